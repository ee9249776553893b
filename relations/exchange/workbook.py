"""Workbooks (.xlsx, .xlsb, .xls, .ods): one sheet of each, as the comma-separated text that the other readers take."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO

from relations.errors import NotUnderstood, RelationsError
from relations.exchange import sheet_rows
from relations.messages import Message, listed, msg

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_OPEN_SHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_RUN = "import sys; sys.path.append(sys.argv.pop(1)); import sheet_rows; sheet_rows.convert(*sys.argv[1:])"
_LARGEST = 300_000_000  # bytes of a workbook that comes through a pipe
_BROKEN_ZIP = (
    zipfile.BadZipFile,
    OSError,
    ValueError,
    LookupError,
    RuntimeError,
    EOFError,
)


def is_workbook(stream: BinaryIO, head: bytes) -> bool:
    """Return whether a stream that begins with `head` is a workbook; one that is a zip is left where it began."""
    if head.startswith(_OLE):
        return True
    if not head.startswith(_ZIP):
        return False
    at = stream.tell()
    try:
        archive = zipfile.ZipFile(stream)
        names = archive.namelist()
        return any(name.startswith("xl/workbook.") for name in names) or (
            "mimetype" in names and archive.open("mimetype").read(64).startswith(_OPEN_SHEET)
        )
    except _BROKEN_ZIP:
        return False  # whoever unpacks it says how it is broken
    finally:
        stream.seek(at)


def as_table(
    stream: BinaryIO, sheet: str | None, note: Callable[[Message], None], path: Path | None = None
) -> io.BufferedReader:
    """Return the sheet that is named, or the only one there is, as CSV in UTF-8, a row a line.

    `path`: of the file that the stream is, where it is one. What should be looked at is noted. NotUnderstood for a
    workbook of several sheets, a locked or a broken one; RelationsError where its reader is not installed.
    """
    command = reading_command(sheet, path)
    data = b"" if path else stream.read(_LARGEST + 1)
    ran = subprocess.run(command, check=False, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if ran.returncode or len(data) > _LARGEST:
        raise NotUnderstood(
            "the workbook is larger or more tangled than any table; save its sheet as CSV UTF-8 and import that",
            field="FILE",
        )
    read = io.BytesIO(ran.stdout)
    kind, *values = next(csv.reader(line.decode() for line in read))
    _check(kind, values, sheet, note)
    return io.BufferedReader(read)


def reading_command(sheet: str | None, path: Path | None) -> list[str]:
    """Return the command that reads a workbook, from stdin without a path.

    RelationsError where the reader is not installed.

    Without `site`, which nothing in it needs, it starts a third faster; imported, it need not be compiled each time.
    """
    reader = find_spec("python_calamine")
    if reader is None or reader.origin is None:
        raise RelationsError(
            'reading a workbook needs the extra "excel": pip install "bilateral-relations[excel]",'
            " or save its sheet as CSV UTF-8"
        )
    packages = str(Path(reader.origin).parent.parent)
    folder = str(Path(sheet_rows.__file__).parent)
    return [sys.executable, "-I", "-S", "-c", _RUN, folder, packages, sheet or "", str(path or "")]


def _check(kind: str, values: list[str], sheet: str | None, note: Callable[[Message], None]) -> None:
    """Raise what is in the way of a table, and note what Excel may have made up, as the reader says first."""
    match kind:
        case "fault" if values == ["password"]:
            raise NotUnderstood("the workbook is locked with a password; save it without one", field="FILE")
        case "fault":
            raise NotUnderstood(
                "this is no workbook that can be read; save its sheet as CSV UTF-8 and import that",
                field="FILE",
            )
        case "sheets":
            raise _unchosen(sheet, values)
    for column in values:
        note(
            msg(
                'every date in the column "{column}" is the 1st of a month: if only months were typed,'
                " Excel made up the days; give the column as text",
                column=column,
            )
        )


def _unchosen(sheet: str | None, names: list[str]) -> NotUnderstood:
    """Return the error for a sheet that is not there, or for one that must be chosen from several."""
    sheets = listed([msg('"{name}"', name=name) for name in names], "and")
    if sheet:
        return NotUnderstood(
            'the workbook has no sheet "{sheet}"; it has {sheets}',
            field="--sheet",
            sheet=sheet,
            sheets=sheets,
        )
    return NotUnderstood(
        "the workbook has {n} sheets: {sheets}; name one with --sheet",
        field="FILE",
        n=len(names),
        sheets=sheets,
    )
