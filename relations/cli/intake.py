"""Reading what an import names: every row of it understood, refused or passed over, and counted."""

from __future__ import annotations

import gzip
import io
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, cast

from relations.cli.on_file import written_by_people
from relations.cli.session import Session
from relations.cli.stream import opened
from relations.errors import NotUnderstood, RelationsError
from relations.formats import DATASETS, events, load, opening
from relations.formats.datasets.event import OTHER_PARTIES
from relations.formats.merging import OnFile
from relations.formats.rows import Refused, Row, Rows
from relations.formats.tally import Tally
from relations.formats.understanding import Incoming, Understanding
from relations.model import to_json
from relations.model.interaction import Json
from relations.text import fold


@dataclass(frozen=True)
class Asked:
    """What the command line asked for."""

    file: str
    parties: tuple[str, ...]
    format: str | None
    encoding: str | None
    templates: dict[str, str]
    words: dict[str, str]
    day_first: bool | None
    go_on: bool


@dataclass
class Reading:
    """What came of reading a file: the interactions, how every row fared, and what makes refused rows a file again."""

    tally: Tally
    incoming: list[Incoming] = field(default_factory=list)
    is_dataset: bool = False
    heading: str = ""
    suffix: str = ".jsonl"


def read(session: Session, asked: Asked, there: OnFile, *, mix: bool) -> Reading:
    """Read the file once: every row understood, refused or passed over."""
    try:
        with opened(session, asked.file) as stream:
            return _told(session, asked, there, stream, mix=mix)
    except (EOFError, zlib.error, gzip.BadGzipFile, zipfile.BadZipFile) as error:
        raise RelationsError(f'"{asked.file}" is a broken archive ({error}); fetch it again') from None


def _told(session: Session, asked: Asked, there: OnFile, stream: io.BufferedReader, *, mix: bool) -> Reading:
    kind = asked.format or ("csv" if asked.templates else opening.format_of(stream, asked.encoding))
    if kind in DATASETS:
        if not mix:
            _refuse_mixing(session, there)
        return _dataset(session, asked, kind, stream)
    words = {fold(theirs): ours for theirs, ours in asked.words.items()}
    understanding = Understanding(
        session.vocabulary, session.today, session.now, session.lang, asked.day_first, words
    )
    if kind == "db":
        return _other_record(asked, stream, understanding)
    text = opening.decoded(stream, asked.encoding)
    try:
        if asked.templates:
            from relations.formats import spreadsheet

            rows = spreadsheet.load(text, spreadsheet.ColumnMap(asked.templates), understanding)
        else:
            rows = load(kind, text)
        return _understood(rows, understanding, asked.parties)
    except UnicodeDecodeError as error:
        raise NotUnderstood(
            f"the file is not in {error.encoding}; name its encoding, such as latin-1 or cp1252",
            field="--encoding",
        ) from None


def _understood(rows: Rows, understanding: Understanding, parties: Sequence[str]) -> Reading:
    reading = Reading(Tally(), heading=rows.heading, suffix=rows.suffix)
    tally = reading.tally
    for row in rows.rows:
        tally.rows += 1
        found = understanding.incoming(row) if isinstance(row, Row) else row
        if isinstance(found, Refused):
            tally.refused.append(found)
        elif all(code in found.interaction.parties for code in parties):
            reading.incoming.append(found)
        else:
            tally.skipped[OTHER_PARTIES] += 1
    return reading


def _dataset(session: Session, asked: Asked, dataset: str, stream: BinaryIO) -> Reading:
    from relations.formats.datasets import event, mirrors

    tally = Tally()
    vocabulary, now = session.vocabulary, session.now
    wanted = event.Asked(asked.parties, vocabulary, opening.known(asked.encoding or "utf-8"))
    reading = Reading(tally, is_dataset=True)
    for found in mirrors.folded(events(dataset)(stream, wanted, tally), tally):
        try:
            reading.incoming.append(found.incoming(now, vocabulary))
        except NotUnderstood as error:
            tally.refused.append(event.refusal(found.line, error))
    return reading


def _other_record(asked: Asked, stream: BinaryIO, understanding: Understanding) -> Reading:
    """Read another record file, its words checked by ours; its records have their ids for lines."""
    from relations.store import RecordFile

    with _as_file(asked.file, stream) as path:
        found = RecordFile(path).read()
    rows = (Row(it.id or 0, cast("Mapping[str, Json]", to_json(it)), "") for it in found)
    return _understood(Rows(rows, "", ".jsonl"), understanding, asked.parties)


@contextmanager
def _as_file(name: str, stream: BinaryIO) -> Iterator[Path]:
    """Give a record file a path of its own when it comes through a pipe or out of an archive."""
    if name != "-":
        with Path(name).open("rb") as file:
            packed = file.read(4).startswith((opening.ZIP, opening.GZIP))
        if not packed:
            yield Path(name)
            return
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "record.json"
        with copy.open("wb") as file:
            shutil.copyfileobj(stream, file)
        yield copy


def _refuse_mixing(session: Session, there: OnFile) -> None:
    by_hand = written_by_people(there)
    if by_hand:
        raise RelationsError(
            f'"{session.path}" holds {by_hand} records that people wrote, and machine counts would drown them;'
            " give the dataset a file of its own with --db gdelt.json, or say --mix"
        )
