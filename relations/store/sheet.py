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
from typing import TypeAlias, cast

from relations.model.interaction import Json

Row: TypeAlias = dict[str, Json]

SCHEMA = 1
META, INTERACTIONS, HISTORY, WORDS = "meta", "interactions", "history", "words"
_HEAD = re.compile(rb'\{"meta":\{\n"1":\{[^\n]*"checksum":"([0-9a-f]{8})"\}(?=\n|,\n)')
_TABLE = re.compile(rb'(?:\{|\n\},\n)("(?:[^"\\\n]|\\[^\n])*"):\{(?=\n)')
_DATE = re.compile(rb'^"\d+":\{"uid":"[^"]*","date":"([^"]*)"', re.MULTILINE)
_CHUNK = (
    500_000  # bytes decoded and parsed at once: small enough to stay in the cache, large enough to be few
)


class Lines:
    """The rows of one table as text, `"7":{…}` each, parted by a comma and a line break, by rising id."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: bytes = b"", start: int = 0, end: int = 0) -> None:
        self.text = text
        self.start = start
        self.end = end

    @classmethod
    def of(cls, rows: Sequence[bytes | memoryview]) -> Lines:
        """Return the lines of these rows, in their order."""
        text = b",\n".join(rows)
        return cls(text, 0, len(text))

    def __len__(self) -> int:
        return self.text.count(b"\n", self.start, self.end) + 1 if self.end > self.start else 0

    def __iter__(self) -> Iterator[bytes]:
        at = self.start
        while at < self.end:
            end = self.text.find(b"\n", at, self.end)
            if end < 0:
                yield self.text[at : self.end]
                return
            yield self.text[at : end - 1]
            at = end + 1

    def find(self, key: int) -> bytes | None:
        """Return the row of this id, or None."""
        mark = b'"%d":' % key
        if self.text.startswith(mark, self.start, self.end):
            return self._around(self.start)
        at = self.text.find(b"\n" + mark, self.start, self.end)
        return None if at < 0 else self._around(at + 1)

    def having(self, needles: Sequence[bytes]) -> Iterator[bytes]:
        """Return every row that has one of the needles, once."""
        seen: set[int] = set()
        for needle in needles:
            at = self.text.find(needle, self.start, self.end)
            while at >= 0:
                start = max(self.text.rfind(b"\n", self.start, at) + 1, self.start)
                row = self._around(start)
                if start not in seen:
                    seen.add(start)
                    yield row
                at = self.text.find(needle, start + len(row), self.end)

    def dated(self, choose: Callable[[Mapping[str, int]], set[str]]) -> Iterator[bytes]:
        """Return the rows of the dates that `choose` picks out of all there are, each with the number of its rows."""
        dates = _DATE.findall(self.text, self.start, self.end)
        chosen = {date.encode() for date in choose({date.decode(): n for date, n in Counter(dates).items()})}
        for found in _DATE.finditer(self.text, self.start, self.end) if chosen else ():
            if found[1] in chosen:
                yield self._around(found.start())

    def keys(self) -> list[int]:
        """Return the ids of all rows."""
        return [int(key) for key in re.findall(rb'^"(\d+)":', self.text[self.start : self.end], re.MULTILINE)]

    def chunks(self) -> Iterator[bytes]:
        """Return all rows in portions that are objects when put in braces."""
        at = self.start
        while at < self.end:
            end = self.text.find(b",\n", min(at + _CHUNK, self.end), self.end)
            end = self.end if end < 0 else end
            yield self.text[at:end]
            at = end + 2

    def documents(self) -> Iterator[tuple[str, Json]]:
        """Return all rows parsed, each with its key."""
        for chunk in self.chunks():
            yield from json.loads(b"{" + chunk + b"}").items()

    def last_key(self) -> int:
        """Return the id of the last row, 0 where there is none."""
        if self.end <= self.start:
            return 0
        start = max(self.text.rfind(b"\n", self.start, self.end) + 1, self.start)
        return key_of(self._around(start))

    def with_rows(self, rows: Mapping[int, bytes]) -> Lines:
        """Return the lines with these rows put in their place by id; a row of the same id is replaced."""
        if not rows:
            return self
        new = [rows[key] for key in sorted(rows)]
        if min(rows) > self.last_key():
            there = [memoryview(self.text)[self.start : self.end]] if self.end > self.start else []
            return Lines.of([*there, *new])
        by_key = {key_of(row): row for row in self} | dict(rows)
        return Lines.of([by_key[key] for key in sorted(by_key)])

    def without(self, keys: set[int]) -> Lines:
        """Return the lines without the rows of these ids."""
        return Lines.of([row for row in self if key_of(row) not in keys])

    def _around(self, start: int) -> bytes:
        end = self.text.find(b"\n", start, self.end)
        return self.text[start : self.end] if end < 0 else self.text[start : end - 1]


_NO_LINES = Lines()


class Sheet:
    """A record file's tables by name, in the file's order; to change one, put other lines in its place."""

    __slots__ = ("tables",)

    def __init__(self, tables: dict[str, Lines] | None = None) -> None:
        self.tables = tables or {}

    def __getitem__(self, name: str) -> Lines:
        return self.tables.get(name, _NO_LINES)

    def meta(self) -> Row:
        """Return the row of schema, counter and checksum."""
        line = self[META].find(1)
        return parsed(line)[1] if line else {"schema": SCHEMA, "next_id": 1}

    def pieces(self) -> list[bytes | memoryview]:
        """Return the file's text, with the checksum of the rest, in pieces to be written one after the other."""
        meta = {**self.meta(), "checksum": "00000000"}
        meta["checksum"] = meta.pop("checksum")
        names = list(dict.fromkeys([META, INTERACTIONS, HISTORY, *self.tables]))
        pieces: list[bytes | memoryview] = []
        for name in names:
            lines = self[name] if name != META else self[META].with_rows({1: printed(1, meta)})
            pieces.append(b"%s%s:{\n" % (b",\n" if pieces else b"{", compact(name)))
            if lines.end > lines.start:
                pieces += [memoryview(lines.text)[lines.start : lines.end], b"\n"]
            pieces.append(b"}")
        pieces.append(b"}\n")
        head, digits, rest = bytes(pieces[0]) + bytes(pieces[1]), b"00000000", pieces[2:]
        before, after = head[: head.index(b'"checksum":"%s"' % digits) + 12], b""
        after = head[len(before) + 8 :]
        checksum = zlib.crc32(after, zlib.crc32(before))
        for piece in rest:
            checksum = zlib.crc32(piece, checksum)
        return [before + b"%08x" % checksum + after, *rest]


