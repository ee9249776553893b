"""The year that a chronology or the sentence before gives a day without one: "2012: 2 March - Kenya closed"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from relations.draft.date_resolution import Published, resolved
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import OF_THE_NEWS, Said

_WITHOUT = ("day", "range", "month")  # dates that are said without their year
_HEAD = 15  # characters before the digits of such a year
_OF = 4  # characters between a day and whose it is: "le 4 mars de la même année"
_ENTRY = r"\s*(?:[:–—]|-(?=\s))"  # what parts the date of an entry from what happened


class YearTold(NamedTuple):
    """A year that a text gives, with the month where one is said with it.

    `heads`: it stands over the entries of a chronology, or opens one.
    """

    year: int
    heads: bool
    month: int = 1


def with_the_year_told(
    sentence: Sentence, said: Sequence[Said], before: YearTold | None, published: Published, words: Lexicon
) -> tuple[Sequence[Said], YearTold | None]:
    """Return the dates of a sentence, those without a year with the one told, and what is told of it for the next.

    In prose a day that follows a year gone by is of that year or of the paper's: it is no day in particular.
    """
    told = _heading(sentence, words) or before
    opens, found = told is not before, list[Said]()
    for s in said:
        year = s.year or _of_last_year(s, published)
        if year is not None:
            if not (opens and s.kind == "year"):
                told = YearTold(year, _is_of_an_entry(s, sentence), s.month or 1)
        elif s.kind in _WITHOUT and not s.direction:
            s = _of_the_year(s, told, said, published)
        found.append(s)
    if told is not None and not told.heads:
        news = any(s.kind in OF_THE_NEWS for s in said)
        told = told if said and not news else None
    return found, told


def _of_last_year(said: Said, published: Published) -> int | None:
    """Return the year of "last year", or of a day of it: "on 11 March last year"; None for what is not."""
    found = resolved(said, published, ahead=False) if said.direction == "last" else None
    if found is None or published.edtf is None or said.kind not in (*_WITHOUT, "month of year", "this year"):
        return None
    year = int(found.edtf[:4])
    return year if year < int(published.edtf[:4]) else None


def _of_the_year(day: Said, told: YearTold | None, said: Sequence[Said], published: Published) -> Said:
    """Return a day without its year with the one told, or as one whose year is not known."""
    same = any(other.kind == "same_year" and 0 < other.start - day.end <= _OF for other in said)
    if told is None or (not same and not _may_be_of_another(told, day, published)):
        return day._replace(unsure=same)
    years = [told.year] if same or told.heads else _years_since(told, day, published)
    return day._replace(year=years[0], carried=True) if len(years) == 1 else day._replace(unsure=True)


def _years_since(told: YearTold, day: Said, published: Published) -> list[int]:
    """Return the years whose day lies between the date told and the day of publication."""
    last, first = published.edtf or "", (told.year, told.month)
    return [
        year
        for year in range(told.year, int(last[:4]) + 1)
        if (year, day.month or 1) >= first and f"{year}-{day.month:02}-{day.day or 1:02}" <= last
    ]


def _heading(sentence: Sentence, words: Lexicon) -> YearTold | None:
    """Return the year alone that opens a line: "2012", "--2012--", "Année 2016 :"."""
    if not any(map(str.isdigit, sentence.plain[:_HEAD])):
        return None
    named = words.data["dates"]["year"]
    found = re.match(rf"\W*(?:(?:{named}) )?([12]\d{{3}})(?:\W*$|\s*[:–—]|\s*-+\s)", sentence.plain)
    return YearTold(int(found[1]), True) if found else None


def _is_of_an_entry(day: Said, sentence: Sentence) -> bool:
    """Return whether a date opens an entry of a chronology: "- Jan. 5, 2016: Kenya closes"."""
    first = re.search(r"\w", sentence.plain)
    opens = first is not None and day.start <= first.start()
    return opens and re.compile(_ENTRY).match(sentence.plain, day.end) is not None


def _may_be_of_another(told: YearTold, day: Said, published: Published) -> bool:
    """Return whether the year told is one gone by when the text was published, and the day not one to come."""
    if published.edtf is None or told.year >= int(published.edtf[:4]):
        return told.heads and published.edtf is None
    meant = resolved(day, published, ahead=False)
    return told.heads or meant is None or meant.edtf[:10] <= published.edtf
