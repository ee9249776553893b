"""Dates in words, in English and French: the precision that was said, no more and no less."""

from __future__ import annotations

from relations.dates.edtf import Point, is_day, points
from relations.dates.lexicon import MONTHS, QUARTERS, SEASONS


def words(edtf: str, lang: str = "en") -> str:
    """Return a date in words: "22–26 June 2025", "du 22 au 26 juin 2025"; `lang` is en or fr."""
    return words_short(edtf, lang, year=None)


def words_short(edtf: str, lang: str = "en", *, year: int | None) -> str:
    """Return a date in words without its year where that is `year`, the one of the heading above it."""
    if is_day(edtf):  # nearly every date, and a large record has thousands of them
        return _with_year(Point(int(edtf[:4]), int(edtf[5:7]), int(edtf[8:])), lang, hidden=year)
    start, end = points(edtf)
    english = lang == "en"
    if start is None or end is None:
        point = start or end
        assert point is not None
        said = _with_year(point, lang, hidden=year)
        if english:
            roughly = "about " if point.approximate else ""
            return f"{'since' if start else 'before'} {roughly}{_article_en(point)}{said}"
        roughly = " environ" if point.approximate else ""
        return f"{'depuis' if start else 'avant'} {_article_fr(point)}{said}{roughly}"
    if start == end:
        said = _with_year(start, lang, hidden=year)
        if not start.approximate:
            return said
        return f"about {_article_en(start)}{said}" if english else f"vers {_article_fr(start)}{said}"
    return _interval_en(start, end, year) if english else _interval_fr(start, end, year)


def _interval_en(start: Point, end: Point, hidden: int | None) -> str:
    hidden = hidden if start.year == end.year else None
    last = _with_year(end, "en", hidden)
    if start.approximate or end.approximate or start.precision != end.precision:
        first = _with_year(start, "en", hidden)
        from_, to = (f"{'about ' if end.approximate else ''}{_article_en(end)}" for end in (start, end))
        return f"from {from_}{first} to {to}{last}"
    if start.precision == "year":
        return f"{start.year:04}–{end.year:04}"
    if start.year == end.year:
        if start.precision == "day" and start.part == end.part:
            return f"{start.day}–{last}"
        dash = "–" if start.precision == "month" else " – "
        return f"{_without_year(start, 'en')}{dash}{last}"
    return f"{_with_year(start, 'en', hidden)} – {last}"


def _interval_fr(start: Point, end: Point, hidden: int | None) -> str:
    hidden = hidden if start.year == end.year else None
    first, last = _with_year(start, "fr", hidden), _with_year(end, "fr", hidden)
    exact = not start.approximate and not end.approximate
    if exact and start.year == end.year and start.precision == end.precision != "year":
        same_month = start.precision == "day" and start.part == end.part
        first = _day_fr(start) if same_month else _without_year(start, "fr")
    plain = "d’" if first[0] in "ao" else "de "
    from_ = {"le ": "du ", "l’": "de l’", "": plain}[_article_fr(start)]
    to = {"le ": "au ", "l’": "à l’", "": "à "}[_article_fr(end)]
    roughly = [" environ" if end.approximate else "" for end in (start, end)]
    return f"{from_}{first}{roughly[0]} {to}{last}{roughly[1]}"


def _with_year(point: Point, lang: str, hidden: int | None) -> str:
    if point.part is None:
        return f"{point.year:04}"
    named = _without_year(point, lang)
    if point.year == hidden:
        return named
    return f"{named}{' of' if lang == 'en' and point.precision == 'quarter' else ''} {point.year:04}"


def _without_year(point: Point, lang: str) -> str:
    assert point.part is not None
    if point.precision == "season":
        return SEASONS[lang][point.part - 21]
    if point.precision == "quarter":
        return QUARTERS[lang][point.part - 33]
    month = MONTHS[lang][point.part - 1]
    if point.day is None:
        return month
    return f"{point.day if lang == 'en' else _day_fr(point)} {month}"


def _day_fr(point: Point) -> str:
    return "1er" if point.day == 1 else str(point.day)


def _article_en(point: Point) -> str:
    return "the " if point.precision == "quarter" else ""


def _article_fr(point: Point) -> str:
    if point.precision in ("day", "quarter") or point.part == 21:
        return "le "
    return "l’" if point.precision == "season" else ""
