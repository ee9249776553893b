"""Changes of the record as rows of texts, and as data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from relations.messages import Message, msg
from relations.model.fields import in_words

if TYPE_CHECKING:
    from relations.model.interaction import Row
    from relations.store.history import Change
    from relations.vocabulary.additions import Addition

_NEW = {"party": msg("party"), "sector": msg("sector"), "type": msg("type")}


def change_rows(changes: Sequence[Change], only: int | None = None, lang: str = "en") -> list[dict[str, str]]:
    """Return a row for each change: its number, when, the command, the ids, and what it did to fields."""
    return [
        {
            "change": str(change.id),
            "when": change.at,
            "command": change.command,
            "ids": _ids([only] if only else change.ids),
            "what": "; ".join(message.in_language(lang) for message in _what(change, only)),
        }
        for change in changes
    ]


def _ids(ids: Sequence[int]) -> str:
    if len(ids) > 6:
        return f"#{min(ids)} … #{max(ids)} ({len(ids)})"
    return ", ".join(f"#{id_}" for id_ in ids)


def _what(change: Change, only: int | None) -> Iterator[Message]:
    if change.undoes:
        yield msg("undoes change {number}", number=change.undoes)
    if only is None:
        for row in change.words_added.values():
            yield msg("added: {what}", what=word(row))
        for row in change.words_removed.values():
            yield msg("removed: {what}", what=word(row))
    for id_, fields in change.edited.items():
        if only not in (None, id_):
            continue
        for name, edit in fields.items():
            if name != "modified":  # when it was changed stands before it
                before, after = _value(edit.get("before")), _value(edit.get("after"))
                yield msg("{field}: {before} → {after}", field=in_words(name), before=before, after=after)
    for id_, row in change.removed.items():
        if only in (None, id_):
            yield msg("removed: {what}", what=f"{row.get('date')} {row.get('title')}")


def word(row: Row) -> Message:
    """Return a journalist's own word as a line says it: a new one with its names, or further names for one."""
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
        return msg("{names} for {code}", names=said, code=code)
    what = _NEW[addition["kind"]]
    return (
        msg("{what} {code} ({names})", what=what, code=code, names=said)
        if said
        else msg("{what} {code}", what=what, code=code)
    )


def _value(value: object) -> Message | str:
    """Return a field's value as a person reads it: the items of a list apart, a source by its name."""
    if value is None or value == []:
        return msg("nothing")
    if isinstance(value, list):
        return "; ".join(_item(item) for item in value)
    if isinstance(value, str):
        return msg('"{value}"', value=value)
    return json.dumps(value, ensure_ascii=False)


def _item(item: object) -> str:
    match item:
        case {"sector": str(sector), **rest}:
            return f"{sector}@{rest['by']}" if rest.get("by") else sector
        case {**source} if name := source.get("publisher") or source.get("title") or source.get("url"):
            return f'{name} "{source["quote"]}"' if source.get("quote") else str(name)
        case int():
            return f"#{item}"
    return str(item)


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
