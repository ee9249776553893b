"""A date as far as it was said: what it lacks comes from the other end of a range, or it is no date."""

from datetime import date
from typing import Literal, NamedTuple

from relations.dates.edtf import Point, canonical, points
from relations.dates.formatting import InWords
from relations.dates.lexicon import Name, either
from relations.dates.portions import Portion, Which
from relations.dates.tokenizer import YEAR, Token
from relations.errors import NotUnderstood
from relations.messages import Message, msg

# The parts that make a date, in their order.
_SHAPES = {
    "number month year", "month number year", "year month number", "number month", "month number",
    "month year", "year month", "year", "season year", "year season",
    "quarter-of year", "year quarter-of", "number quarter year", "quarter number year",
    "half-of year", "year half-of", "number half year", "half number year", "unit year",
    # only in a range, completed by the other end: 22 [– 26 June], June [– July 2025], [June 22 –] 26, 2025
    "number", "month", "season", "quarter-of", "number quarter", "half-of", "number half", "number year",
}  # fmt: skip


class Partial(NamedTuple):
    """What was said of a date: month, season, quarter or half as `part`, Monday to Sunday as `weekday` 1 to 7.

    `which` is the early, middle or late third of its month or year.
    """

    year: int | None = None
    part: int | None = None
    day: int | None = None
    weekday: int | None = None
    approximate: bool = False
    which: Which | None = None

    @property
    def kind(self) -> str:
        """Return the kind of date; one end of a span completes another of the same kind."""
        return "day" if self.day is not None else Point(1, self.part).precision


def partial_date(tokens: tuple[Token, ...]) -> Partial | None:
    """Return the date that `tokens` name without any word about it, None where they make none."""
    weekday = None
    which: Which | None = None
    if tokens and tokens[0].part == "portion":
        which, tokens = portion_of(tokens[0]), tokens[1:]
    elif tokens and tokens[0].part == "weekday":
        weekday, tokens = tokens[0].value, tokens[1:]
    elif [token.part for token in tokens[:3]] == ["month", "number", "month"] and tokens[0].text in either():
        weekday, tokens = either()[tokens[0].text][1], tokens[1:]  # "mar. 24 juin" is mardi
    shape = " ".join(token.part for token in tokens)
    if shape == "date" and "/" not in tokens[0].text:
        point, _ = points(tokens[0].text)
        assert point is not None
        found = Partial(point.year, point.part, point.day, weekday, point.approximate, which)
    elif shape in _SHAPES:
        value = {token.part: token.value for token in tokens}
        part = value.get("month") or value.get("season") or value.get("quarter-of") or value.get("half-of")
        for name, before, count in (("quarter", 32, 4), ("half", 39, 2)):
            if name in value:
                if not 1 <= value["number"] <= count:
                    return None
                part = before + value.pop("number")
        if value.get("unit", YEAR) != YEAR:
            return None
        found = Partial(value.get("year"), part, value.get("number"), weekday, which=which)
    else:
        return None
    if which and (found.kind not in ("month", "year") or found == Partial(which=which)):
        return None  # the end of a season or a quarter
    return None if weekday and found.day is None else found  # "lundi juin 2025"


def portion_of(token: Token) -> Which:
    """Return which third "early", "mi" or "fin" means; the end (4) is told from late (3) by what comes before."""
    return 1 if token.value == 1 else 2 if token.value == 2 else 3


def single_date(date_said: Partial, today: date, notes: list[Message]) -> str | None:
    """Return the EDTF string of a date that stands alone, None where it lacks more than a day's year.

    A day without a year is the latest one that is not after `today`. NotUnderstood where there is no such
    day, or its weekday is another one than was said.
    """
    if date_said.day is not None and date_said.part is None:
        return None
    if date_said.year is not None:
        if date_said.which is None:
            return _checked(date_said)
        start, end = Portion(date_said.which, Point(date_said.year, date_said.part)).ends
        return canonical(f"{start}/{end}")
    if date_said.day is None:
        return None
    date_said = _latest(date_said, today)
    notes.append(_year_taken(date_said))
    return _checked(date_said, year_was_said=False)


