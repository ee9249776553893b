"""The briefing: what the record says of a relation, every figure with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from relations.analysis.breadth import Breadth, breadth
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
    longest_gap,
    silence_since,
    span,
    tempo,
)
from relations.analysis.sourcing import Sourcing, sourcing
from relations.model import Interaction
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
    interactions: Sequence[Interaction],
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
        "sectors": sector_summaries(interactions, ladder, vocabulary, today, lang),
        "breadth": breadth(interactions, vocabulary),
        "sides": sides(interactions, about.parties),
        "promises": promise_states(promised),
        "rungs": ladder,
        "sourcing": sourcing(interactions),
    }


def sector_summaries(
    interactions: Sequence[Interaction], ladder: SectorRungs, vocabulary: Vocabulary, today: date, lang: str
) -> list[SectorSummary]:
    """Summarise each sector that came up, the most frequent first; share = count / all appearances."""
    by_sector: dict[str, list[Interaction]] = {}
    for it in interactions:
        for sector in it.sector_ids:
            by_sector.setdefault(sector, []).append(it)
    appearances = sum(map(len, by_sector.values()))
    last = {sector: last_contact(begun(about, today)) for sector, about in by_sector.items()}
    return [
        {
            "sector": sector,
            "label": vocabulary.sectors[sector].label(lang),
            "count": len(by_sector[sector]),
            "share": round(len(by_sector[sector]) / appearances, 6),
            "first": evidence(by_sector[sector][0]),
            "last": evidence(last[sector] or by_sector[sector][-1]),
            "silence_days": silence_since(last[sector], today),
            "rung": highest(ladder[sector], vocabulary),
        }
        for sector in sorted(ladder, key=lambda sector: -len(by_sector[sector]))
    ]


def promise_states(found: Sequence[Promise]) -> PromiseStates:
    """Return the ids of promises by state."""
    return {
        "open": of_state(found, "open"),
        "overdue": of_state(found, "overdue"),
        "kept": of_state(found, "kept"),
        "broken": of_state(found, "broken"),
    }
