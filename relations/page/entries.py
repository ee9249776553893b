"""Interactions as a page shows them: in full, and as they are named elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from relations import dates
from relations.analysis.evidence import id_of
from relations.model import Interaction, Source
from relations.render.voice import Voice


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
class Cited:
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
    note: str
    follows: tuple[Step, ...]
    due: str
    sources: tuple[Cited, ...]


def step(it: Interaction, voice: Voice, *, here: bool) -> Step:
    """Return an interaction as it is named elsewhere; `here` tells whether the page has it in full."""
    return Step(
        id_of(it),
        voice.typed(it.title),
        voice.date(it.date),
        voice.type(it.type),
        it.confidence == "disputed",
        here,
    )


def entry(
    it: Interaction,
    first: Sequence[str],
    on_file: Mapping[int, Step],
    voice: Voice,
    *,
    one_pair: bool,
    notes: bool,
) -> Entry:
    """Return an interaction in full; `first` are the sectors that came up first with it."""
    families = {sector: voice.vocabulary.sectors[sector].family for sector in it.sector_ids}
    return Entry(
        id=id_of(it),
        title=voice.typed(it.title),
        parties=voice.parties(it.parties, "→") if not one_pair else "",
        date=voice.date(it.date),
        day=it.date if dates.is_day(it.date) else None,
        key_day=voice.date(it.key_date) if it.key_date and it.key_date != it.date else "",
        type_id=it.type,
        type=voice.type(it.type),
        doubt=voice.confidence(it.confidence) if it.confidence == "disputed" else "",
        sector_ids=it.sector_ids,
        sectors=tuple(
            Mentioned(
                voice.sector(mention.sector),
                families[mention.sector],
                voice.party(mention.by) if mention.by else "",
                mention.sector in first,
            )
            for mention in it.sectors
        ),
        place=voice.typed(it.place or ""),
        people=tuple(map(voice.typed, it.people)),
        note="\n".join(map(voice.typed, (it.note or "").split("\n"))) if notes else "",
        follows=tuple(on_file[id_] for id_ in it.follows if id_ in on_file),
        due=voice.date(it.due) if it.due else "",
        sources=tuple(_cited(source, voice) for source in it.sources),
    )


def _cited(source: Source, voice: Voice) -> Cited:
    named = [part for part in (source.title, source.publisher) if part] or [source.url or ""]
    url = source.url if source.url and source.url.lower().startswith(("https://", "http://")) else None
    return Cited(
        name=voice.typed(", ".join(named)),
        url=url,
        published=voice.date(source.published) if source.published else "",
        quote=voice.typed(source.quote or ""),
    )