def interval(left: Partial, right: Partial, today: date, notes: list[Message]) -> str | None:
    """Return the interval from `left` to `right`, each completing the other; None where that cannot be.

    A year said once holds for both ends, over a New Year when the months run backwards and less than half a
    year lies between. NotUnderstood where it ends before it starts.
    """
    if (left.year is None or right.year is None) and left.kind != right.kind:
        return None
    if left.day is not None and right.day is not None:
        left = left._replace(part=left.part or right.part)
        right = right._replace(part=right.part or left.part)
    if any(end.day is not None and end.part is None for end in (left, right)):
        return None
    if left.year is None and right.year is None:
        if left.day is None:
            return None
        left = _latest(left, today)
        notes.append(_year_taken(left))
    year = left.year or right.year
    assert year is not None
    over_new_year = _runs_over_new_year(left, right)
    if left.year is None:
        left = left._replace(year=year - over_new_year)
    elif right.year is None:
        right = right._replace(year=year + over_new_year)
    if over_new_year:
        notes.append(
            msg("the range is taken to run from {first} into {last}", first=left.year, last=right.year)
        )
    return canonical(f"{_end(left, 0)}/{_end(right, 1)}")


def _end(date_said: Partial, at: Literal[0, 1]) -> str:
    """Return the EDTF string of the start (0) or end (1) of an interval."""
    if date_said.which is None:
        return _checked(date_said)
    assert date_said.year is not None
    third = Portion(date_said.which, Point(date_said.year, date_said.part))
    return str(third.end if at else third.start)


def _year_taken(date_said: Partial) -> Message:
    return msg("the year was not given: taken as {year}, the latest past one", year=date_said.year)


def _latest(date_said: Partial, today: date) -> Partial:
    """Return the day with the latest year in which it exists and is not after `today`."""
    for year in range(today.year, max(today.year - 9, 0), -1):  # 29 February can be eight years away
        day = Point(year, date_said.part, date_said.day)
        try:
            if canonical(str(day)) <= today.isoformat():
                return date_said._replace(year=year)
        except NotUnderstood:
            if (date_said.part, date_said.day) != (2, 29):
                raise
    raise NotUnderstood(
        "no year before {today} has a 29 February: write the year", today=InWords(today.isoformat())
    )


def _runs_over_new_year(left: Partial, right: Partial) -> bool:
    """Return whether, with one year said, the range is meant to end in the year after it starts."""
    if (left.year is None) == (right.year is None) or left.part is None or right.part is None:
        return False
    months = 12 + Point(1, right.part).months[1] - Point(1, left.part).months[0]
    return left.part > right.part and months < 6


def _checked(date_said: Partial, *, year_was_said: bool = True) -> str:
    """Return the EDTF string of a complete date; NotUnderstood where its weekday is another one."""
    year, part, day, weekday, approximate, _ = date_said
    assert year is not None
    edtf = canonical(str(Point(year, part, day, approximate)))
    if weekday is None or part is None or day is None:
        return edtf
    right = date(year, part, day).isoweekday()
    if right == weekday:
        return edtf
    said: dict[str, object] = {
        "date": InWords(edtf),
        "weekday": Name("weekdays", right),
        "other": Name("weekdays", weekday),
    }
    for earlier in range(year - 1, max(year - 12, 0), -1) if not year_was_said else ():
        if (part, day) != (2, 29) and date(earlier, part, day).isoweekday() == weekday:
            raise NotUnderstood(
                msg(
                    "{date} is a {weekday}, not a {other} (in {year} it was): write the year",
                    year=earlier,
                    **said,
                )
            )
    raise NotUnderstood(msg("{date} is a {weekday}, not a {other}: correct one of them", **said))
