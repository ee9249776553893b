"""Dates in words, in each language that has a lexicon: the precision that was said, no more and no less."""

from typing import NamedTuple

from relations.dates.edtf import Point, days_between, is_day, points
from relations.dates.lexicon import DateLexicon, date_lexicon
from relations.dates.portions import Portion, portion, portions_at


class InWords(NamedTuple):
    """An EDTF date as a value of a message: in words, in the language of who reads it, without its `year`."""

    edtf: str
    year: int | None = None

    def in_language(self, lang: str) -> str:
        """Return the date in words of a language."""
        return words_short(self.edtf, lang, year=self.year)


def words(edtf: str, lang: str = "en") -> str:
    """Return a date in words: "22–26 June 2025", "du 22 au 26 juin 2025"; `lang` has a file of data."""
    return words_short(edtf, lang, year=None)


def words_short(edtf: str, lang: str = "en", *, year: int | None) -> str:
    """Return a date in words without its year where that is `year`, the one of the heading above it."""
    lexical = date_lexicon(lang)
    if is_day(edtf):  # nearly every date, and a large record has thousands of them
        day, month = edtf[8:].lstrip("0"), lexical.months[int(edtf[5:7]) - 1]
        said = lexical.templates["day"].format(day=lexical.days.get(day, day), month=month)
        return said if int(edtf[:4]) == year else lexical.templates["year"].format(date=said, year=edtf[:4])
    start, end = points(edtf)
    said = (
        _open(start, end, lexical, year)
        if start is None or end is None
        else _closed(start, end, lexical, year)
    )
    for apart, contracted in lexical.contractions.items():
        said = said.replace(apart, contracted)
    return said


def _open(start: Point | None, end: Point | None, lexical: DateLexicon, hidden: int | None) -> str:
    """Return "since 2021" or "by June 2025"."""
    first, last = portions_at(start, end)
    if start is not None:
        return lexical.templates["since"].format(the=_with("articles", first or start, lexical, hidden))
    assert end is not None
    if last is not None and last.which == 3:
        return lexical.templates["by the end"].format(date=_bare(last.whole, lexical, hidden))
    return lexical.templates["by"].format(at=_with("prepositions", last or end, lexical, hidden))


def _closed(start: Point, end: Point, lexical: DateLexicon, hidden: int | None) -> str:
    """Return a date that is no interval, or an interval that has both ends."""
    if start == end:
        if not start.approximate:
            return _bare(start, lexical, hidden)
        the = _with("articles", start._replace(approximate=False), lexical, hidden)
        return lexical.templates["about"].format(the=the)
    if third := portion(start, end):
        return _bare(third, lexical, hidden)
    hidden = hidden if start.year == end.year else None
    thirds = portions_at(start, end)
    first, last = thirds[0] or start, thirds[1] or end
    kind = _range(first, last)
    hidden_first = start.year if kind not in ("mixed range", "years") and start.year == end.year else hidden
    only_day = kind in ("days", "two days") and isinstance(first, Point)
    return lexical.templates[kind].format(
        first=_day(start, lexical) if only_day else _bare(first, lexical, hidden_first),
        the_first=_with("articles", first, lexical, hidden_first, only_day=only_day),
        last=_bare(last, lexical, hidden),
        the_last=_with("articles", last, lexical, hidden),
    )


def _range(first: Point | Portion, last: Point | Portion) -> str:
    """Return the name of the template that joins two ends."""
    if isinstance(first, Portion) or isinstance(last, Portion):
        alike = isinstance(first, Portion) and isinstance(last, Portion)
        return "range" if alike and _precision(first) == _precision(last) else "mixed range"
    if first.approximate or last.approximate or first.precision != last.precision:
        return "mixed range"
    if first.precision == "year":
        return "years"
    if first.precision == "day":
        same_month = (first.year, first.part) == (last.year, last.part)
        if days_between(first.first, last.first) == 1:
            return "two days" if same_month else "two days apart"
        return "days" if same_month else "range"
    return "months" if first.precision == "month" and first.year == last.year else "range"


def _precision(date: Point | Portion) -> str:
    return (date.whole if isinstance(date, Portion) else date).precision


def _with(
    kind: str, date: Point | Portion, lexical: DateLexicon, hidden: int | None, *, only_day: bool = False
) -> str:
    """Return a date with its article or preposition, and as roughly where it is approximate."""
    if isinstance(date, Portion):
        return _bare(date, lexical, hidden)
    before = lexical.articles if kind == "articles" else lexical.prepositions
    bare = _day(date, lexical) if only_day else _bare(date, lexical, hidden)
    said = before.get(date.precision, "") + bare
    return lexical.templates["roughly"].format(date=said) if date.approximate else said


def _bare(date: Point | Portion, lexical: DateLexicon, hidden: int | None) -> str:
    """Return a date alone, its year left out where it is `hidden`."""
    if isinstance(date, Portion):
        return lexical.portions[date.which - 1].format(date=_bare(date.whole, lexical, hidden))
    year = f"{date.year:04}"
    if date.part is None:
        return year
    named = _without_year(date, lexical)
    if date.year == hidden:
        return named
    template = lexical.templates.get(f"year of {date.precision}", lexical.templates["year"])
    return template.format(date=named, year=year)


def _without_year(date: Point, lexical: DateLexicon) -> str:
    assert date.part is not None
    match date.precision:
        case "season":
            return lexical.seasons[date.part - 21]
        case "quarter":
            return lexical.quarters[date.part - 33]
        case "half":
            return lexical.halves[date.part - 40]
    month = lexical.months[date.part - 1]
    if date.day is None:
        return month
    return lexical.templates["day"].format(day=_day(date, lexical), month=month)


def _day(date: Point, lexical: DateLexicon) -> str:
    return lexical.days.get(str(date.day), str(date.day))
