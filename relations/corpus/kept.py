"""Datasets kept as Parquet in a folder: written once, asked often."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from relations.corpus.files import MANIFEST
from relations.corpus.layouts import LAYOUTS, Layout, countries_of, kept_rows
from relations.corpus.scan import Heard, Opener, dataset_of
from relations.errors import NotUnderstood, RelationsError, UnreadableFile
from relations.formats.datasets.event import OTHER_PARTIES, Asked, Event, refusal
from relations.formats.datasets.mirrors import folded
from relations.formats.rows import Refused, Tally

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_VERSION = 1
_GROUP = 20_000  # rows that Parquet keeps together: a pair lies in few of them
_FETCH = 5_000


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


def keep(paths: Sequence[Path], opened: Opener, folder: Path, asked: Asked) -> Iterator[KeptFile | None]:
    """Keep each file that is not kept yet, and yield what became of it; None for one that was there.

    Raises RelationsError where DuckDB is missing, NotUnderstood for a file that is no dataset.
    """
    database = connection()
    folder.mkdir(parents=True, exist_ok=True)
    there = {file.sha256: file for file in manifest(folder)} if (folder / MANIFEST).exists() else {}
    for path in paths:
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


def heard(folder: Path, asked: Asked) -> Heard:
    """Return what the kept files tell of the pair asked for: the same as a scan of the files themselves."""
    files = manifest(folder)
    database, tally = connection(), Tally(rows=sum(file.rows for file in files))
    found = folded(_of_pair(database, folder, files, asked), tally)
    told = len(found) + tally.folded + tally.present + len(tally.refused)
    refused = sum(file.refused for file in files)
    tally.skipped = Counter({OTHER_PARTIES: tally.rows - told - refused})
    return Heard(found, tally, len(files))


def connection() -> DuckDBPyConnection:
    """Return a DuckDB of this process alone; RelationsError where it is not installed."""
    try:
        import duckdb
    except ImportError:
        raise RelationsError('kept datasets need DuckDB: pip install "bilateral-relations[scale]"') from None
    return duckdb.connect()


def parquet_files(folder: Path, files: Sequence[KeptFile], dataset: str) -> list[str]:
    """Return where the rows of a dataset are."""
    return [str(folder / file.parquet) for file in files if file.dataset == dataset]


def _of_pair(
    database: DuckDBPyConnection, folder: Path, files: Sequence[KeptFile], asked: Asked
) -> Iterator[Event | Refused]:
    for dataset, layout in LAYOUTS.items():
        sources = parquet_files(folder, files, dataset)
        if not sources:
            continue
        first, second = layout.sides
        where, written = "", []
        if asked.parties:
            written = _written(database, sources, layout, dataset, asked)
            among = ", ".join("?" for _ in written)
            both = "AND" if len(asked.parties) == 2 else "OR"
            where = f"WHERE {first} IN ({among}) {both} {second} IN ({among})"
        rows = database.execute(
            f"SELECT line, {', '.join(layout.columns)} FROM read_parquet(?) {where}",
            [sources, *written, *written],
        )
        event = layout.event(asked)
        while batch := rows.fetchmany(_FETCH):
            for line, *cells in batch:
                try:
                    told = event(line, dict(zip(layout.columns, cells, strict=True)))
                except NotUnderstood as error:
                    yield refusal(line, error)
                else:
                    if not isinstance(told, str):
                        yield told


def _written(
    database: DuckDBPyConnection, sources: Sequence[str], layout: Layout, dataset: str, asked: Asked
) -> list[str]:
    """Return how the kept rows write the parties asked for; one text at least, as SQL wants."""
    first, second = layout.sides
    texts = database.execute(
        f"SELECT DISTINCT {first} FROM read_parquet(?) UNION SELECT DISTINCT {second} FROM read_parquet(?)",
        [sources, sources],
    ).fetchall()
    states = countries_of(dataset, [str(text) for (text,) in texts], asked)
    return [theirs for theirs, state in states if state in asked.parties] or [""]


def _kept(
    database: DuckDBPyConnection, path: Path, digest: str, opened: Opener, folder: Path, asked: Asked
) -> KeptFile:
    tally, kept = Tally(), 0
    with opened(path) as stream, TemporaryDirectory(dir=folder) as temporary:
        dataset = dataset_of(path, stream)
        table = Path(temporary) / "rows.tsv"
        with table.open("w", encoding="utf-8", newline="\n") as file:
            for row in kept_rows(dataset, stream, asked, tally):
                if isinstance(row, Refused):
                    tally.refused.append(row)
                    continue
                kept += 1
                file.write("\t".join([str(row[0]), *row[1]]) + "\n")
        name = f"{dataset}-{digest[:16]}.parquet"
        _copy(database, table, Path(temporary) / name, dataset)
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


def _copy(database: DuckDBPyConnection, table: Path, parquet: Path, dataset: str) -> None:
    layout = LAYOUTS[dataset]
    columns = {"line": "BIGINT", **dict.fromkeys(layout.columns, "VARCHAR")}
    first, second = layout.sides
    database.execute(
        f"COPY (SELECT * FROM read_csv(?, columns={columns!r}, header=false, delim='\\t', quote='', escape='',"
        f" auto_detect=false, nullstr='\\x00') ORDER BY least({first}, {second}), greatest({first}, {second}), line)"
        f" TO '{_quoted(parquet)}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_GROUP})",
        [str(table)],
    )


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


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
