"""The laws of merging: who merges, in which order and how often does not matter, and nothing is lost."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from random import Random
from typing import Any, cast

from hypothesis import Phase, given, settings

from relations.merge.copies import Row, known_uids
from relations.store.repair import examined
from tests.merge.plays import Stage, merged, randoms, read, steps

# The same plays at every run; LAWS=n plays n others at random: with own words in the base one of them still differs.
LAWS = settings(
    max_examples=int(os.environ.get("LAWS", "25")),
    derandomize="LAWS" not in os.environ,
    deadline=None,
    phases=[Phase.generate],
)
Steps = Sequence[tuple[Any, ...]]
START: Steps = [("add", 0, False), ("add", 0, True)]


def parted(o: Steps, a: Steps, b: Steps, rnd: Random) -> tuple[Stage, bytes, bytes, bytes]:
    stage = Stage(rnd)
    base = stage.play(b"", [*START, *o], "o", 0)
    return stage, base, stage.play(base, a, "a", 100), stage.play(base, b, "b", 100 + rnd.choice([0, 3, 900]))


@LAWS
@given(o=steps, a=steps, b=steps, rnd=randoms)
def test_a_merged_record_is_sound(o: Steps, a: Steps, b: Steps, rnd: Random) -> None:
    _, base, ours, theirs = parted(o, a, b, rnd)
    result, _ = merged(base, ours, theirs)
    assert not examined(result).faults


@LAWS
@given(o=steps, a=steps, b=steps, rnd=randoms)
def test_who_changed_nothing_takes_the_others_record(o: Steps, a: Steps, b: Steps, rnd: Random) -> None:
    _, base, ours, theirs = parted(o, a, b, rnd)
    assert merged(base, ours, ours)[0] == ours
    assert merged(base, ours, base)[0] == ours
    assert merged(base, base, theirs)[0] == theirs
    assert merged(None, base, theirs)[0] == theirs
    assert merged(None, ours, base)[0] == ours


@LAWS
@given(o=steps, a=steps, b=steps, rnd=randoms)
def test_it_does_not_matter_who_merges(o: Steps, a: Steps, b: Steps, rnd: Random) -> None:
    _, base, ours, theirs = parted(o, a, b, rnd)
    assert merged(base, ours, theirs)[0] == merged(base, theirs, ours)[0]


@LAWS
@given(o=steps, a=steps, b=steps, rnd=randoms)
def test_the_histories_tell_what_the_base_would(o: Steps, a: Steps, b: Steps, rnd: Random) -> None:
    _, base, ours, theirs = parted(o, a, b, rnd)
    assert merged(None, ours, theirs)[0] == merged(base, ours, theirs)[0]


@LAWS
@given(o=steps, a=steps, b=steps, more=steps, rnd=randoms)
def test_a_merge_that_is_repeated_changes_nothing(
    o: Steps, a: Steps, b: Steps, more: Steps, rnd: Random
) -> None:
    stage, base, ours, theirs = parted(o, a, b, rnd)
    whole, _ = merged(base, ours, theirs)
    for old in (base, ours, theirs, None):
        for side in (ours, theirs):
            if old in (base, None) or old == side:
                assert merged(old, whole, side)[0] == whole
                assert merged(old, side, whole)[0] == whole
    later = stage.play(whole, more, "m", 2000)
    for side in (ours, theirs, whole):
        assert merged(None, later, side)[0] == later
        assert merged(None, side, later)[0] == later
        assert not merged(None, later, side)[1].by_hand


@LAWS
@given(o=steps, a=steps, b=steps, c=steps, rnd=randoms)
def test_three_copies_in_any_order_are_one_record(
    o: Steps, a: Steps, b: Steps, c: Steps, rnd: Random
) -> None:
    stage, base, first, second = parted(o, a, b, rnd)
    third = stage.play(base, c, "c", 100)
    one = merged(base, merged(base, first, second)[0], third)[0]
    assert one == merged(base, first, merged(base, second, third)[0])[0]
    assert one == merged(None, merged(None, first, third)[0], second)[0]


@LAWS
@given(o=steps, a=steps, b=steps, c=steps, d=steps, rnd=randoms)
def test_who_goes_on_after_a_merge_can_merge_again(
    o: Steps, a: Steps, b: Steps, c: Steps, d: Steps, rnd: Random
) -> None:
    stage, base, ours, theirs = parted(o, a, b, rnd)
    whole, _ = merged(base, ours, theirs)
    one, other = stage.play(whole, c, "c", 2000), stage.play(whole, d, "d", 2001)
    stale = stage.play(ours, d, "e", 2002)
    both, _ = merged(whole, one, other)
    assert both == merged(None, other, one)[0]
    assert not examined(both).faults
    assert merged(None, both, stale)[0] == merged(None, one, merged(None, stale, other)[0])[0]


@LAWS
@given(o=steps, a=steps, b=steps, rnd=randoms)
def test_nothing_is_lost(o: Steps, a: Steps, b: Steps, rnd: Random) -> None:
    _, base, ours, theirs = parted(o, a, b, rnd)
    result, outcome = merged(base, ours, theirs)
    whole = read(result)
    assert not outcome.by_hand
    text = json.dumps([whole.history, whole.rows])
    there = {row["uid"]: row for row in whole.rows.values()}
    for side in map(read, (ours, theirs)):
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
