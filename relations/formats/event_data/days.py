"""The days of a dataset as ISO days, in whatever way a year of it writes them."""

from __future__ import annotations

import re
from datetime import date

from relations.errors import NotUnderstood
from relations.formats.rows import WordRefused
from relations.messages import msg

_ISO = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[ T][0-9:.]*)?")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: [0-9:.]*)?")
_UNTOLD = msg("month or day first is not told by any row of the file; add --month-first or --day-first")


def of_calendar(text: str) -> str | None:
    """Return a day such as 2025-06-23, None for a text that is no day of the calendar, such as 2025-02-30."""
    if not (len(text) == 10 and text.isascii() and text[4] == text[7] == "-"):
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def iso_day(text: str) -> str:
    """Return a day that was read; WordRefused, with what would do, for a text that is none."""
    day = of_calendar(text)
    if day is None:
        reason = _UNTOLD if _SLASHED.fullmatch(text) else msg('"{day}" is no day', day=text)
        raise WordRefused(NotUnderstood(reason), "date", text)
    return day


class Days:
    """Reads the days of one file; 5/1/2017 as `day_first` says, or as another day of the file shows.

    `proof` is the first day that could be read in one way only; None while none was, and where a person said how.
    """

    def __init__(self, day_first: bool | None = None) -> None:
        self.day_first = day_first
        self.proof: str | None = None

    def read(self, text: str) -> str | None:
        """Return the ISO day; None while it cannot be told which is the day. What is no day comes back as it is."""
        found = _ISO.fullmatch(text)
        if found:
            return "-".join(found.groups())
        found = _SLASHED.fullmatch(text)
        if not found:
            return text
        first, second = int(found[1]), int(found[2])
        if self.day_first is None and first != second:
            if max(first, second) <= 12:
                return None
            self.day_first, self.proof = first > 12, text
        day, month = (first, second) if self.day_first else (second, first)
        return f"{found[3]}-{month:02}-{day:02}" if month <= 12 and day <= 31 else text
