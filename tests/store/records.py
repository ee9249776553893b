"""Interactions and record files for the store's tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from relations.model import Interaction
from relations.store.system import HAS_FLOCK
from relations.vocabulary.additions import Addition

NOW = "2025-07-01T10:00:00Z"
LATER = "2025-07-02T10:00:00Z"

on_posix = pytest.mark.skipif(not HAS_FLOCK, reason="Windows has other locks and modes, and syncs no folder")


def names_in(folder: Path) -> list[str]:
    """Return the names in a folder in their order; on Windows lock files may stay, which say nothing there."""
    names = sorted(entry.name for entry in folder.iterdir())
    return [name for name in names if HAS_FLOCK or not name.endswith(".lock")]


def interaction(n: int, **fields: Any) -> Interaction:
    """The n-th of interactions that differ in uid, day and title."""
    given = {
        "date": f"2025-06-{n % 28 + 1:02}",
        "parties": ("MLI", "RUS"),
        "type": "visit",
        "title": f"Visit n° {n}",
        "added": NOW,
        "modified": NOW,
        **fields,
    }
    return Interaction(uid=str(UUID(int=n)), **given)


def body(**fields: Any) -> dict[str, Any]:
    """A sound record as it stands in a file, with these fields in it; None takes one out."""
    sound = {
        "uid": str(UUID(int=1)),
        "date": "2025-06-23",
        "parties": ["MLI", "RUS"],
        "type": "visit",
        "title": "Visit",
        "confidence": "reported",
        "added": NOW,
        "modified": NOW,
    }
    return {key: value for key, value in {**sound, **fields}.items() if value is not None}


def by_hand(
    rows: str | None = None,
    *,
    meta: str = '"1":{"schema":1,"next_id":2}',
    history: str = '"1":{"at":"2025-07-01T10:00:00Z","command":"add","added":"1"}',
    more: str = "",
) -> bytes:
    """A file as a person may have typed it: record #1 on line 5, the history on line 8."""
    rows = f'"1":{json.dumps(body())}' if rows is None else rows
    tables = [f'"meta":{{\n{meta}\n}}', f'"interactions":{{\n{rows}\n}}', f'"history":{{\n{history}\n}}']
    return ("{" + ",\n".join(tables) + more + "}\n").encode()


def rows_of(path: Path, table: str = "interactions") -> dict[str, Any]:
    """What a plain JSON reader finds in a table."""
    tables: dict[str, dict[str, Any]] = json.loads(path.read_bytes())
    return tables[table]


def changed(it: Interaction, **fields: Any) -> Interaction:
    """The interaction with other values in these fields."""
    return replace(it, **fields)


SPACE = Addition(kind="sector", sector={"id": "outer_space", "family": "other", "en": "Outer space"})
