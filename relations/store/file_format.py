"""The text of a record file: tables of rows, one row per line, and a checksum that tells it is as we wrote it.

```
{"meta":{
"1":{"schema":1,"next_id":3,"checksum":"5d41a0f2"}
},
"interactions":{
"1":{"uid":…},
"2":{"uid":…}
},
"history":{
"1":{"at":…}
}}
```

A line break never stands inside a JSON text, so every line break here ends a row. The checksum is the CRC-32 of
every byte but its own digits: it tells a file that a hand or another program has touched from one that holds what was
checked before it was written. It is no seal against forgery, and nothing that is unsafe rests on it.
"""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import cast

from relations.messages import Message, msg
from relations.model.interaction import Json, Row


class TooDeep(ValueError):
    """A value that is nested deeper than a reader could bear."""

    def __init__(self) -> None:
        super().__init__("a value that is nested too deep")


SCHEMA = 1
OWN_TABLES = META, INTERACTIONS, HISTORY, WORDS = "meta", "interactions", "history", "words"
_HEAD = re.compile(rb'\{"meta":\{\n"1":\{[^\n]*"checksum":"([0-9a-f]{8})"\}(?=\n|,\n)')
_TABLE = re.compile(rb'(?:\{|\n\},\n)("(?:[^"\\\n]|\\[^\n])*"):\{(?=\n)')
_KEY = re.compile(rb'\n"(\d+)":')
_DATE = re.compile(rb'\n"\d+":\{"uid":"[^"]*","date":"([^"]*)"')
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_DEEPEST = 100  # levels of nesting; a reader's stack bears several times that
_PORTION = 64_000  # bytes parsed at once: small enough for the cache of the processor, large enough to be few


class TableText:
    """The rows of one table as text, `"7":{…}` each, parted by a comma and a line break, by rising id.

    They are a stretch of `text`, which has a line break before its start. Rows put at the end wait in `added` until
    they are looked at, so that adding to a large file copies nothing.
    """

    __slots__ = ("_added", "_end", "_start", "_text")

    def __init__(
        self, text: bytes = b"\n", start: int = 1, end: int = 1, added: Sequence[bytes] = ()
    ) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._added = added

    @classmethod
    def of(cls, rows: Sequence[bytes]) -> TableText:
        """Return the lines of these rows, in their order."""
        text = b"\n" + b",\n".join(rows)
        return cls(text, 1, len(text))

    def pieces(self) -> list[bytes | memoryview]:
        """Return the rows' text in pieces."""
        there = [memoryview(self._text)[self._start : self._end]] if self._end > self._start else []
        added = [b",\n".join(self._added)] if self._added else []
        return [*there, b",\n", *added] if there and added else [*there, *added]

    def __len__(self) -> int:
        text, start, end = self._whole()
        return text.count(b"\n", start, end) + 1 if end > start else 0

    def __iter__(self) -> Iterator[bytes]:
        text, at, end = self._whole()
        while at < end:
            row = _row_at(text, at, end)
            yield row
            at += len(row) + 2

    def find(self, key: int) -> bytes | None:
        """Return the row of this id, or None."""
        text, start, end = self._whole()
        at = text.find(b'\n"%d":' % key, start - 1, end)
        return None if at < 0 else _row_at(text, at + 1, end)

    def having(self, needles: Sequence[bytes]) -> Iterator[bytes]:
        """Return every row that has one of the needles, once."""
        text, start, end = self._whole()
        seen: set[int] = set()
        for needle in needles:
            at = text.find(needle, start, end)
            while at >= 0:
                begin = text.rfind(b"\n", start - 1, at) + 1
                row = _row_at(text, begin, end)
                if begin not in seen:
                    seen.add(begin)
                    yield row
                at = text.find(needle, begin + len(row), end)

    def dated(self, choose: Callable[[Mapping[str, int]], set[str]]) -> Iterator[bytes]:
        """Return the rows of the dates that `choose` picks out of all there are, each with the number of its rows."""
        text, _, end = self._whole()
        portions = [(at, until, _DATE.findall(text, at, until)) for at, until in self._portions()]
        counts = Counter(chain.from_iterable([dates for _, _, dates in portions]))
        chosen = {date.encode() for date in choose({date.decode(): n for date, n in counts.items()})}
        for at, until, dates in portions:
            if not chosen.isdisjoint(dates):
                for found in _DATE.finditer(text, at, until):
                    if found[1] in chosen:
                        yield _row_at(text, found.start() + 1, end)

    def keys(self) -> list[int]:
        """Return the ids of all rows."""
        text, start, end = self._whole()
        return [int(key) for key in _KEY.findall(text, start - 1, end)]

    def documents(self) -> Iterator[tuple[str, Json]]:
        """Return all rows parsed, each with its key; a portion of them at a time."""
        return chain.from_iterable(json.loads(b"{" + rows + b"}").items() for rows in self.portions())

    def portions(self) -> Iterator[bytes]:
        """Return all rows as text, a portion of them at a time, each row with the line break before it."""
        text, _, _ = self._whole()
        return (text[at:until] for at, until in self._portions())

    def last_key(self) -> int:
        """Return the id of the last row, 0 where there is none."""
        if self._added:
            return row_id(self._added[-1])
        if self._end <= self._start:
            return 0
        begin = self._text.rfind(b"\n", self._start - 1, self._end) + 1
        return row_id(_row_at(self._text, begin, self._end))

    def with_rows(self, rows: Mapping[int, bytes]) -> TableText:
        """Return the lines with these rows put in their place by id; a row of the same id is replaced."""
        if not rows:
            return self
        new = [rows[key] for key in sorted(rows)]
        if min(rows) > self.last_key():
            return TableText(self._text, self._start, self._end, [*self._added, *new])
        by_key = {row_id(row): row for row in self} | dict(rows)
        return TableText.of([by_key[key] for key in sorted(by_key)])

    def without(self, keys: set[int]) -> TableText:
        """Return the lines without the rows of these ids."""
        return TableText.of([row for row in self if row_id(row) not in keys]) if keys else self

    def _portions(self) -> Iterator[tuple[int, int]]:
        """Return where portions of the rows begin, with the line break before a row, and end."""
        text, start, end = self._whole()
        while start < end:
            until = text.find(b",\n", min(start + _PORTION, end), end)
            until = end if until < 0 else until
            yield start - 1, until
            start = until + 2

    def _whole(self) -> tuple[bytes, int, int]:
        """Return the text that holds all rows, with the place of the first and of what follows the last."""
        if self._added:
            self._text = b"\n" + b"".join(self.pieces())
            self._start, self._end, self._added = 1, len(self._text), ()
        return self._text, self._start, self._end


