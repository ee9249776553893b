"""How far each sector got on the commitment ladder: words and deeds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from relations.analysis.evidence import id_of
from relations.model.summary import AnyInteraction
from relations.vocabulary import Vocabulary

SectorRungs = dict[str, dict[str, list[int]]]


def rungs(interactions: Iterable[AnyInteraction], vocabulary: Vocabulary) -> SectorRungs:
    """Return by sector, then by rung (those off the ladder last), the ids of the interactions on it."""
    rung_of = {type_.id: type_.rung for type_ in vocabulary.types.values()}
    found: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for it in interactions:
        rung, id_ = rung_of[it.type], id_of(it)
        for sector in it.sector_ids:
            found[sector][rung].append(id_)
    return {
        sector: {rung: found[sector][rung] for rung in vocabulary.rungs if rung in found[sector]}
        for sector in vocabulary.sectors
        if sector in found
    }


def highest(of_sector: Iterable[str], vocabulary: Vocabulary) -> str | None:
    """Return the highest of some rungs; None when all are off the ladder (conflict, broken off)."""
    steps = {rung: vocabulary.rungs[rung].step for rung in of_sector}
    on_ladder = [(step, rung) for rung, step in steps.items() if step is not None]
    return max(on_ladder)[1] if on_ladder else None
