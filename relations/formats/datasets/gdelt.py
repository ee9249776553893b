"""GDELT events 1.0 (57 or 58 columns) and 2.0 (61): tab-separated, no heading; the columns are GDELT's codebook's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import BinaryIO

from relations.errors import NotUnderstood
from relations.formats.event_data import cameo, days
from relations.formats.event_data.country_codes import Countries, two_sides
from relations.formats.event_data.event import Cited, Event, EventQuery, number, refusal
from relations.formats.event_data.layout import Cells, KeptRows, Layout
from relations.formats.event_data.lines import matching, undecoded
from relations.formats.rows import Refused, Tally

# By the number of columns: where the name of the place of action and the address of the source stand, from 0.
WIDTHS: dict[int, tuple[int, int | None]] = {57: (50, None), 58: (50, 57), 61: (52, 60)}
_ID, _DAY, _FIRST, _SECOND, _CODE = 0, 1, 5, 15, 26
# What an event is made of, beside the place and the address.
CELLS = (0, 1, 5, 6, 7, 15, 16, 17, 26, 29, 30, 31, 32, 33, 34)
_CODES = (
    ("quad_class", 29),
    ("goldstein", 30),
    ("mentions", 31),
    ("sources", 32),
    ("articles", 33),
    ("tone", 34),
)
_cells = itemgetter(*CELLS)
_NAME, _COUNTRY = 1, 2  # within the ten columns of an actor


def events(stream: BinaryIO, asked: EventQuery, tally: Tally) -> Iterator[Event | Refused]:
    """Yield the events between two states; lines without the codes asked for are passed over before they are parsed."""
    countries = Countries("gdelt", asked.vocabulary.parties)
    needles = [[f"\t{code}\t".encode() for code in countries.written(party)] for party in asked.parties]
    for line, text in matching(stream, needles, tally):
        try:
            found = event_of(line, text.decode(asked.encoding).rstrip("\r").split("\t"), countries, asked)
        except UnicodeDecodeError:
            yield undecoded(line, asked.encoding)
        except NotUnderstood as error:
            yield refusal(line, error)
        else:
            if isinstance(found, str):
                tally.skipped[found] += 1
            else:
                yield found


def detect(_text: str, first: str) -> bool:
    """Return whether a file whose first line is `first` is one of GDELT's."""
    cells = first.split("\t")
    return len(cells) in WIDTHS and cells[_ID].isdigit() and len(cells[_DAY]) == 8 and cells[_DAY].isdigit()


def wrong_width(columns: int) -> NotUnderstood:
    """Return the refusal of a row that has none of the widths."""
    return NotUnderstood("the row has {n} columns; GDELT's have 57, 58 or 61", n=columns, field="FILE")


def event_of(line: int, row: Sequence[str], countries: Countries, asked: EventQuery) -> Event | str:
    """Return the event that a row's cells tell, or why it is passed over; NotUnderstood where neither can be told."""
    width = WIDTHS.get(len(row))
    if not width:
        raise wrong_width(len(row))
    first, second = row[_FIRST : _FIRST + 10], row[_SECOND : _SECOND + 10]
    sides = two_sides(first[_COUNTRY], second[_COUNTRY], countries, asked.parties)
    if isinstance(sides, str):
        return sides
    code, day = row[_CODE], row[_DAY]
    meaning = cameo.meaning(code)
    date = day_of(day)
    if date is None:
        raise NotUnderstood('"{day}" is not a day like 20250623', day=day, field="date")
    place, address = row[width[0]] or None, row[width[1]] if width[1] else ""
    source = _source(address)
    parties = sides[::-1] if meaning.mirror == "host" else sides
    names = [
        actor[_NAME] or asked.vocabulary.parties.name(side)
        for actor, side in zip((first, second), sides, strict=True)
    ]
    return Event(
        line=line,
        ref=f"gdelt:{row[_ID]}",
        date=date,
        parties=(parties[0], parties[1]),
        type=meaning.type,
        title=f"{names[0]} → {names[1]}: {meaning.words}",
        sectors=(meaning.sector,) if meaning.sector else (),
        place=place,
        source=source,
        codes={
            "cameo": code,
            **{name: number(row[column]) for name, column in _CODES},
            "actor1": first[0],
            "actor2": second[0],
        },
        # The backfile names no source: there the place of action tells one visit from another.
        mirror=(*_alike(meaning.mirror, code, parties), date, address or place or "")
        if meaning.mirror
        else None,
        side=meaning.mirror if meaning.mirror != "=" and meaning.mirror else sides[0],
    )


def day_of(text: str) -> str | None:
    """Return the ISO day of a text such as 20250623; None for what is no day of the calendar."""
    return (
        days.of_calendar(f"{text[:4]}-{text[4:6]}-{text[6:]}") if len(text) == 8 and text.isdigit() else None
    )


def _source(address: str) -> Cited | None:
    """Return the source at an address; older rows hold the name of a news agency in its place."""
    if not address:
        return None
    return Cited(url=address) if "://" in address else Cited(title=address)


def _alike(mirror: str, code: str, parties: Sequence[str]) -> tuple[str, ...]:
    return (code, *sorted(parties)) if mirror == "=" else ("visit", *parties)


def _kept(stream: BinaryIO, asked: EventQuery, tally: Tally) -> KeptRows:
    for line, text in matching(stream, (), tally):
        try:
            row = text.decode(asked.encoding).rstrip("\r").split("\t")
        except UnicodeDecodeError:
            yield undecoded(line, asked.encoding)
            continue
        width = WIDTHS.get(len(row))
        if width is None:
            yield refusal(line, wrong_width(len(row)))
            continue
        place, address = width
        yield (
            line,
            [
                *_cells(row),
                row[place],
                row[address] if address else "",
                str(len(row)),
            ],
        )


def _again(asked: EventQuery) -> Callable[[int, Cells], Event | str]:
    countries = Countries("gdelt", asked.vocabulary.parties)

    def event(line: int, cells: Cells) -> Event | str:
        row = [""] * int(cells["width"])
        for cell in CELLS:
            row[cell] = cells[f"c{cell}"]
        place, address = WIDTHS[len(row)]
        row[place] = cells["place"]
        if address:
            row[address] = cells["address"]
        return event_of(line, row, countries, asked)

    return event


LAYOUT = Layout(
    (*(f"c{cell}" for cell in CELLS), "place", "address", "width"),
    ("c7", "c17"),
    "c1",
    "SELECT c0 AS ref, c1 AS day, c7 AS country1, c17 AS country2, c26 AS code,"
    " COALESCE(NULLIF(address, ''), place, '') AS witness FROM kept",
    _kept,
    _again,
    lambda code: cameo.meaning(code).mirror,
    day_of,
)
