"""What a merge decides itself, and writes down as changes of its own."""

from __future__ import annotations

from relations.merge import merge
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
