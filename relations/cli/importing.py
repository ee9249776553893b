"""Where an import's bytes come from, and what it needs to know of the record file."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, BinaryIO, cast

from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.formats import DATASETS, opening
from relations.formats.merging import OnFile, Past
from relations.model import Interaction, to_record
from relations.model.interaction import Json
from relations.store import RecordFile
from relations.store.changes import FieldEdit, taken_back

if TYPE_CHECKING:
    from relations.store.changes import Change

COMMAND = "import"
_WORTH_A_BAR = 4_000_000  # bytes; less is read before a bar is drawn
_BUFFER = 1 << 16
_FEW = 20  # as many records are looked up one by one, more in one pass over all


@contextmanager
def opened(session: Session, name: str) -> Iterator[io.BufferedReader]:
    """Open the file, or stdin for "-", unpacked; on a terminal a large one shows a progress bar while it is read."""
    if name == "-":
        if session.stdin_is_terminal:
            raise NotUnderstood('"-" reads from a pipe, and nothing is piped in; name a file or pipe one in')
        with _seekable(opening.buffered(sys.stdin.buffer)) as stream:
            yield opening.unpacked(stream)
        return
    path = Path(name)
    try:
        raw = path.open("rb", buffering=_BUFFER)
        size = path.stat().st_size
    except OSError as error:
        session.cannot_read(name, error)
    with raw:
        if not session.stderr_is_terminal or size < _WORTH_A_BAR:
            yield opening.unpacked(raw)
            return
        with _bar(raw, size, path.name) as watched:
            yield opening.unpacked(watched)


@contextmanager
def _seekable(stream: io.BufferedReader) -> Iterator[BinaryIO]:
    """Copy a zip that comes through a pipe to a temporary file: its contents are listed at its end."""
    if stream.peek(4)[:4] != opening.ZIP:
        yield stream
        return
    with TemporaryFile() as file:
        shutil.copyfileobj(stream, file)
        file.seek(0)
        yield cast(BinaryIO, file)


@contextmanager
def _bar(raw: BinaryIO, size: int, name: str) -> Iterator[BinaryIO]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        watched = progress.wrap_file(raw, total=size, description=name)
        yield cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, watched), _BUFFER))


def on_file(records: RecordFile) -> OnFile:
    """Return what merging needs to know of a record file."""
    known = records.known()
    edits: dict[int, list[Change]] | None = None

    def past(ours: Interaction) -> Past:
        nonlocal edits
        if edits is None:
            edits = {}
            for change in records.history():
                for id_ in change.edited:
                    edits.setdefault(id_, []).append(change)
        return _past(ours, edits.get(cast(int, ours.id), []))

    def get(ids: Sequence[int]) -> list[Interaction]:
        if len(ids) <= _FEW:
            return records.get(ids) if ids else []
        wanted = set(ids)
        return [it for it in records.read() if it.id in wanted]

    return OnFile(known.uids, known.refs, get, past)


def _past(ours: Interaction, edits: list[Change]) -> Past:
    """Return the states an interaction went through, last first, and the one that last came in."""
    row = cast("Mapping[str, Json]", to_record(ours))
    states: list[Mapping[str, Json]] = []
    received: Mapping[str, Json] | None = None
    for change in reversed(edits):
        if change.command == COMMAND and received is None:
            received = row
        fields: Mapping[str, FieldEdit] = change.edited[cast(int, ours.id)]
        before = taken_back(cast("dict[str, Json]", row), fields)
        if before is None:
            break  # edited by hand since: what was before cannot be told
        row = before
        states.append(row)
    return Past(tuple(states), received if received is not None else row)


def written_by_people(known: OnFile) -> int:
    """Return how many records on file come from no dataset."""
    counted = sum(ref.partition(":")[0] in DATASETS for ref in known.refs)
    return len(known.uids) - counted
