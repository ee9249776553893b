"""Two ways to keep the same record: ours, and TinyDB's stock storage, which must not pass the same trials."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import tinydb.storages
from tinydb import TinyDB

from relations.model import to_record
from relations.store import RecordFile
from tests.store.records import NOW, changed, interaction

State = dict[int, str]
LONG = "A title long enough that a shorter one leaves a visible rest behind " * 3


class Writer(Protocol):
    """What a trial needs of a store; `turn` counts the changes made so far."""

    def make(self, path: Path, count: int) -> None:
        """Begin a file with so many records, ids from 1."""

    def add(self, path: Path, turn: int) -> None:
        """Add one record."""

    def shrink(self, path: Path, turn: int) -> None:
        """Make the title of record `turn` + 1 a short one."""

    def remove(self, path: Path, turn: int) -> None:
        """Remove record `turn` + 1."""

    def import_(self, path: Path, turn: int) -> None:
        """Add twenty records in one change."""


def after(operation: str, state: State, turn: int) -> State:
    """What a state becomes with the operation of this turn."""
    last = max(state, default=0)
    match operation:
        case "add":
            return {**state, last + 1: added(turn)}
        case "shrink":
            return {**state, turn + 1: "s"}
        case "remove":
            return {key: title for key, title in state.items() if key != turn + 1}
        case _:
            return {**state, **{last + n + 1: imported(turn, n) for n in range(20)}}


def state_of(path: Path) -> State:
    """What any JSON reader finds in the file; an AssertionError where it is unreadable."""
    try:
        rows = json.loads(path.read_bytes())["interactions"]
    except (ValueError, KeyError) as error:
        raise AssertionError(f"{path} is unreadable: {error}") from None
    return {int(key): row["title"] for key, row in rows.items()}


def added(turn: int) -> str:
    return f"added {turn}"


def imported(turn: int, n: int) -> str:
    return f"imported {turn}.{n}"


class Ours:
    """RecordFile."""

    def make(self, path: Path, count: int) -> None:
        new = [interaction(n, title=f"{LONG}{n}") for n in range(1, count + 1)]
        RecordFile(path).add(new, "import", NOW)

    def add(self, path: Path, turn: int) -> None:
        RecordFile(path).add([interaction(1_000_000 + turn, title=added(turn))], "add", NOW)

    def shrink(self, path: Path, turn: int) -> None:
        record = RecordFile(path)
        [before] = record.get([turn + 1])
        record.edit([changed(before, title="s")], "edit", NOW, before=[before])

    def remove(self, path: Path, turn: int) -> None:
        RecordFile(path).remove([turn + 1], "remove", NOW)

    def import_(self, path: Path, turn: int) -> None:
        new = [interaction(2_000_000 + 20 * turn + n, title=imported(turn, n)) for n in range(20)]
        RecordFile(path).add(new, "import", NOW)


class Stock:
    """TinyDB as it comes."""

    def make(self, path: Path, count: int) -> None:
        with TinyDB(path) as db:
            db.table("interactions").insert_multiple(_row(n, f"{LONG}{n}") for n in range(1, count + 1))

    def add(self, path: Path, turn: int) -> None:
        with TinyDB(path) as db:
            db.table("interactions").insert(_row(1_000_000 + turn, added(turn)))

    def shrink(self, path: Path, turn: int) -> None:
        with TinyDB(path) as db:
            db.table("interactions").update({"title": "s"}, doc_ids=[turn + 1])

    def remove(self, path: Path, turn: int) -> None:
        with TinyDB(path) as db:
            db.table("interactions").remove(doc_ids=[turn + 1])

    def import_(self, path: Path, turn: int) -> None:
        with TinyDB(path) as db:
            db.table("interactions").insert_multiple(
                _row(2_000_000 + 20 * turn + n, imported(turn, n)) for n in range(20)
            )


def _row(n: int, title: str) -> dict[str, Any]:
    return dict(to_record(interaction(n, title=title)))


def count_stock_calls(counted: Callable[[str], None]) -> None:
    """Have the stock storage's file tell `counted` of every call that reaches the system."""

    class Counted(io.FileIO):
        def write(self, data: Any, /) -> int:
            counted("write")
            return super().write(data)

        def truncate(self, size: int | None = None, /) -> int:
            counted("ftruncate")
            return super().truncate(size)

    def open_counted(path: Path, mode: str, encoding: str | None = None) -> Any:
        if mode != "r+":
            return Path(path).open(mode, encoding=encoding)
        return io.TextIOWrapper(io.BufferedRandom(Counted(path, mode)), encoding=encoding)

    vars(tinydb.storages)["open"] = open_counted
