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
from relations.page.downloads import Download, downloads
from relations.page.entries import Entry, Group, Step, entry
from relations.page.heading import Heading
from relations.page.matrix import bars, matrix_of
from relations.page.templating import rendered
from relations.render.header import date_span, narrowed, selection_sentence, subject_line
from relations.render.localizer import Localizer
from relations.render.promises import state_in_words

MOST = 2000  # interactions that a browser lays out at once on a phone


@dataclass(frozen=True)
class NamedSector:
    """A sector that a side named, and the interactions in which it did."""

    label: str
    ids: tuple[int, ...]


@dataclass(frozen=True)
class PromiseStory:
    """A promise or an agreement, what became of it, and all that followed."""

    start: Step
    due: str
    chain: tuple[Step, ...]


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
    localizer: Localizer


def relation_page(page: RelationPage, heading: Heading, *, notes: bool) -> str:
    """Return one HTML file about a relation; notes stand in it only where `notes` asks for them.

    Raises NotUnderstood for more interactions than a page can hold.
    """
    refuse_too_many(page.interactions)
    files = downloads(page.interactions, file_name(page.about), notes=notes)
    return rendered("relation.html.j2", page.localizer, _values(page, heading, files, notes=notes))


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


def heading_of(page: RelationPage) -> Heading:
    """Return the page's heading as it is unless a person gives another."""
    localizer = page.localizer
    deck = (
        localizer.many(len(page.interactions), "{n} interaction", "{n} interactions"),
        date_span(page.interactions, localizer),
        localizer.many(len(page.matrix["sectors"]), "{n} sector", "{n} sectors"),
    )
    only = narrowed(page.chosen, localizer)
    return Heading(
        title=subject_line(page.about, localizer),
        deck=localizer.symbol(" · ").join(part for part in deck if part),
        only=selection_sentence(page.chosen, localizer) if only else "",
    )


def file_name(about: Subject) -> str:
    """Return the name for the page's downloads: the pair, else the country, else the record."""
    return (about.pair or about.country or "relations").lower()


def _values(
    page: RelationPage, heading: Heading, files: Sequence[Download], *, notes: bool
) -> dict[str, object]:
    localizer = page.localizer
    matrix = matrix_of(page.interactions, page.matrix, localizer)
    first_of = firsts(page.matrix["sectors"])
    return {
        "heading": heading,
        "breadth": bars(page.briefing["breadth"], localizer),
        "breadth_share": localizer.share(page.briefing["breadth"]["hard"], page.briefing["breadth"]["n"]),
        "matrix": matrix,
        "periods_by": page.matrix["by"],
        "first_words": first_words(page.chosen, localizer),
        "sides": sides_of(page.interactions, page.about, localizer),
        "promises": states(page.promises, "pledged", page.on_file, localizer),
        "agreements": states(page.promises, "agreed", page.on_file, localizer),
        "years": years(page, first_of, notes=notes),
        "types": sorted(
            {(it.type, localizer.type(it.type)) for it in page.interactions}, key=lambda one: one[1]
        ),
        "count": len(page.interactions),
        "files": files,
        "sourcing": page.briefing["sourcing"],
        "today": localizer.date(page.today.isoformat()),
    }


def first_words(chosen: Filter, localizer: Localizer) -> str:
    """Return the meaning of ★: the first on file, or only the first of the selection."""
    return (
        localizer.say("first in this selection")
        if narrowed(chosen, localizer)
        else localizer.say("first on file")
    )


def sides_of(
    interactions: Iterable[Interaction], about: Subject, localizer: Localizer
) -> list[Group[NamedSector]]:
    """Return the sectors that each party of a pair named, those that both did, and those that neither did."""
    named: dict[str, dict[str | None, list[int]]] = {}
    for it in interactions:
        for mention in it.sectors:
            named.setdefault(mention.sector, {}).setdefault(mention.by, []).append(id_of(it))
    if not about.pair:
        return []
    one, other = about.parties

    def said(by: str | None) -> tuple[NamedSector, ...]:
        return tuple(
            NamedSector(localizer.sector(sector), tuple(who[by]))
            for sector, who in named.items()
            if by in who
        )

    both = tuple(
        NamedSector(localizer.sector(sector), tuple(sorted({*who[one], *who[other]})))
        for sector, who in named.items()
        if one in who and other in who
    )
    found = [Group(localizer.party(one), said(one)), Group(localizer.party(other), said(other))]
    found.append(Group(localizer.say("Named by both"), both))
    return [*found, Group(localizer.say("Not attributed"), said(None))] if said(None) else found


def states(
    found: Iterable[Promise], rung: str, on_file: Mapping[int, Step], localizer: Localizer
) -> list[Group[PromiseStory]]:
    """Return the promises of one rung by what became of them, in the order of the terminal's report."""
    by_state: dict[str, list[PromiseStory]] = {}
    for promise in found:
        if promise["rung"] != rung:
            continue
        told = PromiseStory(
            on_file[promise["id"]],
            localizer.date(promise["due"]) if promise["due"] else "",
            tuple(on_file[id_] for id_ in promise["chain"] if id_ in on_file),
        )
        by_state.setdefault(state_in_words(promise, localizer), []).append(told)
    return [Group(label, tuple(told)) for label, told in by_state.items()]


def years(page: RelationPage, first_of: Mapping[int, Sequence[str]], *, notes: bool) -> list[Group[Entry]]:
    """Return the interactions in time order under their years."""
    localizer = page.localizer
    found: dict[str, list[Entry]] = {}
    for it in page.interactions:
        start = it.span[0]
        label = start[:4] if start else localizer.say("No known start")
        told = entry(
            it,
            first_of.get(id_of(it), ()),
            page.on_file,
            localizer,
            one_pair=bool(page.about.pair),
            notes=notes,
        )
        found.setdefault(label, []).append(told)
    return [Group(label, tuple(entries)) for label, entries in found.items()]
