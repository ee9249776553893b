"""Another record laid over the own one: where the other was loud and the own is silent."""

from collections.abc import Sequence
from typing import TypedDict

from relations.analysis.coverage import IMPRECISE, all_periods, periods_of
from relations.analysis.evidence import id_of
from relations.analysis.silence import is_exact
from relations.dates import By, is_open, overlaps
from relations.model import Interaction
from relations.model.summary import AnyInteraction


class PeriodOverlay(TypedDict):
    """A period in both; `ids` are the other's interactions when this is a lead, a dataset's by their identity there."""

    period: str
    own: int
    other: int
    lead: bool
    ids: list[int | str]


class Overlay(TypedDict):
    """Two records by period: how many interactions each has, and the leads that the other gives."""

    by: By
    own: int
    other: int
    periods: list[PeriodOverlay]


def overlay(own: Sequence[AnyInteraction], other: Sequence[AnyInteraction], by: By) -> Overlay:
    """Count two records' interactions by period, from the first in either to the last.

    A period is a lead when the other record is loud in it (at least its mean over the periods in which it has
    any) and the own record has nothing in it, nor an imprecise date that may mean it; one without a known start
    or end means too much to count. Needs one interaction of the other.
    """
    period_of = {**periods_of(own, by), **periods_of(other, by)}
    ours: dict[str, int] = {}
    for it in own:
        ours[period_of[it.date]] = ours.get(period_of[it.date], 0) + 1
    theirs: dict[str, list[AnyInteraction]] = {}
    for it in other:
        theirs.setdefault(period_of[it.date], []).append(it)
    heard = [len(found) for period, found in theirs.items() if period != IMPRECISE]
    loud = sum(heard) / len(heard) if heard else 0.0
    vague = [it.date for it in own if not is_exact(it.date) and not is_open(it.date)]
    periods: list[PeriodOverlay] = []
    for period in all_periods(period_of, by):
        found = theirs.get(period, [])
        lead = (
            period != IMPRECISE
            and not ours.get(period)
            and 0 < loud <= len(found)
            and not any(overlaps(date, it.date) for date in vague for it in found)
        )
        periods.append(
            {
                "period": period,
                "own": ours.get(period, 0),
                "other": len(found),
                "lead": lead,
                "ids": [_name(it) for it in found] if lead else [],
            }
        )
    return {"by": by, "own": len(own), "other": len(other), "periods": periods}


def _name(it: AnyInteraction) -> int | str:
    """Return an interaction's id, or the identity in its dataset of a report that is in no record."""
    if it.id is None and isinstance(it, Interaction) and it.ref:
        return it.ref
    return id_of(it)
