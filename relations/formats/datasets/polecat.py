"""POLECAT events (40 columns) in PLOVER's terms: types, modes and contexts; missing values as None."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import BinaryIO, NamedTuple

from relations.errors import NotUnderstood
from relations.formats.event_data import days, headed
from relations.formats.event_data.country_codes import NOBODY, Countries, two_sides
from relations.formats.event_data.event import Cited, Event, EventQuery, number
from relations.formats.event_data.layout import Layout, headed_event, headed_rows, plain_names
from relations.formats.rows import Refused, Tally
from relations.messages import DATA

COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name",
    "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
    "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector",
    "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City",
    "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
    "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
)  # fmt: skip
# The cells that an event is made of.
_KEPT = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name",
    "Actor Country", "Recipient Name", "Recipient Country", "Placename", "Raw Placename", "Country", "Source",
    "Publication Date",
)  # fmt: skip


class _Plover(NamedTuple):
    types: dict[tuple[str, str], tuple[str, str]]
    sectors: dict[str, str]


def events(stream: BinaryIO, asked: EventQuery, tally: Tally) -> Iterator[Event | Refused]:
    """Yield the events between two states; an event of several countries on one side is passed over."""
    return headed.events(stream, COLUMNS, asked, tally, reader(asked))


def detect(_text: str, first: str) -> bool:
    """Return whether `first` begins as the heading of the dataset does."""
    return tuple(first.split("\t")[:3]) == COLUMNS[:3]


def reader(asked: EventQuery) -> headed.Read:
    """Return a function that makes an event of a row's cells by column, or says why it is skipped."""
    countries = Countries("polecat", asked.vocabulary.parties)

    def read(line: int, row: Mapping[str, str]) -> Event | str:
        sides = two_sides(row["Actor Country"], row["Recipient Country"], countries, asked.parties)
        return sides if isinstance(sides, str) else _event(line, row, sides, countries)

    return read


def plover_meaning(kind: str, mode: str) -> tuple[str, str]:
    """Return our type for an event type and mode of PLOVER, and how its mirror looks ("-": it has none).

    Raises NotUnderstood for what is no event type.
    """
    types = _plover().types
    found = types.get((kind.upper(), mode.lower())) or types.get((kind.upper(), "*"))
    if not found:
        raise NotUnderstood('"{kind}" is not an event type of PLOVER', kind=kind, field="codes")
    return found


def _event(line: int, row: Mapping[str, str], sides: tuple[str, str], countries: Countries) -> Event:
    kind, mode = row["Event Type"].strip(), row["Event Mode"].strip()
    type_, mirror = plover_meaning(kind, mode)
    contexts = [name for name in re.split(r"[;|,]\s*", row["Contexts"]) if name.strip() not in NOBODY]
    sectors = dict.fromkeys(_plover().sectors[name] for name in contexts if name in _plover().sectors)
    source, published = row["Source"], row["Publication Date"]
    names = [
        _named(row[f"{side} Name"], code) for side, code in zip(("Actor", "Recipient"), sides, strict=True)
    ]
    what = kind if mode in NOBODY else f"{kind} {mode}"
    day = days.iso_day(row["Event Date"])
    return Event(
        line=line,
        ref=f"polecat:{row['Event ID']}",
        date=day,
        parties=sides,
        type=type_,
        title=f"{names[0]} → {names[1]}: {what}",
        sectors=tuple(sectors),
        place=next(
            (row[column] for column in ("Placename", "Raw Placename") if row[column] not in NOBODY), None
        ),
        source=Cited(
            title=f"POLECAT {row['Event ID']}",
            publisher=None if source in NOBODY else source,
            published=None if published in NOBODY else published,
        ),
        codes={
            "plover": kind,
            "mode": None if mode in NOBODY else mode,
            "intensity": number(row["Intensity"]),
            "quad_code": row["Quad Code"],
            "contexts": row["Contexts"],
        },
        mirror=None if mirror == "-" else (kind, mode, *sorted(sides), day, source, published),
        side=sides[0],
        host=_host(row["Country"], sides, countries),
    )


def _named(name: str, code: str) -> str:
    return code if name in NOBODY else name


def _host(country: str, sides: tuple[str, str], countries: Countries) -> str | None:
    try:
        code = None if country in NOBODY else countries.code(country)
    except NotUnderstood:
        return None  # where it took place only settles who of two visitors is the host
    return code if code in sides else None


@cache
def _plover() -> _Plover:
    table = _Plover({}, {})
    for line in (DATA / "plover.txt").read_text(encoding="utf-8").splitlines():
        match line.split("\t"):
            case ["type", kind, mode, type_, mirror]:
                table.types[kind, mode] = (type_, mirror)
            case ["context", name, sector]:
                table.sectors[name] = sector
    return table


def _mirror(code: str) -> str | None:
    kind, _, mode = code.partition("|")
    return None if plover_meaning(kind, mode)[1] == "-" else "="


LAYOUT = Layout(
    plain_names(_KEPT),
    ("actor_country", "recipient_country"),
    "event_date",
    "SELECT event_id AS ref, event_date AS day, actor_country AS country1,"
    " recipient_country AS country2, TRIM(event_type) || '|' || TRIM(event_mode) AS code,"
    " source || '/' || publication_date AS witness FROM kept",
    headed_rows(COLUMNS, _KEPT),
    lambda asked: headed_event(reader(asked), _KEPT),
    _mirror,
    days.of_calendar,
)
