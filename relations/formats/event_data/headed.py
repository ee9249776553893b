"""Tab-separated datasets with a heading: their rows by the heading's names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import BinaryIO

from relations.errors import NotUnderstood
from relations.formats.event_data.days import Days
from relations.formats.event_data.event import Event, EventQuery, refusal
from relations.formats.event_data.lines import matching, undecoded
from relations.formats.rows import Refused, Tally
from relations.messages import msg

_DATE = "Event Date"
_SAID = {
    False: lambda proof: msg(
        'days are read month first, as "{proof}" can be read in no other way', proof=proof
    ),
    True: lambda proof: msg('days are read day first, as "{proof}" can be read in no other way', proof=proof),
}
Read = Callable[[int, Mapping[str, str]], Event | str]


def events(
    stream: BinaryIO, columns: Sequence[str], asked: EventQuery, tally: Tally, read: Read
) -> Iterator[Event | Refused]:
    """Yield what `read` makes of each row, given its line and its cells by column, "Event Date" as an ISO day."""
    for row in dated(stream, columns, asked, tally):
        if isinstance(row, Refused):
            yield row
            continue
        try:
            found = read(*row)
        except NotUnderstood as error:
            yield refusal(row[0], error)
            continue
        if isinstance(found, str):
            tally.skipped[found] += 1
        else:
            yield found


def dated(
    stream: BinaryIO, columns: Sequence[str], asked: EventQuery, tally: Tally
) -> Iterator[tuple[int, Mapping[str, str]] | Refused]:
    """Yield each row's line and its cells by column, "Event Date" as an ISO day, or as it is where no row tells it.

    Rows whose day is told by a later row wait for it.
    """
    days = Days(asked.day_first)
    waiting: list[tuple[int, Mapping[str, str]]] = []

    def with_day(line: int, row: Mapping[str, str]) -> tuple[int, Mapping[str, str]]:
        return line, {**row, _DATE: days.read(row[_DATE]) or row[_DATE]}

    for row in rows(stream, columns, asked.encoding, tally):
        if isinstance(row, Refused):
            yield row
        elif days.read(row[1][_DATE]) is None:
            waiting.append(row)
        else:
            if days.proof is not None and waiting:
                yield from (with_day(*held) for held in waiting)
                waiting.clear()
            yield with_day(*row)
    yield from (with_day(*held) for held in waiting)
    if days.proof is not None:
        tally.notes.append(_SAID[bool(days.day_first)](days.proof))


def rows(
    stream: BinaryIO, columns: Sequence[str], encoding: str, tally: Tally
) -> Iterator[tuple[int, Mapping[str, str]] | Refused]:
    """Yield each row's line and its cells by column.

    A heading with names that are not the dataset's, or with empty ones after them, is a known fault of some years:
    the cells stand under `columns` in their order all the same. Cells beyond them must be empty.
    """
    heading: list[str] | None = None
    for line, text in matching(stream, (), tally):
        try:
            cells = text.decode(encoding).rstrip("\r").split("\t")
            if heading is None:
                heading = _columns([cell.removeprefix("\ufeff").strip() for cell in cells], columns)
                tally.rows -= 1
                continue
            yield line, _row(cells, heading)
        except UnicodeDecodeError:
            yield undecoded(line, encoding)
        except NotUnderstood as error:
            yield refusal(line, error)


def _columns(heading: list[str], columns: Sequence[str]) -> list[str]:
    while heading and not heading[-1]:
        heading.pop()
    heading = ["Intensity" if name == "Event Intensity" else name for name in heading]
    if sorted(heading) == sorted(columns):
        return heading
    missing = [name for name in columns if name not in heading]
    if missing:
        raise NotUnderstood(
            'the heading lacks "{column}"; is this another dataset?', column=missing[0], field="--format"
        )
    # More names than columns ("Headline"): the rows have the documented ones, in the documented order.
    return list(columns)


def _row(cells: list[str], heading: Sequence[str]) -> dict[str, str]:
    while len(cells) > len(heading) and not cells[-1]:
        cells.pop()
    if len(cells) != len(heading):
        raise NotUnderstood(
            "the row has {n} columns and the heading {named}", n=len(cells), named=len(heading), field="FILE"
        )
    return dict(zip(heading, map(_unquoted, cells), strict=True))


def _unquoted(cell: str) -> str:
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell
