"""Plurals that stand for one country or for two."""

from __future__ import annotations

import pytest

from relations.draft.plurals import counted_by_country
from tests.draft.texts import acting, drafted, lines, split

PEOPLES = [
    ("en", "The Ghanaians expelled two Peruvian diplomats.", "body"),
    ("en", "Ghana expelled 50 Ghanaians.", "adjective"),
    ("fr", "Les Ghanéens ont expulsé deux diplomates péruviens.", "body"),
]
# The article is of Wednesday, 25 June 2025.
THEY = {
    "Ghana and Peru said on Monday they had signed a trade agreement.": ["GHA>PER 2025-06-23 agreement"],
    "Ghana and Peru announced on Tuesday that they would exchange ambassadors in July.": [
        "GHA>PER 2025-07 appointment planned"
    ],
    "Ghana and Peru said on Monday that Togo had condemned the talks they held.": [],
    "Le Ghana et le Pérou ont annoncé lundi qu'ils avaient signé un accord commercial.": [
        "GHA>PER 2025-06-23 agreement"
    ],
}
COUNTED = [
    ("en", "Three Ghanaians and two Peruvian sailors were aboard.", {"GHA", "PER"}),
    ("en", "Ghana expelled two Peruvian and three Chilean envoys.", {"PER", "CHL"}),
    ("en", "Ghana freed three Peruvians.", set()),
    ("fr", "Trois Ghanéens et deux marins péruviens étaient à bord.", {"GHA", "PER"}),
]


@pytest.mark.parametrize(("language", "text", "codes"), COUNTED)
def test_people_of_several_countries_are_counted(language: str, text: str, codes: set[str]) -> None:
    [sentence], words = split(text, language)
    assert counted_by_country(sentence, acting(text, language), words) == codes


@pytest.mark.parametrize(("language", "text", "kind"), PEOPLES)
def test_the_people_of_a_country_act_for_it(language: str, text: str, kind: str) -> None:
    assert [a.kind for a in acting(text, language) if a.code == "GHA"][-1] == kind


def test_they_are_the_two_just_named() -> None:
    assert {sentence: lines(drafted(sentence)) for sentence in THEY} == THEY
