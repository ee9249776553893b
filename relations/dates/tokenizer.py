"""What people type for a date, taken apart: each word, number and numeric date with the part it plays."""

import re
import unicodedata
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from relations.dates.edtf import canonical, shown
from relations.dates.formatting import InWords
from relations.dates.lexicon import dictionary, with_phrases
from relations.errors import NotUnderstood
from relations.messages import Message, msg

WEEK, YEAR = 2, 4  # the values of the units week and year
_LONGEST = 200  # characters of the longest date with room to spare
# Marks of direction and joining that pages carry along and that do not change what is read.
_INVISIBLE = {ord(mark): None for mark in "\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff"}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = dict.fromkeys(map(ord, "'’‘ʼ`´\"“”„«»"), " ")


class Token(NamedTuple):
    """A piece of a date: the part it plays, its number, and for a whole numeric date its EDTF string."""

    part: str
    value: int = 0
    text: str = ""


class Typed(NamedTuple):
    """What was typed, taken apart; `notes` say what was assumed, `timed` that a time of day was left out."""

    tokens: tuple[Token, ...]
    notes: tuple[Message, ...]
    timed: bool


def clean(text: str) -> str:
    """Return `text` in lower case, without accents, with ASCII digits, dashes and single spaces.

    NotUnderstood for characters that could hide what is read: controls, overrides of direction, superscripts.
    """
    if len(text) > _LONGEST:
        raise NotUnderstood('"{date}" is too long for a date', date=shown(text))
    kept: list[str] = []
    for c in unicodedata.normalize("NFD", text.translate(_INVISIBLE)):
        if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn", "No", "Nl", "Me") and not c.isspace():
            raise NotUnderstood(
                '"{date}" holds a character that is no part of a date: type it again', date=shown(text)
            )
        if unicodedata.combining(c) and kept and kept[-1].isalpha():
            continue
        kept.append(str(unicodedata.decimal(c)) if c.isdecimal() else c)
    if re.search(r"(?<![0-9])[0-9]{4}[‒–—―][0-9]{2}(?![0-9‒–—―-])", "".join(kept)):
        raise NotUnderstood(
            '"{date}" can be a range of years or a month: write the years in four figures', date=shown(text)
        )
    compatible = unicodedata.normalize("NFKC", "".join(kept)).casefold()
    spaced = " ".join(compatible.translate(_DASHES).translate(_QUOTES).split())
    return re.sub(r"(?<=[a-z0-9~])[.,;]$", "", spaced)  # the end of a sentence


def take_apart(text: str, *, day_first: bool | None) -> Typed | None:
    """Return the pieces of the cleaned `text`, or None when a piece is not known in a date.

    `day_first` says how `05/06/2025` is read; where it is None, such a date is refused with both readings.
    """
    notes: list[Message] = []
    text, times = _pattern("time").subn(" ", text)
    text = _pattern("hyphen").sub(" ", text)
    tokens: list[Token] = []
    for match in _pattern("piece").finditer(with_phrases(" ".join(text.split()))):
        found = _tokens(match, day_first, notes)
        if found is None:
            return None
        tokens += found
    dated = tuple(token for token in tokens if token.part != "time")  # "Monday morning" is Monday
    return Typed(dated, tuple(notes), bool(times) or len(dated) < len(tokens))


