"""Periods that dates are counted in: years, quarters, months and ISO weeks, each with a name that sorts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from relations.dates.edtf import days_in, is_day, points
from relations.errors import NotUnderstood

By = Literal["year", "quarter", "month", "week"]


def period(edtf: str, by: By) -> str | None:
    """Return the period a date lies in: `2025`, `2025-Q2`, `2025-06` or `2025-W26` (ISO week).

    An approximate end may be one unit earlier or later, and all of that must fit: about July 2022 lies in 2022,
    about January 2022 may be December 2021 and lies in no year, "about 2022" in none either. Late June 2025
    (`2025-06-21~/2025-06-30`, from 20 June at the earliest) lies in that June, late 2024 in that year.
    None where a date does not fit inside one period: it is too coarse, spans two or is open.
    """
    if is_day(edtf):
        return period_of_day(edtf, by)
    first, last = widened(edtf)
    if first is None or last is None:
        return None
    name = period_of_day(first, by)
    return name if first == last or period_of_day(last, by) == name else None


def widened(edtf: str) -> tuple[str | None, str | None]:
    """Return the first and last possible day as ISO days, None where open or beyond the years 0001 to 9999.

    They are the bounds, with one unit more at an approximate end: a day, a month, a season, a year.
    """
    start, end = points(edtf)
    try:
        return (
            (start.next(-1) if start.approximate else start).first if start else None,
            (end.next() if end.approximate else end).last if end else None,
        )
    except NotUnderstood:
        return None, None


def period_of_day(day: str, by: By) -> str:
    """Return the name of the period that an ISO day lies in."""
    if by == "year":
        return day[:4]
    if by == "month":
        return day[:7]
    if by == "quarter":
        return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year:04}-W{week:02}"


def periods_between(first: str, last: str, by: By) -> list[str]:
    """Return the names of all periods from the ISO day `first` to the ISO day `last`, without a gap."""
    if first > last:
        return []
    names = [period_of_day(first, by)]
    end = period_of_day(last, by)
    day = date.fromisoformat(first)
    while names[-1] != end:
        day = _next_start(day, by)
        names.append(period_of_day(day.isoformat(), by))
    return names


def _next_start(day: date, by: By) -> date:
    """Return the first day of the period after the one of `day`."""
    if by == "week":
        return day + timedelta(days=7 - day.weekday())
    if by == "year":
        return date(day.year + 1, 1, 1)
    last_month = day.month if by == "month" else (day.month + 2) // 3 * 3
    return date(day.year, last_month, days_in(day.year, last_month)) + timedelta(days=1)
