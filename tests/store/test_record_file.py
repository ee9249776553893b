from __future__ import annotations

import json
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NoSuchRecord, NotUnderstood, RelationsError, UnreadableFile
from relations.model import Filter, Interaction, Mention
from relations.store import RecordFile
from relations.vocabulary import Addition
from tests.store.records import LATER, NOW, SPACE, by_hand, changed, interaction, rows_of
from tests.strategies import interactions


def state(record: RecordFile) -> str:
    """The interactions as they stand in the file, line by line."""
    return record.path.read_text().partition('"interactions":')[2].partition('"history":')[0]


def test_additions_get_ids_and_are_there(record: RecordFile) -> None:
    assert [it.id for it in record.read()] == [1, 2, 3]
    assert record.get([3, 1]) == [changed(interaction(3, follows=(1,)), id=3), changed(interaction(1), id=1)]
    assert (record.count(), record.count(Filter(countries=("FRA",)))) == (3, 0)


def test_reading_is_in_order_of_time_and_the_newest_come_last(record: RecordFile) -> None:
    record.add([interaction(9, date="2024"), interaction(10, date="2026-01-01")], "add", NOW)
    assert [it.id for it in record.read()] == [4, 1, 2, 3, 5]
    assert [it.id for it in record.read(newest=2)] == [3, 5]
    assert record.read(newest=0) == []


def test_an_id_is_never_given_twice(record: RecordFile) -> None:
    record.remove([3], "remove", NOW)
    [new] = RecordFile(record.path).add([interaction(4)], "add", NOW)
    assert new.id == 4
    record.undo(NOW)
    [newer] = RecordFile(record.path).add([interaction(5)], "add", NOW)
    assert newer.id == 5


def test_a_missing_file_is_a_mistake_unless_it_may_be_missing(tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    for use in (
        RecordFile(path).read,
        RecordFile(path).count,
        RecordFile(path).history,
        RecordFile(path).damage,
    ):
        with pytest.raises(UnreadableFile, match=r"none\.json does not exist"):
            use()
    with pytest.raises(UnreadableFile, match="does not exist"):
        RecordFile(tmp_path / "no" / "db.json").undo(NOW)
    may_be = RecordFile(path, may_be_missing=True)
    assert (may_be.read(), may_be.count(), may_be.history(), may_be.damage()) == ([], 0, [], [])
    assert list(tmp_path.iterdir()) == []


def test_ids_that_are_not_on_file_are_named(record: RecordFile) -> None:
    with pytest.raises(NoSuchRecord, match="#9 is not on file"):
        record.get([1, 9])
    with pytest.raises(NoSuchRecord, match="#9, #8 are not on file"):
        record.remove([9, 1, 8], "remove", NOW)
    assert [it.id for it in record.get([9, 1], missing_ok=True)] == [1]


def test_followers_are_found(record: RecordFile) -> None:
    assert [it.id for it in record.followers([1, 2])] == [3]
    assert record.followers([3]) == []


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
        [changed(two, title="New", people=("A. B.",), sectors=(Mention("energy", "MLI"),))], "edit", LATER
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
        **{**interaction(4).__dict__, "sectors": (Mention("outer_space"),)}, vocabulary=record.vocabulary
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
    assert rows_of(record.path, "history") == {"1": {"at": NOW, "command": "import", "added": "1-2000"}}
    assert len(record.undo(NOW).removed) == 2000
    assert record.count() == 0


def test_a_file_with_our_checksum_and_words_of_another_version_is_refused_with_the_place(
    tmp_path: Path,
) -> None:
    path = tmp_path / "db.json"
    record = RecordFile(path)
    record.add([interaction(1)], "add", NOW)
    forged = path.read_bytes().replace(b'"visit"', b'"space"')
    path.write_bytes(with_checksum(forged))
    with pytest.raises(UnreadableFile, match='line 5, record #1: type: "space" is not'):
        record.read()
    with pytest.raises(UnreadableFile, match='line 5, record #1: type: "space" is not'):
        record.get([1])
    path.write_bytes(with_checksum(forged.replace(b'"date":"2025-06-02",', b"")))
    with pytest.raises(UnreadableFile, match="line 5, record #1: date is missing"):
        record.read()


def with_checksum(data: bytes) -> bytes:
    digits = json.loads(data)["meta"]["1"]["checksum"].encode()
    return data.replace(digits, b"%08x" % zlib.crc32(data.replace(digits, b"")))


@given(st.lists(interactions(), max_size=5, unique_by=(lambda it: it.uid, lambda it: it.ref or it.uid)))
def test_whatever_is_recorded_is_read_back_equal(
    tmp_path_factory: pytest.TempPathFactory, given_: list[Interaction]
) -> None:
    path = tmp_path_factory.mktemp("equal") / "db.json"
    added = RecordFile(path, may_be_missing=True).add(given_, "import", NOW)
    assert [replace(it, id=None) for it in added] == given_
    assert sorted(RecordFile(path, may_be_missing=True).read(), key=lambda it: it.id or 0) == added
    if given_:
        path.write_bytes(path.read_bytes() + b"\n")  # touched: now everything is checked
        assert sorted(RecordFile(path).read(), key=lambda it: it.id or 0) == added


def test_a_record_by_hand_can_be_carried_on(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(by_hand())
    [it] = RecordFile(path).read()
    record = RecordFile(path)
    assert record.add([interaction(2, follows=(1,))], "add", NOW)[0].id == 2
    assert record.get([1]) == [it]
