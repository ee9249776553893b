"""One copy of a record as plain data, and its history as events that mean the same in every copy."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TypeAlias, cast

from relations.model.id_ranges import from_ranges
from relations.model.interaction import Json, Row

# A field's value "before" and "after"; a key is missing where it had none.
Edit: TypeAlias = Mapping[str, Json]

MERGE = "merge"  # the command of what a merge writes about clashes
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
BY_HAND = "by hand"  # the command of what stands in the rows and not in the history


@dataclass(frozen=True)
class Copy:
    """The tables of a record file: interactions, changes and own words by id; `others` are tables not known here."""

    rows: Mapping[int, Row] = field(default_factory=dict)
    history: Mapping[int, Row] = field(default_factory=dict)
    words: Mapping[int, Row] = field(default_factory=dict)
    meta: Row = field(default_factory=dict)
    others: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)


@dataclass(frozen=True)
class HistoryEvent:
    """One change, with uids for ids, so that it is the same in every copy.

    `name` is what the event is known by, made of what it did and of `parents`, the events it came right after.
    `claims` are the ids that `added` had when they were added; `came` is what they held then, for those that came more
    than once and as far as it is in question, with None for no value. A copy that took over this one event without what
    came before it has its name `marked`. `extra` holds keys not known here.
    """

    name: str
    at: str
    command: str
    parents: tuple[str, ...]
    added: tuple[str, ...] = ()
    claims: tuple[int, ...] = ()
    edited: Mapping[str, Mapping[str, Edit]] = field(default_factory=dict)
    removed: Mapping[str, Row] = field(default_factory=dict)
    words_added: tuple[str, ...] = ()
    words_removed: tuple[str, ...] = ()
    undoes: str | None = None
    marked: bool = False
    came: Mapping[str, Row] = field(default_factory=dict)
    extra: Row = field(default_factory=dict)

    @property
    def uids(self) -> Iterable[str]:
        """The uids it touched."""
        return (*self.added, *self.edited, *self.removed)

    @property
    def unites(self) -> bool:
        """Whether a merge made one here of interactions with the same ref."""
        return self.command == MERGE and bool(self.removed)

    @property
    def settles(self) -> bool:
        """Whether it notes which of two values a merge chose, and changes nothing."""
        return self.command == MERGE and not (self.added or self.removed or self.words_removed)


@dataclass(frozen=True)
class CopyHistory:
    """A copy as its history tells it.

    `events` are in the copy's order; `heads` those that nothing came after; `tail` the names of what the last merge
    wrote about its clashes, if nothing has come since. `rows` are by uid, with uids for the ids they follow.
    """

    copy: Copy
    uids: Mapping[int, str]
    events: Sequence[HistoryEvent]
    heads: tuple[str, ...]
    tail: frozenset[str]
    rows: Mapping[str, Row]
    ids: Mapping[str, int]


def text_of(value: object) -> str:
    """Return a value as one text that is equal for equal values only: 1, 1.0 and true are three."""
    return _ENCODER.encode(value)


def known_uids(copy: Copy) -> dict[int, str]:
    """Return the uids by id, also of what was removed; the history keeps it whole."""
    uids: dict[int, str] = {}
    for change in copy.history.values():
        for key, row in cast("dict[str, Row]", change.get("removed", {})).items():
            uids[int(key)] = cast(str, row["uid"])
    for id_, row in copy.rows.items():
        uids[id_] = cast(str, row["uid"])
    return uids


def copy_history(copy: Copy, hints: Mapping[int, str]) -> CopyHistory:
    """Return the copy as events; `hints` are uids by id that other copies know from the same beginning."""
    uids = {**hints, **known_uids(copy)}
    events: list[HistoryEvent] = []
    names: dict[int, str] = {}
    heads: dict[str, None] = {}
    for number, change in copy.history.items():
        after = change.get("after")
        if after is None:
            parents = tuple(sorted(heads))
        else:
            parents = tuple(sorted(names[it] for it in cast("list[int]", after) if it in names))
        event = _event(change, parents, uids, names)
        events.append(event)
        names[number] = event.name
        for parent in parents:
            heads.pop(parent, None)
        heads[event.name] = None
    tail: set[str] = set()
    for event in reversed(events):
        if event.command != MERGE:
            break
        tail.add(event.name)
    rows = {cast(str, row["uid"]): by_uid(row, uids) for row in copy.rows.values()}
    ids = {cast(str, row["uid"]): id_ for id_, row in copy.rows.items()}
    return CopyHistory(copy, uids, events, tuple(sorted(heads)), frozenset(tail), rows, ids)


def followed(row: Row) -> list[str]:
    """Return the uids that a row follows."""
    return cast("list[str]", row.get("follows") or [])


def by_uid(row: Row, uids: Mapping[int, str]) -> Row:
    """Return the row with uids for the ids it follows."""
    told = row.get("follows")
    return {**row, "follows": _tied(told, uids)} if told else row


def history_event(
    at: str,
    command: str,
    parents: tuple[str, ...],
    *,
    added: tuple[str, ...] = (),
    claims: tuple[int, ...] = (),
    edited: Mapping[str, Mapping[str, Edit]] | None = None,
    removed: Mapping[str, Row] | None = None,
    words: tuple[tuple[str, ...], tuple[str, ...]] = ((), ()),
    undoes: str | None = None,
    mark: str | None = None,
    came: Mapping[str, Row] | None = None,
    extra: Row | None = None,
) -> HistoryEvent:
    """Return the event with the name that follows from it, or with the one it is marked with.

    What `came` is told only once it is in question, and has no part in the name.
    """
    edited, removed = edited or {}, removed or {}
    did = [parents, at, command, added, edited, sorted(removed), words]
    name = mark or blake2b(text_of(did).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
    return HistoryEvent(
        name, at, command, parents, added, claims, edited, removed, *words,
        undoes=undoes, marked=mark is not None, came=came or {}, extra=extra or {},
    )  # fmt: skip


_KNOWN = {
    "at", "command", "added", "was", "came", "edited", "removed", "words_added", "words_removed", "undoes", "after",
    "mark",
}  # fmt: skip


def _event(
    change: Row, parents: tuple[str, ...], uids: Mapping[int, str], names: Mapping[int, str]
) -> HistoryEvent:
    def uid(key: str | int) -> str:
        return uids.get(int(key), f"#{key}")

    def rows(name: str) -> dict[str, Row]:
        told = cast("dict[str, Row]", change.get(name)) or {}
        return {uid(key): by_uid(row, uids) for key, row in told.items()}

    added = from_ranges(cast(str, change.get("added", "")))
    was = from_ranges(cast(str, change.get("was", "")))
    edited = {
        uid(key): {name: _edit(name, edit, uids) for name, edit in fields.items()}
        for key, fields in cast("dict[str, dict[str, Row]]", change.get("edited", {})).items()
    }
    words = [
        tuple(map(text_of, cast("dict[str, Row]", change.get(name, {})).values()))
        for name in ("words_added", "words_removed")
    ]
    return history_event(
        cast(str, change["at"]),
        cast(str, change["command"]),
        parents,
        added=tuple(map(uid, added)),
        claims=was if len(was) == len(added) else added,
        edited=edited,
        removed=rows("removed"),
        words=(words[0], words[1]),
        undoes=names.get(cast(int, change.get("undoes", 0))),
        mark=cast("str | None", change.get("mark")),
        came=rows("came"),
        extra={name: value for name, value in change.items() if name not in _KNOWN},
    )


def _edit(name: str, edit: Row, uids: Mapping[int, str]) -> Edit:
    if name != "follows":
        return edit
    return {side: _tied(value, uids) for side, value in edit.items()}


def _tied(followed: Json, uids: Mapping[int, str]) -> Json:
    """Return uids for ids; an id that nobody knows stands for itself, "#9"."""
    if not isinstance(followed, list):
        return followed
    return [uids.get(it, f"#{it}") if isinstance(it, int) else it for it in followed]
