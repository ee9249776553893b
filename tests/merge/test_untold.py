"""What a copy holds and its history does not tell."""

from __future__ import annotations

from relations.merge import Copy, merge
from tests.merge.examples import at, change, copy, row

ADDED = change(1, "add", added="1")


def test_a_change_by_hand_counts_and_is_told() -> None:
    outcome = merge(
        copy({1: row(1)}, ADDED), copy({1: row(1, place="Kati")}, ADDED), copy({1: row(1)}, ADDED)
    )
    assert outcome.copy.rows[1]["place"] == "Kati"
    assert outcome.by_hand == 1
    assert [it["command"] for it in outcome.copy.history.values()] == ["add", "by hand"]


def test_without_a_base_a_change_by_hand_is_a_clash_between_two() -> None:
    outcome = merge(copy({1: row(1)}, ADDED), copy({1: row(1, title="Other")}, ADDED))
    assert [it.field for it in outcome.clashes] == ["title"]
    assert outcome.by_hand == 1


def imported(second: int, title: str) -> Copy:
    """Return a copy in which one event was imported: its uid follows from its ref, whoever imports it."""
    it = row(1, ref="gdelt:1", title=title, added=at(second), modified=at(second))
    return copy({1: it}, change(second, "import", added="1"))


def test_what_both_imported_alike_is_there_once_and_in_no_dispute() -> None:
    outcome = merge(imported(3, "Talks"), imported(5, "Talks"))
    [it] = outcome.copy.rows.values()
    assert (it["added"], it["modified"]) == (at(3), at(3))
    assert (outcome.clashes, outcome.by_hand, len(outcome.copy.history)) == ([], 0, 2)
    assert merge(imported(5, "Talks"), imported(3, "Talks")).copy == outcome.copy


def test_what_both_imported_otherwise_is_a_clash_and_no_work_of_a_hand() -> None:
    ours, theirs = imported(3, "Talks"), imported(5, "The talks")
    outcome = merge(ours, theirs)
    assert [(it.field, it.kept, it.other) for it in outcome.clashes] == [("title", "The talks", "Talks")]
    assert outcome.by_hand == 0
    assert merge(theirs, ours).copy == outcome.copy
    for side in (ours, theirs):
        assert merge(outcome.copy, side).copy == merge(side, outcome.copy).copy == outcome.copy


def test_an_edit_of_what_both_imported_otherwise_brings_no_new_clash() -> None:
    theirs = imported(5, "The talks")
    whole = merge(imported(3, "Talks"), theirs).copy
    edited = change(20, edited={"1": {"place": {"after": "Kati"}}})
    later = Copy({1: {**theirs.rows[1], "place": "Kati"}}, {**theirs.history, 2: edited}, {}, theirs.meta)
    outcome = merge(whole, later)
    assert (outcome.copy.rows[1]["title"], outcome.copy.rows[1]["place"]) == ("The talks", "Kati")
    assert outcome.clashes == []
    assert len(outcome.copy.history) == len(whole.history) + 1
