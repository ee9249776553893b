"""What commands that read machine counts share: opening files, progress, and what became of the rows."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from relations.cli.session import Session
from relations.cli.stream import opened
from relations.corpus.scan import Heard, Opener
from relations.exchange.opening import format_of
from relations.formats.datasets.event import Asked
from relations.messages import Message, listed, msg, plural
from relations.model import Filter, Interaction


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
    for note in tally.notes:
        session.say("note: {note}", note=note)
    session.say("These are reports counted by machine, not events.")


def is_record(session: Session, name: str) -> bool:
    """Return whether a name is that of a record file; one that is not there is taken for one, too."""
    path = Path(name)
    if path.is_dir() or not path.exists():
        return not path.is_dir() and not any(mark in name for mark in "*?[")
    with opened(session, name) as stream:
        return format_of(stream) == "db"


def reports(session: Session, names: Sequence[str], chosen: Filter) -> list[Interaction]:
    """Return what dataset files tell of the chosen interactions, in time order; none of it is in a record."""
    from relations.corpus.listening import listen, sources

    heard = listen(sources(names), opener(session), asked(session, chosen.countries))
    say_heard(session, heard)
    now, vocabulary = session.now, session.vocabulary
    found = [event.incoming(now, vocabulary).interaction for event in heard.events]
    return sorted((it for it in found if chosen.matches(it, vocabulary)), key=lambda it: it.order)
