"""Changing a record: each function is one change of the file, with its line in the history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import cast

from relations.errors import NotUnderstood, RelationsError
from relations.messages import Message, msg, plural
from relations.model import Interaction, from_record, from_trusted_record, to_record
from relations.model.fields import Clash
from relations.model.id_ranges import in_ranges
from relations.model.interaction import Row
from relations.store import constraints, history
from relations.store.history import Change, FieldEdit, Undone
from relations.store.storage import RecordDB, RecordTable, gc_paused
from relations.vocabulary import Vocabulary
from relations.vocabulary.additions import Addition

_HIGHEST_WISH = 1_000_000_000  # ids are to stay short: what counts on from a higher one would not be


def apply(
    db: RecordDB,
    additions: Sequence[Interaction],
    edits: Sequence[tuple[Interaction, Interaction]],
    links: Mapping[str, Sequence[str]],
    command: str,
    now: str,
) -> list[Interaction]:
    """Add and edit in one write, as `RecordFile.apply` says."""
    with db.storage.change(), gc_paused():
        constraints.refuse_known(db.interactions, additions)
        ids = _new_ids(db, [it.id for it in additions])
        rows = {key: cast(Row, to_record(it)) for key, it in zip(ids, additions, strict=True)}
        shall_be = {cast(int, after.id): cast(Row, to_record(after)) for _, after in edits}
        constraints.link(db.interactions, rows | shall_be, links)
        before = constraints.unchanged(db.interactions, [read for read, _ in edits])
        edited: dict[int, dict[str, FieldEdit]] = {}
        changed: dict[int, Row] = {}
        for key, row in shall_be.items():
            constraints.refuse_new_uid(key, before[key], row)
            if difference := history.difference(before[key], row):
                edited[key], changed[key] = difference, row
            elif any(it.id == key for it in clashes(db)):  # saying it again, in the same second, decides
                edited[key] = {}
        constraints.refuse_taken_refs(db.interactions, changed, before)
        constraints.refuse_untied(db.interactions, rows | changed, before)
        if rows or edited:
            written = rows | changed
            db.interactions.put(written)
            uids = history.identity(
                cast(str, (written.get(key) or before[key])["uid"]) for key in (*sorted(ids), *edited)
            )
            _log(db, Change(0, now, command, added=tuple(sorted(ids)), edited=edited, uids=uids))
        return [from_trusted_record(row, key) for key, row in rows.items()]


def remove(db: RecordDB, ids: Sequence[int], command: str, now: str) -> list[Interaction]:
    """Take interactions off the file, as `RecordFile.remove` says."""
    with db.storage.change():
        gone = _taken(db, list(dict.fromkeys(ids)))
        constraints.refuse_followed(db.interactions, ids)
        db.interactions.drop(ids)
        _log(db, Change(0, now, command, removed=_rows(gone)))
        return gone


def undo(db: RecordDB, now: str) -> Undone:
    """Take back the last change that is neither undone nor an undo, and log that.

    RelationsError where there is none, and where what it changed has been changed since by other means.
    """
    with db.storage.change():
        changes = trail(db)
        change = history.last_undoable(changes)
        if change is None:
            raise RelationsError("there is no change left to undo; `relations log` lists what was done")
        too = history.added_too(changes, change)
        stayed = db.interactions.pick(too)
        before = _before_edits(db.interactions, change)
        for key, row in stayed.items():
            left = history.without_addition(row, change.came.get(key, {}), too[key].came.get(key, {}))
            before |= {key: left} if left != row else {}
        edited = {
            key: history.difference(row, before[key]) for key, row in db.interactions.pick(before).items()
        }
        gone = _added_by(db, change, [key for key in change.added if key not in stayed])
        _refuse_others(db.interactions, change)
        back = _restored_by(db, change, before)
        db.interactions.drop([cast(int, it.id) for it in gone])
        db.interactions.put(_rows(back))
        _log(
            db,
            Change(
                0,
                now,
                "undo",
                added=tuple(change.removed),
                edited=edited,
                removed=_rows(gone),
                words_added=change.words_removed,
                words_removed=change.words_added,
                undoes=change.id,
            ),
        )
        kept = [from_trusted_record(row, key) for key, row in stayed.items() if key not in before]
        return Undone(change, tuple(back), tuple(gone), tuple(kept))


def extend(db: RecordDB, addition: Addition, command: str, now: str) -> None:
    """Put an own word on file, as `RecordFile.extend` says."""
    with db.storage.change():
        if addition in db.vocabulary.additions:
            return
        Vocabulary([*db.vocabulary.additions, addition]).check_additions()
        told = [key for change in trail(db) for key in change.words_added]
        key = max([db.words.lines.last_key(), *told]) + 1
        db.words.put({key: addition})
        _log(db, Change(0, now, command, words_added={key: cast(Row, addition)}))


def trail(db: RecordDB) -> list[Change]:
    """Return the changes from first to last; ValueError for a row that is none: no history of ours has one."""
    try:
        return [history.from_row(row, key) for key, row in db.history.select()]
    except NotUnderstood as error:
        raise ValueError(error.sentence) from error


def clashes(db: RecordDB) -> list[Clash]:
    """Return the clashes that a merge settled and nobody has decided since."""
    merged = any(db.history.lines.having([b'"command":"merge"']))
    return history.open_clashes(trail(db)) if merged else []


def _new_ids(db: RecordDB, wishes: Sequence[int | None]) -> list[int]:
    """Give out ids that no record ever had, the wished ones where they are such, and count on."""
    if not wishes:
        return []
    meta = db.storage.file_text().meta()
    counter = cast(int, meta["next_id"])
    wished = [wish for wish in wishes if wish is not None and counter <= wish < _HIGHEST_WISH]
    granted = set(wished)
    if len(granted) < len(wished):
        raise RelationsError("two additions wish for the same id; leave the choice to the record")
    free = (key for key in count(counter) if key not in granted)
    ids = [wish if wish is not None and wish in granted else next(free) for wish in wishes]
    db.meta.put({1: {**meta, "next_id": max(counter, max(ids) + 1)}})
    return ids


def _taken(db: RecordDB, ids: Sequence[int]) -> list[Interaction]:
    """Return the interactions to remove; NoSuchRecord names an id that is not on file."""
    rows = db.interactions.pick(ids)
    constraints.refuse_absent(key for key in ids if key not in rows)
    return [from_trusted_record(row, key) for key, row in rows.items()]


def _before_edits(interactions: RecordTable, change: Change) -> dict[int, Row]:
    """Return the rows as they were before the edits of a change."""
    rows = interactions.pick(change.edited)
    before: dict[int, Row] = {}
    for key, fields in change.edited.items():
        row = history.taken_back(rows[key], fields) if key in rows else None
        if row is None:
            changed = msg("#{id} has been changed since by other means", id=key)
            raise _not_undone(change, changed if key in rows else msg("#{id} is no longer on file", id=key))
        before[key] = row
    return before


def _refuse_others(interactions: RecordTable, change: Change) -> None:
    """Refuse to take back a change whose ids stand for other interactions by now: another program re-used them."""
    ids = (*change.added, *change.edited)
    rows = interactions.pick(ids)
    if change.uids and change.uids != history.identity(cast(str, rows[key]["uid"]) for key in ids):
        one, many = "#{ids} is another interaction by now", "one of #{ids} is another interaction by now"
        raise _not_undone(change, plural(len(ids), one, many, ids=in_ranges(ids)))


def _added_by(db: RecordDB, change: Change, ids: Sequence[int]) -> list[Interaction]:
    """Return the interactions of these ids, which a change alone added, if all of them can be removed."""
    absent = constraints.missing(db.interactions, set(ids))
    if absent:
        raise _not_undone(change, msg("#{id} is no longer on file", id=min(absent)))
    constraints.refuse_followed(db.interactions, ids)
    return _taken(db, ids)


def _restored_by(db: RecordDB, change: Change, before: Mapping[int, Row]) -> list[Interaction]:
    """Return what is as it was once a change is taken back, checked; own words that it brought or took go back, too."""
    there = db.interactions.pick(change.removed)
    if there:
        raise _not_undone(change, msg("#{id} is on file again", id=min(there)))
    if change.words_added or change.words_removed:
        _take_back_words(db, change)
    try:
        return [from_record(row, key, db.vocabulary) for key, row in {**before, **change.removed}.items()]
    except NotUnderstood as error:
        raise _not_undone(change, error.message) from None


def _take_back_words(db: RecordDB, change: Change) -> None:
    db.words.drop(change.words_added)
    db.words.put(change.words_removed)
    words = [history.own_word(row) for _, row in db.words.select()]
    try:
        Vocabulary(words).check_additions()
    except NotUnderstood as error:
        raise _not_undone(change, error.message) from None
    try:
        for key, row in db.interactions.select():
            from_record(row, key, db.vocabulary)
    except NotUnderstood as error:
        reason = msg("#{id} uses the word ({error})", id=key, error=error.message)
        raise _not_undone(change, reason) from None


def _not_undone(change: Change, reason: Message) -> RelationsError:
    """Return the refusal to take back a change."""
    return RelationsError(
        "cannot undo change {number} ({command}, {at}): {reason}",
        number=change.id,
        command=change.command,
        at=change.at,
        reason=reason,
    )


def _log(db: RecordDB, change: Change) -> None:
    last = db.history.lines.last_key()
    db.history.put({last + 1: history.to_row(change)})


def _rows(interactions: Iterable[Interaction]) -> dict[int, Row]:
    return {cast(int, it.id): cast(Row, to_record(it)) for it in interactions}
