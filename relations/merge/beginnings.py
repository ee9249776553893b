"""What an interaction held when it came on file, which a history tells only where it came more than once."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias

from relations.merge.copies import CopyHistory
from relations.merge.lineage import Lineage
from relations.merge.settling import ABSENT, MOMENTS, Absent, Value, Write, key_of
from relations.model.interaction import Row

Births: TypeAlias = dict[str, dict[str, Row]]  # by event and uid, what the event put on file


class Coming(NamedTuple):
    """An event that put an interaction on file, or took it off: then `row` is what it was."""

    event: str
    row: Row | None


@dataclass
class Story:
    """All that happened to one interaction, in order; `first` is what it held before any change.

    `births` are the events that put it on file, but for those that took a removal back. There may be several: an import
    makes the uid of the ref. `unlogged`: the history does not tell where it came from.
    """

    first: Row = field(default_factory=dict)
    writes: dict[str, list[Write]] = field(default_factory=dict)
    comings: list[Coming] = field(default_factory=list)
    births: list[str] = field(default_factory=list)
    unlogged: bool = False


def beginning(
    uid: str, story: Story, teller: CopyHistory, names: Collection[str], lineage: Lineage
) -> dict[str, tuple[Value, bool]] | None:
    """Return what a copy knows of the fields before its events `names`, each with whether an edit says so."""
    rows = [it for it in story.comings if it.row is not None and it.event in names]
    row = rows[0].row if rows else teller.rows.get(uid)
    if row is None:
        return None
    start: dict[str, tuple[Value, bool]] = {name: (value, False) for name, value in row.items()}
    for name, found in story.writes.items():
        first = next((it for it in found if it.event in names and it.event not in story.births), None)
        if first and not (rows and lineage.place[rows[0].event] < lineage.place[first.event]):
            start[name] = first.after if first.settles else first.before, True
    return start


def apart(births: Sequence[str], lineage: Lineage) -> list[str]:
    """Return the births that came after no other, if there are several: neither side knew of the other's."""
    found = [it for it in births if not any(lineage.sees(it, other) for other in births)]
    return found if len(found) > 1 else []


def births_in_question(found: Mapping[str, Story], sides: Sequence[CopyHistory], lineage: Lineage) -> Births:
    """Return what came each time, of all that came more than once, as far as the events do not tell it.

    What came again after its removal is told whole; of what came on both sides, the fields in which they differ, and
    a moment that is not the event's own. So it is the same whoever tells it, whatever they have merged before.
    """
    births: Births = {}
    here = [(side, {it.name for it in side.events}) for side in sides]
    for uid, story in found.items():
        if len(story.births) < 2:
            continue
        first = apart(story.births, lineage)
        for name in story.births:
            if name not in first and any(lineage.sees(name, it) for it in story.births):
                row = _whole(uid, story, name, here, lineage)
                if row and uid not in lineage.events[name].came:
                    births.setdefault(name, {})[uid] = row
        for name, row in _differing(uid, story, first, here, lineage).items():
            births.setdefault(name, {})[uid] = row
    return births


def with_births(side: CopyHistory, births: Births) -> CopyHistory:
    """Return a copy whose events tell what they put on file."""
    events = [
        replace(it, came={**it.came, **births[it.name]}) if it.name in births else it for it in side.events
    ]
    return replace(side, events=events)


_Here: TypeAlias = Sequence[tuple[CopyHistory, Collection[str]]]  # the copies, with the names of their events


def _whole(uid: str, story: Story, birth: str, here: _Here, lineage: Lineage) -> Row:
    """Return all that an interaction held when it came again; None for what it had held before and did not then."""
    told: list[dict[str, Value]] = []
    for side, names in here:
        if birth in names:
            since = {it for it in names if lineage.sees(it, birth)}
            told += _values(beginning(uid, story, side, since, lineage))
    before = {name for it in story.comings if it.row and lineage.sees(birth, it.event) for name in it.row}
    row = min(told, key=_order, default={})
    return _noted(row, {*before, *row} - {"uid"}) if row else {}


def _differing(
    uid: str, story: Story, births: Sequence[str], here: _Here, lineage: Lineage
) -> dict[str, Row]:
    """Return of each birth what the births do not agree on, and its moments where they are not the event's own."""
    held: dict[str, dict[str, Value]] = {}
    merged: set[str] = set()  # with another: then their moments are told
    for side, names in here:
        theirs = [it for it in births if it in names]
        merged.update(theirs if len(theirs) > 1 else ())
        for values in _values(beginning(uid, story, side, names, lineage)) if theirs else ():
            held |= {it: min(values, held.get(it, values), key=_order) for it in theirs}
    told = {name: lineage.events[name].came.get(uid, {}) for name in births}
    fields = {field for row in held.values() for field in row} - MOMENTS - {"uid"}
    differ = {it for it in fields if len({key_of(row.get(it, ABSENT)) for row in held.values()}) > 1}
    differ.update({field for row in told.values() for field in row} - MOMENTS)
    found: dict[str, Row] = {}
    for name, row in held.items():
        at = lineage.events[name].at
        moments = {it for it in MOMENTS if name not in merged and row.get(it, at) != at}
        more = _noted(row, differ | moments) | told[name]
        if more != told[name]:
            found[name] = more
    return found


def _values(start: Mapping[str, tuple[Value, bool]] | None) -> list[dict[str, Value]]:
    return [] if start is None else [{name: it for name, (it, _) in start.items() if it is not ABSENT}]


def _order(row: Mapping[str, Value]) -> list[tuple[str, str]]:
    return sorted((name, key_of(value)) for name, value in row.items())


def _noted(row: Mapping[str, Value], names: Collection[str]) -> Row:
    values = {name: row.get(name, ABSENT) for name in sorted(names)}
    return {name: None if isinstance(it, Absent) else it for name, it in values.items()}
