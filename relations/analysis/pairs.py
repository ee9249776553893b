"""The pairs on file, each in a line."""

from collections.abc import Iterable
from datetime import date
from typing import TypedDict

from relations.analysis.breadth import sector_counts
from relations.analysis.evidence import Evidence, by_pair, evidence
from relations.analysis.silence import begun, last_on_file, silence_since, span
from relations.model.summary import AnyInteraction


class PairSummary(TypedDict):
    """A pair: how many interactions, from which day to which (None where open), its sectors by count.

    `last` is the last that has begun, unless all are planned; `end` is the end of what is planned, too.
    """

    pair: str
    count: int
    start: str | None
    end: str | None
    first: Evidence
    last: Evidence
    sectors: list[str]
    silence_days: int | None


def pairs(interactions: Iterable[AnyInteraction], today: date) -> list[PairSummary]:
    """Summarise each pair, the one with most interactions first."""
    found = [_summary(pair, of_pair, today) for pair, of_pair in by_pair(interactions).items()]
    return sorted(found, key=lambda summary: -summary["count"])


def _summary(pair: str, interactions: list[AnyInteraction], today: date) -> PairSummary:
    counts = sector_counts(interactions)
    start, end = span(interactions)
    last = last_on_file(begun(interactions, today))
    return {
        "pair": pair,
        "count": len(interactions),
        "start": start,
        "end": end,
        "first": evidence(interactions[0]),
        "last": evidence(last or interactions[-1]),
        "sectors": sorted(counts, key=lambda sector: (-counts[sector], sector)),
        "silence_days": silence_since(last, today),
    }
