"""Plan an import: which rows are new, already on file, or changed, and on which side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from copy import copy
from dataclasses import dataclass, field
from typing import cast

from relations.formats.rows import Incoming, Refused
from relations.messages import Message, msg
from relations.model import Interaction, to_record
from relations.model.interaction import Json

_MOMENTS = ("added", "modified")


@dataclass(frozen=True)
class EarlierStates:
    """The history of an interaction on file: its earlier states, and the row last imported.

    `received` is None where it is still as it came.
    """

    states: tuple[Mapping[str, Json], ...] = ()
    received: Mapping[str, Json] | None = None


@dataclass(frozen=True)
class RecordState:
    """The record file, as far as an import needs to know it.

    `uids` and `refs` give the ids of everything there; `get` returns the interactions of some ids, `past` how one
    of them came to be, `removed` the uids and refs of what somebody took off the record.
    """

    uids: Mapping[str, int]
    refs: Mapping[str, int]
    get: Callable[[Sequence[int]], list[Interaction]]
    past: Callable[[Interaction], EarlierStates]
    removed: Callable[[], AbstractSet[str]] = frozenset


@dataclass
class Plan:
    """The effects of an import.

    `additions` have the ids of their file, as wishes, and follow nothing: `links` say by uid which uids they follow,
    and those in `edits`: pairs of what is on file and what takes its place. `present` counts what is there already.
    `conflicts` were changed on both sides and are left as they are; `removed` were taken off the record here and
    stay so.
    """

    additions: list[Interaction] = field(default_factory=list)
    edits: list[tuple[Interaction, Interaction]] = field(default_factory=list)
    links: dict[str, list[str]] = field(default_factory=dict)
    present: int = 0
    refused: list[Refused] = field(default_factory=list)
    conflicts: list[Refused] = field(default_factory=list)
    removed: list[Interaction] = field(default_factory=list)


def plan(incoming: Iterable[Incoming], there: RecordState, now: str) -> Plan:
    """Return what to add and change so that both sides' records are one.

    An interaction is the same when its uid is, or its ref. The same content on both sides: it is there. Ours was
    once as theirs is: ours is newer and stays. Ours was not edited here since it came in: theirs, unless it is older,
    takes its place. Both were changed: a conflict, listed and left. `follows` is linked anew by uid. An edit that has
    no moment of its own is dated `now`.
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
    links = _links(rows, ours, uid_of, result)
    rows = _without_removed([row for row in rows if row.interaction.uid in links], links, there, result)
    rows = _with_what_they_follow(rows, links, there, result)
    for row in rows:
        it = row.interaction
        if it.uid in ours:
            _merge(row, links[it.uid], ours[it.uid], uid_of, there, now, result)
        else:
            result.additions.append(_placed(it, follows=()))
            if links[it.uid]:
                result.links[it.uid] = links[it.uid]
    return result


def _known(row: Incoming, there: RecordState) -> bool:
    return row.interaction.uid in there.uids


def _each_once(rows: Sequence[Incoming], there: RecordState, result: Plan) -> list[Incoming]:
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
                reason = msg("line {line} has the same uid and says something else", line=twin.row.line)
                result.refused.append(_refusal(row, "uid", it.uid, reason))
        elif it.uid not in there.uids and any(ref in there.refs or ref in refs for ref in _refs(it)):
            result.present += 1
        elif it.id is not None and ids.setdefault(it.id, it.uid) != it.uid:
            result.refused.append(_refusal(row, "id", str(it.id), msg("another row has the same id")))
        else:
            seen[it.uid] = row
            refs.update(_refs(it))
            kept.append(row)
    return kept


def _refs(it: Interaction) -> list[str]:
    """Return the outside identities of an interaction: its ref, and those of the mirrored rows folded into it."""
    mirrors = it.codes.get("mirrors")
    return [ref for ref in (it.ref, *(mirrors if isinstance(mirrors, list) else ())) if isinstance(ref, str)]


