"""Who named which sector, and how far the two sides speak of the same ones."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypedDict

from relations.analysis.evidence import id_of
from relations.model.summary import AnyInteraction


class SectorsBySide(TypedDict):
    """The sectors that each party named, most often named first; `overlap` is their Jaccard index.

    `ids` are by party and sector those of the interactions in which it named that sector.
    Between other than two parties, what is shared is not defined: `shared` and `overlap` are None.
    """

    by: dict[str, list[str]]
    ids: dict[str, dict[str, list[int]]]
    shared: list[str] | None
    union: list[str]
    overlap: float | None


def named(interactions: Iterable[AnyInteraction], parties: Sequence[str]) -> dict[str, dict[str, list[int]]]:
    """Return by party, then by sector, the ids of the interactions in which it named that sector."""
    found: defaultdict[str | None, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for it in interactions:
        id_ = id_of(it)
        for mention in it.sectors:
            found[mention.by][mention.sector].append(id_)
    return {party: dict(found.get(party, {})) for party in parties}


def sectors_by_side(interactions: Iterable[AnyInteraction], parties: Sequence[str]) -> SectorsBySide:
    """Compare what each of `parties` named: overlap = |A ∩ B| / |A ∪ B| (Jaccard 1901), from 0 to 1.

    Only attributed sectors count. Needs one sector named by one of two parties, else the overlap is None.
    """
    ids = named(interactions, parties)
    by = {
        party: sorted(sectors, key=lambda sector: (-len(sectors[sector]), sector))
        for party, sectors in ids.items()
    }
    union = sorted({sector for sectors in by.values() for sector in sectors})
    if len(parties) != 2:
        return {"by": by, "ids": ids, "shared": None, "union": union, "overlap": None}
    one, other = (set(by[party]) for party in parties)
    shared = sorted(one & other)
    return {
        "by": by,
        "ids": ids,
        "shared": shared,
        "union": union,
        "overlap": len(shared) / len(union) if union else None,
    }
