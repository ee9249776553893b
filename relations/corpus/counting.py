"""Counts over all pairs, by one SQL text: DuckDB here, Spark where the Parquet is, BigQuery's own tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from relations.corpus.engines import Engine
from relations.corpus.kept import files_of, give_rows, may_repeat
from relations.corpus.layouts import LAYOUTS, countries_of, days_of, meanings_of
from relations.corpus.scan import Account
from relations.formats.event_data.event import EventQuery

SQL = Path(__file__).parent / "sql"
REPEATABLE = "SELECT ref FROM event_rows"
MonthlyCounts = dict[tuple[str, str], Counter[str]]  # by pair and month: "theirs" and "folded"


@dataclass(frozen=True)
class MonthCount:
    """How many events of a pair a corpus has in a month, mirrored rows as one, and how many mirrors it folded."""

    pair: str
    month: str
    theirs: int
    folded: int


@dataclass(frozen=True)
class AllPairs:
    """The counts of every pair by month, and what became of every row."""

    counts: Sequence[MonthCount]
    account: Account


def all_pairs(
    folders: Sequence[Path], asked: EventQuery, running: Engine, days: tuple[str, str] | None = None
) -> AllPairs:
    """Count the events of every pair by month in the datasets that folders keep.

    `days` are the first and the last ISO day counted; the account is of all.
    """
    files = files_of(folders)
    counts: MonthlyCounts = {}
    of_all: MonthlyCounts = {} if days else counts
    reasons: Counter[str] = sum((Counter(file.skipped) for _, file in files.held), Counter())
    reasons["refused"] += sum(file.refused for _, file in files.held)
    for dataset, layout in LAYOUTS.items():
        if not give_rows(running, files, dataset):
            continue
        running.view("event_rows", layout.view)
        _give_tables(running, dataset, asked)
        running.view("told", sql_text("told"))
        running.view("repeatable", REPEATABLE if may_repeat(files, dataset) else f"{REPEATABLE} WHERE 1 = 0")
        for reason, n in running.rows(sql_text("reasons")):
            reasons[str(reason)] += int(n or 0)
        _count(running, of_all)
        if days:
            _count(running, counts, f"day BETWEEN '{days[0]}' AND '{days[1]}'")
    months = [MonthCount(*key, found["theirs"], found["folded"]) for key, found in sorted(counts.items())]
    taken, refused = reasons.pop("taken", 0), reasons.pop("refused", 0)
    told, folded = (sum(found[name] for found in of_all.values()) for name in ("theirs", "folded"))
    return AllPairs(
        months,
        Account(
            files=len(files.held),
            rows=sum(file.rows for _, file in files.held),
            told=told,
            folded=folded,
            repeated=taken - told - folded,
            skipped=+reasons,
            refused=refused,
        ),
    )


def counts_sql(condition: str = "") -> str:
    """Return the statement that counts by pair and month, of the rows that fulfil a condition."""
    where = f"WHERE {condition}\n" if condition else ""
    return sql_text("fold") + sql_text("counts").replace("GROUP BY", where + "GROUP BY", 1)


def _count(running: Engine, counts: MonthlyCounts, condition: str = "") -> None:
    for pair, month, theirs, mirrors in running.rows(counts_sql(condition)):
        found = counts.setdefault((str(pair), str(month)), Counter())
        found.update(theirs=int(theirs or 0), folded=int(mirrors or 0))


def _give_tables(running: Engine, dataset: str, asked: EventQuery) -> None:
    """Give the engine what the dataset's countries, codes and days mean, as the importer reads them."""
    both = "SELECT DISTINCT country1 FROM event_rows UNION SELECT DISTINCT country2 FROM event_rows"
    running.table("countries", ["theirs", "state"], countries_of(dataset, _texts(running, both), asked))
    codes = _texts(running, "SELECT DISTINCT code FROM event_rows")
    running.table("meanings", ["code", "mirror"], meanings_of(dataset, codes))
    days = _texts(running, "SELECT DISTINCT day FROM event_rows")
    running.table("days", ["theirs", "day"], days_of(dataset, days))


def _texts(running: Engine, sql: str) -> list[str]:
    return [str(row[0]) for row in running.rows(sql)]


def sql_text(name: str) -> str:
    """Return one of the SQL texts, without its comments."""
    lines = (SQL / f"{name}.sql").read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("--")) + "\n"
