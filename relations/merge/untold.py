"""What a copy holds and its history does not tell: what a hand changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeAlias, cast

from relations.merge.beginnings import Story
from relations.merge.copies import BY_HAND, CopyHistory, history_event
from relations.merge.lineage import Lineage
from relations.merge.settling import edits_between, key_of
from relations.merge.stories import fate, was_there
from relations.model.interaction import Row
from relations.vocabulary import Vocabulary

Edits: TypeAlias = dict[str, tuple[Row | None, Row | None]]  # by uid what the history says, and what there is


def told_in_full(
    side: CopyHistory,
    found: Mapping[str, Story],
    lineage: Lineage,
    vocabulary: Vocabulary,
    base: CopyHistory | None,
) -> tuple[CopyHistory, Collection[str]]:
    """Return a copy with events that tell the rest of it, and the uids of what a hand changed."""
    here = {it.name for it in side.events}
    edits: Edits = {}
    for uid, story in found.items():
        expected = fate(story, here, lineage, vocabulary, before=was_there(uid, story, base, (side,)))
        row, there = expected.row if expected.there else None, side.rows.get(uid)
        if row is None or there is None:
            if row is not there:
                edits[uid] = row, there
        elif _differs(row, there):
            edits[uid] = row, there
    return _with_edits(side, edits), edits.keys()


def _differs(one: Row, other: Row) -> bool:
    if one.keys() == other.keys() and all(other[name] is value for name, value in one.items()):
        return False  # as nearly all are: nobody changed them, and writing JSON to compare takes long
    return one != other or key_of(one) != key_of(other)


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
