"""What commands that read machine counts share: opening files, progress, and what became of the rows."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from relations.cli.session import Session
from relations.cli.stream import opened, progress
from relations.corpus.files import is_folder, is_pattern, is_there
from relations.corpus.scan import Account, Opener, Paths
from relations.errors import NotUnderstood
from relations.exchange.opening import detected_format
from relations.exchange.tally import passed_over
from relations.formats.event_data.event import EventQuery
from relations.messages import Message, Number, listed, msg, plural
from relations.model import Filter, Interaction
from relations.vocabulary import Vocabulary


def files_and_countries(names: Sequence[str], vocabulary: Vocabulary) -> tuple[list[str], list[str]]:
    """Part what stands first, the files, from the countries after them.

    The first name is a file. A later one is a country where it is known as one: of a file so called say ./mali.
    """
    files, countries = [*names[:1]], []
    for name in names[1:]:
        if _is_country(name, vocabulary) or not _may_be_path(name):
            countries.append(name)
        elif countries:
            raise NotUnderstood(
                '"{name}" stands after a country; name all files first', name=name, field="FILE"
            )
        else:
            files.append(name)
    return files, countries


def _is_country(name: str, vocabulary: Vocabulary) -> bool:
    try:
        return bool(vocabulary.parties.resolve(name))
    except NotUnderstood:
        return False


def _may_be_path(name: str) -> bool:
    return name == "-" or any(mark in name for mark in "/\\.*?[") or is_there(name)


@contextmanager
def named_by(flag: str) -> Iterator[None]:
    """Say of which option or argument a sentence is that files gave rise to."""
    try:
        yield
    except NotUnderstood as error:
        raise error.about(flag) from None


@contextmanager
def watching(session: Session, files: Paths) -> Iterator[Opener]:
    """Give what opens the bytes of each file, unpacked; on a terminal one bar shows how far all of them are read."""
    with progress(session, _bytes(session, files), len(files)) as watch:

        @contextmanager
        def open_file(path: Path) -> Iterator[io.BufferedReader]:
            with opened(session, str(path), watch=watch) as stream:
                yield stream

        yield open_file


def _bytes(session: Session, files: Paths) -> int:
    """Return how many bytes the files have together, 0 where nobody sees progress."""
    return sum(file.stat().st_size for file in map(Path, files)) if session.stderr_is_terminal else 0


def event_query(session: Session, parties: tuple[str, ...], encoding: str | None = None) -> EventQuery:
    """Return the question to a corpus: the events in which all these parties take part."""
    return EventQuery(parties, session.vocabulary, encoding or "utf-8")


def say_account(session: Session, account: Account) -> None:
    """Say what became of every row, and what such counts are."""
    rows = Number(account.rows)
    parts: list[Message] = [
        plural(account.files, "{rows} rows read in {n} file", "{rows} rows read in {n} files", rows=rows)
    ]
    parts.append(plural(account.told, "{n} report of an event", "{n} reports of events"))
    if account.folded:
        parts.append(msg("{n} folded into their mirror", n=Number(account.folded)))
    if account.repeated:
        parts.append(msg("{n} read before", n=Number(account.repeated)))
    if account.skipped:
        parts.append(passed_over(account.skipped))
    if account.refused:
        parts.append(msg("{n} refused", n=Number(account.refused)))
    for note in account.notes:
        session.say("note: {note}", note=note)
    session.say("{said}. These are reports counted by machine, not events.", said=listed(parts, "and"))


def is_record(session: Session, name: str) -> bool:
    """Return whether a name is that of a record file; one that is not there is taken for one, too."""
    if is_folder(name) or is_pattern(name):
        return False
    if not is_there(name):
        return True
    with opened(session, name) as stream:
        return detected_format(stream) == "db"


def reports(session: Session, names: Sequence[str], chosen: Filter) -> list[Interaction]:
    """Return the chosen events of dataset files as interactions, in time order; none is recorded."""
    from relations.corpus.listening import listen, sources
    from relations.exchange.read import incoming_of

    with named_by("--with"):
        named = sources(names)
        with watching(session, named.files) as opener:
            heard = listen(named, opener, event_query(session, chosen.countries))
    vocabulary = session.vocabulary
    incoming = incoming_of(heard.events, heard.tally, session.now, vocabulary)
    say_account(session, replace(heard.account, told=len(incoming)))
    found = (one.interaction for one in incoming)
    return sorted((it for it in found if chosen.matches(it, vocabulary)), key=lambda it: it.order)
