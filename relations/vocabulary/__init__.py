"""The words of the record: sectors, types, levels, rungs, confidences, and who can be a party.

Adding a word for everyone is one entry in a file of `relations/data/`; a journalist's own words travel in the
record's file as additions.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from relations.vocabulary.terms import Rung, Sector, Term, Terms, Type, read_ambiguous, read_terms

if TYPE_CHECKING:  # loaded when it is called for: many commands name no party
    from relations.vocabulary.additions import Addition
    from relations.vocabulary.parties import Parties

__all__ = [
    "BUILTIN",
    "Rung",
    "Sector",
    "Term",
    "Terms",
    "Type",
    "Vocabulary",
]


class Vocabulary:
    """Every word that can be stored, with a journalist's own added to those of the package.

    Each vocabulary is read when it is first asked for; an addition that would change what a word means raises
    NotUnderstood then.
    """

    def __init__(self, additions: Sequence[Addition] = ()) -> None:
        self.additions = tuple(additions)

    @cached_property
    def families(self) -> Terms[Term]:
        """The families of sectors, in the order reports show them."""
        return Terms("family", "sectors", read_terms("families", Term))

    @cached_property
    def sectors(self) -> Terms[Sector]:
        """The sectors by family, a journalist's own last."""
        own = [addition["sector"] for addition in self.additions if addition["kind"] == "sector"]
        sectors = read_terms("sectors", Sector)
        if own:
            from relations.vocabulary.additions import with_sectors

            sectors = with_sectors(sectors, own, self.families)
        return Terms("sector", "sectors", sectors, read_ambiguous("sector"))

    @cached_property
    def types(self) -> Terms[Type]:
        """The types of interaction, up the commitment ladder and then off it, a journalist's own last."""
        own = [addition["type"] for addition in self.additions if addition["kind"] == "type"]
        types = read_terms("types", Type)
        if own:
            from relations.vocabulary.additions import with_types

            types = with_types(types, own, self.rungs)
        return Terms("type", "types", types, read_ambiguous("type"))

    @cached_property
    def rungs(self) -> Terms[Rung]:
        """The rungs of the commitment ladder, lowest first, then what is off it."""
        return Terms("rung", "types", read_terms("rungs", Rung))

    @cached_property
    def levels(self) -> Terms[Term]:
        """The ranks of the highest person present, highest first."""
        return Terms("level", "types", read_terms("levels", Term))

    @cached_property
    def confidences(self) -> Terms[Term]:
        """How sure the record is of an interaction, surest first."""
        return Terms("confidence", "types", read_terms("confidences", Term))

    @cached_property
    def parties(self) -> Parties:
        """The states and organisations that can be a party."""
        from relations.vocabulary.parties import Parties

        return Parties([addition["party"] for addition in self.additions if addition["kind"] == "party"])

    def check_additions(self) -> None:
        """Raise NotUnderstood for an addition that is no word, or would change what a word means."""
        from relations.vocabulary.additions import check_name

        for addition in self.additions:
            for words in (addition.get("sector"), addition.get("type"), addition.get("party")):
                for name in (words.get("en"), words.get("fr"), *words.get("aliases", ())) if words else ():
                    if name is not None:
                        check_name(name)
        self.sectors.keys_by_name()
        self.types.keys_by_name()
        self.parties.keys()


BUILTIN = Vocabulary()
