"""Merges as large as they come: each side has added ten thousand, and a hundred thousand, that the other lacks."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

import pytest

from relations.merge import Copy
from relations.model.interaction import Row
from relations.store import RecordFile, copies
from tests.merge.examples import uid
from tests.merge.plays import written

BUDGET = 5  # a merge takes no longer than reading both records this many times


def side(first: int, count: int) -> bytes:
    """Return a record of interactions that were added one by one, every second from the `first` on."""
    rows: dict[int, Row] = {}
    history: dict[int, Row] = {}
    for id_ in range(1, count + 1):
        n = first + 2 * id_
        at = f"2026-01-{1 + n // 86400:02}T{n // 3600 % 24:02}:{n // 60 % 60:02}:{n % 60:02}Z"
        rows[id_] = {
            "uid": uid(n), "date": f"{2000 + n % 25}-{1 + n % 12:02}-{1 + n % 28:02}", "parties": ["MLI", "RUS"],
            "type": "meeting", "title": f"Row {n}", "sectors": [{"sector": "energy", "by": "RUS"}],
            "sources": [{"url": f"https://example.org/{n}", "publisher": "P", "quote": "As it was said."}],
            "confidence": "reported", "added": at, "modified": at,
        }  # fmt: skip
        history[id_] = {"at": at, "command": "add", "added": str(id_)}
    return written(Copy(rows, history, {}, {"schema": 1, "next_id": count + 1}))


def records(folder: Path, count: int) -> tuple[Path, Path]:
    ours, theirs = folder / "ours.json", folder / "theirs.json"
    ours.write_bytes(side(0, count))
    theirs.write_bytes(side(1, count))
    return ours, theirs


def seconds_to_read(*paths: Path) -> float:
    began = time.process_time()
    kept = [(RecordFile(path).read(), RecordFile(path).history()) for path in paths]
    took = time.process_time() - began
    assert all(rows and changes for rows, changes in kept)
    return took


def seconds_to_merge(ours: Path, theirs: Path) -> float:
    began = time.process_time()
    outcome = RecordFile(ours).merge(copies.read_copy(theirs.read_bytes(), theirs))
    took = time.process_time() - began
    assert not outcome.clashes
    return took


@pytest.mark.long
def test_ten_thousand_a_side_take_no_longer_than_reading_both_five_times(tmp_path: Path) -> None:
    ours, theirs = records(tmp_path, 10_000)
    before = ours.read_bytes()
    ratios: list[float] = []
    for _ in range(3):
        ours.write_bytes(before)
        reading = seconds_to_read(ours, theirs)
        ratios.append(seconds_to_merge(ours, theirs) / reading)
    assert median(ratios) <= BUDGET, ratios


@pytest.mark.long
def test_a_hundred_thousand_a_side_become_one_sound_record(tmp_path: Path) -> None:
    ours, theirs = records(tmp_path, 100_000)
    RecordFile(ours).merge(copies.read_copy(theirs.read_bytes(), theirs))
    merged = RecordFile(ours)
    assert len(merged.read()) == len(merged.history()) == 200_000
    assert not merged.damage()
