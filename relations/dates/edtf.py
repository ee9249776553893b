"""Dates as the record keeps them: strings of an EDTF subset, with the precision that was said and no more.

The subset of EDTF (ISO 8601-2; Library of Congress, February 2019): a year from 0001 to 9999, a month, a day,
a season (`2025-21` spring to `2025-24` winter), a quarter (`2025-33` to `2025-36`) or a half (`2025-40`,
`2025-41`), each with `~` after it when it is approximate; an interval of two of these; an interval open on
one side (`../2025-06`, `2021/..`).

EDTF leaves the months of a season open. Here they are the northern, meteorological ones: spring is March to
May, summer June to August, autumn September to November, winter December to the next year's February.
"""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from relations.dates.lexicon import Name
from relations.errors import NotUnderstood
from relations.messages import Message, listed, msg

_FORMS = listed(("2025-06-23", "2025-06", "2025", "2021/..", "../2025-06", "2025-06-22/2025-06-26"), "or")
_FIRST_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}
# The first `part` of a precision, and how many of them a year has.
_PARTS = {"month": (1, 12), "season": (21, 4), "quarter": (33, 4), "half": (40, 2)}
_POINT = r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~?)"


class Point(NamedTuple):
    """One end of a date: `part` is a month 1-12, a season 21-24, a quarter 33-36 or a half 40-41."""

    year: int
    part: int | None = None
    day: int | None = None
    approximate: bool = False

    @property
    def precision(self) -> str:
        """Return day, month, season, quarter, half or year."""
        if self.part is None:
            return "year"
        if self.day is not None:
            return "day"
        if self.part <= 12:
            return "month"
        return "season" if self.part <= 24 else "quarter" if self.part <= 36 else "half"

    @property
    def months(self) -> tuple[int, int]:
        """Return the first and last month, counted on from January of its year (winter is 12 to 14)."""
        if self.part is None:
            return 1, 12
        if self.part <= 12:
            return self.part, self.part
        first = _FIRST_MONTHS[self.part]
        return first, first + (5 if self.part >= 40 else 2)

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

    def next(self, step: int = 1) -> "Point":
        """Return the point of the same precision that follows, or for a `step` of -1 the one before.

        NotUnderstood where it would lie outside the years 0001 to 9999.
        """
        try:
            moved = self._moved(step)
            date.fromisoformat(moved.first), date.fromisoformat(moved.last)
        except (ValueError, OverflowError) as error:
            raise NotUnderstood("a date lies in the years 0001 to 9999") from error
        return moved

    def _moved(self, step: int) -> "Point":
        if self.day is not None:
            day = date(self.year, self.part or 1, self.day) + timedelta(days=step)
            return self._replace(year=day.year, part=day.month, day=day.day)
        if self.part is None:
            return self._replace(year=self.year + step)
        first, count = _PARTS[self.precision]
        year, place = divmod(self.year * count + self.part - first + step, count)
        return self._replace(year=year, part=first + place)

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
    """Return `text` for a message: at most 60 characters, none of which a terminal obeys."""
    literal = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text[:60])
    return f"{literal}…" if len(text) > 60 else literal


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
    """Return the key that sorts a date: its first day, then its last; an open start is first, an open end last."""
    if is_day(edtf):
        return edtf, edtf
    first, last = bounds(edtf)
    return first or "", last or "9999-12-31~"


def overlaps(a: str, b: str) -> bool:
    """Return whether two dates can have a day in common."""
    (a_first, a_last), (b_first, b_last) = sort_key(a), sort_key(b)
    return a_first <= b_last and b_first <= a_last


def precision(edtf: str) -> str:
    """Return day, month, season, quarter, half, year or interval."""
    start, end = points(edtf)
    return start.precision if start is not None and start == end else "interval"


def is_day(edtf: str) -> bool:
    """Return whether a canonical date is one day; a glance, because `2025-06/..` is as long as a day is."""
    return len(edtf) == 10 and edtf[4] == "-" == edtf[7]


def is_approximate(edtf: str) -> bool:
    """Return whether a date, or an end of it, is marked as approximate."""
    return "~" in edtf


def is_open(edtf: str) -> bool:
    """Return whether a date is an interval without a known start or end."""
    return ".." in edtf


def days_between(a: str, b: str) -> int:
    """Return the number of days from the ISO day `a` to the ISO day `b`, negative when `b` is earlier."""
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def _is_day(text: str) -> bool:
    """Return whether `text` is a day of the calendar as `2025-06-23`: nearly every date, so done fast."""
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
        raise NotUnderstood(
            '"{date}" says nothing: give a start (2021/..) or an end (../2025-06)', date=shown(text)
        )
    start = None if left == ".." else _point(left, text)
    end = None if right == ".." else _point(right, text)
    if start and end and start.first > end.last:
        raise NotUnderstood(
            '"{date}" ends before it starts: write {turned} if that is what you mean',
            date=shown(text),
            turned=f"{right}/{left}",
        )
    return start, end


def _point(text: str, whole: str) -> Point:
    """Return the date `text`, which is `whole` or an end of it; NotUnderstood where it is none."""
    match = re.fullmatch(_POINT, text)
    if match is None:
        raise NotUnderstood(_what_would_do(text, whole))
    year = int(match[1])
    part, day = (None if digits is None else int(digits) for digits in match.group(2, 3))
    if year == 0:
        raise NotUnderstood('"{date}" is not a date: years go from 0001 to 9999', date=shown(whole))
    if part is None:
        return Point(year, approximate=bool(match[4]))
    if day is None:
        if not (1 <= part <= 12 or part in _FIRST_MONTHS):
            raise NotUnderstood(
                '"{date}" is not a date: months go from 01 to 12, seasons from 21 to 24, quarters from 33 to 36, '
                "halves from 40 to 41",
                date=shown(whole),
            )
    elif not 1 <= part <= 12:
        raise NotUnderstood('"{date}" is not a date: months go from 01 to 12', date=shown(whole))
    elif not 1 <= day <= days_in(year, part):
        raise NotUnderstood(
            '"{date}" is not a date: {month} {year} has {days} days',
            date=shown(whole),
            month=Name("months", part),
            year=f"{year:04}",
            days=days_in(year, part),
        )
    if (year, part) == (9999, 24):
        raise NotUnderstood(
            '"{date}" is not a date: that winter would end after the year 9999', date=shown(whole)
        )
    return Point(year, part, day, bool(match[4]))


def _what_would_do(text: str, whole: str) -> Message:
    """Return the sentence for a form outside the subset."""
    if not whole:
        return msg("no date was given: write one such as {forms}", forms=_FORMS)
    if text[-1:] in ("?", "%") and re.fullmatch(_POINT, text[:-1] + "~"):
        return msg(
            '"{date}" marks a doubtful date, which is not kept in the date: write {known} with the confidence '
            "disputed, or {known}~ if it is approximate",
            date=shown(whole),
            known=text[:-1],
        )
    if "X" in text.upper() and re.fullmatch(r"[0-9]{4}(-[0-9]{2})?(-XX){1,2}", text.upper()):
        return msg(
            '"{date}" has unknown digits: write {known}, which says as much',
            date=shown(whole),
            known=text.upper().replace("-XX", ""),
        )
    return msg(
        '"{date}" is not a date of the record: write one such as {forms}', date=shown(whole), forms=_FORMS
    )
