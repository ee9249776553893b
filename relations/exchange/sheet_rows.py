"""The rows of one sheet of a workbook as comma-separated text; runs as a program of its own, with limits.

Nothing of the package is imported here: a workbook can be made to fill the memory, and then only this process ends.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Cell = int | float | str | bool | time | date | datetime | timedelta
Merge = tuple[
    tuple[int, int], tuple[int, int]
]  # first and last cell of a merged range, as rows and columns from 0

MEMORY = 3_000_000_000  # bytes that reading may take
SECONDS = 60  # of computing
_HEADING_WITHIN = 40  # rows among which a heading over two rows is looked for
_WRITTEN_OUT = 1e21  # whole numbers below it are written with all their digits


class Outcome(TypedDict, total=False):
    """What came of it: `fault` why nothing did, `sheets` the names where one must be chosen, `firsts` the columns
    in which every date is the 1st of a month.
    """

    fault: str
    sheets: list[str]
    firsts: list[str]


def text(cell: Cell) -> str:
    """Return a cell as text: whole numbers without decimals, days as ISO days, a time of day after them."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _WRITTEN_OUT:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(" ") if cell.time() != time() else cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def with_one_heading(rows: list[list[Cell]], merges: Sequence[Merge]) -> list[list[Cell]]:
    """Return the rows with a heading over two rows as one, in the place of the second.

    It is one where cells side by side are merged over named columns; a title merged over the whole table is none.
    """
    for at, row in enumerate(rows[:_HEADING_WITHIN]):
        groups = [merge for merge in merges if merge[0][0] == merge[1][0] == at and merge[1][1] > merge[0][1]]
        if not groups or at + 1 >= len(rows) or sum(cell != "" for cell in row) < 2:
            continue
        above = list(row)
        for (_, first), (_, last) in groups:
            above[first : last + 1] = [row[first]] * (last + 1 - first)
        below = rows[at + 1]
        under = [below[column] for (_, first), (_, last) in groups for column in range(first, last + 1)]
        if "" in under or not all(isinstance(cell, str) for cell in (*row, *below)):
            continue
        heading: list[Cell] = [
            " ".join(dict.fromkeys(str(cell) for cell in pair if cell != ""))
            for pair in zip(above, below, strict=True)
        ]
        return [*rows[:at], [""] * len(row), heading, *rows[at + 2 :]]
    return rows


def only_firsts(rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """Yield the columns in which every date, of two or more, is the 1st: by their heading, else by number."""
    for number, column in enumerate(zip(*rows, strict=True), 1):
        days = [cell for cell in column if isinstance(cell, date)]
        if len(days) > 1 and all(day.day == 1 for day in days):
            first = next(at for at, cell in enumerate(column) if isinstance(cell, date))
            named = [cell for cell in column[:first] if isinstance(cell, str) and cell.strip()]
            yield " ".join(named[-1].split()) if named else str(number)


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


def _read(source: Path, target: Path, name: str) -> Outcome:
    from python_calamine import CalamineError, PasswordError, load_workbook

    try:
        sheet = _chosen(load_workbook(source), name)
        if isinstance(sheet, list):
            return {"sheets": sheet}
        rows: list[list[Cell]] = sheet.to_python(skip_empty_area=False)
        merges: Sequence[Merge] = sheet.merged_cell_ranges or ()
    except PasswordError:
        return {"fault": "password"}
    except (CalamineError, ValueError, OverflowError, OSError) as error:
        return {"fault": str(error) or type(error).__name__}
    found = list(only_firsts(rows))
    with target.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n").writerow
        for row in with_one_heading(rows, merges):
            write([text(cell) for cell in row] if any(cell != "" for cell in row) else [])
    return {"firsts": found}


def main(source: str, target: str, outcome: str, name: str) -> None:
    """Write the chosen sheet of the workbook `source` to `target` as CSV, and what came of it to `outcome`."""
    with suppress(ImportError, ValueError, OSError):  # no limits on Windows, or lower ones already
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    came_of_it = _read(Path(source), Path(target), name)
    Path(outcome).write_text(json.dumps(came_of_it), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
