"""One country's relations with several others, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from relations.analysis.briefing import Briefing, PromiseStates, promise_count
from relations.analysis.compare import Comparison
from relations.analysis.evidence import Evidence
from relations.analysis.silence import is_exact
from relations.render.sections import Section
from relations.render.sheet import Sheet
from relations.render.voice import Voice


def comparison_title(found: Comparison, voice: Voice) -> str:
    """Return "Mali with Russia, China"."""
    others = ", ".join(_other(found["country"], pair, voice) for pair in found["pairs"])
    country = voice.party(found["country"])
    return voice.say("{country} with {others}", country=country, others=others)


def comparison_sections(found: Comparison, voice: Voice) -> list[Section]:
    """Return the measures, the sectors with their first appearance, and the rungs, a column for each pair.

    Where no sector came up, there are the measures only.
    """
    say, pairs = voice.say, found["pairs"]
    others = [_other(found["country"], pair, voice) for pair in pairs]
    columns = ["", *others]
    numbers = range(1, len(columns))
    sectors = [
        sector for sector in voice.vocabulary.sectors if any(sector in pair["rungs"] for pair in pairs)
    ]
    sector_rows = [
        [voice.sector(sector), *(_appearances(sector, pair, voice) for pair in pairs)] for sector in sectors
    ]
    rungs = [rung for rung in voice.vocabulary.rungs if any(_on_rung(rung, pair) for pair in pairs)]
    rung_rows = [[voice.rung(rung), *(voice.count(_on_rung(rung, pair)) for pair in pairs)] for rung in rungs]
    measures = Section(say("Measures"), [], Sheet(columns, _measures(pairs, voice)), numbers)
    if not sectors:
        return [measures]
    return [
        measures,
        Section(
            say("Sectors: interactions, first mention"),
            [],
            Sheet(columns, sector_rows),
        ),
        Section(
            say("Interactions with a sector, by rung"),
            [],
            Sheet(columns, rung_rows),
            numbers,
        ),
    ]


def _measures(pairs: Sequence[Briefing], voice: Voice) -> list[list[str]]:
    say = voice.say
    measures: list[tuple[str, Callable[[Briefing], str]]] = [
        (say("interactions"), lambda pair: voice.count(pair["count"])),
        (say("first on file"), lambda pair: _evidence(pair["first"], voice)),
        (say("last on file"), lambda pair: _evidence(pair["last"], voice)),
        (say("days silent"), lambda pair: _silence(pair, voice)),
        (say("median gap, days"), lambda pair: _median(pair, voice)),
        (say("longest gap, days"), lambda pair: _longest(pair, voice)),
        (say("sectors"), lambda pair: str(len(pair["sectors"]))),
        (
            say("effective sectors (n)"),
            lambda pair: _effective(pair, voice),
        ),
        (
            say("defence and security"),
            lambda pair: voice.share(pair["breadth"]["hard"], pair["breadth"]["n"]),
        ),
        (say("sectors in common"), lambda pair: _overlap(pair, voice)),
        (say("promises kept"), lambda pair: _kept(pair["promises"], voice)),
        (say("promises overdue"), lambda pair: str(len(pair["promises"]["overdue"]))),
        (say("agreements carried out"), lambda pair: _kept(pair["agreements"], voice)),
        (say("agreements overdue"), lambda pair: str(len(pair["agreements"]["overdue"]))),
    ]
    return [[name, *(measure(pair) for pair in pairs)] for name, measure in measures]


def _other(country: str, pair: Briefing, voice: Voice) -> str:
    return voice.party(next(code for code in pair["parties"] if code != country))


def _evidence(found: Evidence | None, voice: Voice) -> str:
    return f"{voice.date(found['date'])} #{found['id']}" if found else _none(voice)


def _silence(pair: Briefing, voice: Voice) -> str:
    return voice.silence(pair["silence_days"], exact=pair["last"] is None or is_exact(pair["last"]["date"]))


def _median(pair: Briefing, voice: Voice) -> str:
    median = pair["tempo"]["median_days"]
    return _none(voice) if median is None else voice.number(median, 0)


def _longest(pair: Briefing, voice: Voice) -> str:
    gap = pair["longest_gap"]
    return f"{voice.count(gap['days'])} (#{gap['ids'][0]}, #{gap['ids'][1]})" if gap else _none(voice)


def _effective(pair: Briefing, voice: Voice) -> str:
    effective = pair["breadth"]["effective_sectors"]
    return _none(voice) if effective is None else f"{voice.number(effective)} ({pair['breadth']['n']})"


def _overlap(pair: Briefing, voice: Voice) -> str:
    shared = len(pair["sides"]["shared"] or ())
    return voice.say("{part} of {whole}", part=shared, whole=len(pair["sides"]["union"]))


def _kept(states: PromiseStates, voice: Voice) -> str:
    total = promise_count(states)
    return voice.say("{part} of {whole}", part=len(states["kept"]), whole=total) if total else _none(voice)


def _appearances(sector: str, pair: Briefing, voice: Voice) -> str:
    for row in pair["sectors"]:
        if row["sector"] == sector:
            return f"{voice.count(row['count'])}{voice.glyph(' · ')}{_evidence(row['first'], voice)}"
    return voice.nothing


def _on_rung(rung: str, pair: Briefing) -> int:
    return len({id_ for row in pair["rungs"].values() for id_ in row.get(rung, ())})


def _none(voice: Voice) -> str:
    return voice.glyph("–")
