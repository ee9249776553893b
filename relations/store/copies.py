"""What a merge needs of a record file: its tables as plain data, and back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from relations.errors import CannotWrite
from relations.merge import Copy, Outcome, merge
from relations.model.interaction import Row
from relations.store.file_format import (
    HISTORY,
    INTERACTIONS,
    META,
    OWN_TABLES,
    WORDS,
    FileText,
    TableText,
    compact,
    printed,
    read_if_intact,
)
from relations.store.repair import examined
from relations.store.storage import RecordStorage, gc_paused


def merge_into(
    storage: RecordStorage,
    theirs: Copy,
    base: Copy | None,
    *,
    ours: FileText | None = None,
    held: bytes = b"",
    dry_run: bool = False,
) -> Outcome:
    """Merge a copy into the file in one write.

    `ours` is what the file is to be taken for, if not for what it holds; CannotWrite where that is no longer `held`.
    """
    with gc_paused():
        if dry_run:
            return merge(copy_of(storage.file_text() if ours is None else ours), theirs, base)
        with storage.change(ours) as file_text:
            if ours is not None:
                _refuse_changed(storage.path, held)
            before = copy_of(file_text)
            outcome = merge(before, theirs, base)
            if outcome.copy is not before:
                put(outcome.copy, file_text, before)
            return outcome


def _refuse_changed(path: Path, held: bytes) -> None:
    if (path.read_bytes() if path.exists() else b"") != held:
        raise CannotWrite(
            "another program changed {path} meanwhile; nothing was written, look at it and try again",
            path=path,
        )


def file_text_of(data: bytes, path: Path) -> FileText:
    """Return the tables of a file's text; UnreadableFile where it is no sound record."""
    return read_if_intact(data) or examined(data).file_text(path)


def read_copy(data: bytes, path: Path) -> Copy:
    """Return a file's text as a copy of the record; UnreadableFile where it is no sound one."""
    return copy_of(file_text_of(data, path))


def copy_of(file_text: FileText) -> Copy:
    """Return the tables of a file."""
    meta = {name: value for name, value in file_text.meta().items() if name != "checksum"}
    return Copy(
        rows=_rows(file_text[INTERACTIONS]),
        history=_rows(file_text[HISTORY]),
        words=_rows(file_text[WORDS]),
        meta=meta,
        others={
            name: dict(lines.documents())
            for name, lines in file_text.tables.items()
            if name not in OWN_TABLES
        },
    )


def put(copy: Copy, file_text: FileText, before: Copy) -> None:
    """Make the file's text, which holds `before`, hold the copy; rows that are as they were keep their text."""
    file_text.tables[META] = file_text[META].with_rows({1: printed(1, copy.meta)})
    for name, rows, old in (
        (INTERACTIONS, copy.rows, before.rows),
        (HISTORY, copy.history, before.history),
        (WORDS, copy.words, before.words),
    ):
        if rows or name in file_text.tables:
            file_text.tables[name] = _lines(file_text[name], rows, old)
    for name, others in copy.others.items():
        file_text.tables[name] = (
            TableText.of([printed(key, value) for key, value in others.items()]) if others else TableText()
        )


def _rows(lines: TableText) -> dict[int, Row]:
    return {int(key): cast(Row, row) for key, row in lines.documents()}


def _lines(lines: TableText, rows: Mapping[int, Row], old: Mapping[int, Row]) -> TableText:
    gone = old.keys() - rows.keys()
    there = lines.without(set(gone)) if gone else lines
    return there.with_rows(
        {key: printed(key, row) for key, row in rows.items() if not _as_was(row, old.get(key))}
    )


def _as_was(row: Row, old: Row | None) -> bool:
    """Return whether a row is what it was, in the order of its keys, too."""
    return row is old or (old is not None and compact(row) == compact(old))
