"""One pass over dataset files in Python: one identity and one fold over all of them."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from relations.errors import NotUnderstood
from relations.exchange import opening
from relations.formats import DATASETS, events
from relations.formats.event_data.event import OTHER_PARTIES, Event, EventQuery
from relations.formats.event_data.mirrors import folded
from relations.formats.rows import Refused, Tally
from relations.messages import Message

Paths = Sequence[Path] | Sequence[str]
Opener = Callable[[Path], AbstractContextManager[io.BufferedReader]]


@dataclass(frozen=True)
class Account:
    """What became of every row of a corpus; the other counts add up to `rows`.

    `told` are events, `folded` rows that mirror one of them, `repeated` rows of an identity that was read before,
    `skipped` those that are no event between two states, by reason, `refused` those that cannot be read.
    """

    files: int
    rows: int
    told: int
    folded: int = 0
    repeated: int = 0
    skipped: Mapping[str, int] = field(default_factory=Counter)
    refused: int = 0
    notes: Sequence[Message] = ()


@dataclass(frozen=True)
class Heard:
    """What a corpus tells: its events, by day and number, mirrored rows as one; and what became of every row.

    `tally.present` are rows of an identity that had been read before; `unread` is the number of rows that could not
    be read when they were kept. Reports by a machine, not events.
    """

    events: Sequence[Event]
    tally: Tally
    files: int
    unread: int = 0

    @property
    def account(self) -> Account:
        """What became of every row."""
        tally = self.tally
        return Account(
            files=self.files,
            rows=tally.rows,
            told=len(self.events),
            folded=tally.folded,
            repeated=tally.present,
            skipped=+tally.skipped,
            refused=len(tally.refused) + self.unread,
            notes=tally.notes,
        )


def scan(paths: Paths, opened: Opener, asked: EventQuery, dataset: str | None = None) -> Heard:
    """Read files of event datasets, each told from what it holds unless `dataset` says; `opened` gives a file's bytes.

    Raises NotUnderstood, naming the file, for one that is no dataset.
    """
    tally = Tally()
    found = folded(events_in(paths, opened, asked, tally, dataset), tally)
    if asked.parties:
        one_reason(tally)
    return Heard(found, tally, len(paths))


def dataset_of(path: Path, stream: io.BufferedReader) -> str:
    """Return which dataset a file is of; NotUnderstood, naming the file, for none."""
    kind = opening.detected_format(stream)
    if kind not in DATASETS:
        raise NotUnderstood('"{path}" is not a file of {datasets}', path=path, datasets=", ".join(DATASETS))
    return kind


def events_in(
    paths: Paths, opened: Opener, asked: EventQuery, tally: Tally, dataset: str | None = None
) -> Iterator[Event | Refused]:
    """Yield the events of files one after the other, mirrored rows as they come; a refused row names its file."""
    for path in map(Path, paths):
        with opened(path) as stream:
            kind = dataset or dataset_of(path, stream)
            for found in events(kind)(stream, asked, tally):
                yield replace(found, file=path.name) if isinstance(found, Refused) else found


def one_reason(tally: Tally) -> None:
    """Count every row that is not of the parties asked for as that: the search skips most without a closer look."""
    tally.skipped = Counter({OTHER_PARTIES: sum(tally.skipped.values())} if tally.skipped else {})
