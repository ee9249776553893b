"""Datasets kept as Parquet in a folder: written once, asked often."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from pathlib import Path
from typing import NamedTuple

from relations.corpus.engines import Engine
from relations.corpus.files import MANIFEST
from relations.corpus.layouts import LAYOUTS, countries_of
from relations.errors import NotUnderstood, UnreadableFile
from relations.formats.event_data.event import OTHER_PARTIES, Event, EventQuery, refusal
from relations.formats.event_data.layout import Layout
from relations.formats.rows import Refused, Tally

VERSION = 2
BETWEEN = "\t"  # the two sides of a pair: what no cell can hold

# Parties that all take part, and the first and last ISO day; none of the first are all.
RowSpan = tuple[Sequence[str], str, str]


@dataclass(frozen=True)
class KeptFile:
    """A dataset file that is kept: what it was, its rows by what became of them, and where they are now.

    `kept` rows can be events; `skipped` ones cannot, by reason; `refused` is the number of unreadable ones.
    `numbers` are the lowest and the highest identity in its Parquet file, where all are numbers and no two the same.
    """

    name: str
    sha256: str
    dataset: str
    parquet: str
    rows: int
    kept: int
    refused: int
    skipped: Mapping[str, int] = field(default_factory=dict)
    numbers: Sequence[int] = ()


class KeptFiles(NamedTuple):
    """The files that folders keep, each once, with its folder; `again` are those that a folder before it keeps."""

    held: Sequence[tuple[Path, KeptFile]]
    again: Sequence[tuple[Path, KeptFile]] = ()


def manifest(folder: Path) -> list[KeptFile]:
    """Return the files that a folder keeps; UnreadableFile where its manifest is none of ours."""
    try:
        held = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        version, files = held["version"], held["files"]
        if version == VERSION:
            return [KeptFile(**file) for file in files]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(
            "the manifest of {folder} cannot be read ({error}); keep the files anew in another folder",
            folder=folder,
            error=error,
        ) from None
    raise UnreadableFile(
        "{folder} was kept by another version of this program; keep the files anew in another folder",
        folder=folder,
    )


def files_of(folders: Sequence[Path]) -> KeptFiles:
    """Return the files that folders keep."""
    held: dict[str, tuple[Path, KeptFile]] = {}
    again: list[tuple[Path, KeptFile]] = []
    for folder in {folder.resolve(): folder for folder in folders}.values():
        for file in manifest(folder):
            if file.sha256 in held:
                again.append((folder, file))
            else:
                held[file.sha256] = folder, file
    return KeptFiles(list(held.values()), again)


def mark_of(sha256: str) -> str:
    """Return what tells in a row which file it stood in."""
    return sha256[:16]


def give_rows(running: Engine, files: KeptFiles, dataset: str) -> bool:
    """Make the rows of a dataset known to the engine as `kept`; return whether there are any."""
    there = dict.fromkeys(folder / file.parquet for folder, file in files.held if file.dataset == dataset)
    marks: dict[Path, list[str]] = {}
    for folder, file in files.again:
        marks.setdefault(folder / file.parquet, []).append(f"'{mark_of(file.sha256)}'")
    whole = [str(parquet) for parquet in there if parquet not in marks]
    selects = []
    if whole:
        running.parquet("whole", whole)
        selects.append("SELECT * FROM whole")
    for n, parquet in enumerate(parquet for parquet in there if parquet in marks):
        running.parquet(f"part{n}", [str(parquet)])
        selects.append(f"SELECT * FROM part{n} WHERE file NOT IN ({', '.join(marks[parquet])})")
    if selects:
        running.view("kept", " UNION ALL ".join(selects))
    return bool(selects)


def may_repeat(files: KeptFiles, dataset: str) -> bool:
    """Return whether two kept rows may have one identity: not where each Parquet file has numbers of its own."""
    of_each = {folder / file.parquet: file.numbers for folder, file in files.held if file.dataset == dataset}
    numbers = sorted(map(tuple, of_each.values()))
    return not all(numbers) or any(this[1] >= following[0] for this, following in pairwise(numbers))


def kept_events(
    files: KeptFiles, asked: EventQuery, tally: Tally, running: Engine, spans: Sequence[RowSpan] = ()
) -> Iterator[Event | Refused]:
    """Yield the events of kept files, mirrored rows as they come: the same as a scan of the files themselves.

    With `spans`, only rows of one of them are fetched.
    """
    names = {mark_of(file.sha256): file.name for _, file in files.held}
    wanted = spans or ([(asked.parties, "", "")] if asked.parties else [])
    fetched = 0
    for dataset, layout in LAYOUTS.items():
        if not give_rows(running, files, dataset):
            continue
        where, values = _where(running, layout, dataset, asked, wanted)
        event = layout.event(asked)
        rows = running.rows(f"SELECT file, line, {', '.join(layout.columns)} FROM kept {where}", values)
        for file, line, *cells in rows:
            fetched += 1
            try:
                told = event(int(line or 0), dict(zip(layout.columns, map(str, cells), strict=True)))
            except NotUnderstood as error:
                yield refusal(int(line or 0), error, names[str(file)])
            else:
                if isinstance(told, str):
                    tally.skipped[told] += 1
                else:
                    yield told
    rows_of_all = sum(kept.rows for _, kept in files.held)
    tally.rows += rows_of_all
    if wanted:
        tally.skipped[OTHER_PARTIES] += rows_of_all - fetched - unreadable_rows(files)
    else:
        for _, kept in files.held:
            tally.skipped.update(kept.skipped)


def span_of(ref: str, files: KeptFiles, asked: EventQuery, running: Engine) -> RowSpan | None:
    """Return the pair and the day of the report of an identity, None where no kept file has it."""
    dataset, _, rest = ref.partition(":")
    layout = LAYOUTS.get(dataset)
    if layout is None or not give_rows(running, files, dataset):
        return None
    identity, event = layout.columns[0], layout.event(asked)
    query = f"SELECT {', '.join(layout.columns)} FROM kept WHERE {identity} = ?"
    for cells in list(running.rows(query, [rest.partition("/")[0]])):
        told = event(0, dict(zip(layout.columns, map(str, cells), strict=True)))
        if isinstance(told, Event) and told.ref == ref:
            return told.parties, told.date, told.date
    return None


def unreadable_rows(files: KeptFiles) -> int:
    """Return how many rows could not be read when they were kept."""
    return sum(file.refused for _, file in files.held)


def _where(
    running: Engine, layout: Layout, dataset: str, asked: EventQuery, spans: Sequence[RowSpan]
) -> tuple[str, list[str]]:
    """Return the condition for rows of one of the spans, and the values of its question marks."""
    if not spans:
        return "", []
    first, second = layout.sides
    texts = running.rows(f"SELECT DISTINCT {first} FROM kept UNION SELECT DISTINCT {second} FROM kept")
    written: dict[str, list[str]] = {}
    for theirs, state in countries_of(dataset, [str(text) for (text,) in texts], asked):
        written.setdefault(state, []).append(theirs)
    conditions: list[str] = []
    values: list[str] = []
    for parties, since, until in spans:
        among = [written.get(party, [""]) for party in parties]
        if len(among) == 2:
            pairs = [BETWEEN.join(sorted(sides)) for sides in product(*among)]
            condition = f"pair IN ({_marks(pairs)})"
            values += pairs
        else:
            condition = f"({first} IN ({_marks(among[0])}) OR {second} IN ({_marks(among[0])}))"
            values += among[0] * 2
        if since:
            condition += f" AND REPLACE({layout.day}, '-', '') BETWEEN ? AND ?"
            values += [since.replace("-", ""), until.replace("-", "")]
        conditions.append(condition)
    return "WHERE " + " OR ".join(conditions), values


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" for _ in values)
