"""Putting many interactions in time order: most of a large record share their dates with others."""

from __future__ import annotations

from collections.abc import Sequence

from relations import dates

When = tuple[str, str | None]


def time_order(when: Sequence[When]) -> list[int]:
    """Return the places of dates, each with its key day, in time order; equals stay in the order they have.

    It is the order of `Interaction.order` where ids rise; what comes before what is asked once of each two that differ.
    """
    rank = {one: n for n, one in enumerate(sorted(set(when), key=_order))}
    ranks = [rank[one] for one in when]
    return sorted(range(len(ranks)), key=ranks.__getitem__)


def _order(when: When) -> tuple[str, str, str]:
    date, key_date = when
    return (*dates.sort_key(date), key_date or "")
