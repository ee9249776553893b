"""The interactions behind a figure, and the parties that a set of interactions is about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypedDict

from relations.model.summary import AnyInteraction


class Evidence(TypedDict):
    """An interaction on file by its id, with its date as EDTF."""

    id: int
    date: str


def id_of(it: AnyInteraction) -> int:
    """Return the id of an interaction that is on file."""
    assert it.id is not None, "only interactions on file are analysed"
    return it.id


def evidence(it: AnyInteraction) -> Evidence:
    """Return the interaction as evidence."""
    return {"id": id_of(it), "date": it.date}


def ids(interactions: Iterable[AnyInteraction]) -> list[int]:
    """Return the ids of interactions, in their order."""
    return [id_of(it) for it in interactions]


def by_pair(interactions: Iterable[AnyInteraction]) -> dict[str, list[AnyInteraction]]:
    """Return the interactions of each pair, the pairs sorted by code."""
    found: dict[str, list[AnyInteraction]] = {}
    for it in interactions:
        found.setdefault(it.pair, []).append(it)
    return dict(sorted(found.items()))


@dataclass(frozen=True)
class Subject:
    """Whom a report is about.

    `pair` is like "MLI-RUS" when that is one pair, else None; `parties` are its two codes as they were asked for,
    else those of all pairs, sorted, the `country` that was asked for first.
    """

    parties: tuple[str, ...]
    pair: str | None = None
    country: str | None = None


def subject(interactions: Sequence[AnyInteraction], asked: Sequence[str] = ()) -> Subject:
    """Return the parties that `interactions` are about, `asked` being the countries that selected them."""
    if len(asked) == 2:
        return Subject(tuple(asked), "-".join(sorted(asked)))
    country = asked[0] if asked else None
    parties = {it.parties for it in interactions}
    codes = sorted({*chain.from_iterable(parties), *asked}, key=lambda code: (code != country, code))
    one_pair = len({frozenset(two) for two in parties}) == 1
    return Subject(tuple(codes), "-".join(sorted(codes)) if one_pair else None, country)
