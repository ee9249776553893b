"""Why a typed date is refused, and what would do: above all for what spreadsheets make of dates."""

from __future__ import annotations

import re
from datetime import date, timedelta

from relations.dates.edtf import shown
from relations.dates.formatting import InWords
from relations.dates.lexicon import Name, either
from relations.dates.tokenizer import Token, take_apart
from relations.messages import Message, listed, msg

_WOULD_DO = listed(
    [
        InWords("2025-06-23"),
        InWords("2025-06-22/2025-06-26"),
        InWords("2025-06"),
        InWords("../2025-06"),
        "2025-06-23",
    ],
    "or",
)
_DAY_NUMBER = r"([1-9][0-9]{4})(?:[.,][0-9]+)?"
_DECIMAL = r"([0-9]{4})([0-9]{2})?([0-9]{2})?[.,]0+"
_SHORT_YEAR = (
    r"(?<![0-9])[0-9]{1,2}([/.-])[0-9]{1,2}\1[0-9]{2}(?![0-9])|^[0-9]{1,2}/(?:1[3-9]|[2-9][0-9]|0[0-9])$"
)
# "the 1990s", "années 90", "les années 2020": cleaned text has no accents.
_DECADE = r"(?<![0-9])[0-9]{2}(?:[0-9]0|0)['’]?s\b|\bannees (?:[0-9]{2})?[0-9]0\b"
_DAY_ZERO = date(1899, 12, 30)  # what spreadsheets count days from
# What is said with a year of two figures at its end, weekdays and dashes left out.
_WITH_SHORT_YEAR = {
    "number month number", "month number", "season number", "quarter-of number", "half-of number",
    "number quarter number", "number half number",
}  # fmt: skip


def is_decade(cleaned: str) -> bool:
    """Return whether what was typed is a decade, "2020s" or "les années 90": neither a year nor one span of years."""
    return re.search(_DECADE, cleaned) is not None


def is_number(cleaned: str) -> bool:
    """Return whether what was typed is a plain number that a spreadsheet has made: 45123, 2024.0."""
    return re.fullmatch(f"{_DAY_NUMBER}|{_DECIMAL}", cleaned) is not None


def why_not(text: str, cleaned: str) -> Message:
    """Return the sentence for the date `text` that was not understood; `cleaned` is what was read of it."""
    said = shown(text)
    if not cleaned:
        return msg("no date was given: write one such as {examples}", examples=_WOULD_DO)
    if is_decade(cleaned):
        return msg(
            '"{date}" is a decade: write the years, such as 2020–2029, or the first or last one', date=said
        )
    if number := re.fullmatch(_DECIMAL, cleaned):
        whole = "-".join(figures for figures in number.groups() if figures)
        return msg('"{date}" is a number with a decimal point: write {whole}', date=said, whole=whole)
    if number := re.fullmatch(_DAY_NUMBER, cleaned):
        day = _DAY_ZERO + timedelta(days=int(number[1]))
        return msg(
            '"{date}" looks like the number of a day in a spreadsheet, as a rule {day}: '
            "give the column the format yyyy-mm-dd, or write the date",
            date=said,
            day=InWords(day.isoformat()),
        )
    typed = take_apart(cleaned, day_first=True)
    tokens = typed.tokens if typed else ()
    if re.search(_SHORT_YEAR, cleaned) or _ends_in_short_year(tokens):
        return msg(
            '"{date}" has a year of two figures: write all four '
            "(in a spreadsheet, give the column the format yyyy-mm-dd)",
            date=said,
        )
    if len(tokens) == 1 and tokens[0].text in either():  # "mar." alone
        tokens = (Token(*either()[tokens[0].text]),)
    parts = {token.part for token in tokens}
    if parts == {"weekday", "next"}:
        weekday = next(token.value for token in tokens if token.part == "weekday")
        return msg(
            '"{date}" can be in one week or another: write the date of that {weekday}',
            date=said,
            weekday=Name("weekdays", weekday),
        )
    if parts == {"weekend", "this"}:
        return msg('"{date}" can be one weekend or another: write its two days', date=said)
    if "weekday" in parts and parts <= {"weekday", "this", "next", "by", "until", "before", "after", "au"}:
        weekday = next(token.value for token in tokens if token.part == "weekday")
        return msg(
            '"{date}" can be in one week or another: write "last {weekday}" or the date',
            date=said,
            weekday=Name("weekdays", weekday),
        )
    if parts & {"month", "season", "quarter", "quarter-of", "half", "half-of"} and not parts & {
        "year",
        "date",
    }:
        return msg(
            '"{date}" is not a date without its year: write one such as {examples}',
            date=said,
            examples=_WOULD_DO,
        )
    return msg(
        '"{date}" is not understood as a date: write one such as {examples}', date=said, examples=_WOULD_DO
    )


def _ends_in_short_year(tokens: tuple[Token, ...]) -> bool:
    """Return whether `tokens` are a date with a year of two figures; "mar. 24" can be a Tuesday, too."""
    if len(tokens) == 2 and tokens[0].text in either():
        return False
    shape = " ".join(token.part for token in tokens if token.part not in ("-", "weekday"))
    return shape in _WITH_SHORT_YEAR
