"""What commands that read machine counts share: opening files, progress, and what became of the rows."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relations.cli.session import Session
from relations.cli.stream import opened
from relations.corpus.scan import Heard, Opener
from relations.formats.datasets.event import Asked
from relations.messages import Message, listed, msg, plural


def opener(session: Session) -> Opener:
    """Return what opens a file's bytes, unpacked; a large one shows a progress bar on a terminal."""

    @contextmanager
    def open_file(path: Path) -> Iterator[io.BufferedReader]:
        with opened(session, str(path)) as stream:
            yield stream

    return open_file


def asked(session: Session, parties: tuple[str, ...], encoding: str | None = None) -> Asked:
    """Return what is asked of a corpus: the events of all these parties."""
    return Asked(parties, session.vocabulary, encoding or "utf-8")


def say_heard(session: Session, heard: Heard) -> None:
    """Say what became of every row, and what such counts are."""
    tally = heard.tally
    parts: list[Message] = [
        plural(heard.files, "{rows} rows read in {n} file", "{rows} rows read in {n} files", rows=tally.rows)
    ]
    parts.append(msg("{n} reports of events", n=len(heard.events)))
    if tally.folded:
        parts.append(msg("{n} folded into their mirror", n=tally.folded))
    if tally.present:
        parts.append(msg("{n} read before", n=tally.present))
    for reason, n in tally.skipped.most_common():
        parts.append(msg("{n} skipped: {reason}", n=n, reason=Message(reason, {})))
    if tally.refused:
        parts.append(msg("{n} refused", n=len(tally.refused)))
    session.say("{said}", said=listed(parts, "and"))
    session.say("These are reports counted by machine, not events.")
