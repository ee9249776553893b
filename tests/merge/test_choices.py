"""What a merge decides itself, and writes down as changes of its own."""

from __future__ import annotations

import json

from relations.merge import Copy, merge
from tests.merge.examples import at, change, copy, row

ADDED = change(1, "add", added="1")


def test_a_clash_is_a_change_from_the_loser_to_the_winner() -> None:
    ours = copy({1: row(1, place="Kati")}, ADDED, change(3, edited={"1": {"place": {"after": "Kati"}}}))
    theirs = copy({1: row(1, place="Gao")}, ADDED, change(4, edited={"1": {"place": {"after": "Gao"}}}))
    result = merge(ours, theirs).copy
    assert result.rows[1]["place"] == "Gao"
    assert result.history[4] == {
        "at": at(4),
        "command": "merge",
        "edited": {"1": {"place": {"before": "Kati", "after": "Gao"}}},
    }


def test_what_the_other_side_follows_comes_back() -> None:
    removed = change(5, "remove", removed={"1": row(1)})
    theirs = copy({1: row(1), 2: row(2, follows=[1])}, ADDED, change(2, "add", added="2"))
    outcome = merge(copy({}, ADDED, removed), theirs)
    assert set(outcome.copy.rows) == {1, 2}
    assert [(it.id, it.kept) for it in outcome.clashes] == [(1, "followed")]
    assert outcome.copy.history[4]["added"] == "1"


def test_what_comes_back_brings_along_what_it_follows_though_both_had_removed_that() -> None:
    """#1 is gone on both sides; theirs, before it heard of that, tied #2 to it and removed #2, which ours follows."""
    tied = row(2, follows=[1])
    begun = change(1, "add", added="1-2")
    removed = change(3, "remove", removed={"1": row(1)}, after=[1])
    theirs = copy(
        {},
        begun,
        change(4, edited={"2": {"follows": {"after": [1]}}}),
        change(5, "remove", removed={"2": tied}),
        removed,
    )
    ours = copy({2: row(2), 3: row(3, follows=[2])}, begun, removed, change(6, "add", added="3"))
    outcome = merge(ours, theirs)
    assert set(outcome.copy.rows) == {1, 2, 3}
    assert [(it.id, it.kept) for it in outcome.clashes] == [(1, "followed"), (2, "followed")]
    assert merge(theirs, ours).copy == outcome.copy


def test_the_fields_of_a_clash_stand_in_one_order() -> None:
    def side(second: int, **fields: str) -> Copy:
        edits = [
            change(second + n, edited={"1": {name: {"after": value}}})
            for n, (name, value) in enumerate(fields.items())
        ]
        return copy({1: row(1, **fields)}, ADDED, *edits)

    one = merge(side(3, note="a", place="b"), side(30, place="c", note="d")).copy
    other = merge(side(3, place="b", note="a"), side(30, place="c", note="d")).copy
    last = [json.dumps(it.history[max(it.history)]["edited"]) for it in (one, other)]
    assert last[0] == last[1]
