"""What a journalist types for a date, in all languages at once: understood or refused, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from relations.dates.edtf import canonical, points
from relations.dates.formatting import InWords
from relations.dates.grammar import date_of
from relations.dates.lexicon import date_lexicon
from relations.dates.portions import is_told_in_portions
from relations.dates.refusals import is_decade, is_number, why_not
from relations.dates.relative import before, duration
from relations.dates.tokenizer import clean, is_edtf_for, take_apart, without_zeros
from relations.errors import NotUnderstood
from relations.messages import Message, msg

_END = r"(?:\.\.|[0-9]{4}(?:-[0-9]{2}){0,2}[~?%]?|[0-9]{4}(?:-[0-9]{2})?(?:-xx){1,2})"


@dataclass(frozen=True)
class ParsedDate:
    """The date that was understood, as an EDTF string, and what was assumed for it, to be said to the person."""

    edtf: str
    notes: tuple[Message, ...] = ()


def parse(text: str, *, today: date, lang: str = "en", day_first: bool | None = None) -> ParsedDate:
    """Return the date that `text` says, with no more precision than it has.

    `today` is what "yesterday" and a day without a year count from. `day_first` decides `05/06/2025`; left
    None it is what `lang` has in use, and such a date is refused where that is either. NotUnderstood for
    anything that is not a date, is no day of the calendar, or can be read in two ways.
    """
    cleaned = clean(text)
    if day_first is None:
        day_first = date_lexicon(lang).day_first
    found = None if is_decade(cleaned) else _as_edtf(cleaned) or _as_words(cleaned, today, day_first)
    if found is None:
        from relations.dates.dateutil_fallback import parse_with_dateutil  # rare, and slow to import

        day = parse_with_dateutil(cleaned)
        if day is None:
            raise NotUnderstood(why_not(text, cleaned))
        found = ParsedDate(day, (msg("read as {date}", date=InWords(day)),))
    return found


def parse_bound(text: str, *, today: date, lang: str = "en", day_first: bool | None = None) -> ParsedDate:
    """Parse `text` as the start or end of a filter: a date, or a span back from `today` ("2y")."""
    cleaned = clean(text)
    if short := re.fullmatch(r"([0-9]{1,4}) ?([djwmy])", cleaned):
        unit = {"w": "week", "m": "month", "y": "year"}.get(short[2], "day")
        return ParsedDate(before(today, int(short[1]), unit).isoformat())
    typed = take_apart(cleaned, day_first=True) if not is_number(cleaned) else None
    tokens = typed.tokens if typed else ()
    back = {"ago", "since", "last"}
    if any(token.part == "last" for token in tokens):  # "in the last 3 days", but not "in 3 days"
        back.add("in")
    if length := duration(tuple(token for token in tokens if token.part not in back)):
        return ParsedDate(before(today, *length).isoformat())
    return parse(text, today=today, lang=lang, day_first=day_first)


def _as_edtf(cleaned: str) -> ParsedDate | None:
    """Return the reading of an EDTF string, None for another form."""
    if not re.fullmatch(f"{_END}(?: ?/ ?{_END})?", cleaned):
        return None
    notes: list[Message] = []
    if "x" in cleaned:
        notes.append(msg("unknown digits are left out"))
    ends = cleaned.replace("-xx", "").replace(" ", "").split("/")
    edtf = canonical("/".join(without_zeros(end, notes) for end in ends))
    start, end = points(edtf)
    coded = any(point and point.precision in ("season", "quarter", "half") for point in (start, end))
    if coded or is_told_in_portions(start, end):
        notes.append(is_edtf_for(edtf))
    return ParsedDate(edtf, tuple(notes))


def _as_words(cleaned: str, today: date, day_first: bool | None) -> ParsedDate | None:
    """Return the reading of a date in words or figures, None for another form."""
    if is_number(cleaned):
        return None
    typed = take_apart(cleaned, day_first=day_first)
    if typed is None:
        return None
    notes = list(typed.notes)
    found = date_of(typed.tokens, today, notes)
    if found is None:
        return None
    start, end = points(found)
    if typed.timed:
        if any(point is None or point.day is None for point in (start, end)):
            return None
        notes.append(msg("the time of day is not kept"))
    if is_told_in_portions(start, end) and not any(token.part == "portion" for token in typed.tokens):
        notes.append(msg('taken as "{date}"', date=InWords(found)))
    return ParsedDate(found, tuple(note for i, note in enumerate(notes) if note not in notes[:i]))