def _row_at(text: bytes, start: int, end: int) -> bytes:
    until = text.find(b"\n", start, end)
    return text[start:end] if until < 0 else text[start : until - 1]


_NO_LINES = TableText()


class FileText:
    """A record file's tables by name, in the file's order; to change one, put other lines in its place."""

    __slots__ = ("tables",)

    def __init__(self, tables: dict[str, TableText] | None = None) -> None:
        self.tables = tables or {}

    def __getitem__(self, name: str) -> TableText:
        return self.tables.get(name, _NO_LINES)

    def meta(self) -> Row:
        """Return the row of schema, counter and checksum."""
        line = self[META].find(1)
        return parsed(line)[1] if line else {"schema": SCHEMA, "next_id": 1}

    def pieces(self) -> list[bytes | memoryview]:
        """Return the file's text, with the checksum of the rest, in pieces to be written one after the other."""
        meta = {key: value for key, value in self.meta().items() if key != "checksum"}
        before = b'{"meta":{\n"1":%s,"checksum":"' % compact(meta)[:-1]
        others = self[META].without({1}).pieces()
        rest: list[bytes | memoryview] = [b'"}', *([b",\n"] if others else []), *others, b"\n}"]
        for name in dict.fromkeys([INTERACTIONS, HISTORY, *self.tables]):
            rows = self[name].pieces()
            if name != META and (rows or name != WORDS):  # own words that are all gone leave no trace
                rest += [b",\n%s:{\n" % compact(name), *rows, b"\n}" if rows else b"}"]
        rest.append(b"}\n")
        checksum = zlib.crc32(before)
        for piece in rest:
            checksum = zlib.crc32(piece, checksum)
        return [before, b"%08x" % checksum, *rest]


def read_if_intact(data: bytes) -> FileText | None:
    """Return the text of a file that is byte for byte as we wrote it, None for any other."""
    head = _HEAD.match(data)
    if head is None:
        return None
    start, end = head.span(1)
    view = memoryview(data)
    if zlib.crc32(view[end:], zlib.crc32(view[:start])) != int(head[1], 16):
        return None
    return _cut(data)


def _cut(data: bytes) -> FileText | None:
    """Return the tables' lines; the end of the interactions is looked for from behind, where it is near."""
    file_text = FileText()
    at = 0
    while (header := _TABLE.match(data, at)) is not None:
        name = cast(str, json.loads(header[1]))
        start = header.end()
        at = data.rfind(b'\n},\n"history":{\n') if name == INTERACTIONS else data.find(b"\n}", start)
        if at < start:
            return None
        file_text.tables[name] = TableText(data, min(start + 1, at), at)
    return file_text if data[at:] == b"\n}}\n" else None


def row_id(row: bytes) -> int:
    """Return the id of a row."""
    return int(row[1 : row.index(b'"', 1)])


def parsed(row: bytes) -> tuple[int, Row]:
    """Return the id and the value of a row."""
    ((key, value),) = json.loads(b"{" + row + b"}").items()
    return int(key), value


def printed(key: int | str, value: object) -> bytes:
    """Return the row as it stands in the file; ValueError for what cannot be written or could not be read again."""
    text = compact(value)
    if text.count(b"[") + text.count(b"{") > _DEEPEST and _depth(value) > _DEEPEST:
        raise TooDeep
    return b"%s:%s" % (compact(str(key)), text)


def unprintable(error: ValueError) -> Message:
    """Return the value that could not be printed."""
    if isinstance(error, UnicodeEncodeError):
        written = f"\\u{ord(error.object[error.start]):04x}"
        return msg('"{written}", which is half a character', written=written)
    if isinstance(error, TooDeep):
        return msg("a value that is nested too deep")
    return msg("{error}", error=str(error))


def compact(value: object) -> bytes:
    """Return a value as JSON in UTF-8 without a space."""
    try:
        return _ENCODER.encode(value).encode()
    except RecursionError:
        raise TooDeep from None


def _depth(value: object) -> int:
    depth, level = 0, [value]
    while level:
        depth += 1
        inner = [
            v.values() if isinstance(v, dict) else v for v in level if isinstance(v, dict | list | tuple)
        ]
        level = [value for values in inner for value in values]
    return depth
