"""The lines of a large file that can matter, found in its bytes before anything is parsed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from relations.formats.datasets.event import OTHER_PARTIES
from relations.formats.tally import Tally

_CHUNK = 1 << 18  # bytes: what a processor's cache holds is read twice for the price of once

Needles = Sequence[Sequence[bytes]]


def matching(stream: BinaryIO, needles: Needles, tally: Tally) -> Iterator[tuple[int, bytes]]:
    """Yield the number and bytes of each line that holds a needle of every group, without groups of each not empty.

    Every other line is counted as one about other parties. Memory stays within a few chunks, however long the file.
    """
    before = 0  # lines
    groups: Needles = ()
    while chunk := stream.read(_CHUNK):
        chunk += stream.readline()
        if needles and not groups:
            groups = sorted(needles, key=lambda group: sum(chunk.count(needle) for needle in group))
        lines = len(chunk.split(b"\n")) - chunk.endswith(b"\n")  # on long lines faster than to count
        found = 0
        counted = at = 0
        for begin, end in _holding(chunk, groups) if groups else _all(chunk):
            at += chunk.count(b"\n", counted, begin)
            counted = begin
            found += 1
            yield before + at + 1, chunk[begin:end]
        tally.rows += lines if groups else found
        if groups:
            tally.skipped[OTHER_PARTIES] += lines - found
        before += lines


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
    rarest, *others = groups
    places = [chunk.find(needle) for needle in rarest]
    while any(place >= 0 for place in places):
        place = min(place for place in places if place >= 0)
        begin = chunk.rfind(b"\n", 0, place) + 1
        end = chunk.find(b"\n", place)
        end = len(chunk) if end < 0 else end
        if all(any(chunk.find(needle, begin, end) >= 0 for needle in group) for group in others):
            yield begin, end
        places = [
            there if there >= end or there < 0 else chunk.find(needle, end)
            for there, needle in zip(places, rarest, strict=True)
        ]
