"""ICEWS coded events (20 columns): countries by name, missing values as NA, an actor's "sectors" are not ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from relations.formats.event_data import cameo, days, headed
from relations.formats.event_data.country_codes import NOBODY, Countries, two_sides
from relations.formats.event_data.event import Cited, Event, EventQuery, number
from relations.formats.event_data.layout import Layout, headed_event, headed_rows, plain_names
from relations.formats.rows import Refused, Tally

COLUMNS = (
    "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
    "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
    "City", "District", "Province", "Country", "Latitude", "Longitude",
)  # fmt: skip
# The cells that an event is made of.
_KEPT = (
    "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
    "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
    "City", "District", "Province", "Country",
)  # fmt: skip


def events(stream: BinaryIO, asked: EventQuery, tally: Tally) -> Iterator[Event | Refused]:
    """Yield the events between two states; their identity is Event ID with Event Date, as the id alone recurs."""
    return headed.events(stream, COLUMNS, asked, tally, reader(asked))


def detect(_text: str, first: str) -> bool:
    """Return whether `first` begins as the heading of the dataset does."""
    return tuple(first.split("\t")[:3]) == COLUMNS[:3]


def reader(asked: EventQuery) -> headed.Read:
    """Return a function that makes an event of a row's cells by column, or says why it is skipped."""
    countries = Countries("icews", asked.vocabulary.parties)

    def read(line: int, row: Mapping[str, str]) -> Event | str:
        sides = two_sides(row["Source Country"], row["Target Country"], countries, asked.parties)
        return sides if isinstance(sides, str) else _event(line, row, sides)

    return read


def _event(line: int, row: Mapping[str, str], sides: tuple[str, str]) -> Event:
    code = row["CAMEO Code"]
    meaning = cameo.meaning(code)
    visitor, host = sides[::-1] if meaning.mirror == "host" else sides
    story, sentence = row["Story ID"], row["Sentence Number"]
    where = [
        row[column] for column in ("City", "District", "Province", "Country") if row[column] not in NOBODY
    ]
    alike = ("visit", visitor, host) if meaning.mirror != "=" else (code, *sorted(sides))
    day = days.iso_day(row["Event Date"])
    return Event(
        line=line,
        ref=f"icews:{row['Event ID']}/{day}",
        date=day,
        parties=(visitor, host),
        type=meaning.type,
        title=f"{row['Source Name']} → {row['Target Name']}: {row['Event Text']}",
        sectors=(meaning.sector,) if meaning.sector else (),
        place=", ".join(where) or None,
        source=Cited(
            title=f"ICEWS story {story}, sentence {sentence}",
            publisher=None if row["Publisher"] in NOBODY else row["Publisher"],
        ),
        codes={
            "cameo": code,
            "intensity": number(row["Intensity"]),
            "source_sectors": row["Source Sectors"],
            "target_sectors": row["Target Sectors"],
        },
        mirror=(*alike, day, story, sentence) if meaning.mirror else None,
        side=meaning.mirror if meaning.mirror in ("visitor", "host") else sides[0],
    )


LAYOUT = Layout(
    plain_names(_KEPT),
    ("source_country", "target_country"),
    "event_date",
    "SELECT event_id || '/' || event_date AS ref, event_date AS day,"
    " source_country AS country1, target_country AS country2, cameo_code AS code,"
    " story_id || '/' || sentence_number AS witness FROM kept",
    headed_rows(COLUMNS, _KEPT),
    lambda asked: headed_event(reader(asked), _KEPT),
    lambda code: cameo.meaning(code).mirror,
    days.of_calendar,
)
