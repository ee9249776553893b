"""Datasets kept as Parquet in a folder: written once, asked often."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from relations.corpus.engines import DuckDB, Engine, duckdb_connection, quoted
from relations.corpus.files import MANIFEST
from relations.corpus.layouts import LAYOUTS, countries_of, kept_rows
from relations.corpus.scan import Opener, Paths, dataset_of
from relations.errors import NotUnderstood, UnreadableFile
from relations.formats.event_data.event import OTHER_PARTIES, Event, EventQuery, refusal
from relations.formats.event_data.layout import Layout
from relations.formats.rows import Refused, Tally

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_VERSION = 1
_GROUP = 20_000  # rows that Parquet keeps together: a pair lies in few of them
_NULL = "<null>"  # what a table must have, and no cell may be
_ODD = re.compile(rf"[\r\0]|\t{_NULL}")  # what is not written to the table
_LONGEST = 16_000_000  # bytes of a row, as many as the importer reads

# Parties that all take part, and the first and last ISO day; none of the first are all.
RowSpan = tuple[Sequence[str], str, str]


@dataclass(frozen=True)
class KeptFile:
    """A dataset file that is kept: what it was, its rows by what became of them, and where they are now.

    `kept` rows can be events; `skipped` ones cannot, by reason; `refused` is the number of unreadable ones.
    """

    name: str
    sha256: str
    dataset: str
    parquet: str
    rows: int
    kept: int
    refused: int
    skipped: Mapping[str, int] = field(default_factory=dict)


Files = Sequence[tuple[Path, KeptFile]]


def keep(paths: Paths, opened: Opener, folder: Path, asked: EventQuery) -> Iterator[KeptFile | None]:
    """Keep each file that is not kept yet, and yield what became of it; None for one that was there.

    Raises RelationsError where DuckDB is missing, NotUnderstood for a file that is no dataset.
    """
    with duckdb_connection() as database:
        folder.mkdir(parents=True, exist_ok=True)
        there = {file.sha256: file for file in manifest(folder)} if (folder / MANIFEST).exists() else {}
        for path in map(Path, paths):
            digest = _sha256(path)
            if digest in there:
                yield None
                continue
            there[digest] = _kept(database, path, digest, opened, folder, asked)
            _write_manifest(folder, list(there.values()))
            yield there[digest]


def manifest(folder: Path) -> list[KeptFile]:
    """Return the files that a folder keeps; UnreadableFile where its manifest is none of ours."""
    try:
        held = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = {_VERSION: held["files"]}[held["version"]]
        return [KeptFile(**file) for file in files]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(
            "the manifest of {folder} cannot be read ({error}); keep the files anew in another folder",
            folder=folder,
            error=error,
        ) from None


def files_of(folders: Sequence[Path]) -> Files:
    """Return the files that folders keep, each once, with its folder."""
    found = {file.sha256: (folder, file) for folder in reversed(folders) for file in manifest(folder)}
    return list(found.values())


def parquet_of(files: Files, dataset: str) -> list[str]:
    """Return where the rows of a dataset are."""
    return [str(folder / file.parquet) for folder, file in files if file.dataset == dataset]


def kept_events(
    files: Files, asked: EventQuery, tally: Tally, running: Engine, spans: Sequence[RowSpan] = ()
) -> Iterator[Event | Refused]:
    """Yield the events of kept files, mirrored rows as they come: the same as a scan of the files themselves.

    With `spans`, only rows of one of them are fetched.
    """
    names = {file.parquet: file.name for _, file in files}
    wanted = spans or ([(asked.parties, "", "")] if asked.parties else [])
    fetched = 0
    for dataset, layout in LAYOUTS.items():
        sources = parquet_of(files, dataset)
        if not sources:
            continue
        running.parquet("kept", sources)
        where, values = _where(running, layout, dataset, asked, wanted)
        event = layout.event(asked)
        rows = running.rows(f"SELECT filename, line, {', '.join(layout.columns)} FROM kept {where}", values)
        for filename, line, *cells in rows:
            fetched += 1
            try:
                told = event(int(line or 0), dict(zip(layout.columns, map(str, cells), strict=True)))
            except NotUnderstood as error:
                name = names[str(filename).rpartition("/")[2]]
                yield refusal(int(line or 0), error, name)
            else:
                if isinstance(told, str):
                    tally.skipped[told] += 1
                else:
                    yield told
    rows_of_all = sum(file.rows for _, file in files)
    tally.rows += rows_of_all
    if wanted:
        tally.skipped[OTHER_PARTIES] += rows_of_all - fetched - unreadable_rows(files)
    else:
        for _, file in files:
            tally.skipped.update(file.skipped)


def span_of(ref: str, files: Files, asked: EventQuery, running: Engine) -> RowSpan | None:
    """Return the pair and the day of the report of an identity, None where no kept file has it."""
    dataset, _, rest = ref.partition(":")
    layout, sources = LAYOUTS.get(dataset), parquet_of(files, dataset)
    if layout is None or not sources:
        return None
    running.parquet("kept", sources)
    identity, event = layout.columns[0], layout.event(asked)
    query = f"SELECT {', '.join(layout.columns)} FROM kept WHERE {identity} = ?"
    for cells in list(running.rows(query, [rest.partition("/")[0]])):
        told = event(0, dict(zip(layout.columns, map(str, cells), strict=True)))
        if isinstance(told, Event) and told.ref == ref:
            return told.parties, told.date, told.date
    return None


def unreadable_rows(files: Files) -> int:
    """Return how many rows could not be read when they were kept."""
    return sum(file.refused for _, file in files)


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
        among = [theirs for party in parties for theirs in written.get(party, ())] or [""]
        marks = ", ".join("?" for _ in among)
        both = "AND" if len(parties) == 2 else "OR"
        condition = f"({first} IN ({marks}) {both} {second} IN ({marks}))"
        values += among * 2
        if since:
            condition += f" AND REPLACE({layout.day}, '-', '') BETWEEN ? AND ?"
            values += [since.replace("-", ""), until.replace("-", "")]
        conditions.append(condition)
    return "WHERE " + " OR ".join(conditions), values


def _kept(
    database: DuckDBPyConnection, path: Path, digest: str, opened: Opener, folder: Path, asked: EventQuery
) -> KeptFile:
    tally, kept = Tally(), 0
    odd: list[tuple[str, ...]] = []
    with opened(path) as stream, TemporaryDirectory(dir=folder) as temporary:
        dataset = dataset_of(path, stream)
        table = Path(temporary) / "rows.tsv"
        with table.open("w", encoding="utf-8", newline="\n") as file:
            for row in kept_rows(dataset, stream, asked, tally):
                if isinstance(row, Refused):
                    tally.refused.append(row)
                    continue
                kept += 1
                text = "\t".join([str(row[0]), *row[1]])
                if _ODD.search(text):
                    odd.append((str(row[0]), *row[1]))
                else:
                    file.write(text + "\n")
        name = f"{dataset}-{digest[:16]}.parquet"
        _copy(database, table, odd, Path(temporary) / name, dataset)
        (Path(temporary) / name).replace(folder / name)
    return KeptFile(
        path.name,
        digest,
        dataset,
        name,
        tally.rows,
        kept,
        len(tally.refused),
        dict(sorted(tally.skipped.items())),
    )


def _copy(
    database: DuckDBPyConnection, table: Path, odd: Sequence[Sequence[str]], parquet: Path, dataset: str
) -> None:
    """Write the rows of a table of texts, and the odd ones, as Parquet, sorted by pair and day."""
    layout = LAYOUTS[dataset]
    DuckDB(database).table("odd", ("line", *layout.columns), odd)
    columns = {"line": "BIGINT", **dict.fromkeys(layout.columns, "VARCHAR")}
    first, second = layout.sides
    rows = (
        f"SELECT * FROM read_csv(?, columns={columns!r}, header=false, delim='\\t', quote='', escape='',"
        f" new_line='\\n', max_line_size={_LONGEST}, auto_detect=false, nullstr='{_NULL}')"
        " UNION ALL SELECT * REPLACE (CAST(line AS BIGINT) AS line) FROM odd"
    )
    order = f"least({first}, {second}), greatest({first}, {second}), {layout.day}, line"
    database.execute(
        f"COPY (SELECT * FROM ({rows}) ORDER BY {order}) TO {quoted(str(parquet))}"
        f" (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_GROUP})",
        [str(table)],
    )


def _write_manifest(folder: Path, files: Sequence[KeptFile]) -> None:
    text = json.dumps(
        {"version": _VERSION, "files": [asdict(file) for file in files]}, ensure_ascii=False, indent=1
    )
    new = folder / f".{MANIFEST}.new"
    new.write_text(text + "\n", encoding="utf-8")
    os.replace(new, folder / MANIFEST)  # noqa: PTH105 - the atomic one


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
