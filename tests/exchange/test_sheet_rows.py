"""Cells as text, headings over two rows as one, and days that Excel may have made up."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.exchange.sheet_rows import (
    CellValue,
    Merge,
    are_firsts,
    as_fields,
    as_line,
    as_texts,
    heading_above,
    with_one_heading,
)

CELLS: list[tuple[CellValue, str]] = [
    (2025.0, "2025"),
    (-3.0, "-3"),
    (0.5, "0.5"),
    (1e16, "10000000000000000"),
    (1e22, "1e+22"),
    (float("inf"), "inf"),
    (float("nan"), "nan"),
    (True, "TRUE"),
    (False, "FALSE"),
    (7, "7"),
    ("=1+1", "=1+1"),
    (date(2025, 6, 23), "2025-06-23"),
    (datetime(2025, 6, 23), "2025-06-23"),  # noqa: DTZ001 - workbooks know no zones
    (datetime(2025, 6, 23, 10, 30), "2025-06-23 10:30:00"),  # noqa: DTZ001
    (time(10, 30), "10:30:00"),
    (timedelta(hours=30), "1 day, 6:00:00"),
]


def test_cells_as_text_alone_and_among_others_in_a_column() -> None:
    for cell, said in CELLS:
        assert as_texts([cell], {type(cell)}) == [said]
    column, texts = zip(*CELLS, strict=True)
    assert as_texts(column, set(map(type, column))) == list(texts)


@given(st.lists(st.floats() | st.text(), min_size=1))
def test_a_column_that_repeats_itself_is_told_as_each_of_its_cells_is(column: list[CellValue]) -> None:
    each = [text for cell in column for text in as_texts([cell], {type(cell)})]
    assert as_texts(column * 3, set(map(type, column))) == each * 3


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), min_size=1))
def test_what_is_written_as_csv_is_read_back(rows: list[list[str]]) -> None:
    columns = [as_fields(column) for column in zip(*rows, strict=True)]
    for written in ("\n".join(map(",".join, zip(*columns, strict=True))), "".join(map(as_line, rows))):
        assert list(csv.reader(io.StringIO(written, newline=""))) == rows


def test_only_what_needs_quotes_has_them() -> None:
    texts = ["Mali", 'a "b"', "a,b", "a\nb", "a\rb", " a ", ""]
    assert as_fields(texts) == ["Mali", '"a ""b"""', '"a,b"', '"a\nb"', '"a\rb"', " a ", ""]


TITLE: list[CellValue] = ["Deals 2005-2025", "", "", ""]
OVER: list[CellValue] = ["Country", "Investment", "", "When"]
UNDER: list[CellValue] = ["", "Amount", "Year", ""]
DATA: list[CellValue] = ["Mali", 12.5, 2025.0, ""]
MERGED = (((0, 0), (0, 3)), ((1, 0), (2, 0)), ((1, 1), (1, 2)))


def test_a_heading_over_two_rows_is_one_and_no_row_moves() -> None:
    assert with_one_heading([TITLE, OVER, UNDER, DATA], MERGED) == [
        TITLE,
        ["", "", "", ""],
        ["Country", "Investment Amount", "Investment Year", "When"],
        DATA,
    ]


def test_cells_merged_beyond_the_table_are_merged_as_far_as_it_goes() -> None:
    rows: list[list[CellValue]] = [["Country", "Sum", ""], ["", "Asked", "Given"]]
    for last in (2, 9, 10**12):
        assert with_one_heading(rows, [((0, 1), (0, last)), ((0, 7), (0, 9))]) == [
            ["", "", ""],
            ["Country", "Sum Asked", "Sum Given"],
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
def test_what_is_no_heading_over_two_rows_stays(
    rows: list[list[CellValue]], merges: tuple[Merge, ...]
) -> None:
    assert with_one_heading(rows, merges) == rows


def test_a_column_whose_every_date_is_the_first_is_told_by_its_heading() -> None:
    column: list[CellValue] = ["Deals", "Month\n(signed)", date(2025, 6, 1), "", date(2024, 5, 1)]
    assert are_firsts(column)
    assert heading_above(column) == "Month (signed)"
    assert heading_above(["", date(2025, 6, 1)]) == ""
    assert not are_firsts(["Day", date(2025, 6, 1), date(2024, 5, 2)])
    assert not are_firsts(["Month", date(2025, 6, 1)])  # one says nothing
