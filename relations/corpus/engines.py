"""What runs SQL over kept datasets: DuckDB in this process, Spark where the Parquet is. Each is loaded when named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from relations.errors import RelationsError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pyspark.sql import SparkSession

SqlValue = str | int | None
_FETCH = 5_000  # rows held at a time
_SPARK = re.compile(r"spark://.+|local(\[[0-9*,]+\])?")
_QUIET = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
_ALONE = {"spark.sql.shuffle.partitions": "8"}  # a cluster has its own idea of how many


class Engine(Protocol):
    """What runs the SQL."""

    def view(self, name: str, sql: str) -> None:
        """Make a query known by a name."""

    def table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[SqlValue]]) -> None:
        """Make rows of texts known by a name."""

    def parquet(self, name: str, files: Sequence[str]) -> None:
        """Make Parquet files known by a name."""

    def rows(self, sql: str, values: Sequence[SqlValue] = ()) -> Iterator[Sequence[SqlValue]]:
        """Yield a query's rows, `values` in the place of its question marks; read all before the next query."""


class DuckDB:
    """DuckDB in this process."""

    def __init__(self, database: DuckDBPyConnection) -> None:
        self._database = database

    def view(self, name: str, sql: str) -> None:
        """Make a query known by a name."""
        self._database.execute(f"CREATE OR REPLACE TEMP VIEW {name} AS {sql}")

    def table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[SqlValue]]) -> None:
        """Make rows of texts known by a name."""
        self._database.execute(
            f"CREATE OR REPLACE TEMP TABLE {name} ({', '.join(f'{c} VARCHAR' for c in columns)})"
        )
        if rows:
            values = ", ".join("unnest(CAST(? AS VARCHAR[]))" for _ in columns)
            self._database.execute(
                f"INSERT INTO {name} SELECT {values}", [*map(list, zip(*rows, strict=True))]
            )

    def parquet(self, name: str, files: Sequence[str]) -> None:
        """Make Parquet files known by a name."""
        listed = ", ".join(quoted(file) for file in files)
        self.view(name, f"SELECT * FROM read_parquet([{listed}])")

    def rows(self, sql: str, values: Sequence[SqlValue] = ()) -> Iterator[Sequence[SqlValue]]:
        """Yield a query's rows, `values` in the place of its question marks; read all before the next query."""
        found = self._database.execute(sql, list(values))
        while batch := found.fetchmany(_FETCH):
            yield from batch


class Spark:
    """A Spark cluster, or one in this machine for `local[*]`."""

    def __init__(self, session: SparkSession) -> None:
        self._session = session

    def view(self, name: str, sql: str) -> None:
        """Make a query known by a name."""
        self._session.sql(sql).createOrReplaceTempView(name)

    def table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[SqlValue]]) -> None:
        """Make rows of texts known by a name."""
        schema = ", ".join(f"{column} string" for column in columns)
        self._session.createDataFrame([tuple(row) for row in rows], schema).createOrReplaceTempView(name)

    def parquet(self, name: str, files: Sequence[str]) -> None:
        """Make Parquet files known by a name."""
        self._session.read.parquet(*files).createOrReplaceTempView(name)

    def rows(self, sql: str, values: Sequence[SqlValue] = ()) -> Iterator[Sequence[SqlValue]]:
        """Yield a query's rows, `values` in the place of its question marks."""
        found = self._session.sql(sql, args=list(values)) if values else self._session.sql(sql)
        yield from (tuple(row) for row in found.collect())


def is_engine(name: str) -> bool:
    """Return whether a name is "duckdb" or the address of a Spark cluster, spark://host:7077 or local[4]."""
    return name == "duckdb" or bool(_SPARK.fullmatch(name))


@contextmanager
def engine(name: str) -> Iterator[Engine]:
    """Give the engine of that name; RelationsError where it is missing or fails."""
    if name == "duckdb":
        with duckdb_connection() as database:
            yield DuckDB(database)
        return
    with _spark_session(name) as session:
        yield Spark(session)


@contextmanager
def duckdb_connection() -> Iterator[DuckDBPyConnection]:
    """Give a DuckDB of this process alone; RelationsError where it is not installed or fails."""
    try:
        import duckdb
    except ImportError:
        raise RelationsError('kept datasets need DuckDB: pip install "bilateral-relations[scale]"') from None
    try:
        with duckdb.connect() as database:
            yield database
    except duckdb.Error as error:
        raise RelationsError(
            "DuckDB gave up ({error}); keep the files anew, in another folder, if one of them is gone or damaged",
            error=_first_line(error),
        ) from None


@contextmanager
def _spark_session(address: str) -> Iterator[SparkSession]:
    try:
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise RelationsError('Spark needs PySpark: pip install "bilateral-relations[spark]"') from None
    builder = SparkSession.builder.appName("relations").master(address)
    for setting, value in (_QUIET | _ALONE if address.startswith("local") else _QUIET).items():
        builder = builder.config(setting, value)
    try:
        session = builder.getOrCreate()
        try:
            yield session
        finally:
            session.stop()
    except (PySparkException, Py4JError) as error:
        raise RelationsError(
            "Spark at {address} gave up ({error}); it needs Java 17, and has to reach the kept folder",
            address=address,
            error=_first_line(error),
        ) from None


def quoted(text: str) -> str:
    """Return a text as DuckDB writes it in a statement."""
    return "'" + text.replace("'", "''") + "'"


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0] or type(error).__name__
