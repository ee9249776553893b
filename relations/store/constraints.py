"""What a change must respect: identities that are unique, ids that exist, links that hold, others' edits."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from relations.errors import NoSuchRecord, NotUnderstood, RelationsError
from relations.messages import plural
from relations.model import Interaction, to_record
from relations.model.fields import STORED
from relations.model.interaction import Row
from relations.store.file_format import compact
from relations.store.storage import FEW, RecordTable


class Known(NamedTuple):
    """What is on file by the identities that last: ids by uid, and by the ref of an outside dataset."""

    uids: dict[str, int]
    refs: dict[str, int]


def refuse_absent(ids: Iterable[int]) -> None:
    """Raise NoSuchRecord for these ids, which are not on file."""
    absent = [f"#{key}" for key in ids]
    if absent:
        one = "{ids} is not on file; `relations list` shows what is"
        many = "{ids} are not on file; `relations list` shows what is"
        raise NoSuchRecord(plural(len(absent), one, many, ids=", ".join(absent)))


def identities(rows: Iterable[tuple[int, Row]]) -> Known:
    """Return the ids of rows by uid and by ref."""
    known = Known({}, {})
    for key, row in rows:
        known.uids[cast(str, row["uid"])] = key
        if row.get("ref"):
            known.refs[cast(str, row["ref"])] = key
    return known


def refuse_known(interactions: RecordTable, additions: Sequence[Interaction]) -> None:
    """Refuse additions whose uid or ref is on file or is another addition's."""
    for name in ("uid", "ref"):
        values = [value for it in additions if (value := getattr(it, name)) is not None]
        if len(set(values)) < len(values):
            [(twice, _)] = Counter(values).most_common(1)
            raise RelationsError(
                'two additions have the {name} "{value}"; leave one out', name=name, value=twice
            )
    marks = [_mark("uid", it.uid) for it in additions]
    marks += [_mark("ref", it.ref) for it in additions if it.ref]
    uids, refs = _known(interactions, marks, many=len(additions) > FEW)
    for it in additions:
        for name, value, there in (
            ("uid", it.uid, uids.get(it.uid)),
            ("ref", it.ref, refs.get(it.ref or "")),
        ):
            if there:
                raise _taken(name, value, there)


def refuse_taken_refs(interactions: RecordTable, rows: Mapping[int, Row], before: Mapping[int, Row]) -> None:
    """Refuse edits that give a row the ref of another."""
    new = {key: cast(str, row["ref"]) for key, row in rows.items() if row.get("ref")}
    new = {key: ref for key, ref in new.items() if ref != before[key].get("ref")}
    marks = [_mark("ref", ref) for ref in new.values()]
    refs = _known(interactions, marks, many=len(new) > FEW).refs
    there = {ref: key for ref, key in refs.items() if key not in rows}
    for key, ref in new.items():
        if there.setdefault(ref, key) != key:
            raise _taken("ref", ref, there[ref])


def unchanged(interactions: RecordTable, read: Sequence[Interaction]) -> dict[int, Row]:
    """Return the rows on file of what a caller has read; RelationsError where one is another by now."""
    rows = interactions.pick([cast(int, it.id) for it in read])
    for it in read:
        key = cast(int, it.id)
        if key not in rows:
            refuse_absent([key])
        if rows[key] != cast(Row, to_record(it)):
            raise RelationsError(
                "#{id} has been changed meanwhile; nothing was written, look at it and try again", id=key
            )
    return rows


def refuse_new_uid(key: int, before: Row, after: Row) -> None:
    """Refuse an edit of the uid, by which every copy of the record knows the interaction."""
    if before["uid"] != after["uid"]:
        raise NotUnderstood(
            "the uid of #{id} cannot be changed; every copy of it goes by it", id=key, field="uid"
        )


def refuse_untied(interactions: RecordTable, rows: Mapping[int, Row], before: Mapping[int, Row]) -> None:
    """Refuse rows with a new link to an id that is not on file; a link already broken may stay."""
    wanted = {
        key: [other for other in _followed(row) if other not in _followed(before.get(key, {}))]
        for key, row in rows.items()
    }
    others = {other for followed in wanted.values() for other in followed} - rows.keys()
    absent = missing(interactions, others)
    for key, followed in wanted.items():
        for other in followed:
            if other in absent:
                raise NotUnderstood(
                    "#{id} is not on file, so nothing can follow it; `relations list` shows what is",
                    id=other,
                    field="follows",
                )
            if other == key:
                raise NotUnderstood("#{id} cannot follow itself", id=key, field="follows")


def missing(interactions: RecordTable, ids: set[int]) -> set[int]:
    """Return those of the ids that are not on file."""
    if len(ids) > FEW:
        return ids - set(interactions.lines.keys())
    return {key for key in ids if interactions.lines.find(key) is None}


def refuse_followed(interactions: RecordTable, ids: Iterable[int]) -> None:
    """Refuse to let go of what others follow, unless they go as well."""
    gone = set(ids)
    for key, row in interactions.select([[b'"follows":[']]):
        if key not in gone and (followed := gone.intersection(_followed(row))):
            first = min(followed)
            raise RelationsError(
                "#{id} follows #{first}, which would be gone; remove both, or first edit what #{id} follows",
                id=key,
                first=first,
            )


def link(interactions: RecordTable, rows: Mapping[int, Row], links: Mapping[str, Sequence[str]]) -> None:
    """Add to the rows' follows the ids of the uids that they are linked to, among themselves or on file."""
    ids = {cast(str, row["uid"]): key for key, row in rows.items()}
    if any(uid not in ids for uids in links.values() for uid in uids):
        ids = identities(interactions.select()).uids | ids
    for row in rows.values():
        linked = []
        for uid in links.get(cast(str, row["uid"]), ()):
            if uid not in ids:
                raise NotUnderstood(
                    '"{uid}" is no uid on file, so nothing can follow it', uid=uid, field="follows"
                )
            linked.append(ids[uid])
        if linked:
            row["follows"] = list(dict.fromkeys((*_followed(row), *linked)))
            in_order = {name: row[name] for name in STORED if name in row} | row
            row.clear()
            row.update(in_order)


def _known(interactions: RecordTable, marks: Sequence[bytes], *, many: bool) -> Known:
    """Return the identities on file, unless there are `many` marks only those of rows that have one of them."""
    if many:
        return identities(interactions.select())
    return identities(interactions.select([marks]) if marks else ())


def _taken(name: str, value: str | None, id: int) -> RelationsError:
    return RelationsError(
        'the {name} "{value}" is on file already, as #{id}; edit that one', name=name, value=value, id=id
    )


def _followed(row: Row) -> list[int]:
    return cast("list[int]", row.get("follows", []))


def _mark(name: str, value: str) -> bytes:
    return b"%s:%s" % (compact(name), compact(value))
