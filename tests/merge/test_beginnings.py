"""What an interaction held when it came on file, of which a history tells only where it came more than once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import permutations

import pytest

from relations.merge import Copy, merge
from relations.model.interaction import Json, Row
from tests.merge.examples import at, change, copy, row


def event(second: int, title: str, **fields: Json) -> Row:
    """Return an event as an import at that second has it: its uid follows from its ref."""
    return row(1, ref="gdelt:1", title=title, added=at(second), modified=at(second), **fields)


def imported(second: int, title: str, *more: Row, **fields: Json) -> Copy:
    """Return a copy that imported it then; `more` came after and left it as it is."""
    return copy({1: event(second, title, **fields)}, change(second, "import", added="1"), *more)


def gone(second: int, title: str) -> Copy:
    """Return a copy that imported it and took that back."""
    row = event(second, title)
    return copy(
        {}, change(second, "import", added="1"), change(second + 1, "undo", removed={"1": row}, undoes=1)
    )


def again(second: int, title: str, *more: Row, **fields: Json) -> Copy:
    """Return a copy in which it came, went, and came again as something else."""
    begun = gone(2, "Talks").history.values()
    return copy({2: event(second, title, **fields)}, *begun, change(second, "import", added="2"), *more)


EDITED = change(20, edited={"1": {"title": {"before": "Talks", "after": "A visit"}}})
THREE: dict[str, Sequence[Copy]] = {
    "otherwise": [imported(3, "Talks"), imported(5, "The talks"), imported(7, "The talks", place="Kati")],
    "alike": [imported(3, "Talks"), imported(5, "Talks"), imported(7, "Talks")],
    "a moment of its own": [
        imported(3, "Talks"), copy({1: event(1, "Talks")}, change(5, "import", added="1")), imported(7, "Other"),
    ],
    "taken back": [gone(3, "Talks"), imported(2, "Talks"), imported(7, "The talks")],
    "edited": [
        copy({1: event(3, "A visit")}, change(3, "import", added="1"), EDITED),
        imported(5, "Talks"), imported(7, "The talks", place="Kati"),
    ],
    "again": [again(6, "The talks"), again(8, "Talks", place="Kati"), gone(2, "Talks")],
    "again and apart": [again(6, "The talks"), imported(5, "Other"), gone(3, "Talks")],
}  # fmt: skip


@pytest.mark.parametrize("copies", THREE.values(), ids=THREE)
def test_three_copies_of_one_event_are_one_record_in_any_order(copies: Sequence[Copy]) -> None:
    results: dict[str, int] = {}
    for one, other, third in permutations(copies):
        for outcome in (
            merge(merge(one, other).copy, third),
            merge(one, merge(other, third).copy),
        ):
            assert outcome.by_hand == 0
            text = json.dumps([outcome.copy.rows, outcome.copy.history, outcome.copy.meta])
            results[text] = results.get(text, 0) + 1
    assert len(results) == 1, "\n".join(results)


def test_only_what_they_differ_in_is_told_of_what_two_imported() -> None:
    history = merge(imported(3, "Talks"), imported(5, "The talks")).copy.history
    assert [it.get("came") for it in history.values()] == [
        {"1": {"title": "Talks"}}, {"1": {"title": "The talks"}}, None,
    ]  # fmt: skip
    alike = merge(imported(3, "Talks"), imported(5, "Talks")).copy.history
    assert [it.get("came") for it in alike.values()] == [None, None]


def test_what_came_again_is_told_whole_and_an_edit_of_it_is_no_clash() -> None:
    edit = change(20, edited={"2": {"title": {"before": "The talks", "after": "A visit"}}})
    ours = again(6, "A visit", edit)
    theirs = again(6, "The talks", change(30, "sectors"))
    outcome = merge(ours, theirs)
    assert (outcome.copy.rows[1]["title"], outcome.clashes, outcome.by_hand) == ("A visit", [], 0)
    [came] = [it["came"] for it in outcome.copy.history.values() if "came" in it]
    assert came == {"1": {name: it for name, it in event(6, "The talks").items() if name != "uid"}}
    later = Copy({1: {**outcome.copy.rows[1], "title": "A call"}}, {
        **outcome.copy.history,
        len(outcome.copy.history) + 1: change(
            40, edited={"1": {"title": {"before": "A visit", "after": "A call"}}}
        ),
    }, {}, outcome.copy.meta)  # fmt: skip
    for side in (ours, theirs):
        assert merge(later, side).copy == merge(side, later).copy == later


def test_an_import_of_what_the_other_side_has_gone_on_from_is_no_news() -> None:
    """Ours took Talks off and imported another title; theirs still has Talks, and a third copy yet another."""
    ours = again(6, "The talks")
    theirs = imported(9, "Talks")
    assert merge(ours, theirs).copy.rows[1]["title"] == "The talks"
    third = imported(4, "Other")
    assert merge(merge(ours, theirs).copy, third).by_hand == 0
    assert merge(merge(ours, theirs).copy, third).copy == merge(ours, merge(theirs, third).copy).copy
