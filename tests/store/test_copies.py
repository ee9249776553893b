"""A record file's tables as plain data, and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.errors import CannotWrite, UnreadableFile
from relations.merge import Copy
from relations.store import RecordFile
from relations.store.copies import copy_of, file_text_of, put, read_copy
from relations.store.file_format import FileText, TableText
from tests.store.records import NOW, interaction


def test_a_copy_put_back_is_the_file_it_was(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    RecordFile(path, may_be_missing=True).add([interaction(1), interaction(2)], "add", NOW)
    data = path.read_bytes()
    sheet = FileText()
    put(read_copy(data, path), sheet, Copy())
    assert b"".join(map(bytes, sheet.pieces())) == data


def test_rows_that_stay_keep_their_text() -> None:
    """A file in another order of keys is not rewritten where nothing changed."""
    row = b'"1":{"title":"T","uid":"u"}'
    sheet = FileText({"interactions": TableText.of([row])})
    before = copy_of(sheet)
    put(before, sheet, before)
    assert list(sheet["interactions"]) == [row]


def test_a_copy_that_is_no_record_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="their"):
        file_text_of(b"{}", Path("their.json"))


def test_a_merge_is_one_write_and_a_repeated_one_is_none(tmp_path: Path) -> None:
    ours, theirs = (RecordFile(tmp_path / name, may_be_missing=True) for name in ("a.json", "b.json"))
    ours.add([interaction(1)], "add", NOW)
    theirs.add([interaction(2)], "add", NOW)
    assert ours.merge(theirs.copy(), dry_run=True).added == [2]
    assert ours.count() == 1
    assert ours.merge(theirs.copy()).added == [2]
    before = ours.path.stat().st_ino
    assert not ours.merge(theirs.copy()).added
    assert ours.path.stat().st_ino == before


def test_two_versions_that_git_left_become_one_file(tmp_path: Path) -> None:
    ours, theirs = (RecordFile(tmp_path / name, may_be_missing=True) for name in ("a.json", "b.json"))
    ours.add([interaction(1)], "add", NOW)
    theirs.add([interaction(2)], "add", NOW)
    conflicted = tmp_path / "db.json"
    conflicted.write_bytes(b"<<<<<<< HEAD\n" + ours.path.read_bytes())
    records = RecordFile(conflicted)
    held = conflicted.read_bytes()
    records.settle(ours.path.read_bytes(), theirs.path.read_bytes(), b"", held=held)
    assert records.count() == 2


@pytest.mark.parametrize("meanwhile", [b"<<<<<<< HEAD\nmended by hand", b"", None])
def test_a_conflicted_file_that_changed_since_it_was_read_is_left_as_it_is(
    tmp_path: Path, meanwhile: bytes | None
) -> None:
    ours, theirs = (RecordFile(tmp_path / name, may_be_missing=True) for name in ("a.json", "b.json"))
    ours.add([interaction(1)], "add", NOW)
    theirs.add([interaction(2)], "add", NOW)
    conflicted = tmp_path / "db.json"
    if meanwhile is not None:
        conflicted.write_bytes(meanwhile)
    with pytest.raises(CannotWrite, match="another program changed"):
        RecordFile(conflicted).settle(
            ours.path.read_bytes(), theirs.path.read_bytes(), held=b"<<<<<<< HEAD\n"
        )
    assert (conflicted.read_bytes() if conflicted.exists() else None) == meanwhile
