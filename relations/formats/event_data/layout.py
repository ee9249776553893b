"""How a dataset is kept: which cells of each row, and how they become events again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from relations.formats.event_data import headed
from relations.formats.event_data.event import Event, EventQuery
from relations.formats.rows import Refused, Tally

Cells = Mapping[str, str]  # of a row, by the kept columns' names
KeptRows = Iterator[tuple[int, Sequence[str]] | Refused]


@dataclass(frozen=True)
class Layout:
    """A dataset as it is kept: the cells an event is made of, and how the fold reads them in SQL.

    columns are the kept cells, sides the two that hold countries, day the one that holds the day, view the SQL
    that gives event_rows of them. rows reads the kept cells of each row of a stream, event makes an event of them
    again, mirror tells of an event code whether it looks the same from both sides, NotUnderstood of none; day_of
    gives the ISO day of a text, None of none.
    """

    columns: tuple[str, ...]
    sides: tuple[str, str]
    day: str
    view: str
    rows: Callable[[BinaryIO, EventQuery, Tally], KeptRows]
    event: Callable[[EventQuery], Callable[[int, Cells], Event | str]]
    mirror: Callable[[str], str | None]
    day_of: Callable[[str], str | None]


def headed_rows(
    columns: Sequence[str], kept: Sequence[str]
) -> Callable[[BinaryIO, EventQuery, Tally], KeptRows]:
    def rows(stream: BinaryIO, asked: EventQuery, tally: Tally) -> KeptRows:
        for row in headed.dated(stream, columns, asked, tally):
            if isinstance(row, Refused):
                yield row
            else:
                line, cells = row
                yield line, [cells[name] for name in kept]

    return rows


def headed_event(read: headed.Read, kept: Sequence[str]) -> Callable[[int, Cells], Event | str]:
    names = dict(zip(kept, plain_names(kept), strict=True))
    return lambda line, cells: read(line, {name: cells[plain] for name, plain in names.items()})


def plain_names(columns: Sequence[str]) -> tuple[str, ...]:
    """Return columns' names as SQL takes them without quotation marks."""
    return tuple(name.lower().replace(" ", "_") for name in columns)
