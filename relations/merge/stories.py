"""What became of each interaction that the two copies do not agree on."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from relations.errors import NotUnderstood
from relations.merge.copies import MERGE, CopyHistory, text_of
from relations.merge.lineage import Lineage
from relations.merge.settling import ABSENT, LISTS, MOMENTS, Absent, Value, Write, key_of, settled, write_of
from relations.model import from_record
from relations.model.fields import STORED
from relations.model.interaction import Json, Row
from relations.vocabulary import Vocabulary


class Coming(NamedTuple):
    """An event that put an interaction on file, or took it off: then `row` is what it was."""

    event: str
    row: Row | None


@dataclass
class Story:
    """All that happened to one interaction, in order; `first` is what it held before any change.

    `unlogged`: the history does not tell where it came from.
    """

    first: Row = field(default_factory=dict)
    writes: dict[str, list[Write]] = field(default_factory=dict)
    comings: list[Coming] = field(default_factory=list)
    unlogged: bool = False


class Fate(NamedTuple):
    """What an interaction is in the end: `row` as far as anything is known of it, and whether it is on file.

    `others` are values of fields that another side set; `kept`: it is on file although one side removed it.
    """

    row: Row
    there: bool
    others: Mapping[str, Sequence[Value]] = {}
    kept: bool = False


def stories(
    lineage: Lineage, uids: Collection[str], base: CopyHistory | None, sides: Sequence[CopyHistory]
) -> dict[str, Story]:
    """Return the story of each uid; what it held at first is what the base says, or else what the sides agree on."""
    found = {uid: Story() for uid in sorted(uids)}  # a set's order is another in each process
    restored: list[tuple[str, str, Row]] = []
    for name in lineage.order:
        event = lineage.events[name]
        undone = lineage.events.get(event.undoes or "")
        if undone is not None and undone.removed:
            restored += [
                (uid, name, undone.removed[uid])
                for uid in event.added
                if uid in found and uid in undone.removed
            ]
        for uid in event.added:
            if uid in found:
                found[uid].comings.append(Coming(name, None))
        for uid, fields in event.edited.items():
            if uid in found:
                for it, edit in fields.items():
                    found[uid].writes.setdefault(it, []).append(write_of(name, edit, settles=event.settles))
        for uid, row in event.removed.items():
            if uid in found:
                found[uid].comings.append(Coming(name, row))
    tellers = [] if base is None else [base]
    told_by = [(teller, {event.name for event in teller.events}) for teller in (*tellers, *sides)]
    for uid, story in found.items():
        logged = [it for it in story.comings if lineage.events[it.event].command != MERGE]
        story.unlogged = all(it.row is not None for it in logged)
        starts = [_beginning(uid, story, teller, names) for teller, names in told_by]
        believed = starts[:1] if base is not None and starts[0] is not None else starts
        story.first = _agreed([start for start in believed if start is not None])
    for uid, name, row in restored:
        _restore(found[uid], name, row, lineage)
    return found


def fate(
    story: Story, within: Collection[str], lineage: Lineage, vocabulary: Vocabulary, *, before: bool
) -> Fate:
    """Return what becomes of an interaction by the events `within`; `before`: whether it was on file before them."""
    writes = {
        name: [it for it in found if it.event in within]
        for name, found in story.writes.items()
        if any(it.event in within for it in found)
    }
    comings = [it for it in story.comings if it.event in within]
    row, others = _row(story, writes, lineage, vocabulary)
    heads = set(lineage.heads([it.event for it in comings]))
    removals = [it for it in comings if it.event in heads and it.row is not None]
    unseen = any(
        not any(lineage.sees(removal.event, it.event) for removal in removals)
        for found in writes.values()
        for it in found
    )
    if not comings:
        return Fate(row, bool(row) and (before or bool(writes)), others)
    if not removals:
        return Fate(row, bool(row), others)
    if unseen and not any(_same(row, cast(Row, removal.row)) for removal in removals):
        return Fate(row, True, others, kept=True)
    return Fate(row, False)


def was_there(uid: str, story: Story, base: CopyHistory | None, sides: Sequence[CopyHistory]) -> bool:
    """Return whether an interaction of unknown origin was on file from the beginning."""
    return story.unlogged and (any(uid in it.rows for it in sides) if base is None else uid in base.rows)


def in_file_order(row: Mapping[str, Json]) -> Row:
    """Return the row with its keys in the file's order; those not known here come last, by name."""
    names = [name for name in STORED if name in row]
    if len(names) < len(row):
        names += sorted(row.keys() - set(STORED))
    return {name: row[name] for name in names}


def there(values: Mapping[str, Value]) -> Row:
    """Return a row with those of the values that are any."""
    return in_file_order({name: value for name, value in values.items() if not isinstance(value, Absent)})


