"""One country's relations with several others, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from relations.analysis.briefing import Briefing, PromiseStates, promise_count
from relations.analysis.compare import Comparison
from relations.analysis.silence import is_exact
from relations.render.data import TableData
from relations.render.localizer import Localizer
from relations.render.sections import Section


def comparison_title(found: Comparison, localizer: Localizer) -> str:
    """Return "Mali with Russia, China"."""
    others = ", ".join(_other(found["country"], pair, localizer) for pair in found["pairs"])
    country = localizer.party(found["country"])
    return localizer.say("{country} with {others}", country=country, others=others)


def comparison_sections(found: Comparison, localizer: Localizer, *, narrowed: bool = False) -> list[Section]:
    """Return the measures, the sectors with their first appearance, and the rungs, a column for each pair.

    Where no sector came up, there are the measures only.
    """
    say, pairs = localizer.say, found["pairs"]
    others = [_other(found["country"], pair, localizer) for pair in pairs]
    columns = ["", *others]
    numbers = range(1, len(columns))
    sectors = [
        sector for sector in localizer.vocabulary.sectors if any(sector in pair["rungs"] for pair in pairs)
    ]
    sector_rows = [
        [localizer.sector(sector), *(_appearances(sector, pair, localizer) for pair in pairs)]
        for sector in sectors
    ]
    rungs = [rung for rung in localizer.vocabulary.rungs if any(_on_rung(rung, pair) for pair in pairs)]
    rung_rows = [
        [localizer.rung(rung), *(localizer.count(_on_rung(rung, pair)) for pair in pairs)] for rung in rungs
    ]
    rows = _measures(pairs, localizer, narrowed=narrowed)
    measures = Section(say("Measures"), [], TableData(columns, rows, "measures"), numbers)
    if not sectors:
        return [measures]
    return [
        measures,
        Section(
            say("Sectors: interactions, first mention"),
            [],
            TableData(columns, sector_rows, "sectors"),
        ),
        Section(
            say("Interactions with a sector, by rung"),
            [],
            TableData(columns, rung_rows, "rungs"),
            numbers,
        ),
    ]


def _measures(pairs: Sequence[Briefing], localizer: Localizer, *, narrowed: bool) -> list[list[str]]:
    say = localizer.say
    first = say("first in this selection") if narrowed else say("first on file")
    last = say("last in this selection") if narrowed else say("last on file")
    measures: list[tuple[str, Callable[[Briefing], str]]] = [
        (say("interactions"), lambda pair: localizer.count(pair["count"])),
        (first, lambda pair: localizer.evidence(pair["first"])),
        (last, lambda pair: localizer.evidence(pair["last"])),
        (say("days silent"), lambda pair: _silence(pair, localizer)),
        (say("median gap, days"), lambda pair: _median(pair, localizer)),
        (say("longest gap, days"), lambda pair: _longest(pair, localizer)),
        (say("sectors"), lambda pair: str(len(pair["sectors"]))),
        (
            say("effective sectors (n)"),
            lambda pair: _effective(pair, localizer),
        ),
        (
            say("defence and security"),
            lambda pair: localizer.share(pair["breadth"]["hard"], pair["breadth"]["n"]),
        ),
        (say("sectors in common"), lambda pair: _overlap(pair, localizer)),
        (say("promises kept"), lambda pair: _kept(pair["promises"], localizer)),
        (say("promises overdue"), lambda pair: str(len(pair["promises"]["overdue"]))),
        (say("agreements carried out"), lambda pair: _kept(pair["agreements"], localizer)),
        (say("agreements overdue"), lambda pair: str(len(pair["agreements"]["overdue"]))),
    ]
    return [[name, *(measure(pair) for pair in pairs)] for name, measure in measures]


def _other(country: str, pair: Briefing, localizer: Localizer) -> str:
    return localizer.party(next(code for code in pair["parties"] if code != country))


def _silence(pair: Briefing, localizer: Localizer) -> str:
    return localizer.silence(
        pair["silence_days"], exact=pair["last"] is None or is_exact(pair["last"]["date"])
    )


def _median(pair: Briefing, localizer: Localizer) -> str:
    median = pair["tempo"]["median_days"]
    return localizer.symbol("–") if median is None else localizer.number(median, 0)


def _longest(pair: Briefing, localizer: Localizer) -> str:
    gap = pair["longest_gap"]
    return (
        f"{localizer.count(gap['days'])} (#{gap['ids'][0]}, #{gap['ids'][1]})"
        if gap
        else localizer.symbol("–")
    )


def _effective(pair: Briefing, localizer: Localizer) -> str:
    effective = pair["breadth"]["effective_sectors"]
    return (
        localizer.symbol("–")
        if effective is None
        else f"{localizer.number(effective)} ({pair['breadth']['n']})"
    )


def _overlap(pair: Briefing, localizer: Localizer) -> str:
    shared = len(pair["sides"]["shared"] or ())
    return localizer.say("{part} of {whole}", part=shared, whole=len(pair["sides"]["union"]))


def _kept(states: PromiseStates, localizer: Localizer) -> str:
    total = promise_count(states)
    return (
        localizer.say("{part} of {whole}", part=len(states["kept"]), whole=total)
        if total
        else localizer.symbol("–")
    )


def _appearances(sector: str, pair: Briefing, localizer: Localizer) -> str:
    for row in pair["sectors"]:
        if row["sector"] == sector:
            return (
                f"{localizer.count(row['count'])}{localizer.symbol(' · ')}{localizer.evidence(row['first'])}"
            )
    return localizer.nothing


def _on_rung(rung: str, pair: Briefing) -> int:
    return len({id_ for row in pair["rungs"].values() for id_ in row.get(rung, ())})