def ours(data: bytes) -> Sheet | None:
    """Return the sheet of a file that is byte for byte as we wrote it, None for any other."""
    head = _HEAD.match(data)
    if head is None:
        return None
    start, end = head.span(1)
    view = memoryview(data)
    if zlib.crc32(view[end:], zlib.crc32(view[:start])) != int(head[1], 16):
        return None
    return _cut(data)


def _cut(data: bytes) -> Sheet | None:
    """Return the tables' lines; the end of the interactions is looked for from behind, where it is near."""
    sheet = Sheet()
    at = 0
    while (header := _TABLE.match(data, at)) is not None:
        name = cast(str, json.loads(header[1]))
        start = header.end()
        at = data.rfind(b'\n},\n"history":{\n') if name == INTERACTIONS else data.find(b"\n}", start)
        if at < start:
            return None
        sheet.tables[name] = Lines(data, min(start + 1, at), at)
    return sheet if data[at:] == b"\n}}\n" else None


def key_of(row: bytes) -> int:
    """Return the id of a row."""
    return int(row[1 : row.index(b'"', 1)])


def parsed(row: bytes) -> tuple[int, Row]:
    """Return the id and the value of a row."""
    ((key, value),) = json.loads(b"{" + row + b"}").items()
    return int(key), value


def printed(key: int | str, value: object) -> bytes:
    """Return the row as it stands in the file; ValueError for what JSON or UTF-8 cannot hold."""
    return b"%s:%s" % (compact(str(key)), compact(value))


def compact(value: object) -> bytes:
    """Return a value as JSON in UTF-8 without a space."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
