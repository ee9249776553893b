"""Interactions as a page shows them: in full, and as they are named elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from relations import dates
from relations.analysis.evidence import id_of
from relations.model import Interaction, Source
from relations.render.further import further, further_than
from relations.render.localizer import Localizer
from relations.text import unquoted

_FURTHER = further_than("key_date", "place", "people", "also", "follows", "due")

T = TypeVar("T")


@dataclass(frozen=True)
class Step:
    """An interaction as it is told elsewhere on the page: its title and its date."""

    id: int
    title: str
    date: str
    type: str
    disputed: bool
    here: bool = True  # whether it stands on this page itself


@dataclass(frozen=True)
class Mentioned:
    """A sector of an interaction: who named it, and whether it came up for the first time."""

    label: str
    family: str
    by: str
    first: bool


@dataclass(frozen=True)
class CitedSource:
    """A source: its name, its address where that is of the web, its date and the sentence that proves."""

    name: str
    url: str | None
    published: str
    quote: str


@dataclass(frozen=True)
class Entry:
    """An interaction in full; `day` is its ISO day where it is known to the day."""

    id: int
    title: str
    parties: str
    date: str
    day: str | None
    key_day: str
    type_id: str
    type: str
    doubt: str
    sector_ids: tuple[str, ...]
    sectors: tuple[Mentioned, ...]
    place: str
    people: tuple[str, ...]
    also: tuple[str, ...]
    note: str
    follows: tuple[Step, ...]
    due: str
    further: tuple[tuple[str, str], ...]  # the label and the values of each field that has no place above
    sources: tuple[CitedSource, ...]


@dataclass(frozen=True)
class Group(Generic[T]):
    """What stands under one heading."""

    label: str
    members: tuple[T, ...]


def step(it: Interaction, localizer: Localizer, *, here: bool) -> Step:
    """Return an interaction as it is named elsewhere; `here` tells whether the page has it in full."""
    return Step(
        id_of(it),
        localizer.typed(it.title),
        localizer.date(it.date),
        localizer.type(it.type),
        it.confidence == "disputed",
        here,
    )


def entry(
    it: Interaction,
    first: Sequence[str],
    on_file: Mapping[int, Step],
    localizer: Localizer,
    *,
    one_pair: bool,
    notes: bool,
) -> Entry:
    """Return an interaction in full; `first` are the sectors that came up first with it."""
    families = {sector: localizer.vocabulary.sectors[sector].family for sector in it.sector_ids}
    return Entry(
        id=id_of(it),
        title=localizer.typed(it.title),
        parties=localizer.parties(it.parties, "→") if not one_pair else "",
        date=localizer.date(it.date),
        day=it.date if dates.is_day(it.date) else None,
        key_day=localizer.date(it.key_date) if it.key_date and it.key_date != it.date else "",
        type_id=it.type,
        type=localizer.type(it.type),
        doubt=localizer.confidence(it.confidence) if it.confidence == "disputed" else "",
        sector_ids=it.sector_ids,
        sectors=tuple(
            Mentioned(
                localizer.sector(mention.sector),
                families[mention.sector],
                localizer.party(mention.by) if mention.by else "",
                mention.sector in first,
            )
            for mention in it.sectors
        ),
        place=localizer.typed(it.place or ""),
        people=tuple(map(localizer.typed, it.people)),
        also=tuple(map(localizer.third_party, it.also)),
        note="\n".join(map(localizer.typed, (it.note or "").split("\n"))) if notes else "",
        follows=tuple(on_file[id_] for id_ in it.follows if id_ in on_file),
        due=localizer.date(it.due) if it.due else "",
        further=tuple(
            (localizer.say(field.label), value) for field, value in further(it, _FURTHER, localizer)
        ),
        sources=tuple(_cited(source, localizer) for source in it.sources),
    )


def _cited(source: Source, localizer: Localizer) -> CitedSource:
    named = [part for part in (source.title, source.publisher) if part] or [source.url or ""]
    url = source.url if source.url and source.url.lower().startswith(("https://", "http://")) else None
    return CitedSource(
        name=localizer.typed(", ".join(named)),
        url=url,
        published=localizer.date(source.published) if source.published else "",
        quote=localizer.typed(unquoted(source.quote or "")),
    )
