"""Interactions that may be the same one, recorded twice: the one rule that `add`, `draft` and `check` go by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from relations import dates
from relations.analysis.evidence import ids
from relations.model.summary import AnyInteraction

_DAYS = 31  # what may lie anywhere in a longer time overlaps with too much to be a sign


def may_be_same(one: AnyInteraction, other: AnyInteraction) -> bool:
    """Return whether two interactions may be one: same pair, same type, and dates that overlap within a month.

    A longer or an open date says so only of one that was dated in the very same words.
    """
    if one.pair != other.pair or one.type != other.type:
        return False
    return one.date == other.date or (
        _is_short(one) and _is_short(other) and dates.overlaps(one.date, other.date)
    )


def duplicates(interactions: Iterable[AnyInteraction]) -> list[list[int]]:
    """Return groups of ids, in each of which every interaction may be the same as one before it."""
    alike: dict[tuple[str, str, str], list[AnyInteraction]] = {}
    for it in interactions:
        # Long dates go with equal ones, short ones with all short ones.
        alike.setdefault((it.pair, it.type, "" if _is_short(it) else it.date), []).append(it)
    groups = [
        group
        for (_, _, long_date), same in alike.items()
        for group in ([same] if long_date else _overlapping(same))
        if len(group) > 1
    ]
    return sorted(ids(group) for group in groups)


def _is_short(it: AnyInteraction) -> bool:
    first, last = it.span
    return first is not None and last is not None and dates.days_between(first, last) < _DAYS


def _overlapping(in_order: Sequence[AnyInteraction]) -> list[list[AnyInteraction]]:
    """Return runs of short dates in which each overlaps with one before it."""
    runs: list[list[AnyInteraction]] = []
    end = ""
    for it in in_order:
        first, last = it.span
        if runs and (first or "") <= end:
            runs[-1].append(it)
            end = max(end, last or "")
        else:
            runs.append([it])
            end = last or ""
    return runs
