"""The interaction that a figure rests on, and whom a set of interactions is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypedDict

from relations.model import Interaction


class Evidence(TypedDict):
    """An interaction on file by its id, with its date as EDTF."""

    id: int
    date: str


def id_of(it: Interaction) -> int:
    """Return the id of an interaction that is on file."""
    assert it.id is not None, "only interactions on file are analysed"
    return it.id


def evidence(it: Interaction) -> Evidence:
    """Return the interaction as evidence."""
    return {"id": id_of(it), "date": it.date}


def ids(interactions: Iterable[Interaction]) -> list[int]:
    """Return the ids of interactions, in their order."""
    return [id_of(it) for it in interactions]


@dataclass(frozen=True)
class Subject:
    """Whom a report is about: `parties` by code; `pair` like "MLI-RUS" when they are one pair, else None."""

    parties: tuple[str, ...]
    pair: str | None


def subject(interactions: Sequence[Interaction], asked: Sequence[str] = ()) -> Subject:
    """Return whom `interactions` are about, `asked` being the countries that selected them.

    The parties of a pair stand as they were asked for, else sorted; those of several pairs are sorted, with a
    country that was asked for first.
    """
    if len(asked) == 2:
        return Subject(tuple(asked), "-".join(sorted(asked)))
    pairs = {it.parties if it.parties[0] < it.parties[1] else it.parties[::-1] for it in interactions}
    parties = sorted(
        {code for pair in pairs for code in pair} | set(asked), key=lambda code: (code not in asked, code)
    )
    return Subject(tuple(parties), "-".join(sorted(parties)) if len(pairs) == 1 else None)
