"""Dates said from today: yesterday, three days ago, last Monday, l'an dernier; and the spans of filters."""

from __future__ import annotations

from datetime import date, timedelta

from relations.dates.edtf import Point, canonical, days_in
from relations.dates.tokenizer import Token
from relations.errors import NotUnderstood

_UNITS = ("day", "week", "month", "year")
_WHICH = {"last": -1, "this": 0, "next": 1}


def relative(tokens: tuple[Token, ...], today: date) -> str | None:
    """Return the EDTF string of a date said from `today`, None for another form.

    Only what is said in days is an exact day: "two weeks ago" is about a day, "two months ago" about a month.
    "Last Monday" is before today, "last June" and "last summer" are over; "Tuesday last week" counts weeks
    from Monday.
    """
    if [token.part for token in tokens] == ["day"]:
        return (today + timedelta(days=tokens[0].value)).isoformat()
    if any(token.part == "ago" for token in tokens):
        count = duration(tuple(token for token in tokens if token.part != "ago"))
        return None if count is None else _ago(*count, today)
    if len(tokens) == 3:
        return _day_of_neighbour(tokens, today)
    if len(tokens) != 2:
        return None
    which, what = sorted(tokens, key=lambda token: token.part not in _WHICH)
    if which.part not in _WHICH:
        return None
    if what.part == "weekday" and which.part == "last":
        return (today - timedelta(days=(today.isoweekday() - what.value - 1) % 7 + 1)).isoformat()
    if what.part == "weekday" and which.part == "next" and which.value == 2:  # "next Monday" can be either
        return (today + timedelta(days=(what.value - today.isoweekday() - 1) % 7 + 1)).isoformat()
    if what.part in ("unit", "quarter"):
        return _neighbour(what, _WHICH[which.part], today)
    if what.part == "weekend" and (which.part == "last" or (which.part == "this" and today.isoweekday() > 5)):
        saturday = today + timedelta(days=5 - today.weekday() + 7 * _WHICH[which.part])
        return canonical(f"{saturday}/{saturday + timedelta(days=1)}")
    if what.part in ("month", "season") and which.part == "last":
        return _latest_over(what.value, today)
    return None


def _day_of_neighbour(tokens: tuple[Token, ...], today: date) -> str | None:
    """Return the day of "Tuesday last week" or "le 3 du mois dernier", None for another form."""
    first = tokens[0] if tokens[0].part in ("weekday", "number") else tokens[-1]
    rest = tokens[1:] if first is tokens[0] else tokens[:-1]
    which, what = sorted(rest, key=lambda token: token.part not in _WHICH)
    if which.part not in _WHICH or what.part != "unit":
        return None
    whole = _neighbour(what, _WHICH[which.part], today)
    if whole and first.part == "weekday" and _UNITS[what.value - 1] == "week":
        return (date.fromisoformat(whole[:10]) + timedelta(days=first.value - 1)).isoformat()
    if whole and first.part == "number" and _UNITS[what.value - 1] == "month":
        return canonical(f"{whole}-{first.value:02}")
    return None


def duration(tokens: tuple[Token, ...]) -> tuple[int, str] | None:
    """Return the number and the unit (day, week, month, year) of "3 months" or "deux ans", else None."""
    if len(tokens) != 2 or tokens[1].part != "unit":
        return None
    number, unit = tokens
    if number.part in ("number", "count"):
        return number.value, _UNITS[unit.value - 1]
    return (1, _UNITS[unit.value - 1]) if number.part == "au" and number.value == 2 else None  # "a week ago"


def before(today: date, number: int, unit: str) -> date:
    """Return the day `number` units before `today`; the last of the month where that month is shorter."""
    try:
        if unit in ("day", "week"):
            return today - timedelta(days=number * (7 if unit == "week" else 1))
        months = today.year * 12 + today.month - 1 - number * (12 if unit == "year" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(today.day, days_in(year, month)))
    except (ValueError, OverflowError) as error:
        raise NotUnderstood(
            '"{number}" is too long ago: it would be before the year 1', number=number
        ) from error


def _ago(number: int, unit: str, today: date) -> str:
    day = before(today, number, unit).isoformat()
    return {"day": day, "week": f"{day}~", "month": f"{day[:7]}~", "year": f"{day[:4]}~"}[unit]


def _neighbour(what: Token, step: int, today: date) -> str | None:
    """Return the week (Monday to Sunday), month, quarter or year that is `step` away from today's."""
    if what.part == "quarter":
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + step, 4)
        return canonical(f"{year:04}-{33 + quarter}")
    unit = _UNITS[what.value - 1]
    if unit == "week":
        monday = today + timedelta(days=7 * step - today.weekday())
        return canonical(f"{monday}/{monday + timedelta(days=6)}")
    if unit == "month":
        year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
        return canonical(f"{year:04}-{month + 1:02}")
    return canonical(f"{today.year + step:04}") if unit == "year" else None


def _latest_over(part: int, today: date) -> str:
    """Return the latest such month or season whose last day is before `today`."""
    year = today.year
    while Point(year, part).last >= today.isoformat():
        year -= 1
    return canonical(str(Point(year, part)))
