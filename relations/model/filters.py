"""Which interactions a question is about."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from relations import dates
from relations.model.interaction import Interaction
from relations.text import fold
from relations.vocabulary import BUILTIN, Vocabulary


class Filter(NamedTuple):
    """A selection: values within one field are alternatives, fields narrow each other.

    `countries`: one code selects every pair it is in, two that pair in either order. `since` and `until` are
    EDTF dates; an imprecise interaction is selected when any day of it may lie between. `actors` are the codes
    of who acts, the first party. Sectors, families, types, rungs, levels and confidences are ids; texts are
    found anywhere in their field, accents and case ignored. `also` are codes, or texts of other names.
    """

    countries: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    sectors: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    confidences: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    rungs: tuple[str, ...] = ()
    unsourced: bool = False

    def matches(self, it: Interaction, vocabulary: Vocabulary = BUILTIN) -> bool:
        """Return whether `it` is selected; the vocabulary says which family a sector is of."""
        return (
            all(code in it.parties for code in self.countries)
            and self.in_time(it.date)
            and _any_of(self.sectors, it.sector_ids)
            and (
                not self.families
                or _any_of(self.families, [vocabulary.sectors[s].family for s in it.sector_ids])
            )
            and _any_of(self.actors, (it.actor,))
            and _any_of(self.types, (it.type,))
            and (not self.rungs or vocabulary.types[it.type].rung in self.rungs)
            and _any_of(self.levels, (it.level,))
            and _any_of(self.confidences, (it.confidence,))
            and (not self.unsourced or not it.sources)
            and _any_of([fold(tag) for tag in self.tags], [fold(tag) for tag in it.tags] if self.tags else ())
            and (not self.people or _any_within(self.people, it.people))
            and (not self.places or _any_within(self.places, (it.place,)))
            and (not self.also or self._has_third_party(it, vocabulary))
            and (not self.sources or _any_within(self.sources, source_texts(it)))
            and (not self.texts or _any_within(self.texts, [*texts(it), *_names(it, vocabulary)]))
        )

    def _has_third_party(self, it: Interaction, vocabulary: Vocabulary) -> bool:
        wanted = [text for text in self.also if text not in vocabulary.parties]
        return _any_of(self.also, it.also) or _any_within(wanted, _names(it, vocabulary))

    def in_time(self, date: str) -> bool:
        """Return whether any day of an EDTF date may lie between `since` and `until`."""
        if self.since is None and self.until is None:
            return True
        first, last = dates.bounds(date)
        earliest = dates.bounds(self.since)[0] if self.since else None
        latest = dates.bounds(self.until)[1] if self.until else None
        return not ((earliest and last and last < earliest) or (latest and first and first > latest))


EVERYTHING = Filter()


def source_texts(it: Interaction) -> list[str | None]:
    """Return what a source can be found by: its address, title, publisher and quote."""
    return [text for s in it.sources for text in (s.url, s.title, s.publisher, s.quote)]


def texts(it: Interaction) -> list[str | None]:
    """Return every text a person wrote of `it`."""
    return [it.title, it.note, it.place, it.ref, *it.people, *it.tags, *source_texts(it)]


def _names(it: Interaction, vocabulary: Vocabulary) -> list[str]:
    """Return the third parties that have no code."""
    return [name for name in it.also if name not in vocabulary.parties]


def _any_of(wanted: Collection[str], there: Collection[str | None]) -> bool:
    return not wanted or any(value in there for value in wanted)


def _any_within(wanted: Collection[str], there: Collection[str | None]) -> bool:
    haystacks = [fold(text) for text in there if text]
    return any(fold(text) in haystack for text in wanted for haystack in haystacks)
