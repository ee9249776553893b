"""Read what an import names: every row of it understood, refused or passed over, and counted."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from relations.errors import NotUnderstood
from relations.exchange import opening
from relations.exchange.resolve import Understanding
from relations.formats import DATASETS, TABLES, events, load
from relations.formats.event_data.event import OTHER_PARTIES
from relations.formats.rows import Incoming, InputRow, Refused, Rows, Tally

if TYPE_CHECKING:
    from relations.formats.event_data.event import Event
    from relations.vocabulary import Vocabulary


@dataclass(frozen=True)
class Request:
    """A file to read ("-" is stdin) and the options given for it.

    Only interactions in which all of `parties` take part are taken. `templates` map columns to fields; `day_first` is
    what was said of dates, not what the locale has; `skip_rows` lines stand before a table's heading;
    `sheet` is that of a workbook.
    """

    file: str
    parties: tuple[str, ...] = ()
    format: str | None = None
    encoding: str | None = None
    templates: Mapping[str, str] = field(default_factory=dict)
    day_first: bool | None = None
    skip_rows: int = 0
    sheet: str | None = None


@dataclass
class ReadResult:
    """The interactions of a file, the outcome of each row, and the heading and ending for a file of refused rows."""

    tally: Tally
    incoming: list[Incoming] = field(default_factory=list)
    is_dataset: bool = False
    heading: str = ""
    suffix: str = ".jsonl"


def format_of(request: Request, stream: io.BufferedReader) -> str:
    """Return the format that was named, or the one that the stream looks like."""
    if request.format:
        return request.format
    is_table = request.templates or request.skip_rows
    return "csv" if is_table else opening.detected_format(stream, request.encoding)


def read_file(request: Request, stream: io.BufferedReader, understanding: Understanding) -> ReadResult:
    """Read an unpacked stream once: every row is understood, refused or passed over.

    Raises NotUnderstood for a file that cannot be read in its encoding.
    """
    kind = format_of(request, stream)
    if request.skip_rows and kind not in TABLES:
        raise NotUnderstood('"{format}" has no rows before a heading', field="--skip-rows", format=kind)
    if kind in DATASETS:
        return _dataset(request, kind, stream, understanding)
    understanding.of_a_sheet = kind in TABLES
    text = opening.open_text(stream, request.encoding)
    try:
        if request.templates:
            from relations.exchange import column_map

            rows = column_map.load_mapped(text, request.templates, understanding, request.skip_rows)
        else:
            rows = load(kind, text, request.skip_rows)
        return _understood(rows, understanding, request.parties)
    except UnicodeDecodeError as error:
        raise NotUnderstood(
            "the file is not in {encoding}; name its encoding, such as latin-1 or cp1252",
            field="--encoding",
            encoding=error.encoding,
        ) from None


def _understood(rows: Rows, understanding: Understanding, parties: Sequence[str]) -> ReadResult:
    reading = ReadResult(Tally(), heading=rows.heading, suffix=rows.suffix)
    tally = reading.tally
    for row in rows.rows:
        tally.rows += 1
        found = understanding.incoming(row) if isinstance(row, InputRow) else row
        if isinstance(found, Refused):
            tally.refused.append(found)
        elif all(code in found.interaction.parties for code in parties):
            reading.incoming.append(found)
        else:
            tally.skipped[OTHER_PARTIES] += 1
    return reading


def _dataset(request: Request, dataset: str, stream: BinaryIO, understanding: Understanding) -> ReadResult:
    from relations.formats.event_data import event, mirrors

    tally = Tally()
    vocabulary, now = understanding.vocabulary, understanding.now
    wanted = event.EventQuery(
        request.parties, vocabulary, opening.known(request.encoding or "utf-8"), request.day_first
    )
    found = mirrors.folded(events(dataset)(stream, wanted, tally), tally)
    return ReadResult(tally, incoming_of(found, tally, now, vocabulary), is_dataset=True)


def incoming_of(found: Iterable[Event], tally: Tally, now: str, vocabulary: Vocabulary) -> list[Incoming]:
    """Return the events of datasets as interactions; those that cannot be one go to the tally as refused."""
    from relations.formats.event_data.event import refusal

    incoming = []
    for event in found:
        try:
            incoming.append(event.incoming(now, vocabulary))
        except NotUnderstood as error:
            tally.refused.append(refusal(event.line, error))
    return incoming
