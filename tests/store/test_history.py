from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from relations.errors import NotUnderstood
from relations.model.interaction import Json, Row
from relations.store import RecordFile
from relations.store.history import (
    Change,
    added_too,
    difference,
    from_row,
    identity,
    last_undoable,
    open_clashes,
    own_word,
    taken_back,
    to_row,
    without_addition,
)
from tests.store.records import NOW, changed

AT = "2025-07-01T10:00:00Z"


CHANGES = [
    Change(1, AT, "add", added=(1, 2, 3)),
    Change(
        2,
        AT,
        "edit",
        uids="0badcafe",
        edited={2: {"title": {"before": "a", "after": "b"}, "place": {"after": "Moscow"}}},
    ),
    Change(3, AT, "remove", removed={1: {"uid": "u", "title": "a"}}),
    Change(4, AT, "sectors --add", words_added={1: {"kind": "sector", "sector": {"id": "outer_space"}}}),
    Change(6, AT, "import", added=(4,), came={4: {"title": "a", "place": None}}),
    Change(5, AT, "undo", words_removed={1: {"kind": "sector", "sector": {"id": "outer_space"}}}, undoes=4),
]
SET = Change(1, AT, "merge", edited={2: {"place": {"before": "Kati", "after": "Gao"}}})
KEPT = Change(1, AT, "merge", added=(2,))
NOTED = Change(2, AT, "edit", edited={2: {"note": {"after": "x"}, "modified": {"after": AT}}})


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.command)
def test_a_change_comes_back_from_its_row(change: Change) -> None:
    assert from_row(to_row(change), change.id) == change


def test_a_row_has_nothing_that_is_empty() -> None:
    assert to_row(CHANGES[0]) == {"at": AT, "command": "add", "added": "1-3"}


IDS, OBJECTS = 'added must be ids such as "3" or "12-50011"', "{name} must be objects under their ids"
NO_WORD = 'an own word is written {"kind": "sector", "sector": {"id": …}}'
NO_TEXT = "the names of an own word are texts, its aliases a list of texts"
SECTOR: Row = {"id": "drones", "family": "hard"}
REFUSED: list[tuple[object, str | None, str]] = [
    ([], None, "a change must be an object"),
    ("x", None, "a change must be an object"),
    ({"at": 3}, "at", "{name} must be a text"),
    ({"at": None}, "at", "{name} must be a text"),
    ({"command": 3}, "command", "{name} must be a text"),
    ({"at": "yesterday"}, "at", '"{moment}" is not a UTC time like 2025-06-23T10:00:00Z'),
    ({"command": "a\x1b"}, "command", '"{text}" has the control character U+{code}; leave it out'),
    *(({"added": added}, "added", IDS) for added in (1, "1-", "0", "a", "01", "1,", "")),
    ({"added": "1-10000002"}, "added", "added must not be more than {most} ids"),
    ({"added": "1-6000000,6000002-12000002"}, "added", "added must not be more than {most} ids"),
    ({"edited": []}, "edited", OBJECTS),
    ({"edited": {"a": {}}}, "edited", OBJECTS),
    (
        {"edited": {"1": {"title": "x"}}},
        "edited",
        'edited must hold {"before": …, "after": …} for each field',
    ),
    ({"removed": {"1": "x"}}, "removed", OBJECTS),
    ({"removed": {"01": {}}}, "removed", OBJECTS),
    ({"came": {"1": "x"}}, "came", OBJECTS),
    ({"words_added": {"1": 2}}, "words_added", OBJECTS),
    ({"words_removed": []}, "words_removed", OBJECTS),
    ({"words_added": {"1": {}}}, None, NO_WORD),
    ({"words_removed": {"1": {}}}, None, NO_WORD),
    ({"words_added": {"1": {"kind": "sector"}}}, None, NO_WORD),
    ({"words_added": {"1": {"kind": ["sector"], "sector": SECTOR}}}, None, NO_WORD),
    ({"words_added": {"1": {"kind": "rung", "rung": SECTOR}}}, None, NO_WORD),
    ({"words_added": {"1": {"kind": "sector", "sector": "drones"}}}, None, NO_WORD),
    ({"words_added": {"1": {"kind": "sector", "sector": {}}}}, None, NO_TEXT),
    ({"words_added": {"1": {"kind": "party", "party": {"id": "WAG"}}}}, None, NO_TEXT),
    *(
        ({"words_added": {"1": {"kind": "sector", "sector": {**SECTOR, name: 3}}}}, None, NO_TEXT)
        for name in ("en", "fr", "family", "rung", "cameo", "aliases")
    ),
    ({"words_added": {"1": {"kind": "sector", "sector": {**SECTOR, "aliases": "uav"}}}}, None, NO_TEXT),
    ({"words_added": {"1": {"kind": "sector", "sector": {**SECTOR, "aliases": [3]}}}}, None, NO_TEXT),
    *(
        ({"undoes": undoes}, "undoes", "undoes must be the number of a change")
        for undoes in ("1", True, None)
    ),
    *(
        ({"uids": uids}, "uids", "uids must be eight hexadecimal digits")
        for uids in ("", "0123", "0123456G", 3)
    ),
]


