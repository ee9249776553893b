"""The laws of merging: who merges, in which order and how often does not matter, and nothing is lost."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, cast

import pytest
from hypothesis import Phase, given, settings

from relations.merge.copies import copy_history, known_uids
from relations.model.interaction import Row
from relations.store.repair import examined
from tests.merge.plays import Stage, merged, randoms, read, steps

Steps = Sequence[tuple[Any, ...]]
START: Steps = [("add", 0, False), ("add", 0, True)]


@dataclass(frozen=True)
class Parted:
    """A record and what two sides made of it; `more` and `yet_more` are steps that nobody has taken yet."""

    stage: Stage
    base: bytes
    ours: bytes
    theirs: bytes
    more: Steps
    yet_more: Steps


def a_merged_record_is_sound(it: Parted) -> None:
    result, outcome = merged(it.base, it.ours, it.theirs)
    assert not examined(result).faults
    assert not outcome.by_hand


def who_changed_nothing_takes_the_others_record(it: Parted) -> None:
    assert merged(it.base, it.ours, it.ours)[0] == it.ours
    assert merged(it.base, it.ours, it.base)[0] == it.ours
    assert merged(it.base, it.base, it.theirs)[0] == it.theirs
    assert merged(None, it.base, it.theirs)[0] == it.theirs
    assert merged(None, it.ours, it.base)[0] == it.ours


def it_does_not_matter_who_merges(it: Parted) -> None:
    assert merged(it.base, it.ours, it.theirs)[0] == merged(it.base, it.theirs, it.ours)[0]


def the_histories_tell_what_the_base_would(it: Parted) -> None:
    assert merged(None, it.ours, it.theirs)[0] == merged(it.base, it.ours, it.theirs)[0]


def nothing_is_lost(it: Parted) -> None:
    whole = read(merged(it.base, it.ours, it.theirs)[0])
    text = json.dumps([whole.history, whole.rows])
    there = {row["uid"]: row for row in whole.rows.values()}
    for side in map(read, (it.ours, it.theirs)):
        assert set(known_uids(side).values()) <= set(known_uids(whole).values())
        removals = [cast("dict[str, Row]", it.get("removed", {})) for it in whole.history.values()]
        gone = {row["uid"] for removed in removals for row in removed.values()}
        for row in side.rows.values():
            if row["uid"] not in there:
                assert row["uid"] in gone
                continue
            for name, value in row.items():
                if name != "follows":
                    assert there[row["uid"]].get(name) == value or json.dumps(value)[1:-1] in text


def laws_of_two(it: Parted) -> None:
    a_merged_record_is_sound(it)
    who_changed_nothing_takes_the_others_record(it)
    it_does_not_matter_who_merges(it)
    the_histories_tell_what_the_base_would(it)
    nothing_is_lost(it)


def a_merge_that_is_repeated_changes_nothing(it: Parted) -> None:
    whole, _ = merged(it.base, it.ours, it.theirs)
    for side in (it.ours, it.theirs):
        for old in (it.base, side, None):
            assert merged(old, whole, side)[0] == whole
            assert merged(old, side, whole)[0] == whole
    later = it.stage.play(whole, it.more, "m", 2000)
    for side in (it.ours, it.theirs, whole):
        result, outcome = merged(None, later, side)
        assert result == later
        assert not outcome.by_hand
        assert merged(None, side, later)[0] == later


def three_copies_in_any_order_are_one_record(it: Parted) -> None:
    third = it.stage.play(it.base, it.more, "c", 100)
    one = merged(it.base, merged(it.base, it.ours, it.theirs)[0], third)[0]
    assert one == merged(it.base, it.ours, merged(it.base, it.theirs, third)[0])[0]
    assert one == merged(None, merged(None, it.ours, third)[0], it.theirs)[0]


def who_goes_on_after_a_merge_can_merge_again(it: Parted) -> None:
    whole, _ = merged(it.base, it.ours, it.theirs)
    one = it.stage.play(whole, it.more, "c", 2000)
    other = it.stage.play(whole, it.yet_more, "d", 2001)
    stale = it.stage.play(it.ours, it.yet_more, "e", 2002)
    both, _ = merged(whole, one, other)
    assert both == merged(None, other, one)[0]
    assert not examined(both).faults
    every, _ = merged(None, both, stale)
    assert every == merged(None, one, merged(None, stale, other)[0])[0]
    assert not examined(every).faults


LAWS: list[Callable[[Parted], None]] = [
    laws_of_two,
    a_merge_that_is_repeated_changes_nothing,
    three_copies_in_any_order_are_one_record,
    who_goes_on_after_a_merge_can_merge_again,
]


@pytest.mark.parametrize("count", [8, pytest.param(200, marks=pytest.mark.long)])
@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_law(law: Callable[[Parted], None], count: int) -> None:
    played(law, count)


@pytest.mark.long
def test_what_both_histories_tell_is_what_the_base_told() -> None:
    """The base is not needed: it can be had from the two histories, unless both sides did the same in one second."""
    rebuilt: list[bool] = []

    def compare(it: Parted) -> None:
        names = [
            {event.name for event in copy_history(read(data), {}).events}
            for data in (it.ours, it.theirs, it.base)
        ]
        rebuilt.append(names[0] & names[1] == names[2])

    played(compare, 200)
    assert sum(rebuilt) >= 0.95 * len(rebuilt), f"{sum(rebuilt)} of {len(rebuilt)}"


def played(law: Callable[[Parted], None], count: int) -> None:
    """Play the same random histories at every run; with LAWS=n, n others."""

    @settings(
        max_examples=int(os.environ.get("LAWS", count)),
        derandomize="LAWS" not in os.environ,
        deadline=None,
        phases=[Phase.generate],
    )
    @given(o=steps, a=steps, b=steps, more=steps, yet_more=steps, rnd=randoms)
    def play(o: Steps, a: Steps, b: Steps, more: Steps, yet_more: Steps, rnd: Random) -> None:
        stage = Stage(rnd)
        base = stage.play(b"", [*START, *o], "o", 0)
        ours, theirs = stage.play(base, a, "a", 100), stage.play(base, b, "b", 100 + rnd.choice([0, 3, 900]))
        law(Parted(stage, base, ours, theirs, more, yet_more))

    play()
