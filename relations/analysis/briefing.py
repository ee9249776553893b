"""The briefing: what the record says of a relation, every figure with what it rests on."""

from collections.abc import Sequence
from datetime import date
from typing import TypedDict, cast

from relations.analysis.breadth import Breadth, breadth
from relations.analysis.coverage import Coverage, coverage
from relations.analysis.evidence import Evidence, Subject, evidence, ids
from relations.analysis.promises import STATES, Promise, of_rung, of_state
from relations.analysis.rungs import SectorRungs, highest, rungs
from relations.analysis.sides import SectorsBySide, sectors_by_side
from relations.analysis.silence import (
    Gap,
    Tempo,
    begun,
    first_on_file,
    gaps,
    last_of_sectors,
    last_on_file,
    longest_gap,
    possibly_within,
    silence_since,
    span,
    tempo,
)
from relations.analysis.sourcing import Sourcing, sourcing
from relations.model.summary import AnyInteraction
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
    """The ids of pledges, or of agreements, by their state today."""

    open: list[int]
    overdue: list[int]
    under_way: list[int]
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
    planned: list[int]
    silence_days: int | None
    tempo: Tempo
    longest_gap: Gap | None
    perhaps_in_gap: list[int]
    sectors: list[SectorSummary]
    without_sector: list[int]
    breadth: Breadth
    sides: SectorsBySide
    promises: PromiseStates
    agreements: PromiseStates
    rungs: SectorRungs
    sourcing: Sourcing


def briefing(
    interactions: Sequence[AnyInteraction],
    promised: Sequence[Promise],
    about: Subject,
    vocabulary: Vocabulary,
    today: date,
    lang: str = "en",
) -> Briefing:
    """Compose the briefing of `interactions` and the `promised` among them.

    What cannot be computed is None. `first` and `last` leave out what is `planned` for after today;
    `perhaps_in_gap` are the interactions of imprecise date that may lie in the longest gap.
    """
    start, end = span(interactions)
    past = begun(interactions, today)
    first, last = first_on_file(past), last_on_file(past)
    found = gaps(interactions, today)
    gap = longest_gap(found)
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
        "planned": ids(interactions[len(past) :]),
        "silence_days": silence_since(last, today),
        "tempo": tempo(found),
        "longest_gap": gap,
        "perhaps_in_gap": possibly_within(interactions, gap["from"], gap["to"]) if gap else [],
        "sectors": sector_summaries(matrix, interactions, ladder, vocabulary, today),
        "without_sector": matrix["without_sector"],
        "breadth": breadth(matrix),
        "sides": sectors_by_side(interactions, about.parties),
        "promises": promise_states(of_rung(promised, "pledged")),
        "agreements": promise_states(of_rung(promised, "agreed")),
        "rungs": ladder,
        "sourcing": sourcing(interactions),
    }


def sector_summaries(
    matrix: Coverage,
    interactions: Sequence[AnyInteraction],
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


def promise_count(states: PromiseStates) -> int:
    """Return how many pledges, or agreements, there are in all states."""
    return sum(len(states[state]) for state in STATES)


def promise_states(found: Sequence[Promise]) -> PromiseStates:
    """Return the ids by state."""
    return cast("PromiseStates", {state: of_state(found, state) for state in STATES})
