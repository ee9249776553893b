"""Counts over all pairs, by one SQL text: DuckDB here, Spark where the Parquet is, BigQuery's own tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from relations.corpus.kept import connection, manifest, parquet_files
from relations.corpus.layouts import LAYOUTS, countries_of, meanings_of
from relations.errors import RelationsError
from relations.formats.datasets.event import Asked

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pyspark.sql import SparkSession

SQL = Path(__file__).parent / "sql"
Value = str | int | None
_QUIET = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
_ALONE = {"spark.sql.shuffle.partitions": "8"}  # a cluster has its own idea of how many


@dataclass(frozen=True)
class MonthCount:
    """How many events of a pair a corpus has in a month, mirrored rows as one, and how many mirrors it folded."""

    pair: str
    month: str
    theirs: int
    folded: int


@dataclass(frozen=True)
class AllPairs:
    """The counts of every pair by month, and what became of the rows that are kept, by reason."""

    counts: Sequence[MonthCount]
    reasons: dict[str, int]


class Engine(Protocol):
    """What runs the SQL."""

    def view(self, name: str, sql: str) -> None:
        """Make a query known by a name."""

    def table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        """Make rows of texts known by a name."""

    def parquet(self, name: str, files: Sequence[str]) -> None:
        """Make Parquet files known by a name."""

    def rows(self, sql: str) -> Iterable[Sequence[Value]]:
        """Return a query's rows."""


class DuckDB:
    """DuckDB in this process."""

    def __init__(self, database: DuckDBPyConnection) -> None:
        self._database = database

    def view(self, name: str, sql: str) -> None:
        """Make a query known by a name."""
        self._database.execute(f"CREATE OR REPLACE TEMP VIEW {name} AS {sql}")

    def table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        """Make rows of texts known by a name."""
        self._database.execute(
            f"CREATE OR REPLACE TEMP TABLE {name} ({', '.join(f'{c} VARCHAR' for c in columns)})"
        )
        if rows:
            marks = ", ".join("?" for _ in columns)
            self._database.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)

    def parquet(self, name: str, files: Sequence[str]) -> None:
        """Make Parquet files known by a name."""
        listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
        self.view(name, f"SELECT * FROM read_parquet([{listed}])")

    def rows(self, sql: str) -> Iterable[Sequence[Value]]:
        """Return a query's rows."""
        return self._database.execute(sql).fetchall()


class Spark:
    """A Spark cluster, or one in this machine for `local[*]`."""

    def __init__(self, session: SparkSession) -> None:
        self._session = session

    def view(self, name: str, sql: str) -> None:
        """Make a query known by a name."""
        self._session.sql(sql).createOrReplaceTempView(name)

    def table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        """Make rows of texts known by a name."""
        schema = ", ".join(f"{column} string" for column in columns)
        self._session.createDataFrame([tuple(row) for row in rows], schema).createOrReplaceTempView(name)

    def parquet(self, name: str, files: Sequence[str]) -> None:
        """Make Parquet files known by a name."""
        self._session.read.parquet(*files).createOrReplaceTempView(name)

    def rows(self, sql: str) -> Iterable[Sequence[Value]]:
        """Return a query's rows."""
        return [tuple(row) for row in self._session.sql(sql).collect()]


@contextmanager
def engine(name: str) -> Iterator[Engine]:
    """Give the engine of that name: "duckdb", or the address of a Spark cluster; RelationsError where it is missing."""
    if name == "duckdb":
        yield DuckDB(connection())
        return
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise RelationsError('Spark needs PySpark: pip install "bilateral-relations[spark]"') from None
    builder = SparkSession.builder.appName("relations").master(name)
    for setting, value in (_QUIET if not name.startswith("local") else _QUIET | _ALONE).items():
        builder = builder.config(setting, value)
    session = builder.getOrCreate()
    try:
        yield Spark(session)
    finally:
        session.stop()


def all_pairs(folder: Path, asked: Asked, running: Engine) -> AllPairs:
    """Count the events of every pair by month in the datasets that a folder keeps."""
    files = manifest(folder)
    counts: dict[tuple[str, str], tuple[int, int]] = {}
    reasons: dict[str, int] = {}
    for dataset, layout in LAYOUTS.items():
        sources = parquet_files(folder, files, dataset)
        if not sources:
            continue
        running.parquet("kept", sources)
        running.view("event_rows", layout.view)
        tables(running, dataset, asked)
        for reason, n in running.rows(text("fold") + text("reasons")):
            reasons[str(reason)] = reasons.get(str(reason), 0) + int(n or 0)
        for pair, month, theirs, mirrors in running.rows(text("fold") + text("counts")):
            key = (str(pair), str(month))
            before = counts.get(key, (0, 0))
            counts[key] = (before[0] + int(theirs or 0), before[1] + int(mirrors or 0))
    return AllPairs([MonthCount(*key, *numbers) for key, numbers in sorted(counts.items())], reasons)


def tables(running: Engine, dataset: str, asked: Asked) -> None:
    """Give the engine what the dataset's countries and codes mean, as the importer reads them."""
    texts = [
        str(row[0])
        for row in running.rows(
            "SELECT DISTINCT country1 FROM event_rows UNION SELECT DISTINCT country2 FROM event_rows"
        )
    ]
    codes = [str(row[0]) for row in running.rows("SELECT DISTINCT code FROM event_rows")]
    running.table("countries", ["theirs", "state"], countries_of(dataset, texts, asked))
    running.table("meanings", ["code", "mirror"], meanings_of(dataset, codes))


def text(name: str) -> str:
    """Return one of the SQL texts, without its comments."""
    lines = (SQL / f"{name}.sql").read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("--")) + "\n"