@pytest.mark.parametrize(("row", "field", "template"), REFUSED)
def test_what_is_no_change_is_refused(row: object, field: str | None, template: str) -> None:
    complete = {"at": AT, "command": "add", **row} if isinstance(row, dict) else row
    with pytest.raises(NotUnderstood) as refusal:
        from_row(cast(Json, complete), 1)
    assert (refusal.value.field, refusal.value.message.template) == (field, template)


def test_as_many_ids_as_a_change_may_have_are_taken() -> None:
    assert len(from_row({"at": AT, "command": "add", "added": "2-1000000"}, 1).added) == 999_999


@pytest.mark.parametrize(
    "word",
    [
        {"kind": "sector", "sector": {**SECTOR, "en": "Drones", "fr": "Drones", "aliases": ["uav"]}},
        {"kind": "type", "type": {"id": "hotline", "rung": "discussed", "cameo": "04"}},
        {"kind": "party", "party": {"code": "WAG", "en": "Wagner Group"}},
    ],
)
def test_an_own_word_is_taken_as_it_is(word: Row) -> None:
    assert own_word(word) == word


def test_a_change_touched_what_it_added_edited_and_removed() -> None:
    assert [change.ids for change in CHANGES] == [(1, 2, 3), (2,), (1,), (), (4,), ()]


def test_the_identity_of_uids_is_that_of_their_sequence() -> None:
    assert identity(["a", "b"]) == "806c5cd3"  # the CRC-32 of "a b"
    assert identity([]) == "00000000"
    assert identity(["b", "a"]) != identity(["a", "b"]) != identity(["ab"])


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
    assert last_undoable([*CHANGES[:4], CHANGES[-1]]) == CHANGES[2]
    assert last_undoable([CHANGES[0], Change(2, AT, "undo", undoes=1)]) is None


def test_what_another_change_has_added_too_stays_when_one_is_taken_back() -> None:
    """Two imported one event; not what was removed between, was undone, or is only kept by a merge."""
    first, second = Change(1, AT, "import", added=(4, 5)), Change(2, AT, "import", added=(4, 5))
    assert added_too([first, second], second) == {4: first, 5: first}
    assert added_too([first, second], first) == {4: second, 5: second}
    assert added_too([first, Change(3, AT, "remove", removed={4: {}}), second], second) == {5: first}
    assert added_too([first, second, Change(3, AT, "undo", undoes=1)], second) == {}
    kept = Change(3, AT, "merge", added=(4,))
    assert added_too([first, second, kept], kept) == {}


def test_only_what_one_of_two_brought_goes_with_it() -> None:
    brought: Row = {"title": "b", "place": "Kidal", "level": "leader"}
    instead: Row = {"title": "a", "place": None, "level": None}
    now: Row = {"title": "b", "place": "Kidal", "level": "minister", "note": "n"}
    assert without_addition(now, brought, instead) == {"title": "a", "level": "minister", "note": "n"}
    assert without_addition(now, {}, {}) == now


def test_a_clash_is_open_until_the_field_is_edited_or_the_merge_undone() -> None:
    assert open_clashes([SET]) == [(2, "place", "Gao", "Kati")]
    assert open_clashes([SET, NOTED]) == [(2, "place", "Gao", "Kati")]
    for decided in (
        Change(2, AT, "edit", edited={2: {"place": {"before": "Gao", "after": "Kati"}}}),
        Change(2, AT, "edit", edited={2: {"modified": {"after": AT}}}),
        Change(2, AT, "edit", edited={2: {}}),
        Change(2, AT, "remove", removed={2: {}}),
        Change(2, AT, "undo", undoes=1),
    ):
        assert open_clashes([SET, decided]) == []


@pytest.mark.parametrize(
    "decided", [NOTED, Change(2, AT, "remove", removed={2: {}}), Change(2, AT, "undo", undoes=1)]
)
def test_what_was_kept_against_a_removal_is_open_until_someone_looks_at_it(decided: Change) -> None:
    assert open_clashes([KEPT]) == [(2, None, None, "removed")]
    assert open_clashes([KEPT, Change(2, AT, "edit", edited={3: {}})]) == [(2, None, None, "removed")]
    assert open_clashes([KEPT, decided]) == []


def test_two_interactions_made_one_are_no_clash() -> None:
    union = Change(1, AT, "merge", edited={2: {"place": {"after": "Gao"}}}, removed={3: {}})
    assert open_clashes([union]) == []


def test_saying_the_same_again_in_the_same_second_decides(record: RecordFile, tmp_path: Path) -> None:
    theirs = RecordFile(tmp_path / "theirs.json")
    theirs.path.write_bytes(record.path.read_bytes())
    for file, place in ((record, "Kati"), (theirs, "Gao")):
        file.edit([changed(file.get([1])[0], place=place)], "edit", NOW)
    record.merge(theirs.copy())
    assert [it.field for it in record.clashes()] == ["place"]
    record.edit(record.get([1]), "edit", NOW)
    assert record.clashes() == []
    record.undo(NOW)
    assert [it.field for it in record.clashes()] == ["place"]
