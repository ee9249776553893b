"""One pass over dataset files in Python: one identity and one fold over all of them."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from relations.errors import NotUnderstood
from relations.exchange import opening
from relations.formats import DATASETS, events
from relations.formats.datasets.event import OTHER_PARTIES, Asked, Event
from relations.formats.datasets.mirrors import folded
from relations.formats.rows import Refused, Tally

Opener = Callable[[Path], AbstractContextManager[io.BufferedReader]]


@dataclass(frozen=True)
class Heard:
    """What a corpus tells: its events, by day and number, mirrored rows as one; and what became of every row.

    `tally.present` are rows of an identity that had been read before. Reports by a machine, not events.
    """

    events: Sequence[Event]
    tally: Tally
    files: int


def scan(paths: Sequence[Path], opened: Opener, asked: Asked, dataset: str | None = None) -> Heard:
    """Read files of event datasets, each told from what it holds unless `dataset` says; `opened` gives a file's bytes.

    Raises NotUnderstood, naming the file, for one that is no dataset.
    """
    tally = Tally()
    found = folded(_told(paths, opened, asked, dataset, tally), tally)
    if asked.parties:
        _one_reason(tally)
    return Heard(found, tally, len(paths))


def dataset_of(path: Path, stream: io.BufferedReader) -> str:
    """Return which dataset a file is of; NotUnderstood, naming the file, for none."""
    kind = opening.format_of(stream)
    if kind not in DATASETS:
        raise NotUnderstood(
            '"{path}" is not a file of {datasets}', path=path, datasets=", ".join(DATASETS), field="--from"
        )
    return kind


def _told(
    paths: Sequence[Path], opened: Opener, asked: Asked, dataset: str | None, tally: Tally
) -> Iterator[Event | Refused]:
    for path in paths:
        with opened(path) as stream:
            yield from events(dataset or dataset_of(path, stream))(stream, asked, tally)


def _one_reason(tally: Tally) -> None:
    """Count every row that is not of the parties asked for as that: the search skips most without a closer look."""
    tally.skipped = Counter({OTHER_PARTIES: sum(tally.skipped.values())} if tally.skipped else {})
