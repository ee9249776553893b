"""Cells as text, headings over two rows as one, and days that Excel may have made up."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from relations.exchange.sheet_rows import Cell, Merge, only_firsts, text, with_one_heading


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (2025.0, "2025"),
        (-3.0, "-3"),
        (0.5, "0.5"),
        (1e16, "10000000000000000"),
        (float("inf"), "inf"),
        (True, "TRUE"),
        (7, "7"),
        ("=1+1", "=1+1"),
        (date(2025, 6, 23), "2025-06-23"),
        (datetime(2025, 6, 23), "2025-06-23"),  # noqa: DTZ001 - workbooks know no zones
        (datetime(2025, 6, 23, 10, 30), "2025-06-23 10:30:00"),  # noqa: DTZ001
        (time(10, 30), "10:30:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
    ],
)
def test_a_cell_as_text(cell: Cell, said: str) -> None:
    assert text(cell) == said


TITLE: list[Cell] = ["Deals 2005-2025", "", "", ""]
OVER: list[Cell] = ["Country", "Investment", "", "When"]
UNDER: list[Cell] = ["", "Amount", "Year", ""]
DATA: list[Cell] = ["Mali", 12.5, 2025.0, ""]
MERGED = (((0, 0), (0, 3)), ((1, 0), (2, 0)), ((1, 1), (1, 2)))


def test_a_heading_over_two_rows_is_one_and_no_row_moves() -> None:
    assert with_one_heading([TITLE, OVER, UNDER, DATA], MERGED) == [
        TITLE,
        ["", "", "", ""],
        ["Country", "Investment Amount", "Investment Year", "When"],
        DATA,
    ]


@pytest.mark.parametrize(
    ("rows", "merges"),
    [
        ([TITLE, OVER, DATA], (((0, 0), (0, 3)),)),  # a title over the table
        ([OVER, DATA], (((0, 1), (0, 2)),)),  # one cell over two columns, data under it
        ([OVER, UNDER, DATA], ()),
        ([OVER], (((0, 1), (0, 2)),)),
        ([], ()),
    ],
)
def test_what_is_no_heading_over_two_rows_stays(rows: list[list[Cell]], merges: tuple[Merge, ...]) -> None:
    assert with_one_heading(rows, merges) == rows


def test_columns_whose_every_date_is_the_first_are_told_by_their_heading() -> None:
    firsts, days = (date(2025, 6, 1), date(2024, 5, 1)), (date(2025, 6, 1), date(2024, 5, 2))
    rows: list[list[Cell]] = [["Month", "Day", ""]]
    for first, day in zip(firsts, days, strict=True):
        rows += [[first, day, first]]
    assert list(only_firsts(rows)) == ["Month", "3"]
    assert not list(only_firsts([["Month"], [date(2025, 6, 1)]]))  # one says nothing
