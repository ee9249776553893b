from __future__ import annotations

from pathlib import Path

import pytest
from tinydb import TinyDB

from relations.errors import NotUnderstood, RelationsError
from relations.model import Filter, Interaction, SectorMention, to_record
from relations.store import RecordFile
from relations.store.history import identity
from relations.vocabulary.additions import Addition
from tests.store.records import LATER, NOW, SPACE, changed, interaction, rows_of


def state(record: RecordFile) -> str:
    """The interactions as they stand in the file, line by line."""
    return record.path.read_text().partition('"interactions":')[2].partition('"history":')[0]


def test_an_id_is_never_given_twice(record: RecordFile) -> None:
    record.remove([3], "remove", NOW)
    [new] = RecordFile(record.path).add([interaction(4)], "add", NOW)
    assert new.id == 4
    record.undo(NOW)
    [newer] = RecordFile(record.path).add([interaction(5)], "add", NOW)
    assert newer.id == 5


def test_an_edit_is_dated_and_replaces_what_was_there(record: RecordFile) -> None:
    [before] = record.get([2])
    [after] = record.edit([changed(before, title="New", place="Kati")], "edit", LATER, before=[before])
    assert record.get([2]) == [after] == [changed(before, title="New", place="Kati", modified=LATER)]
    assert record.history(2)[-1].edited == {
        2: {
            "title": {"before": "Visit n° 2", "after": "New"},
            "place": {"after": "Kati"},
            "modified": {"before": NOW, "after": LATER},
        }
    }


def test_what_is_removed_is_kept_whole_in_the_history(record: RecordFile) -> None:
    record.remove([3], "remove", NOW)
    [change] = record.history(3)[1:]
    assert (change.command, change.at, change.removed) == (
        "remove",
        NOW,
        {3: rows_of(record.path, "history")["3"]["removed"]["3"]},
    )
    assert change.removed[3]["title"] == "Visit n° 3"


def test_undo_goes_back_step_by_step_to_the_first_state(record: RecordFile) -> None:
    first = state(record)
    record.add([interaction(4)], "add", NOW)
    [two] = record.get([2])
    record.edit(
        [changed(two, title="New", people=("A. B.",), sectors=(SectorMention("energy", "MLI"),))],
        "edit",
        LATER,
    )
    record.remove([1, 3], "remove", NOW)
    removal = record.undo(NOW)
    assert ([it.id for it in removal.restored], removal.removed, removal.change.command) == (
        [1, 3],
        (),
        "remove",
    )
    edit = record.undo(NOW)
    assert (edit.restored, edit.removed) == ((two,), ())
    addition = record.undo(NOW)
    assert (addition.restored, [it.id for it in addition.removed]) == ((), [4])
    assert state(record) == first
    assert [(c.command, c.undoes) for c in record.history()[2:]] == [
        ("add", None), ("edit", None), ("remove", None), ("undo", 5), ("undo", 4), ("undo", 3),
    ]  # fmt: skip
    assert record.history()[-1].removed[4]["title"] == "Visit n° 4"


def test_undo_ends_where_there_is_nothing_left(record: RecordFile) -> None:
    record.undo(NOW)
    record.undo(NOW)
    assert record.read() == []
    with pytest.raises(RelationsError, match="no change left to undo"):
        record.undo(NOW)


def test_own_words_are_kept_and_can_be_undone(record: RecordFile) -> None:
    record.extend(SPACE, "sectors --add", NOW)
    assert RecordFile(record.path).vocabulary.additions == (SPACE,)
    own = Interaction(
        **{**interaction(4).__dict__, "sectors": (SectorMention("outer_space"),)},
        vocabulary=record.vocabulary,
    )
    record.add([own], "add", NOW)
    assert [it.id for it in RecordFile(record.path).read(Filter(sectors=("outer_space",)))] == [4]
    assert record.edit([changed(record.get([4])[0], title="New", vocabulary=record.vocabulary)], "edit", NOW)
    record.undo(NOW)
    record.undo(NOW)
    undone = record.undo(NOW)
    assert undone.change.words_added == {1: SPACE}
    assert "outer_space" not in record.vocabulary.sectors
    assert [it.id for it in record.read()] == [1, 2, 3]


