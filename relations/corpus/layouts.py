"""How each dataset is kept: the cells an event is made of, and how the fold reads them in SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from relations.errors import NotUnderstood
from relations.formats.datasets import cameo, days, gdelt, headed, icews, polecat
from relations.formats.datasets.countries import NOBODY, Countries
from relations.formats.datasets.event import (
    DOMESTIC,
    NO_COUNTRY,
    NOT_A_STATE,
    SEVERAL,
    Asked,
    Event,
    refusal,
)
from relations.formats.datasets.lines import matching, undecoded
from relations.formats.rows import Refused, Tally

# The cells of a row by the kept columns' names.
Cells = Mapping[str, str]


@dataclass(frozen=True)
class Layout:
    """A dataset as it is kept.

    columns are the kept cells, sides the two that hold countries, day the one that holds the day, view the SQL
    that gives event_rows of them. rows reads the kept cells of each row of a stream, event makes an event of them
    again, mirror tells of an event code whether it looks the same from both sides, NotUnderstood of none; day_of
    gives the ISO day of a text, None of none.
    """

    columns: tuple[str, ...]
    sides: tuple[str, str]
    day: str
    view: str
    rows: Callable[[BinaryIO, Asked, Tally], Iterator[tuple[int, Sequence[str]] | Refused]]
    event: Callable[[Asked], Callable[[int, Cells], Event | str]]
    mirror: Callable[[str], str | None]
    day_of: Callable[[str], str | None]


def kept_rows(
    dataset: str, stream: BinaryIO, asked: Asked, tally: Tally
) -> Iterator[tuple[int, Sequence[str]] | Refused]:
    """Yield the rows that can be events: between two countries that are written differently."""
    layout, countries = LAYOUTS[dataset], Countries(dataset, asked.vocabulary.parties)
    first, second = (layout.columns.index(side) for side in layout.sides)
    for row in layout.rows(stream, asked, tally):
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


def countries_of(dataset: str, texts: Sequence[str], asked: Asked) -> list[tuple[str, str]]:
    """Return what each text of a country stands for: a state's code, or "-" for none; unknown ones are left out."""
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


def _gdelt_rows(
    stream: BinaryIO, asked: Asked, tally: Tally
) -> Iterator[tuple[int, Sequence[str]] | Refused]:
    for line, text in matching(stream, (), tally):
        try:
            row = text.decode(asked.encoding).rstrip("\r").split("\t")
        except UnicodeDecodeError:
            yield undecoded(line, asked.encoding)
            continue
        layout = gdelt.LAYOUTS.get(len(row))
        if layout is None:
            yield refusal(line, gdelt.wrong_width(len(row)))
            continue
        place, address = layout
        yield (
            line,
            [
                *(row[cell] for cell in gdelt.CELLS),
                row[place],
                row[address] if address else "",
                str(len(row)),
            ],
        )


def _gdelt_event(asked: Asked) -> Callable[[int, Cells], Event | str]:
    countries = Countries("gdelt", asked.vocabulary.parties)

    def event(line: int, cells: Cells) -> Event | str:
        row = [""] * int(cells["width"])
        for cell in gdelt.CELLS:
            row[cell] = cells[f"c{cell}"]
        place, address = gdelt.LAYOUTS[len(row)]
        row[place] = cells["place"]
        if address:
            row[address] = cells["address"]
        return gdelt.event_of(line, row, countries, asked)

    return event


def _headed_rows(
    columns: Sequence[str], kept: Sequence[str]
) -> Callable[[BinaryIO, Asked, Tally], Iterator[tuple[int, Sequence[str]] | Refused]]:
    def rows(stream: BinaryIO, asked: Asked, tally: Tally) -> Iterator[tuple[int, Sequence[str]] | Refused]:
        for row in headed.dated(stream, columns, asked, tally):
            if isinstance(row, Refused):
                yield row
            else:
                line, cells = row
                yield line, [cells[name] for name in kept]

    return rows


def _headed_event(read: headed.Read, kept: Sequence[str]) -> Callable[[int, Cells], Event | str]:
    names = dict(zip(kept, _plain(kept), strict=True))
    return lambda line, cells: read(line, {name: cells[plain] for name, plain in names.items()})


def _plain(columns: Sequence[str]) -> tuple[str, ...]:
    """Return columns' names as SQL takes them without quotation marks."""
    return tuple(name.lower().replace(" ", "_") for name in columns)


def _polecat_mirror(code: str) -> str | None:
    kind, _, mode = code.partition("|")
    return None if polecat.meaning(kind, mode)[1] == "-" else "="


def _number(column: str) -> str:
    """Return the SQL of what `mirrors.number_of` returns."""
    plain = f"{column} <> '' AND TRANSLATE({column}, '0123456789', '') = '' AND LENGTH({column}) <= 18"
    return f"CASE WHEN {plain} THEN CAST({column} AS BIGINT) ELSE 0 END"


_ICEWS = (
    "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
    "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
    "City", "District", "Province", "Country",
)  # fmt: skip
_POLECAT = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name",
    "Actor Country", "Recipient Name", "Recipient Country", "Placename", "Raw Placename", "Country", "Source",
    "Publication Date",
)  # fmt: skip

LAYOUTS: dict[str, Layout] = {
    "gdelt": Layout(
        (*(f"c{cell}" for cell in gdelt.CELLS), "place", "address", "width"),
        ("c7", "c17"),
        "c1",
        f"SELECT c0 AS ref, {_number('c0')} AS ord, c1 AS day, c7 AS country1, c17 AS country2, c26 AS code,"
        " COALESCE(NULLIF(address, ''), place, '') AS witness FROM kept",
        _gdelt_rows,
        _gdelt_event,
        lambda code: cameo.meaning(code).mirror,
        gdelt.day_of,
    ),
    "icews": Layout(
        _plain(_ICEWS),
        ("source_country", "target_country"),
        "event_date",
        f"SELECT event_id || '/' || event_date AS ref, {_number('event_id')} AS ord, event_date AS day,"
        " source_country AS country1, target_country AS country2, cameo_code AS code,"
        " story_id || '/' || sentence_number AS witness FROM kept",
        _headed_rows(icews.COLUMNS, _ICEWS),
        lambda asked: _headed_event(icews.reader(asked), _ICEWS),
        lambda code: cameo.meaning(code).mirror,
        days.of_calendar,
    ),
    "polecat": Layout(
        _plain(_POLECAT),
        ("actor_country", "recipient_country"),
        "event_date",
        f"SELECT event_id AS ref, {_number('event_id')} AS ord, event_date AS day, actor_country AS country1,"
        " recipient_country AS country2, TRIM(event_type) || '|' || TRIM(event_mode) AS code,"
        " source || '/' || publication_date AS witness FROM kept",
        _headed_rows(polecat.COLUMNS, _POLECAT),
        lambda asked: _headed_event(polecat.reader(asked), _POLECAT),
        _polecat_mirror,
        days.of_calendar,
    ),
}
