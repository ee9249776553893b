"""From a file's bytes to text, and to the format that it is in: told from what it holds."""

from __future__ import annotations

import io
import json
from typing import TextIO

from relations.errors import NotUnderstood

_HEAD = 65_536  # bytes looked at to tell what a file is
_SAMPLE = 4_096  # bytes among which the zeros of UTF-16 are counted
_GDELT_COLUMNS = (57, 58, 61)


def decoded(stream: io.BufferedReader, encoding: str | None) -> TextIO:
    """Return the stream as text, line ends untouched: in the encoding that is named, else in the one it shows.

    Raises NotUnderstood for the name of no encoding.
    """
    name = known(encoding) if encoding else encoding_of(stream.peek(_HEAD)[:_HEAD])
    return io.TextIOWrapper(stream, encoding=name, newline="")


def encoding_of(head: bytes) -> str:
    """Return the encoding of a file that begins so: UTF-16 and UTF-32 by their mark or their zeros, else UTF-8."""
    if head[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        return "utf-32"
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    pairs = len(head[:_SAMPLE]) // 2
    zeros = [head[at : pairs * 2 : 2].count(0) for at in (0, 1)]
    if pairs and max(zeros) > pairs // 2 and not min(zeros):
        return "utf-16-le" if zeros[1] else "utf-16-be"
    return "utf-8-sig"


def known(encoding: str) -> str:
    """Return the name of a text encoding; NotUnderstood where it is the name of none."""
    try:
        io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    except (LookupError, ValueError):
        raise NotUnderstood(
            '"{encoding}" is not an encoding; use one such as utf-8, latin-1 or cp1252',
            field="--encoding",
            encoding=encoding,
        ) from None
    return encoding


def format_of(stream: io.BufferedReader, encoding: str | None = None) -> str:
    """Return the format that the beginning of an unpacked stream looks like; nothing of it is consumed.

    "db" is a record file. What looks like nothing else is csv, whose reader refuses what it does not know.
    """
    head = stream.peek(_HEAD)[:_HEAD]
    name = known(encoding) if encoding else encoding_of(head)
    text = head.decode(name, errors="replace").lstrip()
    first = text.partition("\n")[0].rstrip("\r")
    if text[:1] == "[":
        return "json"
    if text[:1] == "{":
        return _object_format(text, first)
    cells = first.split("\t")
    if cells[:3] == ["Event ID", "Event Date", "Source Name"]:
        return "icews"
    if cells[:3] == ["Event ID", "Event Date", "Event Type"]:
        return "polecat"
    if len(cells) in _GDELT_COLUMNS and cells[0].isdigit() and len(cells[1]) == 8 and cells[1].isdigit():
        return "gdelt"
    return "tsv" if "\t" in first else "csv"


def _object_format(text: str, first: str) -> str:
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        # A record file starts with one of its tables; one object over several lines is plain JSON.
        opening = text[1:].lstrip()
        return "db" if opening.startswith(('"meta"', '"interactions"', '"_default"')) else "json"
    if isinstance(value, dict) and isinstance(value.get("interactions"), dict):
        return "db"
    return "jsonl"
