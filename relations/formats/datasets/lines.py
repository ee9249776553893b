"""The lines of a large file that can matter, found in its bytes before anything is parsed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from relations.formats.datasets.event import OTHER_PARTIES
from relations.formats.tally import Tally

_CHUNK = 1 << 20  # bytes


def matching(
    stream: BinaryIO, needles: Sequence[Sequence[bytes]], tally: Tally
) -> Iterator[tuple[int, bytes]]:
    """Yield the number and bytes of each line that holds one needle of every group; empty lines do not count.

    Every other line is counted as one about other parties. Memory stays within a few chunks, however long the file.
    """
    number = 1
    for chunk in _chunks(stream):
        at = 0
        lines = _holding(chunk, needles) if needles else _all(chunk)
        found = 0
        for begin, end in lines:
            if begin == end or chunk[begin:end] == b"\r":
                continue
            number += chunk.count(b"\n", at, begin)
            at = begin
            found += 1
            yield number, chunk[begin:end]
        number += chunk.count(b"\n", at)
        if needles:
            total = chunk.count(b"\n") + (not chunk.endswith(b"\n")) - _empty(chunk)
            tally.skipped[OTHER_PARTIES] += total - found
            tally.rows += total
        else:
            tally.rows += found


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the bytes in pieces of whole lines."""
    rest: list[bytes] = []
    while chunk := stream.read(_CHUNK):
        end = chunk.rfind(b"\n") + 1
        if not end:
            rest.append(chunk)
            continue
        yield b"".join((*rest, chunk[:end]))
        rest = [chunk[end:]] if end < len(chunk) else []
    if rest:
        yield b"".join(rest)


def _all(chunk: bytes) -> Iterator[tuple[int, int]]:
    begin = 0
    while begin < len(chunk):
        end = chunk.find(b"\n", begin)
        end = len(chunk) if end < 0 else end
        yield begin, end
        begin = end + 1


def _holding(chunk: bytes, needles: Sequence[Sequence[bytes]]) -> Iterator[tuple[int, int]]:
    """Yield where the lines begin and end that hold a needle of every group, leaping from rarest to rarest."""
    at = 0
    while True:
        nearest = []
        for group in needles:
            places = [place for needle in group if (place := chunk.find(needle, at)) >= 0]
            if not places:
                return
            nearest.append(min(places))
        last = max(nearest)
        begin = chunk.rfind(b"\n", at, last) + 1 or at
        if min(nearest) < begin:
            at = begin
            continue
        end = chunk.find(b"\n", last)
        end = len(chunk) if end < 0 else end
        yield begin, end
        at = end + 1


def _empty(chunk: bytes) -> int:
    """Return how many lines of a piece are empty."""
    if b"\n\n" not in chunk and b"\n\r\n" not in chunk and chunk[:1] not in b"\r\n":
        return 0
    return sum(chunk[begin:end].strip() == b"" for begin, end in _all(chunk))
