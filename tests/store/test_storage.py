from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tinydb import Query, TinyDB

from relations.errors import CannotWrite, NotUnderstood, UnreadableFile
from relations.store import RecordFile
from relations.store.file_format import read_if_intact
from relations.store.storage import RecordDB, RecordStorage, RecordTable, gc_paused
from tests.processes import environment
from tests.store.records import NOW, body, by_hand, interaction, names_in, on_posix, rows_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "db.json"
    RecordFile(path).add([interaction(1), interaction(2)], "add", NOW)
    return path


def test_stock_tinydb_reads_the_file(path: Path) -> None:
    with TinyDB(path, access_mode="r") as db:
        rows = db.table("interactions").all()
        assert [(row.doc_id, row["title"]) for row in rows] == [(1, "Visit n° 1"), (2, "Visit n° 2")]
        assert db.tables() == {"meta", "interactions", "history"}
        assert db.table("meta").get(doc_id=1)
        assert len(db.table("history").all()) == 1


def test_it_is_a_storage_for_tinydb(path: Path) -> None:
    db = TinyDB(path, storage=RecordStorage)
    notes = db.table("notes")
    assert notes.insert_multiple([{"a": 1}, {"a": 2}]) == [1, 2]
    assert notes.update({"b": 3}, Query().a == 1) == [1]
    assert notes.remove(doc_ids=[2]) == [2]
    assert notes.all() == [{"a": 1, "b": 3}]
    assert rows_of(path, "notes") == {"1": {"a": 1, "b": 3}}
    assert len(RecordFile(path).read()) == 2
    assert read_if_intact(path.read_bytes()) is not None


def test_what_is_no_record_cannot_be_written_through_it(path: Path) -> None:
    before = path.read_bytes()
    table = TinyDB(path, storage=RecordStorage).table("interactions")
    with pytest.raises(UnreadableFile, match="is missing"):
        table.insert({"title": "no date"})
    with pytest.raises(UnreadableFile, match="title"):
        table.update({"title": ""}, doc_ids=[1])
    assert path.read_bytes() == before


def test_a_new_file_begins_empty(tmp_path: Path) -> None:
    storage = RecordStorage(tmp_path / "new.json")
    assert storage.read() is None
    assert list(tmp_path.iterdir()) == []
    storage.write({"interactions": {"1": body()}})
    assert rows_of(tmp_path / "new.json") == {"1": body()}


def test_several_operations_in_one_change_are_one_write_or_none(path: Path) -> None:
    storage = RecordStorage(path)
    before = path.read_bytes()

    def insert_two(then: Exception | None) -> None:
        with storage.change() as file_text:
            file_text.tables["notes"] = file_text["notes"].with_rows({1: b'"1":{}'})
            with storage.change() as same:
                same.tables["notes"] = same["notes"].with_rows({2: b'"2":{}'})
            assert path.read_bytes() == before
            if then:
                raise then

    with pytest.raises(KeyError):
        insert_two(KeyError())
    assert path.read_bytes() == before
    assert "notes" not in storage.file_text().tables
    insert_two(None)
    assert rows_of(path, "notes") == {"1": {}, "2": {}}


def test_a_change_that_changes_nothing_writes_nothing(path: Path) -> None:
    before = path.stat()
    with RecordStorage(path).change():
        pass
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_it_sees_what_others_have_written_since(path: Path) -> None:
    mine, theirs = RecordFile(path), RecordFile(path)
    assert len(mine.read()) == 2
    theirs.add([interaction(3)], "add", NOW)
    assert len(mine.read()) == 3
    mine.add([interaction(4)], "add", NOW)
    assert [it.id for it in theirs.read()] == [1, 2, 3, 4]


COUNTED = """
import sys
from pathlib import Path
from relations.store import RecordFile
from tests.store.records import NOW, interaction

path = Path(sys.argv[1])
def count(event, arguments):
    if event in ("open", "os.rename"):
        names = [Path(name).name for name in arguments[:2] if isinstance(name, (str, bytes, Path)) and name]
        if any("db.json" in name for name in names):
            print(event, *names[: 1 + (event == "os.rename")])
sys.addaudithook(count)
record = RecordFile(path)
record.read()
record.add([interaction(3)], "add", NOW)
"""


