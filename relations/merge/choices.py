"""What a merge decides itself, and writes down as changes of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from relations.merge.copies import MERGE, Edit, Event, Row, event_of, text_of
from relations.merge.lineage import Lineage
from relations.merge.own_words import Words
from relations.merge.settling import ABSENT, LISTS, Value, key_of
from relations.merge.stories import Fate, Story, in_order


@dataclass(frozen=True)
class Choices:
    """The merged rows by uid, the events that the merge adds, and why.

    `kept` says of what one side removed why it is there: "edited" or "followed"; `united` which uid has taken the place
    of another with the same ref.
    """

    rows: Mapping[str, Row]
    events: Sequence[Event]
    kept: Mapping[str, str]
    united: Mapping[str, str]


def chosen(
    rows: dict[str, Row],
    fates: Mapping[str, Fate],
    found: Mapping[str, Story],
    words: Words,
    lineage: Lineage,
    order: Sequence[str],
) -> Choices:
    """Return the rows of the merged record: `rows`, which nobody disputes, and what became of the others.

    `order` are the names of the events that the merged record has.
    """
    heads = tuple(sorted(lineage.heads(order)))
    at = max((lineage.events[name].at for name in order), default="")
    rows |= {uid: it.row for uid, it in fates.items() if it.there}
    kept = {uid: "edited" for uid, it in fates.items() if it.kept}
    gone = {uid: it.row for uid, it in fates.items() if not it.there and it.row}
    for uid in _followed(rows, gone):
        rows[uid] = gone[uid]
        kept[uid] = "followed"
    before = dict(rows)
    others = {uid: dict(it.others) for uid, it in fates.items() if uid in rows}
    united = _unite(rows, found, lineage, order, others)
    events: list[Event] = []

    def note(**parts: object) -> None:
        parents = (events[-1].name,) if events else heads
        events.append(event_of(at, MERGE, parents, **parts))  # type: ignore[arg-type]

    if words.cut:
        note(words=(tuple(words.cut.values()), tuple(words.cut)))
    if kept:
        note(added=tuple(sorted(kept)))
    if united:
        edited = {uid: _difference(before[uid], row) for uid, row in rows.items() if row is not before[uid]}
        note(edited=edited, removed={uid: before[uid] for uid in sorted(united)})
    while others := {uid: {name: it for name, it in fields.items() if it} for uid, fields in others.items()}:
        edited = {
            uid: {name: _edit(values[0], rows[uid].get(name, ABSENT)) for name, values in fields.items()}
            for uid, fields in sorted(others.items())
            if fields and uid in rows
        }
        if not edited:
            break
        note(edited=edited)
        others = {uid: {name: it[1:] for name, it in fields.items()} for uid, fields in others.items()}
    return Choices(rows, events, kept, united)


def _followed(rows: Mapping[str, Row], gone: Mapping[str, Row]) -> list[str]:
    """Return what was removed and is followed by what is on file, and what that follows in turn."""
    if not gone:
        return []
    found: dict[str, None] = {}
    wanted = [it for row in rows.values() for it in _follows(row)]
    while wanted:
        uid = wanted.pop()
        if uid in gone and uid not in found:
            found[uid] = None
            wanted += _follows(gone[uid])
    return sorted(found)


def _follows(row: Row) -> list[str]:
    return cast("list[str]", row.get("follows", []))


def _unite(
    rows: dict[str, Row],
    found: Mapping[str, Story],
    lineage: Lineage,
    order: Sequence[str],
    others: dict[str, dict[str, Sequence[Value]]],
) -> dict[str, str]:
    """Make one of each two interactions with the same ref that both sides recorded without knowing of each other."""
    by_ref: dict[str, list[str]] = {}
    for uid in found:
        if uid in rows and rows[uid].get("ref"):
            by_ref.setdefault(cast(str, rows[uid]["ref"]), []).append(uid)
    united: dict[str, str] = {}
    for uids in by_ref.values():
        first, *twins = sorted(uids, key=lambda it: (cast(str, rows[it]["added"]), it))
        for twin in twins:
            if _met(found[first], found[twin], lineage, order):
                continue
            rows[first], disputed = _one_row(rows[first], rows.pop(twin))
            others[first] = {**others.get(first, {}), **disputed}
            united[twin] = first
    for uid, row in rows.items() if united else ():
        if any(it in united for it in _follows(row)):
            tied = dict.fromkeys(united.get(it, it) for it in _follows(row))
            tied.pop(uid, None)
            rest = {name: value for name, value in row.items() if name != "follows"}
            rows[uid] = in_order({**rest, "follows": list(tied)} if tied else rest)
    return united


def _met(one: Story, other: Story, lineage: Lineage, order: Sequence[str]) -> bool:
    """Return whether somebody who changed something had both before them, and left both."""
    there = set(order)
    added = [
        [it.event for it in story.comings if it.row is None and it.event in there] for story in (one, other)
    ]
    return any(
        all(any(name == it or lineage.sees(name, it) for it in events) for events in added) for name in order
    )


def _one_row(first: Row, twin: Row) -> tuple[Row, dict[str, Sequence[Value]]]:
    """Return what two interactions say together, and what the one says that the other does not."""
    later, earlier = (first, twin) if _rank(first) >= _rank(twin) else (twin, first)
    row: Row = {}
    disputed: dict[str, Sequence[Value]] = {}
    for name in dict.fromkeys((*first, *twin)):
        if name in LISTS:
            elements = {
                text_of(it): it for side in (first, twin) for it in cast("list[str]", side.get(name, []))
            }
            row[name] = list(elements.values())
        elif name == "modified":
            row[name] = max(cast(str, first[name]), cast(str, twin[name]))
        elif name in ("uid", "added"):
            row[name] = first[name]
        else:
            row[name] = later[name] if name in later else earlier[name]
            other = earlier.get(name, ABSENT)
            if name in later and other is not ABSENT and key_of(other) != key_of(row[name]):
                disputed[name] = (other,)
    return in_order(row), disputed


def _rank(row: Row) -> tuple[str, str]:
    return cast(str, row["modified"]), text_of(row)


def _difference(before: Row, after: Row) -> dict[str, Edit]:
    return {
        name: _edit(before.get(name, ABSENT), after.get(name, ABSENT))
        for name in dict.fromkeys((*before, *after))
        if key_of(before.get(name, ABSENT)) != key_of(after.get(name, ABSENT))
    }


def _edit(before: Value, after: Value) -> Edit:
    return {name: value for name, value in (("before", before), ("after", after)) if value is not ABSENT}  # type: ignore[misc]
