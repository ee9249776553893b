"""From a file's bytes to rows: unpacked, decoded, and its format told from what it holds."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import BinaryIO, TextIO, cast

from relations.errors import NotUnderstood, RelationsError

ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"  # how the two begin
_HEAD = 65_536  # bytes looked at to tell what a file is
_BUFFER = 1 << 16
_GDELT_COLUMNS = (57, 58, 61)


def buffered(stream: BinaryIO) -> io.BufferedReader:
    """Return the stream as one that can be looked at before it is read."""
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(cast("io.RawIOBase", stream), _BUFFER)


def unpacked(stream: BinaryIO) -> io.BufferedReader:
    """Return the bytes inside a .zip (of one file) or .gz, or the stream itself.

    A zip needs a stream that can seek. Raises RelationsError for an archive that is broken, NotUnderstood for one of
    several files.
    """
    packed = buffered(stream)
    start = packed.peek(4)[:4]
    if start[:2] == GZIP:
        return buffered(cast(BinaryIO, gzip.GzipFile(fileobj=packed)))
    if start != ZIP:
        return packed
    try:
        archive = zipfile.ZipFile(packed)
        files = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(files) == 1:
            return buffered(cast(BinaryIO, archive.open(files[0])))
    except (zipfile.BadZipFile, RuntimeError) as error:  # a packing that Python lacks is one of the latter
        raise RelationsError(f"the archive cannot be unpacked ({error}); fetch it again") from None
    names = ", ".join(entry.filename for entry in files[:3])
    raise NotUnderstood(
        f"the archive holds {len(files)} files ({names} …); unpack it and name one", field="FILE"
    )


def decoded(stream: io.BufferedReader, encoding: str | None) -> TextIO:
    """Return the stream as text, line ends untouched: UTF-8, with or without its mark, unless another is named.

    A UTF-16 mark is obeyed. Raises NotUnderstood for the name of no encoding.
    """
    start = stream.peek(2)[:2]
    if encoding is None:
        encoding = "utf-16" if start in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return io.TextIOWrapper(stream, encoding=known(encoding), newline="")


def known(encoding: str) -> str:
    """Return the name of a text encoding; NotUnderstood where it is the name of none."""
    try:
        io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    except (LookupError, ValueError):
        raise NotUnderstood(
            f'"{encoding}" is not an encoding; use one such as utf-8, latin-1 or cp1252', field="--encoding"
        ) from None
    return encoding


def format_of(stream: io.BufferedReader, encoding: str | None = None) -> str:
    """Return the format that the beginning of an unpacked stream looks like; nothing of it is consumed.

    "db" is a record file. What looks like nothing else is csv, whose reader refuses what it does not know.
    """
    head = stream.peek(_HEAD)[:_HEAD]
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    name = known(encoding) if encoding else "utf-16" if wide else "utf-8-sig"
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
