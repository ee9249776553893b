"""What an editor asks first: where each interaction was read, and who doubts it."""

from collections.abc import Sequence
from typing import TypedDict

from relations.analysis.evidence import id_of
from relations.model.summary import AnyInteraction


class Sourcing(TypedDict):
    """The ids of interactions without a source, with a single one, and of those that are disputed."""

    unsourced: list[int]
    single: list[int]
    disputed: list[int]


def sourcing(interactions: Sequence[AnyInteraction]) -> Sourcing:
    """Sort interactions by how well they are sourced; a disputed one may stand in two of the lists."""
    return {
        "unsourced": [id_of(it) for it in interactions if it.source_count == 0],
        "single": [id_of(it) for it in interactions if it.source_count == 1],
        "disputed": [id_of(it) for it in interactions if it.confidence == "disputed"],
    }
