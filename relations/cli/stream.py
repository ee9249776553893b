"""The bytes of a file or of stdin, unpacked, with a progress bar where a person waits for them."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, cast

from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.exchange import unpacking, workbook
from relations.text import escape_controls

_WORTH_A_BAR = 4_000_000  # bytes; less is read before a bar is drawn

Watch = Callable[[BinaryIO, str], BinaryIO]  # a stream and its name to a stream whose reading is seen


@contextmanager
def opened(
    session: Session, name: str, sheet: str | None = None, watch: Watch | None = None
) -> Iterator[io.BufferedReader]:
    """Open the file, or stdin for "-", unpacked; on a terminal a large one shows a progress bar while it is read.

    Of a workbook it is the rows of one sheet, `sheet` where there are several. `watch` is that of several files.
    """
    if name == "-":
        with _seekable(unpacking.watched(session.piped_in(), "stdin")) as stream:
            yield _rows(session, stream, sheet)
        return
    path = Path(name)
    try:
        file = path.open("rb", buffering=0)
        size = path.stat().st_size
    except OSError as error:
        session.cannot_read(name, error)
    with file:
        raw = unpacking.watched(file, name)
        if watch:
            yield _rows(session, watch(raw, path.name), sheet, path)
            return
        with progress(session, size) as alone:
            yield _rows(session, alone(raw, path.name), sheet, path)


def _rows(
    session: Session, stream: BinaryIO, sheet: str | None, path: Path | None = None
) -> io.BufferedReader:
    buffered = (
        stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream))
    )
    if workbook.is_workbook(buffered, buffered.peek(8)[:8]):
        return workbook.as_table(buffered, sheet, session.say, path if path and path.is_file() else None)
    if sheet is not None:
        raise NotUnderstood("the file is no workbook and has no sheets; leave --sheet out", field="--sheet")
    return unpacking.unpacked(buffered)


@contextmanager
def _seekable(stream: io.BufferedReader) -> Iterator[BinaryIO]:
    """Copy a zip that comes through a pipe to a temporary file: its contents are listed at its end."""
    if stream.peek(4)[:4] != unpacking.ZIP:
        yield stream
        return
    with TemporaryFile() as file:
        shutil.copyfileobj(stream, file)
        file.seek(0)
        yield cast(BinaryIO, file)


@contextmanager
def progress(session: Session, size: int, files: int = 1) -> Iterator[Watch]:
    """Give what watches streams of `size` bytes together: on a terminal, one bar with their rate and the time left."""
    if not session.stderr_is_terminal or size < _WORTH_A_BAR:
        yield lambda stream, _: stream
        return
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
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=size)
        begun = before = 0

        def watched(stream: BinaryIO, name: str) -> BinaryIO:
            nonlocal begun, before
            begun += 1
            before = int(bar.tasks[0].completed)
            shown = escape_controls(name) + (f" ({begun}/{files})" if files > 1 else "")
            bar.update(task, description=shown)
            return unpacking.counting(stream, lambda total: bar.update(task, completed=before + total))

        yield watched
