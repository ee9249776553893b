"""Reading a file that a hand or another program touched: in full, every rule checked, every fault named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from relations.errors import NotUnderstood, UnreadableFile
from relations.messages import Message, msg
from relations.model import Interaction, from_record, to_record
from relations.model.fields import DERIVED
from relations.model.interaction import Row
from relations.store import history
from relations.store.file_format import (
    HISTORY,
    INTERACTIONS,
    META,
    OWN_TABLES,
    SCHEMA,
    WORDS,
    FileText,
    TableText,
    compact,
    printed,
    unprintable,
)
from relations.store.history import own_word
from relations.store.lenient_json import Fault, PlacedRow, decode_record, placed_rows
from relations.vocabulary import BUILTIN, Vocabulary
from relations.vocabulary.additions import Addition

_TWO_VERSIONS = (
    "two versions stand here with git's marks; `relations merge` makes one record of both and loses nothing"
)
# The marks that git leaves in a file of which it has two versions.
_MARK = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$")
_BEGINS = re.compile(r"^(<{7}|={7}|>{7})(?: |\r?$)", re.MULTILINE)
_ID = re.compile(r"[1-9][0-9]{0,17}")


@dataclass
class Examined:
    """A file's sound rows as they will be written again, its sound interactions, and every fault.

    `theirs` are the interactions of the other version where git put two into one file.
    """

    faults: list[Fault] = field(default_factory=list)
    interactions: dict[int, Interaction] = field(default_factory=dict)
    lines: dict[str, dict[int | str, bytes]] = field(default_factory=dict)
    meta: Row = field(default_factory=dict)
    theirs: Sequence[Interaction] = ()

    def fault(self, sentence: Message, line: int | None = None, record: int | None = None) -> None:
        """Note what is wrong, and where."""
        self.faults.append(Fault(sentence, line, record))

    def rescued(self) -> list[Interaction]:
        """Return the sound interactions, with those of git's other side that are not the same here."""
        return [*self.interactions.values(), *self.theirs]

    def file_text(self, path: Path) -> FileText:
        """Return the file in our form; UnreadableFile, saying the first fault, where there is one."""
        if self.faults:
            first, *others = self.faults
            placed = first.line is not None or first.record is not None
            sentence = msg("{path}, {fault}" if placed else "{path} {fault}", path=path, fault=first)
            if others:
                more = "{sentence} (and {n} more: `relations check --file` lists them)"
                sentence = msg(more, sentence=sentence, n=len(others))
            raise UnreadableFile(sentence)
        return FileText({name: TableText.of(_in_order(lines)) for name, lines in self.lines.items()})


def examined(data: bytes) -> Examined:
    """Return the content of a file and everything wrong with it."""
    text = decode_record(data)
    if isinstance(text, Fault):
        return Examined([text])
    mark = first_mark(text)
    return _examined(text) if mark is None else _two_versions(text, mark)


def first_mark(text: str) -> int | None:
    """Return the line of the first mark, None where there is none."""
    found = _BEGINS.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def split_conflict(text: str) -> tuple[str, str]:
    """Return the two texts, ours and theirs, that git put into one; what stood before both is left out."""
    ours: list[str] = []
    theirs: list[str] = []
    takers = {"<": (ours,), "|": (), "=": (theirs,), ">": (ours, theirs)}
    taking: tuple[list[str], ...] = (ours, theirs)
    for line in text.split("\n"):
        if mark := _MARK.match(line):
            taking = takers[mark[1][0]]
            continue
        for side in taking:
            side.append(line)
    return "\n".join(ours), "\n".join(theirs)


def _two_versions(text: str, line: int) -> Examined:
    """Return the content of the two versions that git put into one file."""
    ours, theirs = (_examined(side).interactions for side in split_conflict(text))
    others = [it for id_, it in theirs.items() if ours.get(id_) != it]
    return Examined([Fault(msg(_TWO_VERSIONS), line)], ours, theirs=others)


def _examined(text: str) -> Examined:
    result = Examined()
    tables: dict[str, list[PlacedRow]] = {}
    names: list[str] = []
    for row in placed_rows(text, result.faults, names):
        tables.setdefault(row.table, []).append(row)
    newer = _read_meta(tables.get(META, []), result)
    if newer:
        sentence = (
            "was written by a newer relations (schema {newer}, this one reads {ours}); update relations"
        )
        result.faults = [Fault(msg(sentence, newer=newer, ours=SCHEMA))]
        return result
    if not {INTERACTIONS, META}.intersection(names) and (names or not result.faults):
        result.faults = [Fault(msg("holds no interactions; give the path of a record, such as db.json"))]
        return result
    for name in names:
        if _is_printable(name, result):
            result.lines.setdefault(name, {})
    vocabulary = _read_words(tables.get(WORDS, []), result)
    _read_interactions(tables.get(INTERACTIONS, []), vocabulary, result)
    last = _read_history(tables.get(HISTORY, []), result)
    for name in names:
        if name not in OWN_TABLES and name in result.lines:
            for row in tables.get(name, []):
                _keep(row, row.key, result)
    _count_on(result, last)
    result.faults.sort(key=lambda fault: fault.line or 0)
    return result


