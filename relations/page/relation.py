"""The page of a relation: every section as plain values, each figure with the ids it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from relations.analysis.briefing import Briefing
from relations.analysis.coverage import Coverage, firsts
from relations.analysis.evidence import Subject, id_of
from relations.analysis.promises import Promise
from relations.errors import NotUnderstood
from relations.model import Filter, Interaction
from relations.page.data import Download, downloads
from relations.page.entries import Entry, Step, entry
from relations.page.matrix import bars, matrix_of
from relations.page.templating import rendered
from relations.page.words import Heading
from relations.render.contact import span_in_words, whom
from relations.render.promises import state_in_words
from relations.render.selection import narrowed, selection_sentence
from relations.render.voice import Voice

MOST = 2000  # interactions that a browser lays out at once on a phone


@dataclass(frozen=True)
class Named:
    """A sector that a side named, and the interactions in which it did."""

    label: str
    ids: tuple[int, ...]


@dataclass(frozen=True)
class Side:
    """A party, both, or nobody in particular, with the sectors named."""

    label: str
    sectors: tuple[Named, ...]


@dataclass(frozen=True)
class Told:
    """A promise or an agreement, what became of it, and all that followed."""

    start: Step
    parties: str
    due: str
    chain: tuple[Step, ...]


@dataclass(frozen=True)
class State:
    """The promises or agreements that stand alike."""

    label: str
    told: tuple[Told, ...]


@dataclass(frozen=True)
class Year:
    """The interactions of a year, or those without a known start."""

    label: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class RelationPage:
    """What a page is made of, computed before: `interactions` in time order, the analyses of just these."""

    interactions: Sequence[Interaction]
    about: Subject
    chosen: Filter
    matrix: Coverage
    briefing: Briefing
    promises: Sequence[Promise]
    on_file: Mapping[int, Step]
    today: date


def relation_page(page: RelationPage, voice: Voice, heading: Heading, *, notes: bool = False) -> str:
    """Return one HTML file about a relation; notes stand in it only where `notes` asks for them.

    Raises NotUnderstood for more interactions than a page can hold.
    """
    refuse_too_many(page.interactions)
    files = downloads(page.interactions, file_name(page.about), notes=notes)
    return rendered("relation.html.j2", voice, _values(page, voice, heading, files, notes=notes))


def refuse_too_many(interactions: Sequence[Interaction]) -> None:
    """Raise NotUnderstood for more interactions than a page can hold."""
    if len(interactions) > MOST:
        raise NotUnderstood(
            "{n} interactions are too many for one page ({most} at most); narrow it with two countries, --since"
            " or --until",
            n=len(interactions),
            most=MOST,
            field="--format",
        )


def heading_of(page: RelationPage, voice: Voice) -> Heading:
    """Return the page's heading as it is unless a person gives another."""
    deck = (
        voice.many(len(page.interactions), "{n} interaction", "{n} interactions"),
        span_in_words(page.interactions, voice),
        voice.many(len(page.matrix["sectors"]), "{n} sector", "{n} sectors"),
    )
    only = narrowed(page.chosen, voice)
    return Heading(
        title=whom(page.about, voice),
        deck=voice.glyph(" · ").join(part for part in deck if part),
        only=selection_sentence(page.chosen, voice) if only else "",
    )


def file_name(about: Subject) -> str:
    """Return the name for the page's downloads: the pair, else the country, else the record."""
    return (about.pair or about.country or "relations").lower()


def _values(
    page: RelationPage, voice: Voice, heading: Heading, files: Sequence[Download], *, notes: bool
) -> dict[str, object]:
    matrix = matrix_of(page.interactions, page.matrix, voice)
    first_of = firsts(page.matrix)
    return {
        "heading": heading,
        "breadth": bars(page.briefing["breadth"], voice),
        "breadth_share": voice.share(page.briefing["breadth"]["hard"], page.briefing["breadth"]["n"]),
        "matrix": matrix,
        "periods_by": page.matrix["by"],
        "first_words": first_words(page.chosen, voice),
        "sides": sides_of(page.interactions, page.about, voice),
        "promises": states(page.promises, "pledged", page.on_file, voice),
        "agreements": states(page.promises, "agreed", page.on_file, voice),
        "years": years(page, first_of, voice, notes=notes),
        "types": sorted({(it.type, voice.type(it.type)) for it in page.interactions}, key=lambda one: one[1]),
        "count": len(page.interactions),
        "files": files,
        "sourcing": page.briefing["sourcing"],
        "today": voice.date(page.today.isoformat()),
    }


def first_words(chosen: Filter, voice: Voice) -> str:
    """Return what a ★ means: the first on file, or only of what was selected."""
    return voice.say("first in this selection") if narrowed(chosen, voice) else voice.say("first on file")


def sides_of(interactions: Iterable[Interaction], about: Subject, voice: Voice) -> list[Side]:
    """Return what each party of a pair named, what both did, and what nobody in particular did."""
    named: dict[str, dict[str | None, list[int]]] = {}
    for it in interactions:
        for mention in it.sectors:
            named.setdefault(mention.sector, {}).setdefault(mention.by, []).append(id_of(it))
    if not about.pair:
        return []
    one, other = about.parties

    def said(by: str | None) -> tuple[Named, ...]:
        return tuple(
            Named(voice.sector(sector), tuple(who[by])) for sector, who in named.items() if by in who
        )

    both = tuple(
        Named(voice.sector(sector), tuple(sorted({*who[one], *who[other]})))
        for sector, who in named.items()
        if one in who and other in who
    )
    found = [Side(voice.party(one), said(one)), Side(voice.party(other), said(other))]
    found.append(Side(voice.say("Named by both"), both))
    return [*found, Side(voice.say("Not attributed"), said(None))] if said(None) else found


def states(found: Iterable[Promise], rung: str, on_file: Mapping[int, Step], voice: Voice) -> list[State]:
    """Return the promises of one rung by what became of them, in the order of the terminal's report."""
    by_state: dict[str, list[Told]] = {}
    for promise in found:
        if promise["rung"] != rung:
            continue
        told = Told(
            on_file[promise["id"]],
            "",
            voice.date(promise["due"]) if promise["due"] else "",
            tuple(on_file[id_] for id_ in promise["chain"] if id_ in on_file),
        )
        by_state.setdefault(state_in_words(promise, voice), []).append(told)
    return [State(label, tuple(told)) for label, told in by_state.items()]


def years(
    page: RelationPage, first_of: Mapping[int, Sequence[str]], voice: Voice, *, notes: bool
) -> list[Year]:
    """Return the interactions in time order under their years."""
    found: dict[str, list[Entry]] = {}
    for it in page.interactions:
        start = it.span[0]
        label = start[:4] if start else voice.say("No known start")
        told = entry(
            it,
            first_of.get(id_of(it), ()),
            page.on_file,
            voice,
            one_pair=bool(page.about.pair),
            notes=notes,
        )
        found.setdefault(label, []).append(told)
    return [Year(label, tuple(entries)) for label, entries in found.items()]
