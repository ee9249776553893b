"""The merged copy as its file will hold it: events with ids again, and each interaction under its own."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import cast

from relations.merge.choices import Choices
from relations.merge.copies import Copy, CopyHistory, HistoryEvent, followed, history_event, text_of
from relations.merge.lineage import Lineage
from relations.merge.numbering import Claim, given_out, numbered
from relations.merge.own_words import MergedWords
from relations.merge.stories import in_file_order
from relations.model.id_ranges import in_ranges
from relations.model.interaction import Json, Row


def merged_copy(
    mine: CopyHistory,
    other: CopyHistory,
    lineage: Lineage,
    order: Sequence[str],
    choices: Choices,
    words: MergedWords,
) -> tuple[Copy, dict[str, int]]:
    """Return the merged copy, and the ids by uid."""
    events = [lineage.events[name] for name in order]
    claims = _claims(mine, other, lineage, events, choices)
    ids = numbered(claims)
    history = _history(events, lineage, ids, choices, words)
    rows = {ids[uid]: with_ids(row, ids) for uid, row in choices.rows.items()}
    next_id = max(
        *(cast(int, side.copy.meta.get("next_id", 1)) for side in (mine, other)),
        1 + given_out(claims),
        1 + max(ids.values(), default=0),
    )
    meta = {**_united(mine.copy.meta, other.copy.meta), "next_id": next_id}
    merged = Copy(
        rows=dict(sorted(rows.items())),
        history=history,
        words=dict(sorted((words.keys[it], words.rows[it]) for it in words.there)),
        meta=meta,
        others=tables(mine, other),
    )  # fmt: skip
    return merged, ids


def tables(mine: CopyHistory, other: CopyHistory) -> dict[str, dict[str, Json]]:
    """Return the rows of both sides in the tables that are not known here."""
    ours, theirs = mine.copy.others, other.copy.others
    return {name: _united(ours.get(name, {}), theirs.get(name, {})) for name in sorted({*ours, *theirs})}


def with_ids(row: Row, ids: Mapping[str, int]) -> Row:
    """Return the row with ids for the uids it follows."""
    told = row.get("follows")
    return {**row, "follows": _tied(told, ids)} if told else row


def _tied(followed: Json, ids: Mapping[str, int]) -> Json:
    if not isinstance(followed, list):
        return followed
    return [ids.get(it, it) if isinstance(it, str) else it for it in followed]


def _claims(
    mine: CopyHistory, other: CopyHistory, lineage: Lineage, events: Sequence[HistoryEvent], choices: Choices
) -> list[Claim]:
    """Return the ids that all uids had that the merged copy tells of, the strongest claims first."""
    logged = [
        Claim(uid, claim, lineage.generation[it.name])
        for it in events
        for uid, claim in zip(it.added, it.claims, strict=True)
    ]
    known = {it.uid for it in logged}
    told: dict[str, int] = {}
    for side in (mine, other):
        for id_, uid in side.uids.items():
            if uid not in known:
                told[uid] = min(id_, told.get(uid, id_))
    there = sorted((uid for uid in told if uid in choices.rows), key=lambda it: (told[it], it))
    named = {uid for it in events for uid in _named(it)} | {
        uid for row in choices.rows.values() for uid in followed(row)
    }
    lost = sorted((_claim(uid, told), uid) for uid in named - known - set(there))
    return [
        *(Claim(uid, told[uid]) for uid in there),
        *logged,
        *(Claim(uid, id_) for id_, uid in lost),
    ]


def _claim(uid: str, told: Mapping[str, int]) -> int:
    return int(uid[1:]) if uid.startswith("#") else told[uid]


def _named(event: HistoryEvent) -> Collection[str]:
    """Return every uid that an event names: what it touched, and what that follows."""
    found = set(event.uids)
    for row in (*event.removed.values(), *event.came.values()):
        found.update(followed(row))
    for fields in event.edited.values():
        for value in fields.get("follows", {}).values():
            found.update(it for it in value if isinstance(it, str)) if isinstance(value, list) else None
    return found


def _history(
    events: Sequence[HistoryEvent],
    lineage: Lineage,
    ids: Mapping[str, int],
    choices: Choices,
    words: MergedWords,
) -> dict[int, Row]:
    history: dict[int, Row] = {}
    places: dict[str, int] = {}
    heads: dict[str, None] = {}
    names = {it.name for it in events}
    for number, event in enumerate((*events, *choices.events), 1):
        own = event.name not in names
        whole = own or (not event.marked and names.issuperset(event.parents))
        parents = list(event.parents) if whole else _present(event, names, lineage)
        row = _row(event, ids, words, places)
        if set(parents) != heads.keys():
            row["after"] = [places[it] for it in sorted(parents, key=places.__getitem__)]
        if not whole and _renamed(event, parents) != event.name:
            row["mark"] = event.name
        history[number] = row | event.extra
        places[event.name] = number
        for parent in parents:
            heads.pop(parent, None)
        heads[event.name] = None
    return history


def _present(event: HistoryEvent, names: Collection[str], lineage: Lineage) -> list[str]:
    """Return the nearest events before this one that the merged copy has."""
    found: set[str] = set()
    waiting = list(event.parents)
    asked: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in names:
            found.add(name)
        elif name not in asked and name in lineage.events:
            asked.add(name)
            waiting += lineage.events[name].parents
    return lineage.heads(sorted(found, key=lineage.place.__getitem__))


def _renamed(event: HistoryEvent, parents: Sequence[str]) -> str:
    return history_event(
        event.at, event.command, tuple(sorted(parents)), added=event.added, edited=event.edited,
        removed=event.removed, words=(event.words_added, event.words_removed),
    ).name  # fmt: skip


def _row(event: HistoryEvent, ids: Mapping[str, int], words: MergedWords, places: Mapping[str, int]) -> Row:
    """Return the event as the history holds it, with nothing that is empty."""
    added = [ids[uid] for uid in event.added]
    row: dict[str, Json] = {
        "at": event.at,
        "command": event.command,
        "added": in_ranges(added),
        "was": in_ranges(event.claims) if event.claims and list(event.claims) != added else "",
        "came": {str(ids[uid]): in_file_order(with_ids(it, ids)) for uid, it in sorted(event.came.items())},
        "edited": {
            str(ids[uid]): {
                name: {when: _tied(it, ids) if name == "follows" else it for when, it in edit.items()}
                for name, edit in fields.items()
            }
            for uid, fields in event.edited.items()
        },
        "removed": {str(ids[uid]): with_ids(it, ids) for uid, it in event.removed.items()},
        "words_added": {str(words.keys[it]): words.rows[it] for it in event.words_added},
        "words_removed": {str(words.keys[it]): words.rows[it] for it in event.words_removed},
        "undoes": places.get(event.undoes or ""),
    }
    return {name: value for name, value in row.items() if value}


def _united(ours: Mapping[str, Json], theirs: Mapping[str, Json]) -> dict[str, Json]:
    """Return the rows of a table that is not known here; where both have one, the greater as text."""
    both = {name: max(ours[name], theirs[name], key=text_of) for name in ours if name in theirs}
    return {name: {**ours, **theirs, **both}[name] for name in dict.fromkeys((*ours, *theirs))}
