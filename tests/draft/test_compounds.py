"""Two parties in one word are a pair beside what they do together, and nobody elsewhere."""

from __future__ import annotations

import pytest

from tests.draft.texts import acting, drafted, lines

TALKS = {
    "The Ghana-Peru talks were held on Monday.": ["GHA>PER 2025-06-23 meeting"],
    "Ghana hosted the Peru-Togo talks on Monday.": ["PER>TGO 2025-06-23 meeting"],
    "Les présidents turc et français ont évoqué le sommet Turquie-UE qui se tiendra lundi à Varna.": [],
    "Le ministre ghanéen et son homologue péruvien ont évoqué le sommet Afrique-France prévu mardi.": [],
    "Le président ghanéen a rencontré lundi son homologue péruvien en marge du sommet Afrique-France.": [
        "GHA>PER 2025-06-23 meeting"
    ],
}


def test_talks_are_those_of_the_word_beside_them() -> None:
    assert {text: lines(drafted(text)) for text in TALKS} == TALKS


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
