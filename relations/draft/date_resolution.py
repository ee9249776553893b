"""When things happened: date expressions resolved against the day or month of publication.

Nothing is made more precise than it was said: a weekday needs a known day of publication, else it is the month.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from relations import dates
from relations.dates.edtf import days_in
from relations.draft.time_expressions import Said
from relations.messages import Message, msg

_WEEK = 7  # days
_SOON = 60  # days ahead in which a day told as done may still be one to come
_TOO_FAR = 320  # days ahead: the same day has just gone by
OFFSETS = {"today": 0, "yesterday": -1, "before_yesterday": -2, "tomorrow": 1}


class Resolved(NamedTuple):
    """An EDTF date and how it was arrived at."""

    edtf: str
    why: Message


class Published(NamedTuple):
    """What is known of the day of publication: an EDTF day, month or year, or nothing."""

    edtf: str | None

    @property
    def day(self) -> date | None:
        """The day, where it is known."""
        return date.fromisoformat(self.edtf) if self.edtf and dates.is_day(self.edtf) else None

    @property
    def month(self) -> str | None:
        """The month as an EDTF string, where it is known."""
        return self.edtf[:7] if self.edtf and len(self.edtf) >= 7 else None

    @property
    def middle(self) -> date | None:
        """The day, or the middle of the month: what "the nearest" is counted from."""
        return self.day or (date.fromisoformat(f"{self.month}-15") if self.month else None)


def first_resolved(said: Iterable[Said], published: Published, *, ahead: bool = False) -> Resolved | None:
    """Return the first of some dates that can be known, as `resolved` does; None where none can."""
    found = (resolved(s, published, ahead=ahead) for s in said)
    return next((r for r in found if r is not None), None)


def is_of_the_week(day: Resolved | None, published: Published) -> bool:
    """Return whether a date is the day of publication or one of the seven before it."""
    if day is None or published.day is None or not dates.is_day(day.edtf):
        return False
    return 0 <= dates.days_between(day.edtf, published.day.isoformat()) <= _WEEK


def is_long_past(said: Said, published: Published) -> bool:
    """Return whether all that a date expression names lies more than a week before the day of publication."""
    day = resolved(said, published, ahead=False)
    end = dates.bounds(day.edtf)[1] if day is not None else None
    return bool(end and published.day and end < (published.day - timedelta(days=_WEEK)).isoformat())


def resolved(said: Said, published: Published, *, ahead: bool) -> Resolved | None:
    """Return the date that `said` names, seen from the day of publication; None where that cannot be known.

    `ahead`: the sentence speaks of what is to come.
    """
    ahead = (ahead or said.direction == "next") and said.direction != "last"
    if said.unsure and not ahead:
        return None
    match said.kind:
        case "day" | "range":
            return _day(said, published, ahead)
        case "week of":
            return _week_of(_day(said, published, ahead), published, ahead)
        case "weekend of":
            return _weekend_of(_day(said, published, ahead), published, ahead)
        case "day of month":
            return _of_this_month(said, published)
        case "last night":
            return _since_yesterday(published)
        case "weekday":
            return _weekday(said, published, ahead)
        case "weekday range":
            return _weekdays(said, published, ahead)
        case "weekday day":
            return _weekday_and_day(said, published)
        case "month of year":
            if said.direction == "this":
                return _month(said, published, ahead)
            step = 1 if said.direction == "next" else -1
            year = int(published.edtf[:4]) + step if published.edtf else None
            return (
                Resolved(f"{year:04}-{said.month:02}", msg("month of the year before or after"))
                if year
                else None
            )
        case "first half" | "second half":
            return _half(_month(said, published, ahead), published, ahead, first=said.kind == "first half")
        case "month":
            return _month(said, published, ahead)
        case "next_day" | "eve" | "same_day" | "next_month" | "next_year" | "within_day":
            return None  # counted from another event
        case "year":
            return Resolved(f"{said.year:04}", msg("the year is said"))
        case _:
            return _relative(said, published, ahead)


def until(said: Said, start: date, published: Published) -> str | None:
    """Return the day until which something that began on `start` goes on, as an ISO day."""
    if said.kind == "weekday" and said.weekday is not None:
        ahead = (said.weekday - start.weekday()) % 7 or 7
        return (start + timedelta(days=ahead)).isoformat()
    last = resolved(said, published, ahead=True)
    return last.edtf if last and dates.is_day(last.edtf) and last.edtf > start.isoformat() else None


def _day(said: Said, published: Published, ahead: bool) -> Resolved | None:
    assert said.day is not None
    assert said.month is not None
    if said.year is not None:
        year, why = said.year, msg("the day is said in full")
        why = msg("the year is the one told before") if said.carried else why
    elif said.until is not None and said.until[2] is not None:  # "June 30 to July 2, 2024"
        year = said.until[2] - (1 if (said.until[1] or said.month) < said.month else 0)
        why = msg("the day is said in full")
    else:
        found = _year(said, published, ahead)
        if found is None:
            if published.edtf and len(published.edtf) == 4:
                return Resolved(published.edtf, msg("only the year of publication is known"))
            return None
        year, why = found, msg("day and month are said; the year is the nearest to publication")
    first = _iso(year, said.month, said.day)
    if said.until is None or first is None:
        return Resolved(first, why) if first else None
    day, month, last_year = said.until
    last_year = last_year or year + (1 if (month or said.month) < said.month else 0)
    last = _iso(last_year, month or said.month, day)
    if last is None or last <= first:
        return None
    return Resolved(f"{first}/{last}", why)


def _week_of(first: Resolved | None, published: Published, ahead: bool) -> Resolved | None:
    """Return the seven days that begin with one: "the week of 5 May"; what is no day as it is."""
    if first is None or not dates.is_day(first.edtf):
        return first
    start = date.fromisoformat(first.edtf)
    return Resolved(
        _days(start, 7, published.day or start - timedelta(days=1), ahead), msg("a day of that week")
    )


def _of_this_month(said: Said, published: Published) -> Resolved | None:
    """Return a day of the month of publication: "the 5th of this month"."""
    assert said.day is not None
    month = published.month
    day = _iso(int(month[:4]), int(month[5:]), said.day) if month else None
    return Resolved(day, msg("a day of the month of publication")) if day else None


def _weekend_of(day: Resolved | None, published: Published, ahead: bool) -> Resolved | None:
    """Return the weekend of a day, or the next after it: "the weekend of 5 May"; what is no day as it is."""
    if day is None or not dates.is_day(day.edtf):
        return day
    given = date.fromisoformat(day.edtf)
    saturday = given + timedelta(days=-1 if given.weekday() == 6 else 5 - given.weekday())
    today = published.day or saturday - timedelta(days=1)
    return Resolved(_days(saturday, 2, today, ahead), msg("a day of that weekend"))


def _since_yesterday(published: Published) -> Resolved | None:
    """Return the day of publication with the one before it: "last night"."""
    if published.day is None:
        return None
    return Resolved(
        f"{published.day - timedelta(days=1)}/{published.day}", msg("counted from the day of publication")
    )


def _year(said: Said, published: Published, ahead: bool) -> int | None:
    """Return the year whose day is nearest to publication, in which the weekday, if said, fits."""
    assert said.month is not None
    assert said.day is not None
    middle = published.middle
    if middle is None:
        return None
    candidates = []
    for year in (middle.year - 1, middle.year, middle.year + 1):
        iso = _iso(year, said.month, said.day)
        if iso is None:
            continue
        day = date.fromisoformat(iso)
        if said.weekday is not None and day.weekday() != said.weekday:
            continue
        if said.direction == "last" and published.day and day >= published.day:
            continue
        if ahead and day < middle.replace(day=1):
            continue
        candidates.append(day)
    if not candidates:
        return None
    nearest = min(candidates, key=lambda day: abs(day - middle))
    if ahead and (nearest - middle).days > _TOO_FAR:
        return None  # in November, of what was agreed on: "within weeks of 24 October"
    past = [day for day in candidates if day <= middle]
    if not ahead and past and (nearest - middle).days > _SOON:
        nearest = max(past)
    return nearest.year


def _weekday(said: Said, published: Published, ahead: bool) -> Resolved | None:
    assert said.weekday is not None
    today = published.day
    if published.edtf is None:
        return None
    if today is None and ahead:
        return Resolved(f"{published.edtf}/..", msg("a weekday after publication"))
    if today is None:
        return Resolved(published.edtf, msg("a weekday, and the day of publication is not known"))
    if ahead:
        days = (said.weekday - today.weekday()) % 7
        if days == 0 and said.direction == "next":
            days = 7
        if days <= 2 and said.direction == "next":  # the day that is nearly there, or that of the week after
            return Resolved(f"{published.edtf}/..", msg("that weekday can be in this week or the next"))
        return Resolved((today + timedelta(days=days)).isoformat(), msg("weekday after publication"))
    days = (today.weekday() - said.weekday) % 7
    if days == 0 and said.direction == "last":
        days = 7
    why = msg("weekday of publication") if days == 0 else msg("weekday before publication")
    return Resolved((today - timedelta(days=days)).isoformat(), why)


def _weekdays(said: Said, published: Published, ahead: bool) -> Resolved | None:
    """Return the days from one weekday to another."""
    first = _weekday(said, published, ahead)
    if first is None or said.until is None or not dates.is_day(first.edtf):
        return first
    start = date.fromisoformat(first.edtf)
    last = start + timedelta(days=(said.until[0] - start.weekday()) % 7)
    return Resolved(f"{first.edtf}/{last.isoformat()}", first.why) if last > start else first


def _weekday_and_day(said: Said, published: Published) -> Resolved | None:
    middle = published.middle
    if middle is None:
        return None
    near = sorted(
        (middle + timedelta(days=offset) for offset in range(-45, 46)), key=lambda day: abs(day - middle)
    )
    fits = [day for day in near if day.day == said.day and day.weekday() == said.weekday]
    return (
        Resolved(fits[0].isoformat(), msg("weekday and day of the month near publication")) if fits else None
    )


def _month(said: Said, published: Published, ahead: bool) -> Resolved | None:
    assert said.month is not None
    if said.year is not None:
        return Resolved(f"{said.year:04}-{said.month:02}", msg("the month is said"))
    if published.month is None:
        return None
    year, month = int(published.month[:4]), int(published.month[5:])
    if ahead and said.month < month:
        year += 1
    elif not ahead and (said.month > month or (said.month == month and said.direction == "last")):
        year -= 1
    return Resolved(
        f"{year:04}-{said.month:02}", msg("the month is said; the year is the nearest to publication")
    )


def _half(month: Resolved | None, published: Published, ahead: bool, *, first: bool) -> Resolved | None:
    """Return a month's first fifteen days or its others: "the second half of May"."""
    if month is None:
        return None
    year, number = int(month.edtf[:4]), int(month.edtf[5:])
    start = date(year, number, 1 if first else 16)
    count = 15 if first else days_in(year, number) - 15
    today = published.day or start - timedelta(days=1)
    return Resolved(_days(start, count, today, ahead), msg("a day of that half of the month"))


