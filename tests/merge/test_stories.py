"""What became of an interaction that two copies do not agree on."""

from __future__ import annotations

from relations.merge import Copy, merge
from relations.merge.stories import in_file_order
from tests.merge.examples import change, copy, row

ADDED = change(1, "add", added="1")


def test_a_removal_is_a_change_like_any_other() -> None:
    removed = change(5, "remove", removed={"1": row(1)})
    assert merge(copy({1: row(1)}, ADDED), copy({}, ADDED, removed)).copy.rows == {}


def test_what_the_other_side_edited_is_kept() -> None:
    removed = change(5, "remove", removed={"1": row(1)})
    edited = change(3, edited={"1": {"place": {"after": "Kati"}}})
    outcome = merge(copy({}, ADDED, removed), copy({1: row(1, place="Kati")}, ADDED, edited))
    assert outcome.copy.rows[1]["place"] == "Kati"
    [clash] = outcome.clashes
    assert (clash.id, clash.field, clash.kept, clash.other) == (1, None, "edited", "removed")


def test_an_edit_that_was_taken_back_does_not_hold_a_removal_up() -> None:
    removed = change(5, "remove", removed={"1": row(1)})
    edited = change(3, edited={"1": {"place": {"after": "Kati"}}})
    back = change(4, "undo", edited={"1": {"place": {"before": "Kati"}}}, undoes=2)
    assert merge(copy({}, ADDED, removed), copy({1: row(1)}, ADDED, edited, back)).copy.rows == {}


def test_what_both_say_together_must_be_possible() -> None:
    """A key day outside the dates that the other side gave: the later side's word holds, the other is kept."""
    narrowed = change(3, edited={"1": {"date": {"before": "2025-06", "after": "2024"}}})
    day = change(4, edited={"1": {"key_date": {"after": "2025-06-23"}}})
    outcome = merge(
        copy({1: row(1, date="2024")}, ADDED, narrowed),
        copy({1: row(1, key_date="2025-06-23")}, ADDED, day),
    )
    assert outcome.copy.rows[1]["date"] == "2025-06"
    assert [(it.field, it.kept, it.other) for it in outcome.clashes] == [("date", "2025-06", "2024")]


def test_a_removal_that_is_taken_back_brings_the_row_as_it_was_there() -> None:
    """Both removed it, one after an edit; who takes the other's removal back has it without the edit."""
    edited = change(3, edited={"1": {"place": {"after": "Kati"}}})
    ours = copy({}, ADDED, edited, change(4, "remove", removed={"1": row(1, place="Kati")}))
    theirs = copy({}, ADDED, change(5, "remove", removed={"1": row(1)}))
    both = merge(ours, theirs).copy
    back = change(9, "undo", added="1", undoes=max(both.history))
    later = Copy({1: row(1)}, {**both.history, max(both.history) + 1: back}, {}, both.meta)
    for side in (ours, theirs, both):
        outcome = merge(later, side)
        assert (outcome.copy, outcome.by_hand) == (later, 0)


def test_keys_stand_in_the_files_order() -> None:
    assert list(in_file_order({"zeal": 1, "title": "t", "uid": "u", "alpha": 2})) == [
        "uid",
        "title",
        "alpha",
        "zeal",
    ]
