"""Going through the text of a touched file row by row: every row with its place, and every fault of its JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from relations.messages import SOURCE, Message, msg
from relations.model.exact_json import Inexact, decoder
from relations.model.interaction import Json

_SPACE = re.compile(r"[ \t\r\n]*")
_KEY = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_RESUMES = re.compile(r'^[ \t]*"(?:[^"\\\n]|\\.)*"[ \t]*:[ \t]*\{', re.MULTILINE)
_EMPTY = "is empty; give back a copy that has the record, or remove the file to begin a new one"


@dataclass(frozen=True)
class Fault:
    """What is wrong in a record file: where (None: in the whole file), and the words for it."""

    sentence: Message
    line: int | None = None
    record: int | None = None

    def __str__(self) -> str:
        return self.in_language(SOURCE)

    def in_language(self, lang: str) -> str:
        """Return the place and the words for it in `lang`."""
        place = {
            (True, True): "line {line}, record #{record}: {sentence}",
            (True, False): "line {line}: {sentence}",
            (False, True): "record #{record}: {sentence}",
            (False, False): "{sentence}",
        }[self.line is not None, self.record is not None]
        return msg(place, line=self.line, record=self.record, sentence=self.sentence).in_language(lang)


@dataclass(frozen=True)
class PlacedRow:
    """One row of a table: the key as it is written, and the line it begins on."""

    table: str
    key: str
    value: Json
    line: int


def decode_record(data: bytes) -> str | Fault:
    """Return the text of a file, or the fault for which it is none."""
    if not data.strip():
        return Fault(msg(_EMPTY))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Fault(msg("is written in UTF-16; save it as UTF-8"))
    if data.startswith(b"\xef\xbb\xbf"):
        return Fault(msg("begins with a byte order mark; save it as UTF-8 without one"), 1)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Fault(
            msg("the byte {byte} is not UTF-8; save the file as UTF-8", byte=f"0x{data[error.start]:02x}"),
            line,
        )
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return Fault(msg("there are zero bytes, as a crash of the disk leaves them; give back a copy"), line)
    return text


def placed_rows(text: str, faults: list[Fault], names: list[str]) -> Iterator[PlacedRow]:
    """Return the rows of all tables in their order, and the tables' names in `names`.

    What is no row goes to `faults`, and the walk goes on at the next line that looks like one.
    """
    return _Scanner(text, faults, names).tables()


class _Scanner:
    def __init__(self, text: str, faults: list[Fault], names: list[str]) -> None:
        self.text = text
        self.faults = faults
        self.at = 0
        self.table = ""
        self.names = names
        self.keys: set[tuple[str, str]] = set()
        self.line, self._counted = 1, 0
        self._scan = decoder().raw_decode

    def tables(self) -> Iterator[PlacedRow]:
        self._space()
        if self._here() != "{":
            self._not_an_object()
            return
        self.at += 1
        if self._closes():
            self._nothing_after()
            return
        while True:
            yield from self._one_table()
            if self._takes(","):
                continue
            if self._takes("}"):
                self._nothing_after()
                return
            if self.at >= len(self.text) or not self._resumed(msg('"," or "}" is missing after a table')):
                self._ended()
                return
            yield from self._rows()

    def _one_table(self) -> Iterator[PlacedRow]:
        name = self._key()
        if name is None or not self._takes(":"):
            if self._resumed(msg("the name of a table is missing")):
                yield from self._rows()
            return
        line = self._line()
        if name in self.names:
            self._fault(msg('the table "{name}" is there twice; put its rows into one', name=name), line)
        else:
            self.names.append(name)
        self.table = name
        if not self._takes("{"):
            value, sound = self._value()
            if sound:
                kind = _kind(value)
                sentence = 'the table "{name}" is {kind}, not an object of rows; give back a copy'
                self._fault(msg(sentence, name=name, kind=kind), line)
            elif self._resume():
                yield from self._rows()
            return
        if not self._closes():
            yield from self._rows()

    def _rows(self) -> Iterator[PlacedRow]:
        while True:
            key = self._key()
            line = self._line()
            if key is None or not self._takes(":"):
                comma = self._here() == "}"
                wrong = (
                    msg('take out the comma before "}"')
                    if comma
                    else msg("a row begins with its id in quotes")
                )
                if self.at >= len(self.text) or not self._resumed(wrong):
                    return
                continue
            if self.at < len(self.text) and self._is_table(key):
                self.table = key
                if key not in self.names:
                    self.names.append(key)
                self._takes("{")
                continue
            value, sound = self._value(key)
            if sound:
                if (self.table, key) in self.keys:
                    sentence = '"{key}" is there twice in the table "{table}"; keep one, and import the other'
                    self._fault(msg(sentence, key=key, table=self.table), line)
                else:
                    self.keys.add((self.table, key))
                    yield PlacedRow(self.table, key, value, line)
            elif not self._resume():
                return
            else:
                continue
            if self._takes(","):
                continue
            if self._takes("}"):
                return
            if self._here() == '"':
                self._fault(msg('"," is missing between two rows; put it in'), self._line())
                continue
            if self.at >= len(self.text) or not self._resumed(msg('"," or "}" is missing after a row')):
                return

    def _is_table(self, key: str) -> bool:
        """Return whether, after a fault, the next table has begun: a row's value begins on the row's line."""
        return self._here() == "{" and self.text[self.at + 1 : self.at + 2] == "\n" and not key.isdigit()

    def _value(self, key: str | None = None) -> tuple[Json, bool]:
        self._space()
        record = (
            int(key) if key and key.isdigit() and len(key) < 19 and self.table == "interactions" else None
        )
        try:
            value, self.at = self._scan(self.text, self.at)
        except json.JSONDecodeError as error:
            line, column = error.lineno, error.colno
            if error.msg.startswith("Unterminated") or error.pos >= len(self.text.rstrip()):
                self.at = len(self.text)
            else:
                what = Message(error.msg.lower().removesuffix(" at"), {})
                sentence = msg(
                    "this is not JSON at column {column} ({what}); correct it", column=column, what=what
                )
                self._fault(sentence, line, record)
        except Inexact as error:
            self._fault(error.message, self._line(), record)
        except RecursionError:
            self._fault(msg("the value is nested too deep to be read; take it out"), self._line(), record)
        except ValueError:
            self._fault(
                msg("a number has too many digits to be read; write it as a text"), self._line(), record
            )
        else:
            return cast(Json, value), True
        return None, False

    def _resumed(self, sentence: Message) -> bool:
        self._fault(sentence, self._line())
        return self._resume()

    def _resume(self) -> bool:
        """Go on at the next line that looks like a row or a table; False where there is none."""
        end = self.text.find("\n", self.at)
        found = _RESUMES.search(self.text, end + 1) if end >= 0 else None
        if self.at >= len(self.text):
            self._ended()
        self.at = found.start() if found else len(self.text)
        return found is not None

    def _ended(self) -> None:
        line = self.text.rstrip().count("\n") + 1
        if not any(fault.line == line for fault in self.faults):
            self._fault(msg("the file ends in the middle: it was cut off; give back a copy"), line)

    def _not_an_object(self) -> None:
        value, sound = self._value()
        if sound:
            sentence = "holds {kind}, not a record's tables; give the path of a record, such as db.json"
            self.faults[:] = [Fault(msg(sentence, kind=_kind(value)))]
        else:
            self.faults[:] = [Fault(msg("is not JSON; give the path of a record, such as db.json"))]

    def _nothing_after(self) -> None:
        self._space()
        if self.at < len(self.text):
            self._fault(msg("something follows the end of the tables; take it out"), self._line())

    def _key(self) -> str | None:
        self._space()
        found = _KEY.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        try:
            return cast(str, json.loads(found[0]))
        except ValueError:
            return None

    def _takes(self, mark: str) -> bool:
        self._space()
        if self._here() != mark:
            return False
        self.at += 1
        return True

    def _closes(self) -> bool:
        return self._takes("}")

    def _here(self) -> str:
        return self.text[self.at : self.at + 1]

    def _space(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _line(self) -> int:
        """Return the line of the place reached, counting on from where it was last asked."""
        if self.at < self._counted:
            self.line, self._counted = 1, 0
        self.line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self.line

    def _fault(self, sentence: Message, line: int | None = None, record: int | None = None) -> None:
        self.faults.append(Fault(sentence, line, record))


def _kind(value: Json) -> Message:
    kinds = {
        list: msg("a list"),
        dict: msg("an object"),
        str: msg("a text"),
        bool: msg("true or false"),
        type(None): msg("null"),
    }
    return kinds.get(type(value), msg("a number"))
