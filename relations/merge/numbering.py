"""Which id each interaction has once two copies are one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Claim(NamedTuple):
    """The id that an interaction was given in the copy where it was added.

    `generation` counts the merges that the one who added it had seen.
    """

    uid: str
    id: int
    generation: int = 0


def numbered(claims: Iterable[Claim]) -> dict[str, int]:
    """Return the id of each uid, given the claims in the order of adding; the first to claim an id has it.

    One that comes too late moves past every id that was given out before these two met, so that it takes none from
    whoever came after. Only the first claim of a uid counts.
    """
    claims = list(claims)
    highest = _highest(claims)
    ids: dict[str, int] = {}
    holders: dict[int, int] = {}  # the generation of who has an id
    free: dict[int, int] = {}
    for claim in claims:
        if claim.uid in ids:
            continue
        id_ = claim.id
        if id_ in holders:
            generation = max(claim.generation, holders[id_])
            id_ = free.get(generation, highest[generation] + 1)
            while id_ in holders:
                id_ += 1
            free[generation] = id_ + 1
        ids[claim.uid] = id_
        holders[id_] = claim.generation
    return ids


def given_out(claims: Iterable[Claim]) -> int:
    """Return the highest id that any merge of some of these claims may have given out; 0 without a claim.

    Which ids moved in a merge on the way here depends on who met whom first. None of them is for anything new.
    """
    claims = list(claims)
    claimants: dict[int, dict[str, int]] = {}
    for claim in claims:
        generations = claimants.setdefault(claim.id, {})
        generations[claim.uid] = min(claim.generation, generations.get(claim.uid, claim.generation))
    moved = Counter(it for found in claimants.values() for it in sorted(found.values())[1:])
    return max((id_ + moved[generation] for generation, id_ in _highest(claims).items()), default=0)


def _highest(claims: Sequence[Claim]) -> dict[int, int]:
    """Return the highest id claimed by generation: by those who had seen no more merges than that."""
    highest: dict[int, int] = {}
    for claim in claims:
        highest[claim.generation] = max(claim.id, highest.get(claim.generation, 0))
    top = 0
    for generation in sorted(highest):
        top = highest[generation] = max(top, highest[generation])
    return highest
