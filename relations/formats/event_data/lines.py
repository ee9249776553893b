"""The lines of a large file that can matter, found in its bytes before anything is parsed."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import BinaryIO

from relations.errors import NotUnderstood
from relations.formats.event_data.event import OTHER_PARTIES
from relations.formats.rows import Refused, Tally
from relations.messages import msg

_LONGEST = 16_000_000  # bytes of a row; a file without line ends is not held in memory
_CHUNK = 1 << 18  # bytes: what a processor's cache holds is read twice for the price of once

Needles = Sequence[Sequence[bytes]]


def matching(
    stream: BinaryIO, needles: Needles, tally: Tally, *, size: int = _CHUNK
) -> Iterator[tuple[int, bytes]]:
    """Yield the number and bytes of each line that holds a needle of every group, without groups of each not empty.

    Every other line is counted as one about other parties. Memory stays within a few times `size` bytes.
    """
    before = 0  # lines
    groups: Needles = ()
    for chunk, begin, end in _whole_lines(stream, size):
        if end - begin > _LONGEST:
            raise NotUnderstood(
                "line {line} has more than {most} bytes, which is no row of a dataset; is this another format?",
                field="FILE",
                line=before + 1,
                most=f"{_LONGEST:,}",
            )
        if needles and not groups:
            groups = sorted(needles, key=lambda group: sum(chunk.count(needle) for needle in group))
        found = lines = 0
        passed = io.BytesIO(
            chunk
        )  # counts its lines in a third of the time of `bytes.count`, and copies nothing
        passed.seek(begin)
        for first, last in _holding(chunk, begin, end, groups) if groups else _all(chunk, begin, end):
            if first > passed.tell():
                lines += len(passed.readlines(first - passed.tell()))
            found += 1
            yield before + lines + 1, chunk[first:last]
        lines += len(passed.readlines()) - (end < len(chunk))
        tally.rows += lines if groups else found
        if lines > found and groups:
            tally.skipped[OTHER_PARTIES] += lines - found
        before += lines


def undecoded(line: int, encoding: str) -> Refused:
    """Return the refusal of a line that is not in the encoding."""
    return Refused(
        line, None, None, msg("not {encoding}; name the file's with --encoding", encoding=encoding)
    )


def _whole_lines(stream: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield blocks with where their whole lines begin and end: a line that lies in two is a block of its own.

    What stands before and after them belongs to other blocks. A line that is too long comes before it ends.
    """
    held = b""
    while chunk := stream.read(size):
        begin = chunk.find(b"\n") + 1 if held else 0
        if held and (begin or len(held) > _LONGEST):
            held += chunk[:begin]
            yield held, 0, len(held)
            held = b""
        end = chunk.rfind(b"\n") + 1
        if begin < end:
            yield chunk, begin, end
        held += chunk[max(begin, end) :]
    if held:
        yield held, 0, len(held)


def _all(chunk: bytes, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each line begins and ends that is not empty."""
    while begin < end:
        last = _line_end(chunk, begin, end)
        if chunk[begin:last].strip(b"\r"):
            yield begin, last
        begin = last + 1


def _holding(chunk: bytes, begin: int, end: int, groups: Needles) -> Iterator[tuple[int, int]]:
    """Yield where the lines begin and end that hold a needle of every group; the rarest group comes first."""
    last = begin - 1
    for place in _places(chunk, begin, end, groups[0]):
        if place > last:
            first = chunk.rfind(b"\n", begin, place) + 1 or begin
            last = _line_end(chunk, place, end)
            if all(_holds(chunk, first, last, group) for group in reversed(groups)):
                yield first, last


def _places(chunk: bytes, begin: int, end: int, needles: Sequence[bytes]) -> list[int]:
    """Return where the needles stand, without their leading tab: tabs are everywhere and would slow the search.

    A pattern of one text is searched ten times as fast as one of two.
    """
    found = [
        match.start()
        for needle in needles
        for match in _pattern(needle.lstrip(b"\t")).finditer(chunk, begin, end)
    ]
    return sorted(found) if len(needles) > 1 else found


def _holds(chunk: bytes, begin: int, end: int, needles: Sequence[bytes]) -> bool:
    for needle in needles:  # noqa: SIM110 - this is asked of every row of a loud country
        if chunk.find(needle, begin, end) >= 0:
            return True
    return False


def _line_end(chunk: bytes, place: int, end: int) -> int:
    found = chunk.find(b"\n", place, end)
    return end if found < 0 else found


@cache
def _pattern(needle: bytes) -> re.Pattern[bytes]:
    return re.compile(re.escape(needle))
