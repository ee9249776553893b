"""Small records as plain data."""

from __future__ import annotations

from typing import cast

from relations.merge import Copy
from relations.merge.copies import HistoryEvent, history_event
from relations.model.interaction import Json, Row


def uid(n: int) -> str:
    """Return the uid of the n-th interaction."""
    return f"00000000-0000-4000-8000-{n:012}"


def row(n: int, **fields: Json) -> Row:
    """Return an interaction's row; `follows` are ids, as in a file."""
    moment = f"2026-01-01T00:00:{n:02}Z"
    return {
        "uid": uid(n), "date": "2025-06", "parties": ["MLI", "RUS"], "type": "pledge", "title": f"Pledge {n}",
        "confidence": "reported", "added": moment, "modified": moment, **fields,
    }  # fmt: skip


def at(second: int) -> str:
    """Return a moment."""
    return f"2026-01-01T00:00:{second:02}Z"


def change(second: int, command: str = "edit", **parts: object) -> Row:
    """Return a row of the history."""
    return cast(Row, {"at": at(second), "command": command, **parts})


def copy(rows: dict[int, Row], *history: Row, words: dict[int, Row] | None = None) -> Copy:
    """Return a copy with these interactions by id and these changes."""
    return Copy(
        rows,
        dict(enumerate(history, 1)),
        words or {},
        {"schema": 1, "next_id": max(rows, default=0) + 1},
    )


def event(name: str, *parents: str, second: int = 0, **parts: object) -> HistoryEvent:
    """Return an event known by a name of the test's own."""
    return history_event(at(second), "edit", parents, mark=name, **parts)  # type: ignore[arg-type]
