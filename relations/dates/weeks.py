"""A week or weekend named by a day of it, and half a month: "week of 3 June", "première quinzaine de juin"."""

from __future__ import annotations

from datetime import date, timedelta

from relations.dates.edtf import canonical, days_in, is_approximate, is_day, points
from relations.dates.formatting import InWords
from relations.dates.tokenizer import WEEK, Token
from relations.errors import NotUnderstood

_SUNDAY = 7


def is_named_week(tokens: tuple[Token, ...]) -> bool:
    """Return whether `tokens` begin with "week" or "weekend", and what follows may be a day of it."""
    return len(tokens) > 1 and tokens[0][:2] in (("unit", WEEK), ("weekend", 1))


def week_with(edtf: str, *, weekend: bool) -> str | None:
    """Return the week, Monday to Sunday, or the weekend in which the days `edtf` lie; None where they are no days.

    NotUnderstood for the week of a Sunday, which for some begins and for others ends there, and for days that
    are not all within one.
    """
    start, end = points(edtf)
    if not (start and end and is_day(str(start)) and is_day(str(end))) or is_approximate(edtf):
        return None
    first, last = date.fromisoformat(start.first), date.fromisoformat(end.last)
    if first.isoweekday() == _SUNDAY and not weekend:
        raise NotUnderstood(
            "{date} is a Sunday, with which a week begins or ends: write the first and last day",
            date=InWords(edtf),
        )
    monday = first - timedelta(days=first.weekday())
    if date.max - monday < timedelta(days=6):
        return None  # the last week of the year 9999 ends after the calendar
    whole = (monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=6))
    if not whole[0] <= first <= last <= whole[1]:
        raise NotUnderstood(
            "{date} is no weekend: write its first and last day"
            if weekend
            else "{date} is longer than a week: write its first and last day",
            date=InWords(edtf),
        )
    return canonical(f"{whole[0]}/{whole[1]}")


def half_month(tokens: tuple[Token, ...]) -> str | None:
    """Return the days 1 to 15 or from 16 of "première quinzaine de juin 2025", None for another form."""
    if [token.part for token in tokens] != ["number", "half-month", "month", "year"]:
        return None
    which, _, month, year = (token.value for token in tokens)
    if which not in (1, 2):
        return None
    first, last = (1, 15) if which == 1 else (16, days_in(year, month))
    return canonical(f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{last:02}")
