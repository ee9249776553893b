"""The rows of datasets that are kept, and what the fold asks of their countries, codes and days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from relations.errors import NotUnderstood
from relations.formats import DATASETS, layout
from relations.formats.event_data.country_codes import NOBODY, Countries
from relations.formats.event_data.event import (
    DOMESTIC,
    NO_COUNTRY,
    NOT_A_STATE,
    SEVERAL,
    EventQuery,
)
from relations.formats.event_data.layout import Layout
from relations.formats.rows import Refused, Tally


def kept_rows(
    dataset: str, stream: BinaryIO, asked: EventQuery, tally: Tally
) -> Iterator[tuple[int, Sequence[str]] | Refused]:
    """Yield the rows that can be events: between two countries that are written differently."""
    kept, countries = LAYOUTS[dataset], Countries(dataset, asked.vocabulary.parties)
    first, second = (kept.columns.index(side) for side in kept.sides)
    for row in kept.rows(stream, asked, tally):
        if isinstance(row, Refused):
            yield row
            continue
        one, other = row[1][first], row[1][second]
        reason = NO_COUNTRY if one in NOBODY or other in NOBODY else ""
        if one == other and not reason:
            reason = _of_one(one, countries)
        if reason:
            tally.skipped[reason] += 1
        else:
            yield row


def countries_of(dataset: str, texts: Sequence[str], asked: EventQuery) -> list[tuple[str, str]]:
    """Map each known country text to a state's code, "-" for a place that is no state; leave out unknown ones."""
    countries = Countries(dataset, asked.vocabulary.parties)
    found = []
    for text in texts:
        try:
            found.append((text, countries.code(text) or "-"))
        except NotUnderstood:
            continue  # the row is refused: no table names it
    return found


def meanings_of(dataset: str, codes: Sequence[str]) -> list[tuple[str, str | None]]:
    """Return the event codes that mean something, each with how its mirror looks."""
    mirror = LAYOUTS[dataset].mirror
    found: list[tuple[str, str | None]] = []
    for code in codes:
        try:
            found.append((code, mirror(code)))
        except (KeyError, NotUnderstood):
            continue  # the row is refused: no table names it
    return found


def days_of(dataset: str, texts: Sequence[str]) -> list[tuple[str, str]]:
    """Return the texts that are days of the calendar, each with its ISO day."""
    found = ((text, LAYOUTS[dataset].day_of(text)) for text in texts)
    return [(text, day) for text, day in found if day]


def _of_one(text: str, countries: Countries) -> str:
    """Return why a row with the same text on both sides is passed over; "" where only a closer look tells."""
    if ";" in text or "|" in text:
        return SEVERAL
    try:
        return NOT_A_STATE if countries.code(text) is None else DOMESTIC
    except NotUnderstood:
        return ""


LAYOUTS: Mapping[str, Layout] = {name: layout(name) for name in DATASETS}
