"""The rows of one sheet of a workbook as comma-separated text; runs as a program of its own, with limits.

A workbook can be made to fill the memory, and then only this process ends. Nothing of the package is imported here,
and little of Python: what `typing`, `pathlib`, `json` and `csv` load would cost more than a small workbook.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from datetime import date, datetime, time, timedelta

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from python_calamine import CalamineSheet, CalamineWorkbook

CellValue = int | float | str | bool | time | date | datetime | timedelta
Merge = tuple[
    tuple[int, int], tuple[int, int]
]  # first and last cell of a merged range, as rows and columns from 0

MEMORY = 3_000_000_000  # bytes that reading may take
SECONDS = 60  # of computing
_HEADING_WITHIN = 40  # rows among which a heading over two rows is looked for
_LARGE = 1e21  # whole numbers below it are written with all their digits
_IN, _OUT = 0, 1  # the two ends that every program has
_DAYS = frozenset((date, datetime))
_NUMBERS = frozenset((float, str))  # of which no two that are equal are written differently
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_MARKS = ',"\n\r'  # what CSV puts in quotes


def as_texts(column: Sequence[CellValue], kinds: set[type]) -> Sequence[str]:
    """Return the texts of a column of cells of these kinds.

    Whole numbers have no decimals, days are ISO days, and a time of day comes after them.
    """
    if kinds == {str}:
        return column  # type: ignore[return-value] # each is a text; `cast` would load `typing`
    if float in kinds:
        different = set(column) if kinds <= _NUMBERS else column
        if 2 * len(different) < len(column):  # years repeat
            told = {cell: str(_whole(cell)) for cell in different}
            return list(map(told.__getitem__, column))
        column = list(map(_whole, column))
    if bool in kinds:
        column = [str(cell).upper() if isinstance(cell, bool) else cell for cell in column]
    if datetime in kinds:
        column = [
            cell.date() if isinstance(cell, datetime) and cell.time() == time() else cell for cell in column
        ]
    if not kinds.isdisjoint(_DAYS):
        texts = {cell: str(cell) for cell in set(column)}  # days repeat, and each takes long
        return list(map(texts.__getitem__, column))
    return list(map(str, column))


def _whole(cell: CellValue) -> CellValue:
    """Return a number without decimals as a whole one."""
    return int(cell) if type(cell) is float and -_LARGE < cell < _LARGE and cell.is_integer() else cell


def as_fields(column: Sequence[str]) -> Sequence[str]:
    """Return the texts of a column as CSV has them: those with marks of its own in quotes.

    One look at all of them together costs a tenth of what `csv.writer` takes for looking at each.
    """
    together = "\0".join(column)
    if not any(mark in together for mark in _MARKS):
        return column
    return [
        '"' + text.replace('"', '""') + '"' if any(mark in text for mark in _MARKS) else text
        for text in column
    ]


def as_line(texts: Iterable[str]) -> str:
    """Return a row of texts as a line of CSV."""
    return ",".join(as_fields(list(texts))) + "\n"


def with_one_heading(rows: list[list[CellValue]], merges: Sequence[Merge]) -> list[list[CellValue]]:
    """Return the rows with a heading over two rows as one, in the place of the second.

    It is one where cells side by side are merged over named columns; a title merged over the whole table is none.
    """
    for at, row in enumerate(rows[:_HEADING_WITHIN]):
        end = len(row) - 1  # cells may be merged beyond the last that holds anything
        groups = [
            (first, min(last, end))
            for (top, first), (bottom, last) in merges
            if top == bottom == at and first < last
        ]
        groups = [(first, last) for first, last in groups if first < last]
        if not groups or at + 1 >= len(rows) or sum(cell != "" for cell in row) < 2:
            continue
        above = list(row)
        for first, last in groups:
            above[first : last + 1] = [row[first]] * (last + 1 - first)
        below = rows[at + 1]
        under = [below[column] for first, last in groups for column in range(first, last + 1)]
        if "" in under or not all(isinstance(cell, str) for cell in (*row, *below)):
            continue
        heading: list[CellValue] = [
            " ".join(dict.fromkeys(str(cell) for cell in pair if cell != ""))
            for pair in zip(above, below, strict=True)
        ]
        return [*rows[:at], [""] * len(row), heading, *rows[at + 2 :]]
    return rows


def are_firsts(column: Sequence[CellValue]) -> bool:
    """Return whether a column has two dates or more and every one is the 1st of a month."""
    days = [cell.day for cell in column if isinstance(cell, date)]
    return len(days) > 1 and set(days) == {1}


def heading_above(column: Sequence[CellValue]) -> str:
    """Return the last text above the first date of a column, on one line; "" where there is none."""
    first = next(at for at, cell in enumerate(column) if isinstance(cell, date))
    named = [cell for cell in column[:first] if isinstance(cell, str) and cell.strip()]
    return " ".join(named[-1].split()) if named else ""


def _chosen(workbook: CalamineWorkbook, name: str) -> CalamineSheet | list[str]:
    """Return the sheet that is named, or the only one that holds anything; the names of all where that is open."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    names = workbook.sheet_names
    if name:
        return workbook.get_sheet_by_name(name) if name in names else names
    filled = [
        sheet
        for one in workbook.sheets_metadata
        if one.visible == SheetVisibleEnum.Visible and one.typ == SheetTypeEnum.WorkSheet
        if (sheet := workbook.get_sheet_by_name(one.name)).height
    ]
    return filled[0] if len(filled) == 1 else names


