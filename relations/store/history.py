"""The audit trail of what commands changed, as data in the file and as values, and how to revert it."""

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypedDict, cast

from relations.errors import NotUnderstood
from relations.model import checks
from relations.model.fields import STORED, Clash
from relations.model.id_ranges import from_ranges, in_ranges, spans
from relations.model.interaction import Interaction, Json, Row
from relations.store.file_format import compact
from relations.vocabulary.additions import Addition


class FieldEdit(TypedDict, total=False):
    """A field's value before and after an edit; a key is missing where the field had no value."""

    before: Json
    after: Json


@dataclass(frozen=True)
class Change:
    """One command's effect on the record.

    `at` is a UTC time; `added` the ids that came; `came` what fields of them held then, None for nothing, where a merge
    found that they came more than once and otherwise; `edited` the fields that changed, by id; `removed` the rows that
    went, whole, by id; `words_added` and `words_removed` a journalist's own words, by their row; `undoes` the id of the
    change that this one took back; `uids` the `identity` of what was added and edited, in this order: another program
    may give an id to something else. It is empty where it was not noted.
    """

    id: int
    at: str
    command: str
    added: tuple[int, ...] = ()
    came: Mapping[int, Row] = field(default_factory=dict)
    edited: Mapping[int, Mapping[str, FieldEdit]] = field(default_factory=dict)
    removed: Mapping[int, Row] = field(default_factory=dict)
    words_added: Mapping[int, Row] = field(default_factory=dict)
    words_removed: Mapping[int, Row] = field(default_factory=dict)
    undoes: int | None = None
    uids: str = ""

    @property
    def ids(self) -> tuple[int, ...]:
        """The records it touched: added, edited, removed."""
        return (*self.added, *self.edited, *self.removed)


class Undone(NamedTuple):
    """What an undo took back, what is as it was before again, what is no longer on file, and what was added twice."""

    change: Change
    restored: tuple[Interaction, ...] = ()
    removed: tuple[Interaction, ...] = ()
    stayed: tuple[Interaction, ...] = ()


def to_row(change: Change) -> Row:
    """Return the row that the file holds under the change's id, without empty values; of ids added the ranges."""
    row: dict[str, object] = {
        "at": change.at,
        "command": change.command,
        "added": in_ranges(change.added),
        **{name: {str(key): it for key, it in getattr(change, name).items()} for name in _OBJECTS},
        "undoes": change.undoes,
        "uids": change.uids,
    }
    return cast(Row, {name: value for name, value in row.items() if value})


def from_row(row: Json, id: int) -> Change:
    """Return the change that a row of the history describes; NotUnderstood where it is none."""
    _check(row)
    told = cast("dict[str, Any]", row)  # Any: each of its own kind, as was checked
    return Change(
        id=id,
        at=told["at"],
        command=told["command"],
        added=from_ranges(told.get("added", "")),
        undoes=told.get("undoes"),
        uids=told.get("uids", ""),
        **{name: {int(key): it for key, it in told.get(name, {}).items()} for name in _OBJECTS},
    )


def own_word(value: Json) -> Addition:
    """Return a journalist's own word as the file holds it; NotUnderstood for what is none."""
    kind = value.get("kind") if isinstance(value, dict) else None
    entry = value.get(kind) if isinstance(value, dict) and isinstance(kind, str) else None
    if kind not in ("sector", "type", "party") or not isinstance(entry, dict):
        raise NotUnderstood('an own word is written {"kind": "sector", "sector": {"id": …}}')
    named = entry.get("code" if kind == "party" else "id")
    texts = [entry.get(name, "") for name in ("en", "fr", "family", "rung", "cameo")]
    aliases = entry.get("aliases", [])
    if not isinstance(aliases, list) or not all(isinstance(text, str) for text in (named, *texts, *aliases)):
        raise NotUnderstood("the names of an own word are texts, its aliases a list of texts")
    return cast(Addition, value)


def identity(uids: Iterable[str]) -> str:
    """Return a hash of a sequence of uids, as eight hexadecimal digits."""
    return f"{zlib.crc32(' '.join(uids).encode()):08x}"


def difference(before: Row, after: Row) -> dict[str, FieldEdit]:
    """Return the fields that differ between two rows of the file."""
    edits: dict[str, FieldEdit] = {}
    for name in {**before, **after}:
        edit: FieldEdit = {}
        if name in before:
            edit["before"] = before[name]
        if name in after:
            edit["after"] = after[name]
        if len(edit) == 1 or not _same(before[name], after[name]):
            edits[name] = edit
    return edits


def _same(one: Json, other: Json) -> bool:
    """Return whether two values are the same in the file: 1, 1.0 and true are equal in Python."""
    return one == other and (isinstance(one, str) or compact(one) == compact(other))


def taken_back(row: Row, edits: Mapping[str, FieldEdit]) -> Row | None:
    """Return the row as it was before the edits, None where a field is no longer as they left it."""
    before = dict(row)
    for name, edit in edits.items():
        if name in row and row[name] != edit.get("after", _ABSENT):
            return None
        if name not in row and "after" in edit:
            return None
        if "before" in edit:
            before[name] = edit["before"]
        else:
            del before[name]
    known = [name for name in STORED if name in before]
    return {name: before[name] for name in dict.fromkeys((*known, *before))}


