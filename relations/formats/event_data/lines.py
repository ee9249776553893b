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
    while chunk := stream.read(size):
        rest = stream.readline(_LONGEST)
        if len(rest) == _LONGEST:
            raise NotUnderstood(
                "line {line} has more than {most} bytes, which is no row of a dataset; is this another format?",
                field="FILE",
                line=before + chunk.count(b"\n") + 1,
                most=f"{_LONGEST:,}",
            )
        chunk += rest
        if needles and not groups:
            groups = sorted(needles, key=lambda group: sum(chunk.count(needle) for needle in group))
        found = counted = lines = 0
        for begin, end in _holding(chunk, groups) if groups else _all(chunk):
            lines += chunk.count(b"\n", counted, begin)
            counted = begin
            found += 1
            yield before + lines + 1, chunk[begin:end]
        lines += _lines(chunk[counted:])
        tally.rows += lines if groups else found
        if lines > found and groups:
            tally.skipped[OTHER_PARTIES] += lines - found
        before += lines


def undecoded(line: int, encoding: str) -> Refused:
    """Return the refusal of a line that is not in the encoding."""
    return Refused(
        line, None, None, msg("not {encoding}; name the file's with --encoding", encoding=encoding)
    )


def _lines(chunk: bytes) -> int:
    """Return the number of lines, the last one with or without its end: in a third of the time of `bytes.count`."""
    return len(io.BytesIO(chunk).readlines())


def _all(chunk: bytes) -> Iterator[tuple[int, int]]:
    """Yield where each line begins and ends that is not empty."""
    begin = 0
    while begin < len(chunk):
        end = chunk.find(b"\n", begin)
        end = len(chunk) if end < 0 else end
        if chunk[begin:end].strip(b"\r"):
            yield begin, end
        begin = end + 1


def _holding(chunk: bytes, groups: Needles) -> Iterator[tuple[int, int]]:
    """Yield where the lines begin and end that hold a needle of every group; the rarest group comes first."""
    search = _pattern(tuple(groups[0])).search
    end = 0
    while place := search(chunk, end):
        begin = chunk.rfind(b"\n", 0, place.start()) + 1
        end = chunk.find(b"\n", begin)
        end = len(chunk) if end < 0 else end
        if all(any(chunk.find(needle, begin, end) >= 0 for needle in group) for group in groups):
            yield begin, end


@cache
def _pattern(needles: tuple[bytes, ...]) -> re.Pattern[bytes]:
    """Return a pattern for any of the needles, without their leading tab: tabs are everywhere and would slow it."""
    return re.compile(b"|".join(re.escape(needle.removeprefix(b"\t")) for needle in needles))
