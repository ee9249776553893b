"""Dataset files written as Parquet into a folder: many files into one, as small ones are slow to ask."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from relations.corpus.engines import DuckDB, duckdb_connection, quoted
from relations.corpus.files import MANIFEST
from relations.corpus.kept import BETWEEN, VERSION, KeptFile, manifest, mark_of
from relations.corpus.layouts import LAYOUTS, kept_rows
from relations.corpus.scan import Opener, Paths, dataset_of
from relations.errors import RelationsError
from relations.formats.event_data.event import EventQuery
from relations.formats.rows import Refused, Tally
from relations.store.lock import locked

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_ENOUGH = 250_000  # rows for a Parquet file: they are sorted in memory
_GROUP = 20_000  # rows that Parquet keeps together: a pair lies in few of them
_UNFINISHED = ".relations-keep-"  # how a folder is called that a run needs for itself
_NULL = "<null>"  # what a table must have, and no cell may be
_ODD = re.compile(rf"[\r\0]|\t{_NULL}")  # what is not written to the table
_LONGEST = 16_000_000  # bytes of a row, as many as the importer reads

_Row = tuple[str, ...]


@dataclass
class _Batch:
    """Files of a dataset that were read and are not yet kept: their rows as a table of texts, and odd ones."""

    dataset: str
    table: Path
    files: list[KeptFile] = field(default_factory=list)
    odd: list[_Row] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return sum(file.kept for file in self.files)


def keep(paths: Paths, opened: Opener, folder: Path, asked: EventQuery) -> Iterator[KeptFile | None]:
    """Keep each file that is not kept yet, and yield what became of it once it is; None for one that was there.

    One whose Parquet file is gone is kept again. Raises RelationsError where DuckDB is missing, CannotWrite
    while another process keeps files there, NotUnderstood for a file that is no dataset; the files before it are kept.
    """
    with duckdb_connection() as database:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder / MANIFEST, wait=0), _temporary(folder) as temporary:
            held = manifest(folder) if (folder / MANIFEST).exists() else []
            kept = {file.sha256: file for file in held}
            known = {file.sha256 for file in held if (folder / file.parquet).exists()}
            batches: dict[str, _Batch] = {}
            for path in map(Path, paths):
                digest = _sha256(path)
                if digest in known:
                    yield None
                    continue
                try:
                    batch = _read(path, digest, opened, asked, batches, temporary)
                except RelationsError:
                    for begun in batches.values():
                        yield from _written(database, begun, folder, kept)
                    raise
                known.add(digest)
                if batch.rows >= _ENOUGH:
                    yield from _written(database, batches.pop(batch.dataset), folder, kept)
            for begun in batches.values():
                yield from _written(database, begun, folder, kept)


@contextmanager
def _temporary(folder: Path) -> Iterator[Path]:
    """Give a folder for what is not kept yet, and take away those that killed runs left; nobody else is at work."""
    for left in folder.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(left, ignore_errors=True)
    with TemporaryDirectory(dir=folder, prefix=_UNFINISHED) as temporary:
        yield Path(temporary)


def _read(
    path: Path, digest: str, opened: Opener, asked: EventQuery, batches: dict[str, _Batch], temporary: Path
) -> _Batch:
    """Add a file's rows to the batch of its dataset, and return that; none of them where it cannot be read."""
    tally, kept, mark = Tally(), 0, mark_of(digest)
    odd: list[_Row] = []
    with opened(path) as stream:
        dataset = dataset_of(path, stream)
        table = temporary / f"{dataset}.rows"  # no name of a dataset file, should it be left there
        batch = batches.setdefault(dataset, _Batch(dataset, table))
        with table.open("a", encoding="utf-8", newline="\n") as rows:
            before = rows.tell()
            try:
                for row in kept_rows(dataset, stream, asked, tally):
                    if isinstance(row, Refused):
                        tally.refused.append(row)
                        continue
                    kept += 1
                    cells = (mark, str(row[0]), *row[1])
                    text = "\t".join(cells)
                    if _ODD.search(text):
                        odd.append(cells)
                    else:
                        rows.write(text + "\n")
            except RelationsError:
                rows.truncate(before)
                raise
    batch.odd += odd
    skipped = dict(sorted(tally.skipped.items()))
    batch.files.append(
        KeptFile(path.name, digest, dataset, "", tally.rows, kept, len(tally.refused), skipped)
    )
    return batch


def _written(
    database: DuckDBPyConnection, batch: _Batch, folder: Path, kept: dict[str, KeptFile]
) -> Iterator[KeptFile]:
    """Write the rows of a batch as Parquet, then its files into the manifest, and yield them."""
    if not batch.files:
        return
    digest = hashlib.sha256("".join(file.sha256 for file in batch.files).encode()).hexdigest()
    parquet = f"{batch.dataset}-{digest[:16]}.parquet"
    new = batch.table.with_suffix(".parquet")
    _copy(database, batch, new)
    numbers = _numbers(database, batch, new)
    new.replace(folder / parquet)
    files = [replace(file, parquet=parquet, numbers=numbers) for file in batch.files]
    kept.update((file.sha256, file) for file in files)
    _write_manifest(folder, list(kept.values()))
    batch.table.unlink()
    yield from files


def _copy(database: DuckDBPyConnection, batch: _Batch, parquet: Path) -> None:
    """Write the rows of the table, and the odd ones, as Parquet, sorted by pair and day."""
    layout = LAYOUTS[batch.dataset]
    DuckDB(database).table("odd", ("file", "line", *layout.columns), batch.odd)
    columns = {"file": "VARCHAR", "line": "BIGINT", **dict.fromkeys(layout.columns, "VARCHAR")}
    first, second = layout.sides
    rows = (
        f"SELECT * FROM read_csv(?, columns={columns!r}, header=false, delim='\\t', quote='', escape='',"
        f" new_line='\\n', max_line_size={_LONGEST}, auto_detect=false, nullstr='{_NULL}')"
        " UNION ALL SELECT * REPLACE (CAST(line AS BIGINT) AS line) FROM odd"
    )
    pair = f"least({first}, {second}) || {quoted(BETWEEN)} || greatest({first}, {second})"
    database.execute(
        f"COPY (SELECT *, {pair} AS pair FROM ({rows}) ORDER BY pair, {layout.day}, file, line)"
        f" TO {quoted(str(parquet))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_GROUP})",
        [str(batch.table)],
    )


def _numbers(database: DuckDBPyConnection, batch: _Batch, parquet: Path) -> tuple[int, ...]:
    """Return the lowest and the highest identity; nothing where one is no number, or one of two rows."""
    identity = LAYOUTS[batch.dataset].columns[0]
    number = f"CASE WHEN regexp_full_match({identity}, '[0-9]{{1,18}}') THEN CAST({identity} AS BIGINT) END"
    found = database.execute(
        f"SELECT MIN({number}), MAX({number}) FROM read_parquet(?)"
        f" HAVING COUNT(*) = COUNT({number}) AND COUNT(*) = COUNT(DISTINCT {identity})",
        [str(parquet)],
    ).fetchone()
    return found if found and None not in found else ()


def _write_manifest(folder: Path, files: Sequence[KeptFile]) -> None:
    text = json.dumps(
        {"version": VERSION, "files": [asdict(file) for file in files]}, ensure_ascii=False, indent=1
    )
    new = folder / f".{MANIFEST}.new"
    new.write_text(text + "\n", encoding="utf-8")
    os.replace(new, folder / MANIFEST)  # noqa: PTH105 - the atomic one


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