_PATTERNS = {
    # 10:00, 14h30, 10 am, each with what leads to it: "at", "à", the T of ISO
    "time": r"(?:(?<=\d)t|,? (?:at |a )?)"
    r"(?:(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|h(?:[0-5]\d)?)(?: ?[ap]m)?|1?\d ?[ap]m)"
    r"(?: ?z| ?utc| ?gmt)?(?: ?[+-]\d\d:?\d\d)?(?![\da-z])",
    # hyphens that make no range: 23-Jun-2025, mid-June, avant-hier, 2025-Q2
    "hyphen": r"(?<=[a-z0-9])-(?=[a-z]{3,9}-\d{4}\b)|(?<=[a-z])-(?=\d{4}\b)|(?<=\bmi)-|(?<=\bmid)-"
    r"|(?<=\bfin)-|(?<=\bend)-|(?<=\bdebut)-"
    r"|(?<=\bavant)-|(?<=\bapres)-|(?<=\bweek)-(?=end)|(?<=\d{4})-(?=[qths][1-4]\b)|(?<=\b[qths][1-4])-(?=\d{4}\b)",
    "piece": r"(?P<week>\d{4}-w\d\d(?:-[1-7])?)(?![\da-z])|(?P<iso>\d{4}-\d\d?(?:-\d\d?)?~?)(?![\da-z]|-\d)"
    r"|(?P<dmy>\d\d?([/.-])\d\d?\4\d{4})(?![\da-z])|(?P<ymd>\d{4}([/.])\d\d?(?:\6\d\d?)?)(?![\da-z/])"
    r"|(?P<my>\d\d?[/.]\d{4})(?![\da-z])|(?P<dm>\d\d?/\d\d?)(?![\da-z/])|(?P<compact>\d{8})(?![\da-z])"
    r"|(?P<number>\d\d?)(?:st|nd|rd|th|i?er|i?ere|re|e|eme|nde?)?(?![\da-z])|(?P<count>\d{3})(?![\da-z])"
    r"|(?P<year>\d{4}~?)(?![\da-z])|(?P<quarter>[qt][1-4]|[1-4]q)(?![\da-z])"
    r"|(?P<half>[hs][12])(?![\da-z])"
    r"|(?P<word>[a-z]+)(?![\da-z])\.?|(?P<mark>\S)|(?P<space> )",
}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Compile a pattern when it is first needed."""
    return re.compile(_PATTERNS[name])


def _tokens(match: re.Match[str], day_first: bool | None, notes: list[Message]) -> list[Token] | None:
    """Return the tokens of one match of the piece pattern, None for an unknown word or mark."""
    kind, text = match.lastgroup or "", match[0]
    if kind in ("iso", "ymd", "my", "dmy", "compact"):
        return [Token("date", text=_numeric(kind, text, day_first, notes))]
    if kind == "week":
        return [Token("date", text=_week(text))]
    if kind == "dm":
        return _day_and_month(text, day_first)
    if kind == "year":
        return [Token("date", text=canonical(text)) if text[-1] == "~" else Token("year", int(text), text)]
    if kind in ("number", "count"):
        return [Token(kind, int(match[kind]), text)]
    if kind == "quarter":
        return [Token("quarter-of", 32 + int(text.strip("qt")), text)]
    if kind == "half":
        return [Token("half-of", 39 + int(text[1]), text)]
    if kind == "word":
        word = text.rstrip(".")
        part, value = dictionary().get(word, (None, 0))
        return None if part is None else [Token(part, value, word)] if part else []
    if text == "~":
        return [Token("about", 2, text)]
    if text in ("-", "/", "&"):
        return [Token("and" if text == "&" else text, text=text)]
    return [] if text in (" ", ",") else None


def _day_and_month(text: str, day_first: bool | None) -> list[Token] | None:
    """Return the day and the month of 22/06; None for 06/25, which may be a month and a year."""
    day, month = map(int, text.split("/"))
    if not (1 <= month <= 12 and day):
        return None
    if day <= 12 and day != month:
        if day_first is None:
            readings = [InWords(f"2000-{m:02}-{d:02}", year=2000) for m, d in ((month, day), (day, month))]
            raise NotUnderstood(
                '"{date}" can be {one} or {other}: say which one you mean',
                date=text,
                one=readings[0],
                other=readings[1],
                candidates=[reading.in_language("en") for reading in readings],
            )
        if not day_first:
            day, month = month, day
    return [Token("number", day, text), Token("month", month, text)]


def _numeric(kind: str, text: str, day_first: bool | None, notes: list[Message]) -> str:
    """Return the EDTF string of a date in figures, noting how it was read where there were two ways."""
    if kind == "compact":
        return canonical(without_zeros(f"{text[:4]}-{text[4:6]}-{text[6:]}", notes))
    about = "~" if text[-1] == "~" else ""
    figures = [figure.zfill(2) for figure in re.split(r"[/.-]", text.rstrip("~"))]
    if kind in ("iso", "ymd"):
        edtf = without_zeros("-".join(figures), notes)
        if len(figures) == 2 and int(figures[1]) > 12:
            notes.append(is_edtf_for(canonical(edtf)))
        return canonical(edtf + about)
    if kind == "my":
        return canonical(f"{figures[1]}-{figures[0]}")
    first, second, year = figures
    if first == "00" and day_first is not False:
        return canonical(without_zeros(f"{year}-{second}-00", notes))
    by_day, by_month = f"{year}-{second}-{first}", f"{year}-{first}-{second}"
    if 1 <= int(first) <= 12 and 1 <= int(second) <= 12 and first != second:
        if day_first is None:
            raise NotUnderstood(
                '"{date}" can be {one} or {other}: say which one you mean',
                date=text,
                one=by_day,
                other=by_month,
                candidates=(by_day, by_month),
            )
        if day_first:
            notes.append(msg("{date} was read day first", date=text))
        else:
            notes.append(msg("{date} was read month first", date=text))
        return canonical(by_day if day_first else by_month)
    if 1 <= int(first) <= 12 < int(second) <= 31:
        notes.append(msg("{date} was read month first, as it can be read in no other way", date=text))
        return canonical(by_month)
    return canonical(by_day)


def without_zeros(edtf: str, notes: list[Message]) -> str:
    """Return a date without a day or month 00, by which some programs mean that it is not known."""
    known = re.sub("(?:-00)+(?=~?$)", "", edtf)
    if known != edtf:
        notes.append(msg("00 was left out, as not known"))
    return known


def is_edtf_for(edtf: str) -> Message:
    """Return the note that says which date a code stands for."""
    return msg("{edtf} is EDTF for {date}", edtf=edtf, date=InWords(edtf))


def _week(text: str) -> str:
    """Return the days of an ISO week, or the day of one."""
    try:
        monday = date.fromisocalendar(int(text[:4]), int(text[6:8]), int(text[9:] or 1))
    except ValueError as error:
        raise NotUnderstood(
            '"{date}" is not a week: a year has weeks W01 to W52 or W53', date=text.upper()
        ) from error
    if len(text) > 8:
        return monday.isoformat()
    return canonical(f"{monday}/{monday + timedelta(days=6)}")
