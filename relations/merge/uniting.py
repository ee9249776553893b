"""Interactions with the same ref made one: both sides recorded one event without knowing of each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias, cast

from relations.merge.beginnings import Story
from relations.merge.copies import followed, text_of
from relations.merge.lineage import Lineage
from relations.merge.settling import ABSENT, LISTS, MOMENTS, Value, key_of
from relations.merge.stories import in_file_order, is_valid, there
from relations.model.interaction import Row
from relations.vocabulary import Vocabulary

Disputed: TypeAlias = dict[str, dict[str, Sequence[Value]]]  # by uid and field, what the row does not say
_ITS_OWN = ("uid", "added")  # of the one that stays


def unite(
    rows: dict[str, Row],
    kept: Mapping[str, str],
    found: Mapping[str, Story],
    lineage: Lineage,
    order: Sequence[str],
    vocabulary: Vocabulary,
) -> tuple[dict[str, str], Disputed]:
    """Make one of each two such `rows`; return which uid took the place of another, and what the two dispute.

    Where one was made of two before, and a copy that knew nothing of it has changed the one that went, or has tied
    something to it, that change is the other's.
    """
    by_ref: dict[str, list[str]] = {}
    for uid in found:
        if uid in rows and rows[uid].get("ref"):
            by_ref.setdefault(cast(str, rows[uid]["ref"]), []).append(uid)
    united: dict[str, str] = {}
    disputed: Disputed = {}
    within = frozenset(order)
    heads = lineage.heads(order) if any(len(uids) > 1 for uids in by_ref.values()) else []
    for uids in by_ref.values():
        once = {
            uid: row for uid in uids if uid in kept and (row := _united_before(found[uid], lineage, within))
        }
        first, *twins = sorted(uids, key=lambda it: (it in once, cast(str, rows[it]["added"]), it))
        for twin in twins:
            if twin not in once and _met(found[first], found[twin], lineage, within, heads):
                continue
            rows[first], fields = _one_row(rows[first], rows.pop(twin), once.get(twin), vocabulary)
            disputed[first] = {**disputed.get(first, {}), **fields}
            united[twin] = first
    for uid, row in rows.items() if united else ():
        if any(it in united for it in followed(row)):
            tied = dict.fromkeys(united.get(it, it) for it in followed(row))
            tied.pop(uid, None)
            rest = {name: value for name, value in row.items() if name != "follows"}
            rows[uid] = in_file_order({**rest, "follows": list(tied)} if tied else rest)
    return united, disputed


def _united_before(story: Story, lineage: Lineage, within: Collection[str]) -> Row | None:
    """Return what an interaction was when a merge put another in its place; None where something else became of it."""
    comings = {it.event: it.row for it in story.comings if it.event in within}
    for name in lineage.heads(list(comings)):
        if lineage.events[name].unites:
            return comings[name]
    return None


def _met(one: Story, other: Story, lineage: Lineage, within: Collection[str], heads: Collection[str]) -> bool:
    """Return whether somebody had both before them, and left both; `heads` are the last of the events `within`."""
    added = [
        [it.event for it in story.comings if it.row is None and it.event in within] for story in (one, other)
    ]
    return any(
        all(any(head == it or lineage.sees(head, it) for it in events) for events in added) for head in heads
    )


def _one_row(
    first: Row, twin: Row, once: Row | None, vocabulary: Vocabulary
) -> tuple[Row, dict[str, Sequence[Value]]]:
    """Return what two interactions say together, under the first one's uid, and what each says that this does not.

    `once` is what the twin was when the first took it in: only what it says otherwise since is news. What both say
    together must be possible: else the one that was changed last is right, but for lists, and then in all.
    """
    later, earlier = (first, twin) if _rank(first) >= _rank(twin) else (twin, first)
    names = [it for it in dict.fromkeys((*first, *twin)) if it not in _ITS_OWN]
    lists = {name: _list(first, twin, once, name) for name in names if name in LISTS}
    own: dict[str, Value] = {name: first[name] for name in _ITS_OWN}
    own["modified"] = max(cast(str, first["modified"]), cast(str, twin["modified"]))
    said = {name: _value(first, twin, once, later, earlier, name) for name in names}
    alone = {name: later.get(name, ABSENT) for name in names}
    tries = [there({**part, **own}) for part in ({**said, **lists}, {**alone, **lists}, alone)]
    row = next((it for it in tries if is_valid(it, vocabulary)), tries[-1])
    disputed: dict[str, Sequence[Value]] = {}
    for name in names:
        if name in MOMENTS or (name in LISTS and key_of(row.get(name, ABSENT)) == key_of(lists[name])):
            continue
        news = [side.get(name, ABSENT) for side in (first, twin)]
        if once is not None:
            news = [it for it in news if key_of(it) != key_of(once.get(name, ABSENT))]
        others = [it for it in news if it is not ABSENT and key_of(it) != key_of(row.get(name, ABSENT))]
        if others:
            disputed[name] = tuple(others)
    return row, disputed


def _value(first: Row, twin: Row, once: Row | None, later: Row, earlier: Row, name: str) -> Value:
    """Return what a field that is no list holds: what only one of the two says, or else what the later says."""
    if once is None:
        return later.get(name, earlier.get(name, ABSENT))
    was = key_of(once.get(name, ABSENT))
    news = [side for side in (first, twin) if key_of(side.get(name, ABSENT)) != was]
    return (news[0] if len(news) == 1 else later).get(name, ABSENT)


def _list(first: Row, twin: Row, once: Row | None, name: str) -> Value:
    """Return the elements of both; one that the twin has lost since is out."""
    sides = [cast("list[str]", side.get(name, [])) for side in (first, twin, once or {})]
    ours, theirs, old = ({text_of(it): it for it in side} for side in sides)
    gone = old.keys() - theirs.keys()
    more = {key: it for key, it in theirs.items() if key not in old}
    elements = [it for key, it in {**ours, **more}.items() if key not in gone]
    return elements or ABSENT  # type: ignore[return-value]


def _rank(row: Row) -> tuple[str, str]:
    return cast(str, row["modified"]), text_of(row)
