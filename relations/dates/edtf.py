"""Dates as the record keeps them: strings of an EDTF subset, with the precision that was said and no more.

The subset of EDTF (ISO 8601-2; Library of Congress, February 2019): a year from 0001 to 9999, a month, a day,
a season (`2025-21` spring to `2025-24` winter) or a quarter (`2025-33` to `2025-36`), each with `~` after it
when it is approximate; an interval of two of these; an interval open on one side (`../2025-06`, `2021/..`).

EDTF leaves the months of a season open. Here they are the northern, meteorological ones: spring is March to
May, summer June to August, autumn September to November, winter December to the next year's February.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from relations.dates.lexicon import MONTHS
from relations.errors import NotUnderstood

_FORMS = "2025-06-23, 2025-06, 2025, 2021/.., ../2025-06 or 2025-06-22/2025-06-26"
_FIRST_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}  # of seasons and quarters
_POINT = r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~?)"


class Point(NamedTuple):
    """One end of a date: `part` is a month 1-12, a season 21-24 or a quarter 33-36."""

    year: int
    part: int | None = None
    day: int | None = None
    approximate: bool = False

    @property
    def precision(self) -> str:
        """Return day, month, season, quarter or year."""
        if self.part is None:
            return "year"
        if self.day is not None:
            return "day"
        return "month" if self.part <= 12 else "season" if self.part <= 24 else "quarter"

    @property
    def months(self) -> tuple[int, int]:
        """Return the first and last month, counted on from January of its year (winter is 12 to 14)."""
        if self.part is None:
            return 1, 12
        if self.part <= 12:
            return self.part, self.part
        first = _FIRST_MONTHS[self.part]
        return first, first + 2

    @property
    def first(self) -> str:
        """Return its first day as an ISO string."""
        return f"{self.year:04}-{self.months[0]:02}-{self.day or 1:02}"

    @property
    def last(self) -> str:
        """Return its last day as an ISO string."""
        years, month = divmod(self.months[1] - 1, 12)
        year = self.year + years
        return f"{year:04}-{month + 1:02}-{self.day or days_in(year, month + 1):02}"

    def __str__(self) -> str:
        part = "" if self.part is None else f"-{self.part:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return f"{self.year:04}{part}{day}{'~' if self.approximate else ''}"


def days_in(year: int, month: int) -> int:
    """Return the number of days of a month in the Gregorian calendar."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def shown(text: str) -> str:
    """Return `text` quoted for a message: at most 60 characters, none of which a terminal obeys."""
    literal = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text[:60])
    return f'"{literal}…"' if len(text) > 60 else f'"{literal}"'


def canonical(text: str) -> str:
    """Return the EDTF string `text`, checked against the calendar.

    An interval of twice the same date is that date. NotUnderstood for any other form, an impossible date
    or an interval that ends before it starts.
    """
    if _is_day(text):
        return text
    start, end = _checked(text)
    if start == end:
        return str(start)
    return text


def points(edtf: str) -> tuple[Point | None, Point | None]:
    """Return the two ends of a date, None where it is open; a date that is no interval is both its ends."""
    if _is_day(edtf):
        point = Point(int(edtf[:4]), int(edtf[5:7]), int(edtf[8:]))
        return point, point
    return _checked(edtf)


@lru_cache(maxsize=65_536)
def bounds(edtf: str) -> tuple[str | None, str | None]:
    """Return the first and last day as ISO strings, inclusive, None where open; `~` does not widen them."""
    if is_day(edtf):
        return edtf, edtf
    start, end = _checked(edtf)
    return start.first if start else None, end.last if end else None


@lru_cache(maxsize=65_536)
def sort_key(edtf: str) -> tuple[str, str]:
    """Return what a date sorts by: its first day, then its last; an open start is first, an open end last."""
    if is_day(edtf):
        return edtf, edtf
    first, last = bounds(edtf)
    return first or "", last or "9999-12-31~"


