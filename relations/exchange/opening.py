"""From a file's bytes to text, and to the format that it is in: told from what it holds."""

from __future__ import annotations

import io
import json
from typing import TextIO

from relations.errors import NotUnderstood
from relations.formats import detect
from relations.text import encoding_of

_HEAD = 65_536  # bytes looked at to tell what a file is


def open_text(stream: io.BufferedReader, encoding: str | None) -> TextIO:
    """Return the stream as text, line ends untouched: in the encoding that is named, else in the one it shows.

    Raises NotUnderstood for the name of no encoding.
    """
    name = known(encoding) if encoding else encoding_of(stream.peek(_HEAD)[:_HEAD])
    return io.TextIOWrapper(stream, encoding=name, newline="")


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


def detected_format(stream: io.BufferedReader, encoding: str | None = None) -> str:
    """Return the format that the beginning of an unpacked stream looks like; nothing of it is consumed.

    "db" is a record file. What looks like nothing else is csv, whose reader refuses what it does not know.
    """
    head = stream.peek(_HEAD)[:_HEAD]
    name = known(encoding) if encoding else encoding_of(head)
    text = head.decode(name, errors="replace")
    return "db" if _is_record(text.lstrip()) else detect(text)


def _is_record(text: str) -> bool:
    """Return whether a text begins as a record file does: on one line, or with one of its tables."""
    if not text.startswith("{"):
        return False
    try:
        value = json.loads(text.partition("\n")[0])
    except (ValueError, RecursionError):
        return text[1:].lstrip().startswith(('"meta"', '"interactions"', '"_default"'))
    return isinstance(value, dict) and isinstance(value.get("interactions"), dict)
