"""The long tail of written dates, left to python-dateutil and believed only where it has nothing to guess."""

from __future__ import annotations

import re
from datetime import datetime

from relations.dates.edtf import canonical

# Two defaults that differ in year, month and day: what is the same with both was said.
_DEFAULTS = (datetime(1996, 2, 29), datetime(2004, 10, 11))  # noqa: DTZ001  (calendar dates have no zone)
_FORM = (
    r"(?=.*\b[0-9]{4}\b)(?=.*\b[0-9]{1,2}\b)(?=.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
    r"[0-9a-z]+[-/., ]{1,2}[0-9a-z]+[-/., ]{1,2}[0-9a-z]+"
)


def long_tail(cleaned: str) -> str | None:
    """Return the day that dateutil reads in `cleaned`, None where there is anything for it to guess.

    It must hold a month in English, a year of four figures, a day, and nothing else but separators: 23/Jun/2025.
    """
    if not re.fullmatch(_FORM, cleaned):
        return None
    from dateutil.parser import ParserError, parse

    try:
        found = {parse(cleaned, default=default).date() for default in _DEFAULTS}
    except (ParserError, OverflowError):
        return None
    return canonical(found.pop().isoformat()) if len(found) == 1 else None
