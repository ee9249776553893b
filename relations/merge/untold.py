"""What a copy holds and its history does not tell: what a hand changed, and how one thing came to both sides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias, cast

from relations.merge.copies import BY_HAND, CopyHistory, HistoryEvent, history_event
from relations.merge.lineage import Lineage
from relations.merge.settling import MOMENTS, edits_between, key_of
from relations.merge.stories import Story, fate, was_there
from relations.model.interaction import Row
from relations.vocabulary import Vocabulary

Edits: TypeAlias = dict[str, tuple[Row | None, Row | None]]  # by uid what the history says, and what there is


def told_in_full(
    side: CopyHistory,
    found: Mapping[str, Story],
    lineage: Lineage,
    vocabulary: Vocabulary,
    base: CopyHistory | None,
) -> tuple[CopyHistory, int]:
    """Return a copy with events that tell the rest of it, and how many interactions a hand changed.

    An interaction may have come more than once under one uid, as an import makes it of the ref: on both sides, or again
    after it was removed. Then a copy tells what it put there; of two sides, the moment is in no dispute.
    """
    here = {it.name: it for it in side.events}
    edits: Edits = {}
    came: list[HistoryEvent] = []
    for uid, story in found.items():
        expected = fate(story, here.keys(), lineage, vocabulary, before=was_there(uid, story, base, (side,)))
        row, there = expected.row if expected.there else None, side.rows.get(uid)
        if row is None or there is None:
            if row is not there:
                edits[uid] = row, there
        elif _differs(row, there):
            event, in_dispute = _came_again(story, here, lineage)
            told = edits_between(row, there)
            if in_dispute:
                told = {name: it for name, it in told.items() if name not in MOMENTS}
            if event is None:
                edits[uid] = row, there
            elif told:
                came.append(history_event(event.at, event.command, (event.name,), edited={uid: told}))
    return _with_edits(_with_events(side, came), edits), len(edits)


def _came_again(
    story: Story, here: Mapping[str, HistoryEvent], lineage: Lineage
) -> tuple[HistoryEvent | None, bool]:
    """Return the event of a copy that last put an interaction on file, if it was not the only one to do so.

    Return also whether another did so without having seen this, or being seen by it.
    """
    added = [it.event for it in story.comings if it.row is None and not lineage.events[it.event].undoes]
    last = next((it for it in reversed(added) if it in here), None)
    if last is None or len(added) < 2:
        return None, False
    sees = lineage.sees
    return here[last], any(it != last and not sees(last, it) and not sees(it, last) for it in added)


def _differs(one: Row, other: Row) -> bool:
    if one.keys() == other.keys() and all(other[name] is value for name, value in one.items()):
        return False  # as nearly all are: nobody changed them, and writing JSON to compare takes long
    return one != other or key_of(one) != key_of(other)


def _with_events(side: CopyHistory, came: list[HistoryEvent]) -> CopyHistory:
    if not came:
        return side
    heads = {*side.heads, *(it.name for it in came)}.difference(*(it.parents for it in came))
    return replace(side, events=[*side.events, *came], heads=tuple(sorted(heads)))


def _with_edits(side: CopyHistory, edits: Edits) -> CopyHistory:
    """Return the copy with an event that tells what a hand did."""
    if not edits:
        return side
    added = tuple(uid for uid, (before, _) in sorted(edits.items()) if before is None)
    moments = [cast(str, after["modified"]) for _, after in edits.values() if after]
    event = history_event(
        max([it.at for it in side.events] + moments, default=""),
        BY_HAND,
        side.heads,
        added=added,
        claims=tuple(side.ids[uid] for uid in added),
        edited={uid: edits_between(*it) for uid, it in sorted(edits.items()) if it[0] and it[1]},  # type: ignore[arg-type]
        removed={uid: before for uid, (before, after) in sorted(edits.items()) if before and after is None},
    )
    return replace(side, events=[*side.events, event], heads=(event.name,), tail=frozenset())
