"""How many interactions there are of each kind, by one or two of their properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from relations.analysis.coverage import all_periods, periods_of
from relations.model import Interaction
from relations.model.summary import AnyInteraction
from relations.vocabulary import Vocabulary

Property = Literal[
    "sector", "family", "type", "rung", "level", "pair", "actor", "country", "person", "publisher",
    "year", "quarter", "month", "week",
]  # fmt: skip
PROPERTIES: tuple[Property, ...] = get_args(Property)
Values: TypeAlias = tuple[str | None, ...]  # what one interaction has of a property


@dataclass(frozen=True)
class Counts:
    """A count table by one or two properties.

    `margins` has for each property the number of interactions by value, in the order to show; `cells` that of
    each combination that occurs. A value is None where an interaction has none of the property. An interaction
    with several sectors, people, … counts once in each of them; `total` counts interactions.
    """

    by: tuple[Property, ...]
    margins: tuple[Mapping[str | None, int], ...]
    cells: Mapping[tuple[str | None, ...], int]
    total: int


def counts(interactions: Sequence[AnyInteraction], by: Sequence[Property], vocabulary: Vocabulary) -> Counts:
    """Count the interactions by one or two properties.

    Periods, rungs and levels stand in their own order, periods without a hole; all else by count, highest first.
    By publisher, whole interactions are needed.
    """
    of = [_reader(name, interactions, vocabulary) for name in by]
    alike = Counter([tuple([read(it) for read in of]) for it in interactions])
    return _counted(alike, by, interactions, vocabulary)


def counts_of_sets(
    sets: Mapping[tuple[str, ...], int], by: Literal["sector", "family"], vocabulary: Vocabulary
) -> Counts:
    """Count as `counts` does by sector or by family, from how many interactions have each set of sectors."""
    alike: Counter[tuple[Values, ...]] = Counter()
    for sectors, count in sets.items():
        values = _families(sectors, vocabulary) if by == "family" else sectors
        alike[(values or (None,),)] += count
    return _counted(alike, (by,), (), vocabulary)


def _counted(
    alike: Mapping[tuple[Values, ...], int],
    by: Sequence[Property],
    interactions: Sequence[AnyInteraction],
    vocabulary: Vocabulary,
) -> Counts:
    """Count from how many interactions have the same values of the properties."""
    cells: dict[tuple[str | None, ...], int] = {}
    margins: list[dict[str | None, int]] = [{} for _ in by]
    for found, count in alike.items():
        for margin, here in zip(margins, found, strict=True):
            for value in here:
                margin[value] = margin.get(value, 0) + count
        for key in _combinations(found):
            cells[key] = cells.get(key, 0) + count
    ordered = [
        {value: margin.get(value, 0) for value in _in_order(name, margin, interactions, vocabulary)}
        for name, margin in zip(by, margins, strict=True)
    ]
    return Counts(tuple(by), tuple(ordered), cells, sum(alike.values()))


def count_rows(table: Counts) -> list[dict[str, str | int | None]]:
    """Return the table as one object per combination: the value of each property, and `count`."""
    return [
        {**dict(zip(table.by, key, strict=True)), "count": table.cells.get(key, 0)}
        for key in _combinations([tuple(margin) for margin in table.margins])
        if len(table.by) == 1 or key in table.cells
    ]


def _combinations(found: Sequence[Sequence[str | None]]) -> Iterable[tuple[str | None, ...]]:
    if len(found) == 1:
        return [(value,) for value in found[0]]
    return [(one, other) for one in found[0] for other in found[1]]


def _reader(
    name: Property, interactions: Sequence[AnyInteraction], vocabulary: Vocabulary
) -> Callable[[AnyInteraction], Values]:
    """Return a getter of a property's values, each once; it gives (None,) where there is none."""
    match name:
        case "sector":
            return lambda it: it.sector_ids or (None,)
        case "family":
            return lambda it: _families(it.sector_ids, vocabulary) or (None,)
        case "type":
            return lambda it: (it.type,)
        case "rung":
            rung_of = {type_.id: type_.rung for type_ in vocabulary.types.values()}
            return lambda it: (rung_of[it.type],)
        case "level":
            return lambda it: (it.level,)
        case "pair":
            return lambda it: (it.pair,)
        case "actor":
            return lambda it: (it.actor,)
        case "country":
            return lambda it: it.parties
        case "person":
            return lambda it: it.people or (None,)
        case "publisher":
            return _publishers
        case _:
            period_of = periods_of(interactions, name)
            return lambda it: (period_of[it.date],)


def _families(sectors: Iterable[str], vocabulary: Vocabulary) -> Values:
    return tuple(dict.fromkeys(vocabulary.sectors[sector].family for sector in sectors))


def _publishers(it: AnyInteraction) -> Values:
    assert isinstance(it, Interaction), "a summary does not tell who published"
    return tuple(dict.fromkeys(source.publisher for source in it.sources)) or (None,)


def _in_order(
    name: Property,
    margin: Mapping[str | None, int],
    interactions: Sequence[AnyInteraction],
    vocabulary: Vocabulary,
) -> list[str | None]:
    match name:
        case "year" | "quarter" | "month" | "week":
            return [*all_periods(periods_of(interactions, name), name)]
        case "rung":
            return [rung for rung in vocabulary.rungs if rung in margin]
        case "level":
            return [level for level in (*vocabulary.levels, None) if level in margin]
        case _:
            return sorted(margin, key=lambda value: (value is None, -margin[value], value or ""))
