"""Its day says whether an event of the present tense, or one that was due, is still to come."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines, told

CASES = [  # published on a Wednesday, 25 June
    ("en", "Ghana's president arrives in Togo on Friday.", ("2025-06-27", "planned", None)),
    ("en", "Ghana's president arrived in Togo on Friday.", ("2025-06-20", "happened", None)),
    ("en", "Ghana's president then flies to Togo.", (None, "planned", None)),
    ("en", "The president of Ghana was due to meet Togo's president on 27 June.", ("2025-06-27", "planned", None)),
    ("en", "The president of Ghana was due to meet Togo's president on 27 May.",
     ("2025-05-27", "hypothetical", None)),
    ("en", "Ghana has expelled a Togolese envoy, the ministry said on Monday.", (None, "happened", "2025-06-23")),
    ("en", "Ghana will send Togo ten trucks, the ministry said on Monday.", ("2025-06-23", "happened", None)),
    ("fr", "Le président ghanéen arrive vendredi au Togo.", ("2025-06-27", "planned", None)),
    ("fr", "Le président ghanéen devait rencontrer mercredi le président togolais.",
     ("2025-06-25", "planned", None)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_when_it_was_or_will_be(
    language: str, text: str, expected: tuple[str | None, str, str | None]
) -> None:
    event = told(text, language, home="GHA")[0].events[0]
    assert (event.date, event.status, event.announced) == expected


OCCASIONS = [  # what is done at a visit or talks lies ahead with it, or behind
    ("Jeudi, lors d'une rencontre entre les présidents ghanéen et togolais, les discussions porteront sur le port.",
     ["GHA>TGO 2025-06-26 meeting planned"]),
    ("Un accord sera signé jeudi, au cours d'une rencontre entre le ministre ghanéen et son homologue togolais.",
     ["GHA>TGO 2025-06-26 agreement planned", "GHA>TGO 2025-06-26 meeting planned"]),
    ("Le président ghanéen inaugurera vendredi une école à l'occasion de sa visite au Togo.",
     ["GHA>TGO 2025-06-27 visit planned"]),
    ("The Ghanaian president will open a school on Friday during a visit to Togo.",
     ["GHA>TGO 2025-06-27 visit planned"]),
    ("Lors d'une rencontre lundi, le Ghana et le Togo ont annoncé qu'un pont sera construit en août.",
     ["GHA>TGO 2025-06-23 meeting"]),
    ("L'accord conclu lundi lors d'une rencontre entre les présidents ghanéen et togolais sera ratifié en juillet.",
     ["GHA>TGO 2025-06-23 meeting", "GHA>TGO 2025-07 ratification planned"]),
    ("La frontière, rouverte lundi à l'occasion d'une visite du président ghanéen au Togo, fermera en août.",
     ["GHA>TGO 2025-06-23 visit"]),
    ("Attendu jeudi lors d'une visite au Togo, le ministre ghanéen parlera du port.",
     ["GHA>TGO 2025-06-26 visit planned"]),
]  # fmt: skip


def test_what_is_done_at_an_occasion_has_its_day() -> None:
    found = {text: sorted(lines(drafted(text))) for text, _ in OCCASIONS}
    assert found == dict(OCCASIONS)


BEFORE = {  # before a visit this week: nobody says whether it was made
    "Kenya closed its port before Ugandan President Yoweri Museveni's visit to Nairobi this week.": [],
    "Avant la visite du président ougandais au Kenya cette semaine, les ministres ont nettoyé les rues.": [],
    "Kenya closed its port before Ugandan President Yoweri Museveni's visit to Nairobi on Monday.": [
        "UGA>KEN 2025-06-23 visit"
    ],
    "Before his visit to Kenya in May, Ugandan President Yoweri Museveni spoke to reporters.": [
        "UGA>KEN 2025-05 visit"
    ],
}


def test_a_visit_of_this_week_before_which_something_was_done_may_be_ahead() -> None:
    assert {text: lines(drafted(text)) for text in BEFORE} == BEFORE
