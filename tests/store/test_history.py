from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.model.interaction import Json
from relations.store.file_format import Row
from relations.store.history import (
    Change,
    difference,
    from_row,
    last_undoable,
    taken_back,
    to_row,
)

AT = "2025-07-01T10:00:00Z"


CHANGES = [
    Change(1, AT, "add", added=(1, 2, 3)),
    Change(2, AT, "edit", edited={2: {"title": {"before": "a", "after": "b"}, "place": {"after": "Moscow"}}}),
    Change(3, AT, "remove", removed={1: {"uid": "u", "title": "a"}}),
    Change(4, AT, "sectors --add", words_added={1: {"kind": "sector", "sector": {"id": "outer_space"}}}),
    Change(5, AT, "undo", words_removed={1: {"kind": "sector", "sector": {"id": "outer_space"}}}, undoes=4),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.command)
def test_a_change_comes_back_from_its_row(change: Change) -> None:
    assert from_row(to_row(change), change.id) == change


def test_a_row_has_nothing_that_is_empty() -> None:
    assert to_row(CHANGES[0]) == {"at": AT, "command": "add", "added": "1-3"}


@pytest.mark.parametrize(
    "row",
    [
        {}, [], "x", {"at": 3, "command": "add"}, {"at": AT},
        {"added": 1}, {"added": "1-"}, {"added": "0"}, {"added": "a"}, {"added": "1-99999999999"},
        {"edited": []}, {"edited": {"a": {}}}, {"edited": {"1": {"title": "x"}}},
        {"removed": {"1": "x"}}, {"removed": {"01": {}}}, {"words_added": {"1": 2}},
        {"undoes": "1"}, {"undoes": True},
    ],
)  # fmt: skip
def test_what_is_no_change_is_refused(row: Json) -> None:
    complete = (
        {"at": AT, "command": "add", **row} if isinstance(row, dict) and "at" not in row and row else row
    )
    with pytest.raises(NotUnderstood):
        from_row(complete, 1)


ROW_A: Row = {"uid": "u", "title": "a", "place": "Kati", "codes": {"n": 1}}
ROW_B: Row = {"uid": "u", "title": "b", "level": "leader", "codes": {"n": 1}}


def test_a_difference_names_the_fields_that_changed() -> None:
    assert difference(ROW_A, ROW_B) == {
        "title": {"before": "a", "after": "b"},
        "place": {"before": "Kati"},
        "level": {"after": "leader"},
    }


@pytest.mark.parametrize(("one", "other"), [(1, 1.0), (1, True), (0, False), (None, 0)])
def test_values_that_python_takes_for_equal_are_a_difference(one: Json, other: Json) -> None:
    assert difference({"codes": {"n": one}}, {"codes": {"n": other}})
    assert difference({"x": None}, {}) == {"x": {"before": None}}


def test_what_was_edited_can_be_taken_back() -> None:
    assert taken_back(ROW_B, difference(ROW_A, ROW_B)) == ROW_A
    assert taken_back(ROW_A, difference(ROW_B, ROW_A)) == ROW_B


@pytest.mark.parametrize("since", [{"title": "c"}, {"place": "Ségou"}, {"level": None}])
def test_what_has_changed_since_cannot_be_taken_back(since: Row) -> None:
    now: Row = {key: value for key, value in {**ROW_B, **since}.items() if value is not None}
    assert taken_back(now, difference(ROW_A, ROW_B)) is None


def test_fields_that_the_edit_left_alone_stay_as_they_are_now() -> None:
    assert taken_back({**ROW_B, "note": "n"}, difference(ROW_A, ROW_B)) == {**ROW_A, "note": "n"}


def test_the_last_change_that_is_neither_undone_nor_an_undo_comes_next() -> None:
    assert last_undoable([]) is None
    assert last_undoable(CHANGES[:3]) == CHANGES[2]
    assert last_undoable(CHANGES) == CHANGES[2]
    assert last_undoable([CHANGES[0], Change(2, AT, "undo", undoes=1)]) is None
