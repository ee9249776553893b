"""A workbook of ten thousand rows: what the process that reads it costs beside one that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from relations.exchange.workbook import reading_command
from tests.exchange.books import Cell, xlsx

ROWS, ROUNDS, LIMIT = 10_003, 15, 8
_HEADING: list[Cell] = ["Investor", "Country", "When", "Year", "Sector", "Amount", "Note"]


def make(path: Path) -> None:
    """Write a workbook of 10,003 rows and 7 columns: texts, days, years and amounts."""
    rows: list[list[Cell]] = [_HEADING]
    for n in range(ROWS - 1):
        day = date(2010 + n % 15, 1 + n % 12, 1 + n % 28)
        country, sector = ("Mali", "Niger", "Togo")[n % 3], ("Energy", "Transport")[n % 2]
        rows.append([f"Company {n % 400}", country, day, day.year, sector, n * 1.25, f"note {n % 50}"])
    path.write_bytes(xlsx({"Deals": rows}))


def times_nothing(workbook: Path) -> float:
    """Return how many times the processor's time of `python -c pass` reading a workbook takes, each at its best.

    As many empty programs as are allowed run in a row, so that both take as long and meet the same disturbances.
    """
    read, idle = reading_command(None, workbook), [sys.executable, "-c", "pass"]
    rounds = [
        (_seconds(read, workbook), sum(_seconds(idle, workbook) for _ in range(LIMIT))) for _ in range(ROUNDS)
    ]
    ours = min(reading for reading, _ in rounds)
    empty = min(nothing for _, nothing in rounds)
    return LIMIT * ours / empty


def _seconds(command: Sequence[str], workbook: Path) -> float:
    """Run a command on a workbook; return the seconds of processor it took, as others may use the machine."""
    with workbook.open("rb") as file:
        process = subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return usage.ru_utime + usage.ru_stime
