"""Bringing what comes in together with what is on file: what is new, what is there, what changed on which side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import cast

from relations.formats.rows import Refused
from relations.formats.understanding import Incoming
from relations.model import Interaction, to_record
from relations.model.interaction import Json

_MOMENTS = ("added", "modified")


@dataclass(frozen=True)
class Past:
    """How an interaction on file came to be as it is: the rows it was before, and whether a person here made it so.

    `edited_here` is false while all its changes came in by imports.
    """

    states: tuple[Mapping[str, Json], ...] = ()
    edited_here: bool = False


@dataclass(frozen=True)
class OnFile:
    """What is on file, as far as what comes in touches it.

    `uids` and `refs` give the ids of everything there; `next_id` is the first id never used; `get` returns the
    interactions of some ids, `past` how one of them came to be.
    """

    uids: Mapping[str, int]
    refs: Mapping[str, int]
    next_id: int
    get: Callable[[Sequence[int]], list[Interaction]]
    past: Callable[[Interaction], Past]


@dataclass
class Plan:
    """What an import will do: what to add (with its ids) and to change, how many are there, and the refused."""

    additions: list[Interaction] = field(default_factory=list)
    edits: list[Interaction] = field(default_factory=list)
    present: int = 0
    refused: list[Refused] = field(default_factory=list)


def plan(incoming: Iterable[Incoming], there: OnFile) -> Plan:
    """Return what to add and change so that both sides' records are one.

    An interaction is the same when its uid is, or its ref. The same content on both sides: it is there. Ours was
    once as theirs is: ours is newer and stays. Ours was not edited here since it came in: theirs, unless it is older,
    takes its place. Both were changed: a conflict, refused and left. `follows` is tied anew by uid; the ids of the
    file are kept where they were never used.
    """
    result = Plan()
    rows = _each_once(list(incoming), there, result)
    ours = {
        it.uid: it
        for it in there.get([there.uids[row.interaction.uid] for row in rows if _known(row, there)])
    }
    uid_of = (
        {id_: uid for uid, id_ in there.uids.items()}
        if any(r.interaction.follows for r in rows) or ours
        else {}
    )
    ties = _ties(rows, ours, uid_of, result)
    fresh = [row for row in rows if row.interaction.uid in ties and not _known(row, there)]
    fresh = _with_what_they_follow(fresh, ties, there, result)
    ids = {**there.uids, **_given_ids(fresh, there.next_id)}
    for row in rows:
        it = row.interaction
        if it.uid not in ties or it.uid not in ids:
            continue
        placed = _placed(it, ids[it.uid], tuple(ids[uid] for uid in ties[it.uid] if uid in ids))
        if it.uid in ours:
            _merge(row, placed, ours[it.uid], uid_of, there.past, result)
        else:
            result.additions.append(placed)
    return result


def _known(row: Incoming, there: OnFile) -> bool:
    return row.interaction.uid in there.uids


def _each_once(rows: Sequence[Incoming], there: OnFile, result: Plan) -> list[Incoming]:
    """Return the rows that are not yet dealt with: one for each uid, ref and id of the file."""
    seen: dict[str, Incoming] = {}
    refs: set[str] = set()
    ids: dict[int, str] = {}
    kept = []
    for row in rows:
        it = row.interaction
        twin = seen.get(it.uid)
        if twin:
            if _content(to_record(twin.interaction), {}) == _content(to_record(it), {}):
                result.present += 1
            else:
                result.refused.append(
                    _refusal(
                        row, "uid", it.uid, f"line {twin.row.line} has the same uid and says something else"
                    )
                )
        elif it.uid not in there.uids and it.ref is not None and (it.ref in there.refs or it.ref in refs):
            result.present += 1
        elif it.id is not None and ids.setdefault(it.id, it.uid) != it.uid:
            result.refused.append(_refusal(row, "id", str(it.id), "another row has the same id"))
        else:
            seen[it.uid] = row
            if it.ref is not None:
                refs.add(it.ref)
            kept.append(row)
    return kept


def _ties(
    rows: Sequence[Incoming], ours: Mapping[str, Interaction], uid_of: Mapping[int, str], result: Plan
) -> dict[str, list[str]]:
    """Return by uid the uids that each row follows; a row that follows what cannot be told is refused."""
    in_file = {row.interaction.id: row.interaction.uid for row in rows if row.interaction.id is not None}
    ties: dict[str, list[str]] = {}
    for row in rows:
        it = row.interaction
        known = ours[it.uid].follows if it.uid in ours else ()
        found = []
        for id_ in it.follows:
            # An id in a row of another record says nothing about ours, except where ours already has that tie.
            local = not row.from_record or id_ in known
            uid = in_file.get(id_) or (uid_of.get(id_) if local else None)
            if uid is None:
                where = "is not in this file: let it hold what its interactions follow as well"
                reason = f"#{id_} {where if row.from_record else 'is neither in this file nor on record'}"
                result.refused.append(_refusal(row, "follows", str(id_), reason))
                break
            found.append(uid)
        else:
            ties[it.uid] = found
    return ties


def _with_what_they_follow(
    fresh: Sequence[Incoming], ties: Mapping[str, Sequence[str]], there: OnFile, result: Plan
) -> list[Incoming]:
    """Return the new rows without those that follow a row that was refused."""
    kept = list(fresh)
    while True:
        there_then = {row.interaction.uid for row in kept}
        lost = [
            row
            for row in kept
            if any(uid not in there_then and uid not in there.uids for uid in ties[row.interaction.uid])
        ]
        if not lost:
            return kept
        gone = {id(row) for row in lost}
        kept = [row for row in kept if id(row) not in gone]
        for row in lost:
            followed = ", ".join(f"#{id_}" for id_ in row.interaction.follows)
            result.refused.append(_refusal(row, "follows", followed, "what it follows was refused"))


def _given_ids(fresh: Sequence[Incoming], next_id: int) -> dict[str, int]:
    """Return an id for each new row: that of its file where it was never used here, else the next ones."""
    kept = {
        row.interaction.uid: row.interaction.id
        for row in fresh
        if row.interaction.id is not None and row.interaction.id >= next_id
    }
    following = max([next_id - 1, *kept.values()]) + 1
    for row in fresh:
        if row.interaction.uid not in kept:
            kept[row.interaction.uid] = following
            following += 1
    return kept


def _merge(
    row: Incoming,
    theirs: Interaction,
    ours: Interaction,
    uid_of: Mapping[int, str],
    past: Callable[[Interaction], Past],
    result: Plan,
) -> None:
    content = _content(to_record(theirs), uid_of)
    if content == _content(to_record(ours), uid_of):
        result.present += 1
        return
    history = past(ours)
    if any(content == _content(state, uid_of) for state in history.states):
        result.present += 1  # ours has moved on from there
    elif history.edited_here:
        reason = f"it was changed here (#{ours.id}) and there: edit one side so that they agree"
        result.refused.append(_refusal(row, "uid", ours.uid, reason))
    elif theirs.modified < ours.modified:
        result.present += 1
    else:
        result.present += 1
        result.edits.append(theirs)


def _content(record: Mapping[str, Json] | object, uid_of: Mapping[int, str]) -> dict[str, Json]:
    found = {
        name: value for name, value in cast("Mapping[str, Json]", record).items() if name not in _MOMENTS
    }
    follows = cast("list[int]", found.get("follows") or [])
    if follows:
        found["follows"] = [uid_of.get(id_, str(id_)) for id_ in follows]
    return found


def _placed(it: Interaction, id: int, follows: tuple[int, ...]) -> Interaction:
    """Return `it` at its place in this file; both values are ours, so it is not checked again."""
    placed = copy(it)
    placed.__dict__.pop("order", None)
    placed.__dict__.update(id=id, follows=follows)
    return placed


def _refusal(row: Incoming, field: str, value: str, reason: str) -> Refused:
    return Refused(row.row.line, field, value, reason, row.row.origin)
