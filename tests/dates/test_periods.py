"""Periods: which one a date lies in, and all of them from one day to another."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.dates.periods import By, period, period_of_day, periods_between

BYS: tuple[By, ...] = ("year", "quarter", "month", "week")


@pytest.mark.parametrize(
    ("edtf", "year", "quarter", "month", "week"),
    [
        ("2025-06-23", "2025", "2025-Q2", "2025-06", "2025-W26"),
        ("2024-12-30", "2024", "2024-Q4", "2024-12", "2025-W01"),
        ("2021-01-03", "2021", "2021-Q1", "2021-01", "2020-W53"),
        ("2025-06-23/2025-06-29", "2025", "2025-Q2", "2025-06", "2025-W26"),
        ("2025-06-22/2025-06-26", "2025", "2025-Q2", "2025-06", None),
        ("2025-06-28/2025-07-02", "2025", None, None, None),
        ("2025-06", "2025", "2025-Q2", "2025-06", None),
        ("2025-04/2025-05", "2025", "2025-Q2", None, None),
        ("2025-34", "2025", "2025-Q2", None, None),
        ("2025-22", "2025", None, None, None),
        ("2025-24", None, None, None, None),
        ("2025", "2025", None, None, None),
        ("2019/2021", None, None, None, None),
        ("2025-40", "2025", None, None, None),
        # an approximate end may be one unit earlier or later
        ("2022-07~", "2022", None, None, None),
        ("2025-05~", "2025", "2025-Q2", None, None),
        ("2022-01~", None, None, None, None),
        ("2022-12~", None, None, None, None),
        ("2022~", None, None, None, None),
        ("2025-34~", "2025", None, None, None),
        ("2025-33~", None, None, None, None),
        ("2025-40~", None, None, None, None),
        ("2025-22~", "2025", None, None, None),
        ("2024-06-25~", "2024", "2024-Q2", "2024-06", "2024-W26"),
        ("2025-06-23~", "2025", "2025-Q2", "2025-06", None),
        ("2025-06-01~", "2025", "2025-Q2", None, None),
        ("2025-06-01/2025-06-10~", "2025", "2025-Q2", "2025-06", None),
        ("2025-06-11~/2025-06-20~", "2025", "2025-Q2", "2025-06", None),
        ("2025-06-21~/2025-06-30", "2025", "2025-Q2", "2025-06", None),
        ("2025-01/2025-04~", "2025", None, None, None),
        ("2025-05~/2025-08~", "2025", None, None, None),
        ("2025-09~/2025-12", "2025", None, None, None),
        ("2025-06-01~/2025-06-30~", "2025", None, None, None),
        ("0001-01-01~", None, None, None, None),
        ("9999-12~", None, None, None, None),
        ("../2025-06", None, None, None, None),
        ("2025/..", None, None, None, None),
    ],
)
def test_the_period_that_a_date_lies_in(
    edtf: str, year: str | None, quarter: str | None, month: str | None, week: str | None
) -> None:
    assert [period(edtf, by) for by in BYS] == [year, quarter, month, week]


@pytest.mark.parametrize(
    ("first", "last", "by", "names"),
    [
        ("2023-12-31", "2026-01-01", "year", ["2023", "2024", "2025", "2026"]),
        ("2024-11-30", "2025-04-01", "quarter", ["2024-Q4", "2025-Q1", "2025-Q2"]),
        ("2024-12-31", "2025-02-01", "month", ["2024-12", "2025-01", "2025-02"]),
        ("2020-12-27", "2021-01-04", "week", ["2020-W52", "2020-W53", "2021-W01"]),
        ("2025-06-23", "2025-06-23", "month", ["2025-06"]),
        ("2025-06-23", "2025-06-22", "month", []),
        ("9999-11-01", "9999-12-31", "month", ["9999-11", "9999-12"]),
        ("9999-12-24", "9999-12-31", "week", ["9999-W51", "9999-W52"]),
    ],
)
def test_all_periods_between_two_days(first: str, last: str, by: By, names: list[str]) -> None:
    assert periods_between(first, last, by) == names


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(0, 800), st.sampled_from(BYS))
def test_no_day_falls_between_two_periods(start: date, days: int, by: By) -> None:
    named = [period_of_day((start + timedelta(days=day)).isoformat(), by) for day in range(days + 1)]
    assert periods_between(start.isoformat(), (start + timedelta(days=days)).isoformat(), by) == list(
        dict.fromkeys(named)
    )