def is_valid(row: Row, vocabulary: Vocabulary) -> bool:
    """Return whether a row, whatever it follows, is an interaction that can be."""
    try:
        from_record({**row, "follows": []}, None, vocabulary)
    except NotUnderstood:
        return False
    return True


def _row(
    story: Story, writes: Mapping[str, Sequence[Write]], lineage: Lineage, vocabulary: Vocabulary
) -> tuple[Row, dict[str, Sequence[Value]]]:
    if not story.first or not writes:
        return story.first, {}
    values: dict[str, Value] = dict(story.first)
    others: dict[str, Sequence[Value]] = {}
    for name, found in writes.items():
        result = settled(name, found, story.first.get(name, ABSENT), lineage)
        values[name] = result.value
        if result.others:
            others[name] = result.others
    events = {it.event: None for found in writes.values() for it in found}
    heads = lineage.heads(sorted(events, key=lineage.place.__getitem__))
    row = there(values)
    if len(heads) > 1 and not is_valid(row, vocabulary):
        return _latest(story, writes, lineage, heads, vocabulary)
    return row, others


def _latest(
    story: Story,
    writes: Mapping[str, Sequence[Write]],
    lineage: Lineage,
    heads: Sequence[str],
    vocabulary: Vocabulary,
) -> tuple[Row, dict[str, Sequence[Value]]]:
    """Return what the side said that spoke last: what both say together cannot be, as a key day outside its dates.

    Lists still hold what both put in, if that can be.
    """
    last = max(heads, key=lambda it: (lineage.events[it].at, it))
    united: dict[str, Value] = {}
    alone: dict[str, Value] = {}
    others: dict[str, Sequence[Value]] = {}
    for name, found in writes.items():
        first = story.first.get(name, ABSENT)
        whole = settled(name, found, first, lineage)
        seen = [it for it in found if it.event == last or lineage.sees(last, it.event)]
        united[name] = whole.value
        alone[name] = whole.value if name in MOMENTS else settled(name, seen, first, lineage).value
        said = {key_of(it): it for it in (*whole.others, whole.value)}
        said.pop(key_of(alone[name]), None)
        if said:
            others[name] = tuple(said.values())
    lists = {name: value for name, value in united.items() if name in LISTS}
    row = there({**story.first, **alone, **lists})
    if is_valid(row, vocabulary):
        return row, {name: found for name, found in others.items() if name not in LISTS}
    return there({**story.first, **alone}), others


def _restore(story: Story, event: str, row: Row, lineage: Lineage) -> None:
    """Add what taking a removal back wrote: the row as it was then, whatever the other side had made of it."""
    for name, writes in story.writes.items():
        seen = [it for it in writes if lineage.sees(event, it.event)]
        before, after = (
            settled(name, seen, story.first.get(name, ABSENT), lineage).value,
            row.get(name, ABSENT),
        )
        if key_of(before) != key_of(after):
            writes.append(Write(event, before, after))
            writes.sort(key=lambda it: lineage.place[it.event])


def _same(one: Row, other: Row) -> bool:
    """Return whether two rows say the same, whenever they were said."""
    return _said(one) == _said(other)


def _said(row: Row) -> str:
    return text_of({name: value for name, value in row.items() if name not in MOMENTS})


def _beginning(
    uid: str, story: Story, teller: CopyHistory, names: Collection[str]
) -> dict[str, tuple[Value, bool]] | None:
    """Return what a copy knows of an interaction's fields at first, each with whether its history says so."""
    row = teller.rows.get(uid)
    if row is None:
        gone = [it.row for it in story.comings if it.row is not None and it.event in names]
        if not gone:
            return None
        row = gone[-1]
    start: dict[str, tuple[Value, bool]] = {name: (value, False) for name, value in row.items()}
    for name, found in story.writes.items():
        first = next((it for it in found if it.event in names), None)
        if first is not None:
            start[name] = first.after if first.settles else first.before, True
    return start


def _agreed(beginnings: Sequence[Mapping[str, tuple[Value, bool]]]) -> Row:
    """Return what the copies agree on; where they differ, what a history says, and else nothing.

    What came more than once was first added, and modified, when it first came.
    """
    if not beginnings:
        return {}
    if len(beginnings) == 1:
        return there({name: value for name, (value, _) in beginnings[0].items()})
    found: dict[str, Value] = {}
    for name in dict.fromkeys(name for start in beginnings for name in start):
        said = [start.get(name, (ABSENT, False)) for start in beginnings]
        by_history = {key_of(value): value for value, logged in said if logged}
        by_any = {key_of(value): value for value, _ in said}
        if len(by_any) == 1:
            found[name] = said[0][0]
        elif len(by_history) == 1:
            [found[name]] = by_history.values()
        elif name in MOMENTS:
            moments = [value for value, _ in said if not isinstance(value, Absent)]
            found[name] = min(moments, key=key_of)
    return there(found)