def _read_meta(rows: list[PlacedRow], result: Examined) -> int | None:
    """Take in the meta table; return the schema where it is a newer one."""
    result.lines[META] = {}
    for key, row in _with_ids(rows, result):
        if key > 1:
            _keep(row, key, result)
            continue
        schema = row.value.get("schema") if isinstance(row.value, dict) else None
        if not isinstance(row.value, dict) or type(schema) is not int or schema < 1:
            result.fault(msg("meta must hold the schema, a whole number; give back a copy"), row.line)
        elif schema > SCHEMA:
            return schema
        elif type(row.value.get("next_id", 1)) is not int:
            result.fault(msg("next_id must be a whole number"), row.line)
        else:
            result.meta = row.value
    return None


def _read_words(rows: list[PlacedRow], result: Examined) -> Vocabulary:
    additions: list[Addition] = []
    for key, row in _with_ids(rows, result):
        try:
            addition = own_word(row.value)
            Vocabulary([*additions, addition]).check_additions()
        except NotUnderstood as error:
            result.fault(msg("{error}; correct it or take it out", error=error.message), row.line)
        else:
            additions.append(addition)
            _keep(row, key, result)
    return Vocabulary(additions) if additions else BUILTIN


def _read_interactions(rows: list[PlacedRow], vocabulary: Vocabulary, result: Examined) -> None:
    uids: dict[str, int] = {}
    for key, row in _with_ids(rows, result):
        place = row.line, key
        if not isinstance(row.value, dict):
            result.fault(msg("the record is not an object; correct it or take it out"), *place)
            continue
        extra = [name for name in ("id", *DERIVED) if name in row.value]
        if extra:
            derived = '"{name}" follows from the rest and is not kept in a record; take it out'
            result.fault(msg(derived, name=extra[0]), *place)
            continue
        try:
            interaction = from_record(row.value, key, vocabulary)
        except NotUnderstood as error:
            sentence = error.message
            if error.field and not error.sentence.startswith(error.field):
                sentence = msg("{field}: {sentence}", field=error.field, sentence=sentence)
            if ";" not in error.sentence:
                sentence = msg("{error}; correct it", error=sentence)
            result.fault(sentence, *place)
            continue
        other = uids.setdefault(interaction.uid, key)
        if other != key:
            result.fault(msg("the uid is that of #{id}; give one of them another", id=other), *place)
            continue
        if _keep(row, key, result, to_record(interaction)):
            result.interactions[key] = interaction


def _read_history(rows: list[PlacedRow], result: Examined) -> int:
    """Take in the history and return the highest id that it tells of."""
    highest = 0
    for key, row in _with_ids(rows, result):
        try:
            change = history.from_row(row.value, key)
        except NotUnderstood as error:
            result.fault(msg("history {key}: {error}; correct it", key=key, error=error.message), row.line)
        else:
            highest = max(highest, *change.ids, 0)
            _keep(row, key, result)
    return highest


def _count_on(result: Examined, last: int) -> None:
    """Set the counter past every id there is or was: a hand may have set it lower."""
    counter = cast(int, result.meta.get("next_id", 1))
    meta: Row = {**result.meta, "schema": SCHEMA}
    meta["next_id"] = max(counter, last + 1, *(key + 1 for key in result.interactions), 1)
    result.lines[META] = {1: printed(1, meta), **result.lines[META]}


def _is_printable(name: str, result: Examined) -> bool:
    try:
        compact(name)
    except ValueError as error:
        result.fault(msg("has a table whose name holds {what}; correct it", what=unprintable(error)))
        return False
    return True


def _with_ids(rows: Iterable[PlacedRow], result: Examined) -> Iterator[tuple[int, PlacedRow]]:
    """Yield the rows with their ids; a key that is none is a fault."""
    no_id = '"{key}" in the table "{table}" is no id; use a whole number from 1'
    for row in rows:
        if _ID.fullmatch(row.key):
            yield int(row.key), row
        else:
            result.fault(msg(no_id, key=row.key[:40], table=row.table), row.line)


def _keep(row: PlacedRow, key: int | str, result: Examined, value: object = None) -> bool:
    """Print a row as it will be written again; a half character, which UTF-8 cannot hold, is a fault."""
    try:
        result.lines[row.table][key] = printed(key, row.value if value is None else value)
    except ValueError as error:
        record = key if row.table == INTERACTIONS and isinstance(key, int) else None
        result.fault(msg("there is {what}; correct it", what=unprintable(error)), row.line, record)
        return False
    return True


def _in_order(lines: Mapping[int | str, bytes]) -> list[bytes]:
    if all(isinstance(key, int) for key in lines):
        return [lines[key] for key in sorted(lines)]
    return list(lines.values())
