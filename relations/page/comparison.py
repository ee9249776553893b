"""The page of a comparison: the terminal's sections as tables, and under them the interactions they count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from relations.analysis.compare import Comparison
from relations.model import Filter, Interaction
from relations.page.entries import Entry, Step, entry
from relations.page.heading import Heading
from relations.page.relation import first_words, refuse_too_many
from relations.page.templating import rendered
from relations.render.header import selection_sentence
from relations.render.localizer import Localizer
from relations.render.sections import Section


@dataclass(frozen=True)
class ComparisonTable:
    """A section of the terminal's report; `numbers` are the columns that are set to the right."""

    heading: str
    sentences: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Pair:
    """A pair of the comparison with its interactions in time order."""

    label: str
    entries: tuple[Entry, ...]


def comparison_page(
    comparison: Comparison,
    sections: Sequence[Section],
    interactions: Sequence[Interaction],
    chosen: Filter,
    today: date,
    localizer: Localizer,
    heading: Heading,
    *,
    notes: bool = False,
) -> str:
    """Return one HTML file that sets pairs side by side; ids in its tables lead to the interactions below."""
    refuse_too_many(interactions)
    on_page: Mapping[int, Step] = {}
    pairs = []
    for briefing in comparison["pairs"]:
        mine = [it for it in interactions if it.pair == briefing["pair"]]
        first = {
            row["first"]["id"]: [
                other["sector"] for other in briefing["sectors"] if other["first"]["id"] == row["first"]["id"]
            ]
            for row in briefing["sectors"]
        }
        entries = tuple(
            entry(it, first.get(it.id or 0, ()), on_page, localizer, one_pair=True, notes=notes)
            for it in mine
        )
        pairs.append(Pair(localizer.pair(briefing["pair"] or ""), entries))
    return rendered(
        "comparison.html.j2",
        localizer,
        {
            "heading": heading,
            "sections": [_table(section) for section in sections],
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


def _table(section: Section) -> ComparisonTable:
    table = section.table
    return ComparisonTable(
        section.heading,
        tuple(section.sentences),
        tuple(table.columns) if table else (),
        tuple(tuple(row) for row in table.rows) if table else (),
        tuple(section.numbers),
    )