class _Enough(Exception):
    """All the rows that a heading may stand in were seen."""


def open_document_merges(workbook: str | io.BytesIO, name: str) -> list[Merge]:
    """Return the merged ranges among the first rows of a sheet of an .ods; none where it cannot be told."""
    from xml.parsers import expat
    from zipfile import BadZipFile, ZipFile

    merges: list[Merge] = []
    row = column = 0
    inside = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal row, column, inside
        told = {key.removeprefix(_TABLE): value for key, value in attributes.items()}
        match tag.removeprefix(_TABLE):
            case "table":
                row, inside = 0, told.get("name") == name
            case "table-row" if inside:
                column = 0
                row += int(told.get("number-rows-repeated", 1))
                if row > _HEADING_WITHIN:
                    raise _Enough
            case "table-cell" | "covered-table-cell" if inside:
                wide, high = (
                    int(told.get("number-columns-spanned", 1)),
                    int(told.get("number-rows-spanned", 1)),
                )
                if wide > 1 or high > 1:
                    merges.append(((row - 1, column), (row + high - 2, column + wide - 1)))
                column += int(told.get("number-columns-repeated", 1))

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    try:
        with ZipFile(workbook) as archive, archive.open("content.xml") as content:
            while piece := content.read(1 << 16):
                parser.Parse(piece)
    except _Enough:
        return merges
    except (BadZipFile, expat.ExpatError, KeyError, ValueError, OSError):
        return []
    return merges


def table_text(workbook: str | io.BytesIO, name: str) -> str:
    """Return as CSV what came of it, on the first line, then the rows of the sheet, an empty line for an empty one.

    The first line is `fault` and why there are no rows, `sheets` and the names of which one must be chosen, or
    `firsts` and the columns in which every date is the 1st of a month.
    """
    from python_calamine import CalamineError, PasswordError, load_workbook

    try:
        sheet = _chosen(load_workbook(workbook), name)
        if isinstance(sheet, list):
            return as_line(("sheets", *sheet))
        rows: list[list[CellValue]] = sheet.to_python(skip_empty_area=False)
        merges: Sequence[Merge] | None = sheet.merged_cell_ranges
        if merges is None:  # the reader tells none of an .ods
            merges = open_document_merges(workbook, sheet.name)
    except PasswordError:
        return as_line(("fault", "password"))
    except (CalamineError, ValueError, OverflowError, OSError) as error:
        return as_line(("fault", str(error) or type(error).__name__))
    columns: list[Sequence[str]] = []
    firsts: list[str] = []
    for number, column in enumerate(zip(*with_one_heading(rows, merges), strict=True), 1):
        kinds = set(map(type, column))
        if not kinds.isdisjoint(_DAYS) and are_firsts(column):
            firsts.append(heading_above(column) or str(number))
        columns.append(as_fields(as_texts(column, kinds)))
    empty = "," * (len(columns) - 1)
    lines = ["" if line == empty else line for line in map(",".join, zip(*columns, strict=True))]
    return as_line(("firsts", *firsts)) + "\n".join([*lines, ""])


def _limit() -> None:
    """Have the system end this process where it needs more than any table; Windows knows no such limits."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):  # or they are lower already
        return


def convert(packages: str, name: str, path: str) -> None:
    """Read a workbook with the reader in the folder `packages`; write its `table_text` in UTF-8.

    The reader is a tenth faster where it opens the file by its path; without one the bytes come through stdin.
    """
    _limit()
    gc.disable()
    sys.path.append(packages)
    with open(_IN, "rb") as source, open(_OUT, "wb") as target:
        text = table_text(path or io.BytesIO(source.read()), name)
        target.write(text.encode("utf-8", "replace"))
    os._exit(0)  # taking apart what was read would take a while