def last_undoable(changes: Iterable[Change]) -> Change | None:
    """Return the last change that was neither undone nor is itself an undo."""
    changes = list(changes)
    undone = {change.undoes for change in changes}
    left = [change for change in changes if change.undoes is None and change.id not in undone]
    return left[-1] if left else None


def added_too(changes: Iterable[Change], change: Change) -> dict[int, Change]:
    """Return of what a change added what stays without it, and why: another change, not undone, has added it as well.

    Two who import one event have it twice, and it is one once they have merged.
    """
    changes = list(changes)
    undone = {it.undoes for it in changes}
    found: dict[int, Change] = {}
    for it in changes:
        for key in it.removed:
            found.pop(key, None)
        if it.undoes is None and it.id not in undone and _MERGE not in (it.command, change.command):
            found |= {key: it for key in change.added if key in it.added} if it.id != change.id else {}
    return found


def open_clashes(changes: Sequence[Change]) -> list[Clash]:
    """Return the clashes that a merge settled and nobody has decided since.

    Whoever edits the field, removes the interaction or takes the merge back decides; so does an edit that only says the
    same value again. That an interaction was kept is decided by any edit of it.
    """
    undone = {change.undoes for change in changes}
    found: dict[tuple[int, str], Clash] = {}
    for change in changes:
        if change.id in undone or change.undoes is not None:
            continue
        if change.command == _MERGE and not change.removed:
            found |= {(id_, _WHOLE): Clash(id_, None, None, "removed") for id_ in change.added}
            found |= {
                (id_, name): Clash(id_, name, edit.get("after"), edit.get("before"))
                for id_, fields in change.edited.items()
                for name, edit in fields.items()
            }
            continue
        for id_, fields in change.edited.items():
            says_it_again = not fields.keys() - {"modified"}
            for key in [key for key in found if key[0] == id_]:
                if says_it_again or key[1] == _WHOLE or key[1] in fields:
                    del found[key]
        for id_ in change.removed:
            for key in [key for key in found if key[0] == id_]:
                del found[key]
    return [found[key] for key in sorted(found)]


def without_addition(row: Row, brought: Row, instead: Row) -> Row:
    """Return a row with what another addition brought where it still holds what this one brought."""
    left = {name: value for name, value in brought.items() if row.get(name) == value and name in instead}
    fields = {**row, **{name: instead[name] for name in left if name not in _MOMENTS}}
    return {name: fields[name] for name in dict.fromkeys((*STORED, *fields)) if fields.get(name) is not None}


_ABSENT = object()
_WHOLE = ""  # stands for the interaction itself, where one side of a merge had removed it
_MERGE = "merge"  # whose `added` is what it kept; to ask relations.merge for the word would load it all
_MOMENTS = ("added", "modified")
_MOST = 10_000_000  # ids that one change may have added: far more than a file can hold
_IDENTITY = re.compile(r"[0-9a-f]{8}")
_ID = re.compile(r"[1-9][0-9]{0,17}")
_RANGES = re.compile(r"[1-9][0-9]{0,17}(-[1-9][0-9]{0,17})?(,[1-9][0-9]{0,17}(-[1-9][0-9]{0,17})?)*")
_TEXTS = ("at", "command")
_OBJECTS = ("came", "edited", "removed", "words_added", "words_removed")


def _check(row: Json) -> None:
    """Refuse a row that is no change: a text that is missing, ids that are none."""
    if not isinstance(row, dict):
        raise NotUnderstood("a change must be an object")
    for name in _TEXTS:
        if not isinstance(row.get(name), str):
            raise NotUnderstood("{name} must be a text", name=name, field=name)
    checks.utc_time(cast(str, row["at"]), "at")
    checks.refuse_controls(cast(str, row["command"]), "command")
    added = row.get("added", "1")
    if not (isinstance(added, str) and _RANGES.fullmatch(added)):
        raise NotUnderstood('added must be ids such as "3" or "12-50011"', field="added")
    if sum(last - first for first, last in spans(added)) > _MOST:
        raise NotUnderstood("added must not be more than {most} ids", most=_MOST, field="added")
    for name in _OBJECTS:
        rows = row.get(name, {})
        if not (isinstance(rows, dict) and all(map(_is_entry, rows.items()))):
            raise NotUnderstood("{name} must be objects under their ids", name=name, field=name)
    edited = cast("dict[str, Row]", row.get("edited", {}))
    if not all(isinstance(edit, dict) for fields in edited.values() for edit in fields.values()):
        raise NotUnderstood('edited must hold {"before": …, "after": …} for each field', field="edited")
    for name in ("words_added", "words_removed"):
        for word in cast("dict[str, Row]", row.get(name, {})).values():
            own_word(word)
    if not _IDENTITY.fullmatch(str(row.get("uids", "0" * 8))):
        raise NotUnderstood("uids must be eight hexadecimal digits", field="uids")
    if type(row.get("undoes", 1)) is not int:
        raise NotUnderstood("undoes must be the number of a change", field="undoes")


def _is_entry(entry: tuple[str, Json]) -> bool:
    return bool(_ID.fullmatch(entry[0])) and isinstance(entry[1], dict)
