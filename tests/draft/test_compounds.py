"""Two parties in one word are a pair beside what they do together, and nobody elsewhere."""

from __future__ import annotations

import pytest

from tests.draft.texts import acting

WORDS = [
    ("en", "The Ghana-Peru agreement was signed on Monday.", ["GHA", "PER"]),
    ("en", "The Ghana-Peru alliance is old.", []),
    ("fr", "Une réunion tuniso-péruvienne s'est tenue lundi.", ["TUN", "PER"]),
    ("fr", "L'exercice militaire franco-ghanéen a débuté lundi.", ["FRA", "GHA"]),
    ("fr", "Le Togo a accueilli le dialogue inter-malien.", ["TGO"]),
    ("en", "Togo hosted the intra-Malian talks.", ["TGO"]),
    ("fr", "La frontière algéro-marocaine est fermée.", []),
    ("fr", "Les relations franco-ghanéennes sont bonnes.", []),
]


@pytest.mark.parametrize(("language", "text", "codes"), WORDS)
def test_who_is_in_a_word_of_two(language: str, text: str, codes: list[str]) -> None:
    assert [actor.code for actor in acting(text, language)] == codes