@on_posix  # to play Windows takes looks at the files as well
def test_an_add_reads_and_writes_the_file_once(path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", COUNTED, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )
    assert ran.stdout.splitlines() == [
        "open db.json",
        "open db.json.lock",
        "open .db.json.new",
        "os.rename .db.json.new db.json",
    ]


def test_a_symlink_stays_and_its_target_is_replaced(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "here" / "link.json"
    link.parent.mkdir()
    link.symlink_to(os.path.relpath(path, link.parent))
    RecordFile(link).add([interaction(3)], "add", NOW)
    assert link.is_symlink()
    assert len(RecordFile(path).read()) == 3
    assert [p.name for p in link.parent.iterdir()] == ["link.json"]


def test_a_file_that_is_marked_read_only_is_read_and_not_replaced(path: Path) -> None:
    path.chmod(0o444)
    before = path.read_bytes()
    assert len(RecordFile(path).read()) == 2
    with pytest.raises(CannotWrite, match=r"db\.json is read-only"):
        RecordFile(path).add([interaction(3)], "add", NOW)
    assert path.read_bytes() == before
    assert names_in(path.parent) == [path.name]


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        ("folder", "is not a file; give the path of a record"),
        ("missing.json", "does not exist; check the path"),
        ("db.json/inside.json", "cannot be read: Not a directory"),
        ("x" * 300, "cannot be read: File name too long"),
        ("loop", "cannot be read: Too many levels of symbolic links"),
        ("dangling", "does not exist"),
    ],
)
def test_where_there_is_no_file_to_read_it_says_so_and_makes_none(
    where: str, sentence: str, path: Path
) -> None:
    (path.parent / "folder").mkdir()
    (path.parent / "loop").symlink_to("loop")
    (path.parent / "dangling").symlink_to("nowhere")
    before = sorted(path.parent.rglob("*"))
    with pytest.raises(UnreadableFile) as refused:
        RecordFile(path.parent / where).read()
    assert sentence in str(refused.value)
    assert sorted(path.parent.rglob("*")) == before


def test_a_device_is_neither_read_nor_replaced() -> None:
    record = RecordFile(Path("/dev/null"))
    with pytest.raises(UnreadableFile, match="is not a file"):
        record.read()
    with pytest.raises(UnreadableFile, match="is not a file"):
        record.add([interaction(1)], "add", NOW)
    assert Path("/dev/null").is_char_device()


def test_the_folders_of_a_new_file_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "db.json"
    RecordFile(path).add([interaction(1)], "add", NOW)
    assert len(RecordFile(path).read()) == 1


def test_where_nothing_can_be_written_it_says_so(path: Path) -> None:
    blocked = path / "inside" / "db.json"
    with pytest.raises(CannotWrite, match=r"cannot be written \(Not a directory\); it is as it was before"):
        RecordFile(blocked, may_be_missing=True).add([interaction(1)], "add", NOW)


def test_unknown_tables_come_through_tinydb_as_they_are(path: Path) -> None:
    path.write_bytes(by_hand(more=',\n"notes":{"1":{"a":1}}'))
    tables: dict[str, dict[str, Any]] | None = RecordStorage(path).read()
    assert tables is not None
    assert tables["notes"] == {"1": {"a": 1}}
    assert tables["interactions"] == json.loads(path.read_bytes())["interactions"]


def another_program(path: Path, changes: str) -> None:
    """Change the file as an editor or a synchroniser does: in another's place, or in its own."""
    text = path.read_bytes().replace("Visit n° 1".encode(), "Visit n° I".encode())
    if changes == "goes":
        path.unlink()
    elif changes == "is replaced":
        path.with_name("synced").write_bytes(text)
        path.with_name("synced").replace(path)
    else:
        path.write_bytes(text)


