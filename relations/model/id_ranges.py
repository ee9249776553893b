"""Ids as a text that stays short, and back."""

from __future__ import annotations

from collections.abc import Iterable


def in_ranges(ids: Iterable[int]) -> str:
    """Return ids as a text that stays short: "1-3,7"."""
    ranges: list[list[int]] = []
    for key in ids:
        if ranges and key == ranges[-1][1] + 1:
            ranges[-1][1] = key
        else:
            ranges.append([key, key])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def from_ranges(text: str) -> tuple[int, ...]:
    """Return the ids that a text of ranges stands for."""
    return tuple(key for first, last in spans(text) for key in range(first, last + 1))


def spans(text: str) -> list[tuple[int, int]]:
    """Return the first and last id of each range."""
    parts = [part.partition("-") for part in text.split(",")] if text else []
    return [(int(first), int(last or first)) for first, _, last in parts]
