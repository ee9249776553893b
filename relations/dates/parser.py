"""What a journalist types for a date, in English and French at once: understood or refused, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from relations.dates.edtf import canonical, points, shown
from relations.dates.formatting import words
from relations.dates.lexicon import is_english_month
from relations.dates.partial import joined, partial_date, settled
from relations.dates.relative import before, relative, span
from relations.dates.tokenizer import Token, clean, take_apart
from relations.errors import NotUnderstood

_WOULD_DO = "23 June 2025, 22-26 June 2025, June 2025, before June 2025 or 2025-06-23"
_AFTERWARDS = ("environ", "~")  # what makes the date before it approximate, not the one after it
_AFTER_AU = ("season", "partly", "quarter", "quarter-of")
_END = r"(?:\.\.|[0-9]{4}(?:-[0-9]{2}){0,2}[~?%]?|[0-9]{4}(?:-[0-9]{2})?(?:-xx){1,2})"


@dataclass(frozen=True)
class ParsedDate:
    """The date that was understood, as an EDTF string, and what was assumed for it, to be said to the person."""

    edtf: str
    note: str | None = None


def parse(text: str, *, today: date, lang: str = "en", day_first: bool | None = None) -> ParsedDate:
    """Return the date that `text` says, with no more precision than it has.

    `today` is what "yesterday" and a day without a year count from. `day_first` decides `05/06/2025`; left
    None it is True where `lang` is fr, and otherwise such a date is refused. NotUnderstood for anything that
    is not a date, is no day of the calendar, or can be read in two ways.
    """
    cleaned = clean(text)
    if day_first is None and lang == "fr":
        day_first = True
    reading = _as_edtf(cleaned) or _as_words(cleaned, today, day_first)
    if reading is None:
        from relations.dates.dateutil_fallback import (
            parse_with_dateutil,  # rare, and dateutil takes longer than all the rest
        )

        found = parse_with_dateutil(cleaned)
        if found is None:
            raise NotUnderstood(_why_not(text, cleaned))
        reading = ParsedDate(found, f"read as {words(found, lang)}")
    return reading


def parse_bound(text: str, *, today: date, lang: str = "en", day_first: bool | None = None) -> ParsedDate:
    """Return what `text` says as the start or end of a filter: a date, or a span back from `today` ("2y")."""
    cleaned = clean(text)
    if short := re.fullmatch(r"([0-9]{1,4}) ?([djwmy])", cleaned):
        unit = {"w": "week", "m": "month", "y": "year"}.get(short[2], "day")
        return ParsedDate(before(today, int(short[1]), unit).isoformat())
    typed = take_apart(cleaned, day_first=True)
    tokens = typed.tokens if typed else ()
    back = {"ago", "since", "last"}
    if any(token.part == "last" for token in tokens):  # "in the last 3 days", but not "in 3 days"
        back.add("in")
    if length := span(tuple(token for token in tokens if token.part not in back)):
        return ParsedDate(before(today, *length).isoformat())
    return parse(text, today=today, lang=lang, day_first=day_first)


def _as_edtf(cleaned: str) -> ParsedDate | None:
    """Return the reading of an EDTF string, None for another form."""
    if not re.fullmatch(f"{_END}(?: ?/ ?{_END})?", cleaned):
        return None
    notes = []
    if "x" in cleaned:
        notes.append("unknown digits are left out")
    edtf = canonical(cleaned.replace("-xx", "").replace(" ", ""))
    if any(point and point.precision in ("season", "quarter") for point in points(edtf)):
        notes.append(f"{edtf} is EDTF for {words(edtf)}")
    return ParsedDate(edtf, "; ".join(notes) or None)


def _as_words(cleaned: str, today: date, day_first: bool | None) -> ParsedDate | None:
    """Return the reading of a date in words or figures, None for another form."""
    typed = take_apart(cleaned, day_first=day_first)
    if typed is None:
        return None
    notes = list(typed.notes)
    found = _opened(_plain(typed.tokens), today, notes)
    if found is None:
        return None
    if typed.timed:
        if any(point is None or point.day is None for point in points(found)):
            return None
        notes.append("the time of day is not kept")
    return ParsedDate(found, "; ".join(dict.fromkeys(notes)) or None)


def _plain(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return `tokens` with the words settled that mean one thing or another by where they stand."""
    kept: list[Token] = []
    for i, token in enumerate(tokens):
        part, following = token.part, tokens[i + 1].part if i + 1 < len(tokens) else ""
        if part == "de":  # "du 22 au 26 juin"; but it says nothing in "fin de 2025" and "à partir du 22 juin"
            if not kept:
                kept.append(Token("from", text=token.text))
        elif part == "au" and following == "unit":  # "a week ago"
            kept.append(token)
        elif part == "au" and not kept and {token.part for token in tokens[1:3]} & set(_AFTER_AU):
            continue  # "à l'été 2025", "au 2e trimestre 2025"
        elif part == "au" or (part == "until" and kept):
            kept.append(Token("to", text=token.text))
        elif part == "in" or (part == "this" and following == "weekday" and i + 2 < len(tokens)):
            continue  # "en juin 2025", "ce lundi 23 juin"
        else:
            kept.append(token)
    return tuple(kept)