def _links(
    rows: Sequence[Incoming], ours: Mapping[str, Interaction], uid_of: Mapping[int, str], result: Plan
) -> dict[str, list[str]]:
    """Return by uid the uids that each row follows; a row that follows what cannot be told is refused."""
    in_file = {row.interaction.id: row.interaction.uid for row in rows if row.interaction.id is not None}
    links: dict[str, list[str]] = {}
    for row in rows:
        it = row.interaction
        known = ours[it.uid].follows if it.uid in ours else ()
        found = []
        for id_ in it.follows:
            # An id in a row of another record says nothing about ours, except where ours already has that tie.
            local = not row.from_record or id_ in known
            uid = in_file.get(id_) or (uid_of.get(id_) if local else None)
            if uid is None:
                reason = (
                    msg("#{id} is not in this file: let it hold what its interactions follow as well", id=id_)
                    if row.from_record
                    else msg("#{id} is neither in this file nor on record", id=id_)
                )
                result.refused.append(_refusal(row, "follows", str(id_), reason))
                break
            found.append(uid)
        else:
            links[it.uid] = found
    return links


def _without_removed(
    rows: list[Incoming], links: Mapping[str, Sequence[str]], there: RecordState, result: Plan
) -> list[Incoming]:
    """Return the rows without those that were taken off the record here and that no other row follows."""
    if all(_known(row, there) for row in rows) or not (removed := there.removed()):
        return rows
    followed = {uid for row in rows for uid in links[row.interaction.uid]}
    kept = []
    for row in rows:
        it = row.interaction
        if it.uid in there.uids or it.uid in followed or removed.isdisjoint((it.uid, *_refs(it))):
            kept.append(row)
        else:
            result.removed.append(it)
    return kept


def _with_what_they_follow(
    rows: Sequence[Incoming], links: Mapping[str, Sequence[str]], there: RecordState, result: Plan
) -> list[Incoming]:
    """Return the rows without those that follow a row that was refused."""
    kept = list(rows)
    while True:
        coming = {row.interaction.uid for row in kept}
        lost = [
            row
            for row in kept
            if any(uid not in coming and uid not in there.uids for uid in links[row.interaction.uid])
        ]
        if not lost:
            return kept
        gone = {id(row) for row in lost}
        kept = [row for row in kept if id(row) not in gone]
        for row in lost:
            followed = ", ".join(f"#{id_}" for id_ in row.interaction.follows)
            result.refused.append(_refusal(row, "follows", followed, msg("what it follows was refused")))


def _merge(
    row: Incoming,
    links: list[str],
    ours: Interaction,
    uid_of: Mapping[int, str],
    there: RecordState,
    now: str,
    result: Plan,
) -> None:
    theirs = row.interaction
    content = {**_content(to_record(theirs), {}), **({"follows": links} if links else {})}
    ours_content = _content(to_record(ours), uid_of)
    if content == ours_content:
        result.present += 1
        return
    past = there.past(ours)
    was_so = any(content == _content(state, uid_of) for state in past.states)
    edited_here = past.received is not None and _content(past.received, uid_of) != ours_content
    if edited_here and not was_so:
        reason = msg("it was changed here (#{id}) and there: edit one side so that they agree", id=ours.id)
        result.conflicts.append(_refusal(row, "uid", ours.uid, reason))
        return
    result.present += 1
    if not was_so and theirs.modified >= ours.modified:
        follows = tuple(there.uids[uid] for uid in links if uid in there.uids)
        # What was edited outside of any record has no moment of its own.
        modified = theirs.modified if theirs.modified > ours.modified else now
        after = _placed(theirs, id=ours.id, follows=follows, added=ours.added, modified=modified)
        result.edits.append((ours, after))
        result.links[ours.uid] = [uid for uid in links if uid not in there.uids]


def _content(record: Mapping[str, Json] | object, uid_of: Mapping[int, str]) -> dict[str, Json]:
    """Return what a row of the file says, without its moments and with uids for the ids it follows."""
    found = {
        name: value for name, value in cast("Mapping[str, Json]", record).items() if name not in _MOMENTS
    }
    follows = cast("list[int]", found.get("follows") or [])
    if follows:
        found["follows"] = [uid_of.get(id_, str(id_)) for id_ in follows]
    return found


def _placed(it: Interaction, **place: object) -> Interaction:
    """Return `it` at its place in this file; it is checked already, and so are the ids and moments of the file."""
    placed = copy(it)
    placed.__dict__.update(place)
    return placed


def _refusal(row: Incoming, field: str, value: str, reason: Message) -> Refused:
    return Refused(row.row.line, field, value, reason, row.row.origin)
