"""What the safety of a change costs: an add as it is, and one that writes over the file with no lock or sync."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from relations.model import Interaction, to_record
from relations.store import RecordFile
from relations.store.file_format import INTERACTIONS, printed
from relations.store.storage import RecordStorage
from tests.benchmarks.data import NOW


def cost(path: Path, rounds: int = 21) -> tuple[float, float]:
    """Return the seconds that an add takes, and one that risks the file: medians of the two in turn, in one process."""
    pairs = [(_seconds(_safely, path), _seconds(_at_risk, path)) for _ in range(rounds)]
    safe, at_risk = zip(*pairs, strict=True)
    return statistics.median(safe), statistics.median(at_risk)


def _safely(path: Path) -> None:
    RecordFile(path).add([_new()], "add", NOW)


def _at_risk(path: Path) -> None:
    """Read, add and write the same text; the history is left out, which favours this one."""
    file_text = RecordStorage(path).file_text()
    key = file_text[INTERACTIONS].last_key() + 1
    row = printed(key, to_record(_new()))
    file_text.tables[INTERACTIONS] = file_text[INTERACTIONS].with_rows({key: row})
    path.write_bytes(b"".join(file_text.pieces()))


def _new() -> Interaction:
    return Interaction(
        uid=str(uuid4()),
        date="2025-06-23",
        parties=("MLI", "RUS"),
        type="visit",
        title="A visit",
        added=NOW,
        modified=NOW,
    )


def _seconds(work: Callable[[Path], None], path: Path) -> float:
    start = time.perf_counter()
    work(path)
    return time.perf_counter() - start
