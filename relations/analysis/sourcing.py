"""What an editor asks first: where each interaction was read, and who doubts it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from relations.analysis.evidence import id_of
from relations.model import Interaction


class Sourcing(TypedDict):
    """The ids of interactions without a source, with a single one, and of those that are disputed."""

    unsourced: list[int]
    single: list[int]
    disputed: list[int]


def sourcing(interactions: Sequence[Interaction]) -> Sourcing:
    """Sort interactions by how well they are sourced; a disputed one may stand in two of the lists.

    Two quotes from one page, or from one title of one publisher, are a single source.
    """
    found: Sourcing = {"unsourced": [], "single": [], "disputed": []}
    for it in interactions:
        count = source_count(it)
        if count < 2:
            found["single" if count else "unsourced"].append(id_of(it))
        if it.confidence == "disputed":
            found["disputed"].append(id_of(it))
    return found


def source_count(it: Interaction) -> int:
    """Return how many sources it has; two quotes from one page are one."""
    if len(it.sources) < 2:
        return len(it.sources)
    return len({source.url or (source.title, source.publisher) for source in it.sources})
