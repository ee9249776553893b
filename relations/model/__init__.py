"""One interaction, its shape as data, and the questions that select some of them."""

from relations.model.filters import EVERYTHING, Filter
from relations.model.interaction import Interaction, SectorMention, Source
from relations.model.record import (
    from_record,
    from_trusted_record,
    to_json,
    to_record,
)

__all__ = [
    "EVERYTHING",
    "Filter",
    "Interaction",
    "SectorMention",
    "Source",
    "from_record",
    "from_trusted_record",
    "to_json",
    "to_record",
]