def _relative(said: Said, published: Published, ahead: bool) -> Resolved | None:
    if said.kind in OFFSETS or said.kind == "days ago":
        offset = -(said.day or 0) if said.kind == "days ago" else OFFSETS[said.kind]
        if published.day:
            day = published.day + timedelta(days=offset)
            return Resolved(day.isoformat(), msg("counted from the day of publication"))
        if published.month and offset <= 0:
            return Resolved(published.month, msg("the day of publication is not known, only its month"))
        return None
    steps = {"last": -1, "next": 1}.get(said.direction, 0)
    if said.kind in ("week", "weeks ago") and published.day:
        weeks = steps if said.kind == "week" else -(said.day or 0)
        monday = published.day + timedelta(days=7 * weeks - published.day.weekday())
        return Resolved(_days(monday, 7, published.day, ahead), msg("a day of that week"))
    if said.kind == "weekend" and published.day:
        steps = steps or (-1 if published.day.weekday() < 4 and not ahead and said.direction != "this" else 0)
        saturday = published.day + timedelta(days=5 + 7 * steps - published.day.weekday())
        return Resolved(_days(saturday, 2, published.day, ahead), msg("a day of that weekend"))
    if said.kind == "months ago":
        steps = -(said.day or 0)
    if said.kind in ("this month", "months ago") and published.month:
        count = int(published.month[:4]) * 12 + int(published.month[5:]) - 1 + steps
        return Resolved(f"{count // 12:04}-{count % 12 + 1:02}", msg("counted from the month of publication"))
    if said.kind == "this year" and published.edtf:
        return Resolved(f"{int(published.edtf[:4]) + steps:04}", msg("counted from the year of publication"))
    return None


def _days(first: date, count: int, today: date, ahead: bool) -> str:
    """Return a week's or weekend's days in EDTF: none after today for what is done, none before it for what is ahead.

    On a Sunday, what is ahead can be in the week that follows.
    """
    last = first + timedelta(days=count - 1)
    if first <= today <= last and ahead:
        first, last = today, last + timedelta(days=7) if today == last and count == 7 else last
    elif first <= today <= last:
        last = today
    return f"{first}/{last}" if first < last else first.isoformat()


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
