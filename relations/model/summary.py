"""What the measures need of an interaction: the summaries of a record take a fraction of its time and memory."""

from typing import TYPE_CHECKING, NamedTuple, TypeAlias, Union

from relations import dates

if TYPE_CHECKING:
    from relations.model.interaction import Interaction, SectorMention

# What measures take.
AnyInteraction: TypeAlias = Union["Interaction", "InteractionSummary"]


class InteractionSummary(NamedTuple):
    """An interaction on file without the texts that only its reader needs; what is here means what it means there."""

    id: int
    date: str
    key_date: str | None
    parties: tuple[str, str]
    pair: str
    type: str
    title: str
    sectors: tuple["SectorMention", ...]
    sector_ids: tuple[str, ...]
    level: str | None
    people: tuple[str, ...]
    source_count: int
    follows: tuple[int, ...]
    due: str | None
    confidence: str

    @property
    def actor(self) -> str:
        """The code of the party that acts."""
        return self.parties[0]

    @property
    def span(self) -> tuple[str | None, str | None]:
        """The date's first and last day as ISO strings, None where it is open."""
        return dates.bounds(self.date)

    @property
    def order(self) -> tuple[str, str, str, int]:
        """The key that sorts in time, then by key day, then as recorded."""
        return (*dates.sort_key(self.date), self.key_date or "", self.id)
