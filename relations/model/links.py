"""What one interaction can follow up: something that shares a party with it and does not come after it."""

from __future__ import annotations

from typing import Literal

from relations import dates
from relations.model.summary import AnyInteraction


def broken_link(later: AnyInteraction, earlier: AnyInteraction) -> Literal["parties", "time"] | None:
    """Return why `later` cannot follow `earlier`: no party in common, or it surely came first; else None.

    An approximate date may lie as far outside its bounds as it is long; an open one is never sure.
    """
    if not set(later.parties) & set(earlier.parties):
        return "parties"
    return "time" if _surely_before(later.date, earlier.date) else None


def _surely_before(one: str, other: str) -> bool:
    end, start = dates.bounds(one)[1], dates.bounds(other)[0]
    return (
        end is not None
        and start is not None
        and dates.days_between(end, start) > _uncertain_days(one) + _uncertain_days(other)
    )


def _uncertain_days(edtf: str) -> int:
    first, last = dates.bounds(edtf)
    if first is None or last is None or not dates.is_approximate(edtf):
        return 0
    return dates.days_between(first, last) + 1