def _opened(tokens: tuple[Token, ...], today: date, notes: list[str]) -> str | None:
    """Return the EDTF string of a date, a range, or what was before, until or since a date.

    "Before June" keeps June: an article of June says it of what was before its own day.
    """
    if not tokens:
        return None
    head, rest = tokens[0], tokens[1:]
    if head.part in ("before", "until"):
        end = _moment(rest, today, notes)
        return canonical(f"../{end}") if end and "/" not in end else None
    if head.part == "since" or (head.part == "from" and head.text == "from" and _separator(rest) is None):
        start = _moment(rest, today, notes)
        return canonical(f"{start}/..") if start and "/" not in start else None
    return _range(tokens, today, notes) or _moment(tokens, today, notes)


def _separator(tokens: tuple[Token, ...], parts: tuple[str, ...] = ("-", "to", "/")) -> int | None:
    """Return where the one separator of a range stands, None where there is none or more than one."""
    found = [i for i, token in enumerate(tokens) if token.part in parts]
    if len(found) != 1:
        return None
    if tokens[found[0]].text == "/" and (found[0] != 1 or tokens[0].part not in ("date", "year")):
        return None  # 22/26 June may be two days
    return found[0]


def _range(tokens: tuple[Token, ...], today: date, notes: list[str]) -> str | None:
    """Return the interval of "22–26 June 2025" or "du 28 juin au 2 juillet 2025", None for another form."""
    head = tokens[0].part
    at = _separator(tokens, ("and",)) if head == "between" else _separator(tokens)
    if at is None:
        return None
    left_tokens = tokens[1:at] if head in ("from", "between") else tokens[:at]
    left, left_about = _without_about(left_tokens, notes)
    right, right_about = _without_about(tokens[at + 1 :], notes)
    start, end = partial_date(left), partial_date(right)
    if start is None or end is None:
        return None
    if tokens[at].part == "-" and start.kind != end.kind and "year" in (start.kind, end.kind):
        return None  # "June 2024-2025" may be two Junes
    # "about 2019–2021" and "du 22 au 26 juin environ" are said of both ends
    both = (left_about and head == "about") or (
        right_about and tokens[-1].part == "about" and start.year is None
    )
    start = start._replace(approximate=start.approximate or left_about or both)
    end = end._replace(approximate=end.approximate or right_about or both)
    return joined(start, end, today, notes)


def _moment(tokens: tuple[Token, ...], today: date, notes: list[str]) -> str | None:
    """Return the EDTF string of one date, None for another form."""
    tokens, about = _without_about(tokens, notes)
    shape = [token.part for token in tokens]
    if shape == ["date"]:
        edtf: str | None = tokens[0].text
    elif shape in (["season", "year", "-", "year"], ["season", "year", "/", "year"]):
        season, year, _, next_year = (token.value for token in tokens)
        edtf = canonical(f"{year:04}-24") if season == 24 and next_year == year + 1 else None
    elif shape == ["month", "number"] and not is_english_month(tokens[0].text):
        return None  # "juin 25" may be a year, "mar. 25" a Tuesday
    elif len(tokens) > 2 and tokens[-1].text == "dernier":  # "le 23 juin dernier"
        found = partial_date(tokens[:-1])
        edtf = settled(found, today - timedelta(days=1), notes) if found and found.year is None else None
    else:
        found = partial_date(tokens)
        edtf = settled(found, today, notes) if found else relative(tokens, today)
        if found and found.part == 24:
            notes.append("a winter is counted from December of its year to February")
    if edtf is None or not about:
        return edtf
    if "/" in edtf:
        return None
    return edtf if edtf.endswith("~") else f"{edtf}~"


def _without_about(tokens: tuple[Token, ...], notes: list[str]) -> tuple[tuple[Token, ...], bool]:
    """Return `tokens` without the words that make them approximate, and whether there were any.

    EDTF has no code for a part of a month or year: "mid-June 2025" is about June 2025, and so is "late".
    """
    about = False
    while tokens and tokens[0].part == "about":
        tokens, about = tokens[1:], True
    while tokens and tokens[-1].part == "about" and tokens[-1].text in _AFTERWARDS:
        tokens, about = tokens[:-1], True
    if tokens and tokens[0].part == "partly" and {token.part for token in tokens[1:]} <= {"month", "year"}:
        notes.append("kept as approximate, as EDTF has no code for a part of a month or year")
        tokens, about = tokens[1:], True
    return tokens, about


def _why_not(text: str, cleaned: str) -> str:
    """Return the sentence for a date that was not understood."""
    if not cleaned:
        return f"no date was given: write one such as {_WOULD_DO}"
    typed = take_apart(cleaned, day_first=True)
    parts = {token.part for token in typed.tokens} if typed else set()
    if re.search(r"(^|[^0-9])[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2}($|[^0-9])", cleaned):
        return f"{shown(text)} has a year of two figures: write the year in four"
    if parts & {"month", "season", "quarter", "quarter-of"} and not parts & {"year", "date"}:
        return f"{shown(text)} is not a date without its year: write one such as {_WOULD_DO}"
    if parts == {"weekday"}:
        return f"{shown(text)} can be one week or another: write last Monday or lundi dernier, or the date"
    return f"{shown(text)} is not understood as a date: write one such as {_WOULD_DO}"