def overlaps(a: str, b: str) -> bool:
    """Say whether two dates can have a day in common."""
    (a_first, a_last), (b_first, b_last) = sort_key(a), sort_key(b)
    return a_first <= b_last and b_first <= a_last


def precision(edtf: str) -> str:
    """Return day, month, season, quarter, year or interval."""
    start, end = points(edtf)
    return start.precision if start is not None and start == end else "interval"


def is_day(edtf: str) -> bool:
    """Say whether a canonical date is one day; a glance, because `2025-06/..` is as long as a day is."""
    return len(edtf) == 10 and edtf[4] == "-" == edtf[7]


def is_approximate(edtf: str) -> bool:
    """Say whether a date, or an end of it, is marked as approximate."""
    return "~" in edtf


def is_open(edtf: str) -> bool:
    """Say whether a date is an interval without a known start or end."""
    return ".." in edtf


def days_between(a: str, b: str) -> int:
    """Return the number of days from the ISO day `a` to the ISO day `b`, negative when `b` is earlier."""
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def _is_day(text: str) -> bool:
    """Say whether `text` is a day of the calendar as `2025-06-23`: nearly every date, so done fast."""
    if len(text) != 10 or text[4] != "-":
        return False
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


@lru_cache(maxsize=4096)
def _checked(text: str) -> tuple[Point | None, Point | None]:
    """Return the two ends of `text`; NotUnderstood where it is not a date of the subset."""
    left, slash, right = text.partition("/")
    if not slash:
        point = _point(text, text)
        return point, point
    if left == right == "..":
        raise NotUnderstood(f"{shown(text)} says nothing: write a start (2021/..) or an end (../2025-06)")
    start = None if left == ".." else _point(left, text)
    end = None if right == ".." else _point(right, text)
    if start and end and start.first > end.last:
        raise NotUnderstood(f"{shown(text)} ends before it starts: write {right}/{left} if that is meant")
    return start, end


def _point(text: str, whole: str) -> Point:
    """Return the date `text`, which is `whole` or an end of it; NotUnderstood where it is none."""
    match = re.fullmatch(_POINT, text)
    if match is None:
        raise NotUnderstood(_what_would_do(text, whole))
    year = int(match[1])
    part, day = (None if digits is None else int(digits) for digits in match.group(2, 3))
    if year == 0:
        raise NotUnderstood(f"{shown(whole)} is not a date: years go from 0001 to 9999")
    if part is None:
        return Point(year, approximate=bool(match[4]))
    if not 1 <= part <= 12 and (day is not None or not (21 <= part <= 24 or 33 <= part <= 36)):
        parts = "months go from 01 to 12"
        if day is None:
            parts += ", seasons from 21 to 24, quarters from 33 to 36"
        raise NotUnderstood(f"{shown(whole)} is not a date: {parts}")
    if day is not None and not 1 <= day <= days_in(year, part):
        month = f"{MONTHS['en'][part - 1]} {year:04}"
        raise NotUnderstood(f"{shown(whole)} is not a date: {month} has {days_in(year, part)} days")
    if (year, part) == (9999, 24):
        raise NotUnderstood(f"{shown(whole)} is not a date: that winter would end after the year 9999")
    return Point(year, part, day, bool(match[4]))


def _what_would_do(text: str, whole: str) -> str:
    """Return the sentence for a form outside the subset."""
    if not whole:
        return f"no date was given: write one such as {_FORMS}"
    if text[-1:] in ("?", "%") and re.fullmatch(_POINT, text[:-1] + "~"):
        known = text[:-1]
        return (
            f"{shown(whole)} marks a doubtful date, which is not kept in the date: "
            f"write {known} with the confidence disputed, or {known}~ if it is approximate"
        )
    if "X" in text.upper() and re.fullmatch(r"[0-9]{4}(-[0-9]{2})?(-XX){1,2}", text.upper()):
        return (
            f"{shown(whole)} has unknown digits: write {text.upper().replace('-XX', '')}, which says as much"
        )
    return f"{shown(whole)} is not a date of the record: write one such as {_FORMS}"
