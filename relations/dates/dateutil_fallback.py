"""The long tail of written dates, left to python-dateutil and believed only where it has nothing to guess."""

from __future__ import annotations

import re
from datetime import datetime

from relations.dates.edtf import canonical

# Two defaults that differ in year, month and day: what is the same with both was said.
_DEFAULTS = (datetime(1996, 2, 29), datetime(2004, 10, 11))  # noqa: DTZ001 - calendar dates have no zone
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_FORMS = (
    rf"[0-9]{{1,2}}([-/. ]){_MONTH}\1[0-9]{{4}}",
    rf"{_MONTH}([-/. ])[0-9]{{1,2}}\1[0-9]{{4}}",
    rf"[0-9]{{4}}([-/. ]){_MONTH}\1[0-9]{{1,2}}",
)


def parse_with_dateutil(cleaned: str) -> str | None:
    """Return the day that dateutil reads in `cleaned`, None where there is anything for it to guess.

    It must hold a day, a month in English and a year of four figures, in an order in use: 23/Jun/2025.
    """
    if not any(re.fullmatch(form, cleaned) for form in _FORMS):
        return None
    from dateutil.parser import ParserError, parse

    try:
        found = {parse(cleaned, default=default).date() for default in _DEFAULTS}
    except (ParserError, OverflowError):
        return None
    return canonical(found.pop().isoformat()) if len(found) == 1 else None
