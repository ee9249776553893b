"""Where machine counts were loud and the own record is silent."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict

from relations import dates
from relations.analysis.evidence import by_pair
from relations.analysis.silence import is_exact
from relations.dates import By
from relations.model.summary import AnyInteraction

PeriodCounts = Mapping[str, Mapping[str, int]]  # by pair and period


class Lead(TypedDict):
    """A period of a pair in which the machines were loud: what they count, what is on file, and what to open.

    `ids` are identities in the datasets such as "gdelt:410412347", `sources` the addresses they name.
    """

    pair: str
    period: str
    theirs: int
    own: int
    ids: list[str]
    sources: list[str]


def leads(theirs: PeriodCounts, own: Sequence[AnyInteraction], by: By) -> list[Lead]:
    """Return the loud and silent periods, the loudest first; `theirs` are counts by pair and period.

    A period is a lead when the machines count at least their mean over the pair's periods that have any, and the own
    record has nothing of that pair in it, nor an imprecise date that may mean it; one without a known start or end
    means too much to count.
    """
    found: list[Lead] = []
    mine = by_pair(own)
    for pair, counts in theirs.items():
        heard = [n for n in counts.values() if n]
        if not heard:
            continue
        mean = sum(heard) / len(heard)
        on_file = _on_file(mine.get(pair, ()), by)
        vague = [it.date for it in mine.get(pair, ()) if not is_exact(it.date) and not dates.is_open(it.date)]
        for period, n in counts.items():
            if n < mean or on_file.get(period) or any(dates.overlaps(date, _edtf(period)) for date in vague):
                continue
            found.append({"pair": pair, "period": period, "theirs": n, "own": 0, "ids": [], "sources": []})
    return sorted(found, key=lambda lead: (-lead["theirs"], lead["pair"], lead["period"]))


def period_of_month(month: str, by: By) -> str:
    """Return the period that a month such as 2025-06 lies in."""
    period = dates.period(month, by)
    assert period is not None, "a month lies in one quarter and one year"
    return period


def period_days(period: str) -> tuple[str, str]:
    """Return the first and the last day of a month, quarter or year, as ISO days."""
    first, last = dates.bounds(_edtf(period))
    assert first is not None
    assert last is not None
    return first, last


def _on_file(found: Iterable[AnyInteraction], by: By) -> dict[str, int]:
    counts: dict[str, int] = {}
    for it in found:
        period = dates.period(it.date, by)
        if period:
            counts[period] = counts.get(period, 0) + 1
    return counts


def _edtf(period: str) -> str:
    year, _, part = period.partition("-")
    return f"{year}-{32 + int(part[1:])}" if part.startswith("Q") else period
