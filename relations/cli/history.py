"""Changes of the record as rows of texts, and as data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relations.store.changes import Change


def change_rows(changes: Sequence[Change], only: int | None = None) -> list[dict[str, str]]:
    """Return a row for each change: its number, when, the command, the ids, and what it did to fields."""
    return [
        {
            "change": str(change.id),
            "when": change.at,
            "command": change.command,
            "ids": _ids([only] if only else change.ids),
            "what": _what(change, only),
        }
        for change in changes
    ]


def _ids(ids: Sequence[int]) -> str:
    if len(ids) > 6:
        return f"#{min(ids)} … #{max(ids)} ({len(ids)})"
    return ", ".join(f"#{id_}" for id_ in ids)


def _what(change: Change, only: int | None) -> str:
    parts = [f"undoes change {change.undoes}"] if change.undoes else []
    for id_, fields in change.edited.items():
        if only in (None, id_):
            parts += [
                f"{name}: {_value(edit.get('before'))} → {_value(edit.get('after'))}"
                for name, edit in fields.items()
            ]
    for id_, row in change.removed.items():
        if only in (None, id_):
            parts.append(f"removed: {row.get('date')} {row.get('title')}")
    return "; ".join(parts)


def _value(value: object) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)


def as_json(change: Change) -> dict[str, object]:
    """Return a change as it stands in the file, with its number and all ids it touched."""
    return {"change": change.id, "at": change.at, "command": change.command, "ids": list(change.ids)} | {
        name: value
        for name, value in (
            ("edited", {str(id_): dict(fields) for id_, fields in change.edited.items()}),
            ("removed", {str(id_): row for id_, row in change.removed.items()}),
            ("undoes", change.undoes),
        )
        if value
    }
