"""From a file's bytes to rows: unpacked, decoded, and its format told from what it holds."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import IO, BinaryIO, TextIO, cast

from relations.errors import NotUnderstood, RelationsError

_HEAD = 65_536  # bytes looked at to tell what a file is
_GDELT_COLUMNS = (57, 58, 61)


def unpacked(stream: BinaryIO) -> BinaryIO:
    """Return a buffered stream of the bytes inside a .zip (of one file) or .gz, or of the stream itself.

    A zip needs a stream that can seek. Raises RelationsError for an archive that is broken or of several files.
    """
    buffered = (
        stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stream))
    )
    start = buffered.peek(4)[:4]
    if start[:2] == b"\x1f\x8b":
        return cast(
            BinaryIO, io.BufferedReader(cast("io.RawIOBase", gzip.GzipFile(fileobj=buffered)), 1 << 20)
        )
    if start == b"PK\x03\x04":
        try:
            archive = zipfile.ZipFile(buffered)
            files = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(files) != 1:
                names = ", ".join(entry.filename for entry in files[:3])
                raise NotUnderstood(
                    f"the archive holds {len(files)} files ({names}…); unpack it and name one", field="FILE"
                )
            member: IO[bytes] = archive.open(files[0])
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise RelationsError(f"the archive cannot be unpacked ({error}); fetch it again") from None
        return cast(BinaryIO, io.BufferedReader(cast("io.RawIOBase", member), 1 << 20))
    return cast(BinaryIO, buffered)


def decoded(stream: BinaryIO, encoding: str | None) -> TextIO:
    """Return the stream as text, line ends untouched: UTF-8, with or without its mark, unless another is named.

    A UTF-16 mark is obeyed. Raises NotUnderstood for the name of no encoding.
    """
    start = cast(io.BufferedReader, stream).peek(2)[:2]
    if encoding is None:
        encoding = "utf-16" if start in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return io.TextIOWrapper(cast(IO[bytes], stream), encoding=encoding, newline="")
    except LookupError:
        raise NotUnderstood(
            f'"{encoding}" is not an encoding; use one such as utf-8, latin-1 or cp1252', field="--encoding"
        ) from None


def format_of(stream: BinaryIO, encoding: str | None = None) -> str:
    """Return the format that the beginning of an unpacked stream looks like; nothing of it is consumed.

    "db" is a record file. What looks like nothing else is csv, whose reader refuses what it does not know.
    """
    head = cast(io.BufferedReader, stream).peek(_HEAD)[:_HEAD]
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    text = head.decode(encoding or ("utf-16" if wide else "utf-8-sig"), errors="replace").lstrip()
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