@pytest.mark.parametrize("changes", ["is replaced", "is rewritten", "goes"])
def test_what_another_program_changes_while_we_write_is_not_overwritten(
    changes: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def meanwhile(descriptor: int) -> None:
        sync(descriptor)
        monkeypatch.undo()
        another_program(path, changes)

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(
        CannotWrite, match=r"another program changed .*db\.json meanwhile; nothing was written"
    ):
        RecordFile(path).add([interaction(3)], "add", NOW)
    there = [] if changes == "goes" else ["db.json"]
    assert names_in(path.parent) == there
    if there:
        assert [it.title for it in RecordFile(path).read()] == ["Visit n° I", "Visit n° 2"]
        RecordFile(path).add([interaction(3)], "add", NOW)


def test_a_file_that_another_program_makes_while_we_begin_one_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.json"
    sync = os.fsync

    def meanwhile(descriptor: int) -> None:
        sync(descriptor)
        path.write_text("theirs")

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(CannotWrite, match="another program changed"):
        RecordFile(path).add([interaction(1)], "add", NOW)
    assert path.read_text() == "theirs"


@on_posix
def test_folders_that_are_made_are_synced_as_the_file_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    sync = os.fsync

    def noted(descriptor: int) -> None:
        synced.append(os.path.relpath(Path(f"/proc/self/fd/{descriptor}").readlink(), tmp_path))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    RecordFile(tmp_path / "a" / "b" / "db.json").add([interaction(1)], "add", NOW)
    assert synced == [".", "a", "a/b/.db.json.new", "a/b"]


def test_what_stands_where_the_new_text_is_written_is_named(path: Path) -> None:
    path.with_name(".db.json.new").mkdir()
    with pytest.raises(CannotWrite, match=r"\.db\.json\.new is in the way"):
        RecordFile(path).add([interaction(3)], "add", NOW)
    assert len(RecordFile(path).read()) == 2


@pytest.fixture
def table(record: RecordFile) -> RecordTable:
    """The interactions of a record of three."""
    return RecordDB(record.path).table("interactions")


def test_it_has_as_many_rows_as_the_file(table: RecordTable) -> None:
    assert len(table) == len(table.all()) == 3


def test_rows_are_selected_by_their_text(table: RecordTable) -> None:
    assert [key for key, _ in table.select()] == [1, 2, 3]
    assert [key for key, _ in table.select([[b"n\xc2\xb0 1", b"n\xc2\xb0 3"]])] == [1, 3]
    assert [key for key, _ in table.select([[b"n\xc2\xb0 1", b"n\xc2\xb0 3"], [b'"follows"']])] == [3]
    assert list(table.select([[b"nothing"]])) == []


def test_rows_are_selected_by_their_dates(table: RecordTable) -> None:
    assert [key for key, _ in table.dated(lambda counts: {max(counts)})] == [3]


def test_one_row_is_found_by_its_id(table: RecordTable) -> None:
    assert table.pick([2]) == {2: table.get(doc_id=2)}
    assert table.pick([9]) == {}


@pytest.mark.parametrize("more", [[], list(range(20, 40))])
def test_rows_are_picked_in_the_order_asked_for(more: list[int], table: RecordTable) -> None:
    assert list(table.pick([3, 9, 1, *more])) == [3, 1]


def test_rows_are_put_and_dropped_whole(table: RecordTable, record: RecordFile) -> None:
    row = table.pick([1])[1]
    table.put({1: {**row, "title": "New"}, 7: {**row, "uid": "x"}})
    table.drop([2, 3])
    assert {key: value["title"] for key, value in rows_of(record.path).items()} == {
        "1": "New",
        "7": row["title"],
    }


def test_what_the_file_cannot_hold_is_refused(table: RecordTable) -> None:
    with pytest.raises(NotUnderstood, match="half a character"):
        table.put({1: {"title": "\udfff"}})


def test_the_collector_is_off_meanwhile_and_as_it_was_afterwards() -> None:
    assert gc.isenabled()
    with gc_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_leaves_it_as_it_was() -> None:
    with pytest.raises(KeyError), gc_paused():
        raise KeyError
    assert gc.isenabled()


def test_who_has_turned_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        with gc_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
