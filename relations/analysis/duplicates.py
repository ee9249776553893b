"""Interactions that may be the same one, recorded twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from relations import dates
from relations.analysis.evidence import ids
from relations.model import Interaction

_DAYS = 31  # what may lie anywhere in a longer time overlaps with too much to be a sign


def duplicates(interactions: Iterable[Interaction]) -> list[list[int]]:
    """Return groups of ids: same pair, same type, dates that overlap within a month."""
    alike: dict[tuple[str, str], list[Interaction]] = {}
    for it in interactions:
        if _is_short(it):
            alike.setdefault((it.pair, it.type), []).append(it)
    groups = [group for same in alike.values() for group in _overlapping(same)]
    return sorted(ids(group) for group in groups)


def _is_short(it: Interaction) -> bool:
    first, last = it.span
    return first is not None and last is not None and dates.days_between(first, last) < _DAYS


def _overlapping(in_order: Sequence[Interaction]) -> list[list[Interaction]]:
    """Return the runs of two or more in which each overlaps with one before it."""
    runs: list[list[Interaction]] = []
    end = ""
    for it in in_order:
        first, last = it.span
        if runs and (first or "") <= end:
            runs[-1].append(it)
            end = max(end, last or "")
        else:
            runs.append([it])
            end = last or ""
    return [run for run in runs if len(run) > 1]