def test_an_own_word_that_is_taken_is_refused(record: RecordFile) -> None:
    before = record.path.read_bytes()
    with pytest.raises(NotUnderstood, match='"transport" already means'):
        record.extend(
            Addition(kind="sector", sector={"id": "energy", "aliases": ["transport"]}), "sectors --add", NOW
        )
    assert record.path.read_bytes() == before


def test_a_word_that_is_there_is_no_change(record: RecordFile) -> None:
    record.extend(SPACE, "sectors --add", NOW)
    before = record.path.read_bytes()
    record.extend(SPACE, "sectors --add", LATER)
    assert record.path.read_bytes() == before


def test_an_import_adds_and_edits_in_one_change(record: RecordFile) -> None:
    [two] = record.get([2])
    newer = changed(two, title="Newer", modified=LATER)
    added = record.apply(
        [interaction(8), interaction(9, ref="gdelt:9")], [(two, newer)], command="import", now=NOW
    )
    assert [it.id for it in added] == [4, 5]
    assert record.get([2]) == [newer]
    assert [change.ids for change in record.history()[2:]] == [(4, 5, 2)]
    assert record.known().refs == {"gdelt:9": 5}
    assert record.known().uids == {
        interaction(n).uid: key for n, key in ((1, 1), (2, 2), (3, 3), (8, 4), (9, 5))
    }
    record.undo(NOW)
    assert [it.title for it in record.read()] == ["Visit n° 1", "Visit n° 2", "Visit n° 3"]


def test_nothing_to_add_is_no_change(record: RecordFile) -> None:
    before = record.path.read_bytes()
    assert record.apply([], [(it, it) for it in record.read()], command="import", now=NOW) == []
    assert record.path.read_bytes() == before


def test_wished_ids_are_kept_where_no_record_ever_had_them(record: RecordFile) -> None:
    record.remove([3], "remove", NOW)
    wishes = [7, None, 3, 2, 5, None, 10**18]
    added = record.apply(
        [changed(interaction(n), id=wish) for n, wish in enumerate(wishes, 10)], command="import", now=NOW
    )
    assert [it.id for it in added] == [7, 4, 6, 8, 5, 9, 10]
    assert record.add([interaction(20)], "add", NOW)[0].id == 11
    with pytest.raises(RelationsError, match="wish for the same id"):
        record.apply([changed(interaction(n), id=30) for n in (30, 31)], command="import", now=NOW)


@pytest.mark.parametrize("value", [float("nan"), "\ud800", [[[]]] * 2])
def test_a_code_that_the_file_cannot_hold_is_refused(value: object, record: RecordFile) -> None:
    for _ in range(120 if isinstance(value, list) else 0):
        value = [value]
    before = record.path.read_bytes()
    with pytest.raises(NotUnderstood, match="the record holds"):
        record.add([changed(interaction(4), codes={"x": value})], "add", NOW)
    assert record.path.read_bytes() == before


def test_a_large_import_is_one_short_line_of_history(tmp_path: Path) -> None:
    record = RecordFile(tmp_path / "db.json")
    record.add([interaction(n) for n in range(1, 2001)], "import", NOW)
    uids = identity(interaction(n).uid for n in range(1, 2001))
    row = {"at": NOW, "command": "import", "added": "1-2000", "uids": uids}
    assert rows_of(record.path, "history") == {"1": row}
    assert len(record.undo(NOW).removed) == 2000
    assert record.count() == 0


def test_undo_goes_by_uid_where_another_program_has_used_an_id_again(record: RecordFile) -> None:
    record.add([interaction(4)], "add", NOW)
    with TinyDB(record.path) as db:
        table = db.table("interactions")
        table.remove(doc_ids=[4])
        row = {**to_record(interaction(5)), "uid": interaction(99).uid}
        assert table.insert(row) == 4
    with pytest.raises(RelationsError, match=r"cannot undo change 3 .*#4 is another interaction by now"):
        record.undo(LATER)
    assert [it.uid for it in record.get([4])] == [interaction(99).uid]
