"""A record file with the interactions of record.txt."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from relations.store import RecordFile
from tests.analysis.record import RECORD


def fill(db: Path) -> None:
    """Put record.txt on file; what it leaves dangling cannot be recorded, so that follows nothing here."""
    on_file = {it.id for it in RECORD}
    records = [replace(it, follows=tuple(id_ for id_ in it.follows if id_ in on_file)) for it in RECORD]
    RecordFile(db).add(sorted(records, key=lambda it: it.id or 0), "test", "2026-01-01T00:00:00Z")
