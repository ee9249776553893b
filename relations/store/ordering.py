"""Putting many interactions in time order: most of a large record share their dates with others."""

from __future__ import annotations

from collections.abc import Sequence

from relations import dates

When = tuple[str, str | None]


def time_order(when: Sequence[When]) -> list[int]:
    """Return the places of dates, each with its key day, in time order; equals stay in the order they have.

    It is the order of `Interaction.order` where ids rise. A month and about that month are written otherwise and are
    equals: what is ranked is not the text but what it sorts by, which is asked once of each text.
    """
    orders = {one: _order(one) for one in set(when)}
    rank = {order: n for n, order in enumerate(sorted(set(orders.values())))}
    ranks = [rank[orders[one]] for one in when]
    return sorted(range(len(ranks)), key=ranks.__getitem__)


def _order(when: When) -> tuple[str, str, str]:
    date, key_date = when
    return (*dates.sort_key(date), key_date or "")
