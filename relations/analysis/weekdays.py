"""Weekdays in what was quoted or written that do not fit the calendar."""

import re
from datetime import date
from functools import cache
from typing import TypedDict

from relations.analysis.evidence import id_of
from relations.dates.lexicon import lexicons
from relations.model import Interaction
from relations.text import fold


class WrongWeekday(TypedDict):
    """Words such as "mardi 23 juin" in an interaction's texts, where that ISO `day` was another weekday (0 Monday)."""

    id: int
    said: str
    day: str
    weekday: int


def wrong_weekdays(it: Interaction) -> list[WrongWeekday]:
    """Return the dates in the title, note and quotes whose weekday is wrong in the year of `it`, or the year said.

    Nothing is found where the year is neither said nor known from the interaction's date.
    """
    found: list[WrongWeekday] = []
    for text in (it.title, it.note, *(source.quote for source in it.sources)):
        for match in _pattern().finditer(fold(text)) if text else ():
            years = [int(match["year"])] if match["year"] else _years(it)
            days = [day for year in years if (day := _day(match, year))]
            if days and all(day.weekday() != _weekday(match["weekday"]) for day in days):
                found.append(
                    {
                        "id": id_of(it),
                        "said": match[0],
                        "day": days[0].isoformat(),
                        "weekday": days[0].weekday(),
                    }
                )
    return found


def _years(it: Interaction) -> list[int]:
    first, last = it.span
    if first is None or last is None:
        return []
    return list(range(int(first[:4]), int(last[:4]) + 1))[:2]


def _day(match: re.Match[str], year: int) -> date | None:
    number, month = match[2] or match[5], match[3] or match[4]
    try:
        return date(year, _months().index(month) % 12 + 1, int(number))
    except ValueError:
        return None  # "lundi 31 juin" is no date; nothing can be said of its weekday


def _weekday(word: str) -> int:
    return [fold(name) for words in lexicons() for name in words.weekdays].index(word) % 7


@cache
def _months() -> list[str]:
    return [fold(name) for words in lexicons() for name in words.months]


@cache
def _pattern() -> re.Pattern[str]:
    weekdays = "|".join(fold(name) for words in lexicons() for name in words.weekdays)
    months = "|".join(_months())
    ordinal = r"(\d{1,2})(?:er|st|nd|rd|th)?"
    day = rf"(?:(?:the )?{ordinal} (?:of )?({months})|({months}) {ordinal})"
    return re.compile(rf"\b(?P<weekday>{weekdays}),? {day}\b(?:,? (?P<year>\d{{4}}))?")
