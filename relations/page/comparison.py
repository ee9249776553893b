"""The page of a comparison: the terminal's sections as tables, and under them the interactions they count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from relations.analysis.compare import Comparison
from relations.analysis.coverage import firsts
from relations.model import Filter, Interaction
from relations.page.entries import Group, entry
from relations.page.heading import Heading
from relations.page.relation import first_words, refuse_too_many
from relations.page.templating import rendered
from relations.render.header import selection_sentence
from relations.render.localizer import Localizer
from relations.render.sections import Section


def comparison_page(
    comparison: Comparison,
    sections: Sequence[Section],
    interactions: Sequence[Interaction],
    chosen: Filter,
    today: date,
    localizer: Localizer,
    heading: Heading,
) -> str:
    """Return one HTML file that sets pairs side by side; ids in its tables lead to the interactions below."""
    refuse_too_many(interactions)
    pairs = []
    for briefing in comparison["pairs"]:
        first = firsts(briefing["sectors"])
        entries = tuple(
            entry(it, first.get(it.id or 0, ()), {}, localizer, one_pair=True, notes=False)
            for it in interactions
            if it.pair == briefing["pair"]
        )
        pairs.append(Group(localizer.pair(briefing["pair"] or ""), entries))
    return rendered(
        "comparison.html.j2",
        localizer,
        {
            "heading": heading,
            "sections": sections,
            "pairs": pairs,
            "first_words": first_words(chosen, localizer),
            "here": frozenset(it.id for it in interactions),
            "today": localizer.date(today.isoformat()),
        },
    )


def comparison_heading(title: str, chosen: Filter, count: int, localizer: Localizer) -> Heading:
    """Return the page's heading as it is unless a person gives another."""
    return Heading(
        title,
        localizer.many(count, "{n} interaction", "{n} interactions"),
        selection_sentence(chosen, localizer),
    )
