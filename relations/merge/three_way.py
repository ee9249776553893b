"""Two copies of a record made one: every change of both, and what the record holds after all of them.

A copy's history is a chain of events. The merged copy holds the events of both, in one order, and what each
interaction holds follows from its events alone: so it does not matter who merges, in which order, or how often. Where
two sides changed one thing without knowing of each other, the merge writes what it chose at the end of the history as a
change of its own, `merge`, which `undo` takes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import cast

from relations.merge.beginnings import births_in_question, with_births
from relations.merge.choices import chosen, merged_rows
from relations.merge.copies import Copy, CopyHistory, copy_history, followed, known_uids
from relations.merge.lineage import Lineage
from relations.merge.outcome import Outcome, outcome
from relations.merge.own_words import meanings, told_words, words_of
from relations.merge.stories import fate, stories, was_there
from relations.merge.untold import told_in_full
from relations.merge.writing import merged_copy, tables
from relations.model.id_ranges import from_ranges


def merge(ours: Copy, theirs: Copy, base: Copy | None = None) -> Outcome:
    """Return our copy with what theirs has more, and what that did to ours.

    `base` is what both were once, where that is known (as git knows it): then an event that it has and one side lacks
    was taken back there. Without it, only what a history says counts as taken back.
    """
    hints = _shared_uids([ours, theirs] if base is None else [ours, theirs, base])
    mine, other = copy_history(ours, hints), copy_history(theirs, hints)
    old = None if base is None else copy_history(base, hints)
    first = [] if old is None else [old]
    lineage = Lineage(it.events for it in (mine, other, *first))
    asked = _in_question(mine, other)
    found = stories(lineage, asked, old, (mine, other))
    births = births_in_question(found, (mine, other), lineage)
    if births:
        mine, other = with_births(mine, births), with_births(other, births)
        lineage = Lineage(it.events for it in (mine, other, *first))
        found = stories(lineage, asked, old, (mine, other))
    own = told_words((mine, other, *first))
    vocabulary = meanings(own)
    full, by_hand = told_in_full(mine, found, lineage, vocabulary, old)
    their_full, by_their_hand = told_in_full(other, found, lineage, vocabulary, old)
    if full is not mine or their_full is not other:
        mine, other = full, their_full
        lineage = Lineage(it.events for it in (mine, other, *first))
        found = stories(lineage, asked, old, (mine, other))
    names = _three_way(_names(mine), _names(other), None if old is None else _names(old))
    fates = {
        uid: fate(story, names, lineage, vocabulary, before=was_there(uid, story, old, (mine, other)))
        for uid, story in found.items()
    }
    order = [name for name in lineage.order if name in names]
    rows, kept = merged_rows({uid: row for uid, row in mine.rows.items() if uid not in asked}, fates)
    words = words_of(own, lineage, names, (mine, other), rows.values())
    choices = chosen(rows, kept, fates, found, words, lineage, order, vocabulary)
    as_theirs = names == _names(other) and not by_their_hand and theirs.others == tables(mine, other)
    as_ours = names == _names(mine) and not by_hand and ours.others == tables(mine, other)
    if as_theirs and names != _names(mine):
        copy, ids = theirs, other.ids
    elif as_ours and (names != _names(other) or ours == theirs):
        copy, ids = ours, mine.ids
    else:
        copy, ids = merged_copy(mine, other, lineage, order, choices, words)
    return outcome(mine, other, copy, ids, choices, words, len({*by_hand, *by_their_hand}))


def _shared_uids(copies: Sequence[Copy]) -> dict[int, str]:
    """Return the uids by id as far back as all copies tell the same, for a copy whose row a hand took out."""
    known = [known_uids(copy) for copy in copies]
    shared: dict[int, str] = {}
    histories = [copy.history for copy in copies]
    for number, change in histories[0].items():
        if any(history.get(number) != change for history in histories[1:]):
            break
        for id_ in from_ranges(cast(str, change.get("added", ""))):
            for uids in known:
                if id_ in uids:
                    shared.setdefault(id_, uids[id_])
    return shared


def _names(side: CopyHistory) -> frozenset[str]:
    """Return the names of a copy's events; what a merge chose counts once something came after it."""
    return frozenset(it.name for it in side.events) - side.tail


def _three_way(ours: frozenset[str], theirs: frozenset[str], base: frozenset[str] | None) -> frozenset[str]:
    if base is None:
        return ours | theirs
    return (ours & theirs) | ((ours ^ theirs) - base)


def _in_question(mine: CopyHistory, other: CopyHistory) -> set[str]:
    """Return the uids that the two copies do not agree on, or that only one of them knows a change of."""
    common = _names(mine) & _names(other)
    uids = {uid for side in (mine, other) for it in side.events if it.name not in common for uid in it.uids}
    uids.update(uid for uid, row in mine.rows.items() if other.rows.get(uid) != row)
    uids.update(other.rows.keys() - mine.rows.keys())
    unions = {it.name: it for side in (mine, other) for it in side.events if it.unites}
    for union in reversed(unions.values()):
        if not uids.isdisjoint(union.uids):
            uids.update(union.uids)
    return _with_what_they_follow(uids, mine, other)


def _with_what_they_follow(uids: set[str], mine: CopyHistory, other: CopyHistory) -> set[str]:
    """Return the uids with all that they ever followed and a copy no longer has: it comes back where they do."""
    ties: dict[str, set[str]] = {}
    for side in (mine, other):
        for event in side.events:
            for uid, row in (*event.removed.items(), *event.came.items()):
                ties.setdefault(uid, set()).update(followed(row))
            for uid, fields in event.edited.items():
                ties.setdefault(uid, set()).update(
                    followed({"follows": fields.get("follows", {}).get("after")})
                )
    waiting = list(uids)
    while waiting:
        uid = waiting.pop()
        now = (followed(side.rows[uid]) for side in (mine, other) if uid in side.rows)
        for it in {*ties.get(uid, ()), *chain.from_iterable(now)} - uids:
            if it not in mine.rows or it not in other.rows:
                uids.add(it)
                waiting.append(it)
    return uids
