"""The timeline as data: the coverage matrix and the interactions behind it."""

from collections.abc import Iterator, Sequence
from typing import TypedDict

from relations.analysis.coverage import Coverage, SectorCoverage
from relations.analysis.evidence import Subject
from relations.analysis.silence import span
from relations.dates import By
from relations.model import Interaction, to_json
from relations.model.fields import Record


class TimelineReport(TypedDict):
    """What `timeline --json` prints; its interactions are made as they are asked for, once."""

    pair: str | None
    parties: list[str]
    count: int
    start: str | None
    end: str | None
    by: By
    periods: list[str]
    sectors: list[SectorCoverage]
    interactions: Iterator[Record]


def timeline(interactions: Sequence[Interaction], matrix: Coverage, about: Subject) -> TimelineReport:
    """Return the matrix and all interactions as one object."""
    start, end = span(interactions)
    return {
        "pair": about.pair,
        "parties": list(about.parties),
        "count": len(interactions),
        "start": start,
        "end": end,
        "by": matrix["by"],
        "periods": matrix["periods"],
        "sectors": matrix["sectors"],
        "interactions": map(to_json, interactions),
    }
