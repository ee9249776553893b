"""The briefing: what the record says of a relation, every figure with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from relations.analysis.breadth import Breadth, breadth
from relations.analysis.coverage import Coverage, coverage
from relations.analysis.evidence import Evidence, Subject, evidence
from relations.analysis.promises import Promise, of_state
from relations.analysis.rungs import SectorRungs, highest, rungs
from relations.analysis.sides import Sides, sides
from relations.analysis.silence import (
    Gap,
    Tempo,
    begun,
    first_contact,
    gaps,
    last_contact,
    last_of_sectors,
    longest_gap,
    silence_since,
    span,
    tempo,
)
from relations.analysis.sourcing import Sourcing, sourcing
from relations.model.outline import Outlined
from relations.vocabulary import Vocabulary


class SectorSummary(TypedDict):
    """A sector: `share` is its part of all appearances of sectors, `rung` the highest it reached on the ladder.

    `last` is the last that has begun, unless all are planned.
    """

    sector: str
    label: str
    count: int
    share: float
    first: Evidence
    last: Evidence
    silence_days: int | None
    rung: str | None


class PromiseStates(TypedDict):
    """The ids of the promises by their state today."""

    open: list[int]
    overdue: list[int]
    kept: list[int]
    broken: list[int]


class Briefing(TypedDict):
    """What `summarise --json` prints."""

    pair: str | None
    parties: list[str]
    count: int
    start: str | None
    end: str | None
    first: Evidence | None
    last: Evidence | None
    silence_days: int | None
    tempo: Tempo
    longest_gap: Gap | None
    sectors: list[SectorSummary]
    breadth: Breadth
    sides: Sides
    promises: PromiseStates
    rungs: SectorRungs
    sourcing: Sourcing


def briefing(
    interactions: Sequence[Outlined],
    promised: Sequence[Promise],
    about: Subject,
    vocabulary: Vocabulary,
    today: date,
    lang: str = "en",
) -> Briefing:
    """Compose the briefing of `interactions` and the `promised` among them.

    What cannot be computed is None. `first` and `last` leave out what is planned after today.
    """
    start, end = span(interactions)
    past = begun(interactions, today)
    first, last = first_contact(past), last_contact(past)
    found = gaps(interactions, today)
    ladder = rungs(interactions, vocabulary)
    matrix = coverage(interactions, "year", vocabulary, lang)
    return {
        "pair": about.pair,
        "parties": list(about.parties),
        "count": len(interactions),
        "start": start,
        "end": end,
        "first": evidence(first) if first else None,
        "last": evidence(last) if last else None,
        "silence_days": silence_since(last, today),
        "tempo": tempo(found),
        "longest_gap": longest_gap(found),
        "sectors": sector_summaries(matrix, interactions, ladder, vocabulary, today),
        "breadth": breadth(matrix),
        "sides": sides(interactions, about.parties),
        "promises": promise_states(promised),
        "rungs": ladder,
        "sourcing": sourcing(interactions),
    }


def sector_summaries(
    matrix: Coverage,
    interactions: Sequence[Outlined],
    ladder: SectorRungs,
    vocabulary: Vocabulary,
    today: date,
) -> list[SectorSummary]:
    """Summarise each sector that came up, the most frequent first; share = count / all appearances."""
    appearances = sum(row["total"] for row in matrix["sectors"])
    past = begun(interactions, today)
    last = last_of_sectors(past, ladder)
    planned = last_of_sectors(interactions[len(past) :], ladder)
    return [
        {
            "sector": row["sector"],
            "label": row["label"],
            "count": row["total"],
            "share": round(row["total"] / appearances, 6),
            "first": row["first"],
            "last": evidence(last.get(row["sector"]) or planned[row["sector"]]),
            "silence_days": silence_since(last.get(row["sector"]), today),
            "rung": highest(ladder[row["sector"]], vocabulary),
        }
        for row in sorted(matrix["sectors"], key=lambda row: -row["total"])
    ]


def promise_states(found: Sequence[Promise]) -> PromiseStates:
    """Return the ids of promises by state."""
    return {
        "open": of_state(found, "open"),
        "overdue": of_state(found, "overdue"),
        "kept": of_state(found, "kept"),
        "broken": of_state(found, "broken"),
    }
