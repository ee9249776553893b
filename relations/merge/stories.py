"""What became of each interaction that the two copies do not agree on."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, TypeVar, cast

from relations.errors import NotUnderstood
from relations.merge.beginnings import Coming, Story, apart, beginning
from relations.merge.copies import MERGE, CopyHistory, text_of
from relations.merge.lineage import Lineage
from relations.merge.settling import ABSENT, LISTS, MOMENTS, Absent, Value, Write, key_of, settled, write_of
from relations.model import from_record
from relations.model.fields import STORED
from relations.model.interaction import Row
from relations.vocabulary import Vocabulary

T = TypeVar("T")


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
    put: list[tuple[str, str, Row | None]] = []  # with the row that taking a removal back restored
    for name in lineage.order:
        event = lineage.events[name]
        undone = lineage.events.get(event.undoes or "")
        back = undone.removed if undone is not None else {}
        for uid in event.added:
            if uid in found:
                found[uid].comings.append(Coming(name, None))
                if event.command != MERGE:
                    put.append((uid, name, back.get(uid)))
                    found[uid].births += [name] if uid not in back else []
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
        starts = [beginning(uid, story, teller, names, lineage) for teller, names in told_by]
        believed = starts[:1] if base is not None and starts[0] is not None else starts
        story.first = _agreed([start for start in believed if start is not None])
        for name in apart(story.births, lineage) if len(story.births) > 1 else ():
            for it in (*MOMENTS, *lineage.events[name].came.get(uid, {})):
                story.first.pop(it, None)
    for uid, name, restored in put:
        if restored is not None or len(found[uid].births) > 1:
            _put(uid, found[uid], name, restored, lineage)
    return found


def fate(
    story: Story, within: Collection[str], lineage: Lineage, vocabulary: Vocabulary, *, before: bool
) -> Fate:
    """Return what becomes of an interaction by the events `within`; `before`: whether it was on file before them."""
    if not story.writes and len(story.comings) == 1:  # as with nearly all: it came, and was left as it was
        [(event, gone)] = story.comings
        return Fate(story.first, bool(story.first) and (gone is None if event in within else before))
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


def in_file_order(row: Mapping[str, T]) -> dict[str, T]:
    """Return a row, or what is told of its fields, in the file's order; keys not known here come last, by name."""
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


def _put(uid: str, story: Story, event: str, back: Row | None, lineage: Lineage) -> None:
    """Add what putting an interaction on file wrote.

    Taking a removal back wrote the row as it was then, whatever the other side had made of it; what came more than once
    wrote what its event tells, and on two sides at once its moments, too.
    """
    values: Mapping[str, Value]
    birth = event in apart(story.births, lineage)
    if back is not None:
        values = {name: back.get(name, ABSENT) for name in story.writes}
    else:
        it = lineage.events[event]
        moments = dict.fromkeys(MOMENTS, it.at) if birth else {}
        values = {
            **moments,
            **{name: ABSENT if at is None else at for name, at in it.came.get(uid, {}).items()},
        }
    for name, after in values.items():
        writes = story.writes.setdefault(name, [])
        seen = [it for it in writes if lineage.sees(event, it.event)]
        before = settled(name, seen, story.first.get(name, ABSENT), lineage).value
        if key_of(before) != key_of(after):
            writes.append(Write(event, before, after, birth=birth))
            writes.sort(key=lambda it: lineage.place[it.event])


def _same(one: Row, other: Row) -> bool:
    """Return whether two rows say the same, whenever they were said."""
    return _said(one) == _said(other)


def _said(row: Row) -> str:
    return text_of({name: value for name, value in row.items() if name not in MOMENTS})


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
