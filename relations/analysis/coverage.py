"""Which sectors came up in which period: the coverage matrix, with the first appearance of each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict

from relations import dates
from relations.analysis.evidence import Evidence, evidence, id_of
from relations.dates import By
from relations.model.summary import AnyInteraction
from relations.vocabulary import Vocabulary

IMPRECISE = "imprecise"
# The days of the longest period of each kind that is finer than a year, finest first.
_LONGEST: dict[By, int] = {"week": 7, "month": 31, "quarter": 92}


class SectorCoverage(TypedDict):
    """A row: the interactions about one sector, by period; every period of the matrix has its count."""

    sector: str
    family: str
    label: str
    total: int
    first: Evidence
    counts: dict[str, int]


class Coverage(TypedDict):
    """The matrix; `periods` has no hole, and ends with "imprecise" when a date fits no single one.

    `totals` counts interactions per period, those without a sector too; each sums up to `count`.
    """

    by: By
    count: int
    periods: list[str]
    totals: dict[str, int]
    sectors: list[SectorCoverage]
    without_sector: list[int]


def coverage(
    interactions: Sequence[AnyInteraction], by: By, vocabulary: Vocabulary, lang: str = "en"
) -> Coverage:
    """Count the interactions about each sector (an interaction with m sectors in each of the m) by period.

    Needs one interaction. Sectors stand in the order of their vocabulary, and only those that came up.
    """
    period_of = periods_of(interactions, by)
    periods = all_periods(period_of, by)
    totals = dict.fromkeys(periods, 0)
    counts: defaultdict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(periods, 0))
    first: dict[str, AnyInteraction] = {}
    for it in interactions:
        period = period_of[it.date]
        totals[period] += 1
        for sector in it.sector_ids:
            counts[sector][period] += 1
            if sector not in first:
                first[sector] = it
    rows: list[SectorCoverage] = [
        {
            "sector": term.id,
            "family": term.family,
            "label": term.label(lang),
            "total": sum(counts[term.id].values()),
            "first": evidence(first[term.id]),
            "counts": counts[term.id],
        }
        for term in vocabulary.sectors.values()
        if term.id in first
    ]
    return {
        "by": by,
        "count": len(interactions),
        "periods": periods,
        "totals": totals,
        "sectors": rows,
        "without_sector": [id_of(it) for it in interactions if not it.sectors],
    }


class SectorFirst(TypedDict):
    """A sector with the interaction in which it first appeared; a report's rows say more of each."""

    sector: str
    first: Evidence


def firsts(rows: Iterable[SectorFirst]) -> dict[int, list[str]]:
    """Return by id the sectors that first appeared with that interaction."""
    found: dict[int, list[str]] = {}
    for row in rows:
        found.setdefault(row["first"]["id"], []).append(row["sector"])
    return found


def finest(interactions: Sequence[AnyInteraction], columns: int) -> By:
    """Return the finest period of which at most `columns` span the record, else the year.

    A period too fine for more than half of the dates is passed over: its matrix would say little.
    """
    if not interactions:
        return "year"
    days = [it.date for it in interactions if dates.is_day(it.date)]
    length = dates.days_between(min(days), max(days)) if days else 0
    for by, longest in _LONGEST.items():
        if length // longest > columns:
            continue
        period_of = periods_of(interactions, by)
        imprecise = sum(period_of[it.date] == IMPRECISE for it in interactions)
        if imprecise * 2 <= len(interactions) and len(_without_hole(period_of, by)) <= columns:
            return by
    return "year"


def periods_of(interactions: Iterable[AnyInteraction], by: By) -> dict[str, str]:
    """Return the period of each date among `interactions`, "imprecise" where it fits no single one."""
    return {date: dates.period(date, by) or IMPRECISE for date in {it.date for it in interactions}}


def all_periods(period_of: Mapping[str, str], by: By) -> list[str]:
    """Return every period from the first to the last that a date fits in, then "imprecise" if one fits none."""
    return _without_hole(period_of, by) + ([IMPRECISE] if IMPRECISE in period_of.values() else [])


def _without_hole(period_of: Mapping[str, str], by: By) -> list[str]:
    spans = [dates.bounds(date) for date, period in period_of.items() if period != IMPRECISE]
    if not spans:
        return []
    return dates.periods_between(
        min(first or "" for first, _ in spans), max(last or "" for _, last in spans), by
    )
