"""What flags make of an interaction; the sentences are in the sessions of `edit`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from relations.cli.editing import changes
from relations.cli.fields import InteractionFlags
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN
from tests.model.test_interaction import MEETING

BEFORE = replace(
    MEETING,
    tags=("a", "b"),
    sectors=(SectorMention("energy"), SectorMention("health", "RUS"), SectorMention("health", "MLI")),
    place="Kazan",
)
WORDS = Words(BUILTIN, date(2025, 7, 1), "en", None)


def made(
    drops: tuple[str, ...] = (), clears: tuple[str, ...] = (), **typed: tuple[str, ...]
) -> dict[str, Any]:
    return changes(BEFORE, InteractionFlags(typed), drops, clears, WORDS, BEFORE.parties)


@pytest.mark.parametrize("name", ["title", "date", "confidence"])
def test_what_every_interaction_has_is_not_cleared(name: str) -> None:
    with pytest.raises(NotUnderstood, match=f'"{name}" cannot be empty; give it another value'):
        made(clears=(name,))


def test_clearing_comes_first_then_dropping_then_adding() -> None:
    assert made(drops=("tag=a",), tags=("c",)) == {"tags": ("b", "c")}
    assert made(clears=("tags",), tags=("c",)) == {"tags": ("c",)}
    assert made(drops=("tag=a",), tags=("a",)) == {"tags": ("b", "a")}
    assert made(clears=("place",)) == {"place": None}
    assert made(tags=("b",)) == {}


@pytest.mark.parametrize(
    ("drop", "left"),
    [
        ("sector=energy", ["health@RUS", "health@MLI"]),
        ("sector=santé@russie", ["energy", "health@MLI"]),
    ],
)
def test_a_sector_is_dropped_as_it_was_named(drop: str, left: list[str]) -> None:
    assert [str(mention) for mention in made(drops=(drop,))["sectors"]] == left


@pytest.mark.parametrize("drop", ["sector=health", "sector=transport", "tag=z", "source=1"])
def test_what_is_not_there_or_several_is_asked_about(drop: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        made(drops=(drop,))
    assert caught.value.field == "--drop"


def test_a_source_that_contradicts_none_joins_it_and_keeps_unknown_keys() -> None:
    before = replace(BEFORE, sources=(Source(title="AFP", extra={"archive": "x"}),))
    flags = InteractionFlags({"sources": ("AFP",), "sources.quote": ("q",)})
    found = changes(before, flags, (), (), WORDS, before.parties)["sources"]
    assert found == (Source(title="AFP", quote="q", extra={"archive": "x"}),)
