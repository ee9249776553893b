"""Changes of the record as rows of texts, and as data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from relations.store.file_format import Row
    from relations.store.history import Change
    from relations.vocabulary.additions import Addition


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
    if only is None:
        parts += [f"added: {word(row)}" for row in change.words_added.values()]
        parts += [f"removed: {word(row)}" for row in change.words_removed.values()]
    for id_, fields in change.edited.items():
        if only in (None, id_):
            parts += [
                f"{name}: {_value(edit.get('before'))} → {_value(edit.get('after'))}"
                for name, edit in fields.items()
                if name != "modified"  # when it was changed stands before it
            ]
    for id_, row in change.removed.items():
        if only in (None, id_):
            parts.append(f"removed: {row.get('date')} {row.get('title')}")
    return "; ".join(parts)


def word(row: Row) -> str:
    """Return a journalist's own word as a line says it: a new sector or party with its names, or names for one."""
    addition = cast("Addition", row)
    if addition["kind"] == "party":
        party = addition["party"]
        code, is_new = party["code"], "en" in party or "fr" in party
        names = [party.get("en"), party.get("fr"), *party.get("aliases", ())]
    else:
        term = addition["type"] if addition["kind"] == "type" else addition["sector"]
        code, is_new = term["id"], "family" in term or "rung" in term
        names = [term.get("en"), term.get("fr"), *term.get("aliases", ())]
    said = ", ".join(dict.fromkeys(name for name in names if name))
    if not is_new:
        return f"{said} for {code}"
    return f"{addition['kind']} {code}" + (f" ({said})" if said else "")


def _value(value: object) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)


def as_json(change: Change) -> dict[str, object]:
    """Return a change as it stands in the file, with its number and all ids it touched."""
    return {"change": change.id, "at": change.at, "command": change.command, "ids": list(change.ids)} | {
        name: value
        for name, value in (
            ("edited", {str(id_): dict(fields) for id_, fields in change.edited.items()}),
            ("removed", {str(id_): row for id_, row in change.removed.items()}),
            ("words_added", list(change.words_added.values())),
            ("words_removed", list(change.words_removed.values())),
            ("undoes", change.undoes),
        )
        if value
    }
