"""What a field holds after changes that did not know of each other."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from relations.merge.copies import Edit, text_of
from relations.merge.lineage import Lineage
from relations.model.fields import FIELDS
from relations.model.interaction import Json, Row


class Absent:
    """The value of a field that has none."""


ABSENT = Absent()
Value: TypeAlias = Json | Absent

LISTS = frozenset(field.name for field in FIELDS if field.many)  # settled element by element
MOMENTS = frozenset(("added", "modified"))  # never a clash


class Write(NamedTuple):
    """One event's change of a field.

    One that `settles` a clash left the field as it was: `before` is then what the other side said. `birth`: it put the
    interaction on file, as another did that did not know of it.
    """

    event: str
    before: Value
    after: Value
    settles: bool = False
    birth: bool = False


class Settled(NamedTuple):
    """The value of a field, and what other sides set it to, the least likely first."""

    value: Value
    others: tuple[Value, ...] = ()


def write_of(event: str, told: Edit, *, settles: bool = False) -> Write:
    """Return what an edit of the history did."""
    return Write(event, told.get("before", ABSENT), told.get("after", ABSENT), settles)


def edit(before: Value, after: Value) -> Edit:
    """Return how the history tells that a field had one value and has another."""
    return {name: it for name, it in (("before", before), ("after", after)) if not isinstance(it, Absent)}


def edits_between(before: Row, after: Row) -> dict[str, Edit]:
    """Return the fields that differ between two rows."""
    return {
        name: edit(before.get(name, ABSENT), after.get(name, ABSENT))
        for name in dict.fromkeys((*before, *after))
        if key_of(before.get(name, ABSENT)) != key_of(after.get(name, ABSENT))
    }


def key_of(value: Value) -> str:
    """Return a text that is equal for equal values only."""
    if isinstance(value, str):
        return f'"{value}'  # nothing but a text begins so; most values are one
    return "" if isinstance(value, Absent) else text_of(value)


def settled(name: str, writes: Sequence[Write], first: Value, lineage: Lineage) -> Settled:
    """Return what a field holds, given all its changes in order and what it held before them."""
    if name in MOMENTS:
        return Settled(_moment(writes, first, lineage))
    if name in LISTS:
        return Settled(_list(writes, first, lineage))
    return _one(writes, first, lineage)


def _moment(writes: Sequence[Write], first: Value, lineage: Lineage) -> Value:
    """Return the later moment of two changes; what came twice, and was not changed since, came at the earlier."""
    changes = [it for it in writes if not it.birth]
    if changes:
        return max((it.after for it in _last(changes, lineage)), key=key_of)
    return min((it.after for it in writes), key=key_of, default=first)


def _last(writes: Sequence[Write], lineage: Lineage) -> list[Write]:
    """Return the changes that no other change of the field has seen, but for what came on the other side alike.

    Where both sides imported one value, and one of them went on from it, the other's import is no news.
    """
    heads = set(lineage.heads([it.event for it in writes]))
    gone_on_from = {key_of(it.after) for it in writes if it.birth and it.event not in heads}
    return [it for it in writes if it.event in heads and not (it.birth and key_of(it.after) in gone_on_from)]


def _one(writes: Sequence[Write], first: Value, lineage: Lineage) -> Settled:
    """Return the value that the latest change set; a side that came back to what both had has changed nothing."""
    last = _last(writes, lineage)
    if not last:
        return Settled(first)
    differing = {key_of(it.after): it for it in last}
    if len(differing) > 1:
        moved = [
            it
            for it in last
            if not any(
                key_of(other.after) != key_of(it.after)
                and key_of(it.after) == key_of(_shared(writes, first, it, other, lineage))
                for other in last
            )
        ]
        differing = {key_of(it.after): it for it in moved or last}
    ranked = sorted(differing.items(), key=lambda pair: (lineage.events[pair[1].event].at, pair[0]))
    return Settled(ranked[-1][1].after, tuple(it.after for _, it in ranked[:-1]))


def _shared(writes: Sequence[Write], first: Value, one: Write, other: Write, lineage: Lineage) -> Value:
    """Return what the field held when the two sides parted."""
    sees = lineage.sees
    both = [it for it in writes if sees(one.event, it.event) and sees(other.event, it.event)]
    if both:
        return _one(both, first, lineage).value
    births = {
        key_of(it.after): it.after
        for it in writes
        for side in (one, other)
        if it.birth and (it.event == side.event or sees(side.event, it.event))
    }
    return next(iter(births.values())) if len(births) == 1 else first


def _list(writes: Sequence[Write], first: Value, lineage: Lineage) -> Value:
    last = _last(writes, lineage)
    if len(last) < 2:
        return last[0].after if last else first
    by_event = sorted(last, key=lambda it: (lineage.events[it.event].at, it.event))
    elements = {key_of(it): it for one in by_event for it in _elements(one.after)}
    kept = [it for key, it in elements.items() if _stays(key, writes, first, lineage)]
    return kept or ABSENT


def _stays(key: str, writes: Sequence[Write], first: Value, lineage: Lineage) -> bool:
    """Return whether an element is in the list; where it was put in and taken out at once, the change counts."""

    def holds(value: Value) -> bool:
        return any(key_of(it) == key for it in _elements(value))

    found = [Write(it.event, holds(it.before), holds(it.after), birth=it.birth) for it in writes]
    found = [it for it in found if it.before != it.after]
    value, others = _one(found, holds(first), lineage)
    return bool(value) or bool(others)


def _elements(value: Value) -> list[Json]:
    return value if isinstance(value, list) else []
