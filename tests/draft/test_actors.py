"""Parties, offices and people that belong together are one actor, with the role its preposition gives."""

from __future__ import annotations

import pytest

from tests.draft.texts import acting

CASES = [
    ("fr", "Le président malien, Assimi Goïta, a parlé.", [("MLI", "person", "")]),
    ("fr", "Il fut reçu par le ministre russe de la Défense.", [("RUS", "person", "by")]),
    ("fr", "Des armes livrées à l'armée malienne.", [("MLI", "body", "to")]),
    ("fr", "La guerre en Ukraine continue.", []),
    ("fr", "Le conflit ukrainien continue.", []),
    ("fr", "Ils se sont vus à Moscou.", [("RUS", "place", "to")]),
    ("fr", "Moscou a protesté.", [("RUS", "state", "")]),
    ("fr", "L'ambassadeur de Chine au Niger est venu.", [("CHN", "person", ""), ("NER", "state", "to")]),
    ("en", "Mali's new prime minister spoke.", [("MLI", "person", "")]),
    ("en", "Talks with the Russian foreign minister were held.", [("RUS", "person", "with")]),
    ("en", "A statement on North Korea was issued.", [("PRK", "state", "on")]),
    ("en", "Japan's decision stands.", [("JPN", "state", "gen")]),
    ("en", "The Japan-U.S. alliance stands.", []),
    ("en", "In the Russian capital they met.", [("RUS", "place", "in")]),
    ("en", "Ghana's internal affairs minister spoke.", [("GHA", "person", "")]),
    ("en", "Ghana's local government minister spoke.", [("GHA", "person", "")]),
    ("en", "King Felipe spoke.", [("ESP", "person", "")]),
    ("en", "Ghana's First Deputy Foreign Minister Ama Ek spoke.", [("GHA", "person", "")]),
    ("en", "Ghana's Presidential Special Envoy Ama Ek spoke.", [("GHA", "person", "")]),
    ("fr", "Des tirs sur le sud-est du Pérou ont eu lieu.", [("PER", "state", "on")]),
    ("fr", "Ils l'ont livré à Istres (sud-est de la France).", [("FRA", "place", "in")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_stands_where(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(a.code, a.kind, a.role) for a in acting(text, language) if a.code]
    assert found == expected


def test_the_items_of_a_list_are_joined_and_share_their_role() -> None:
    found = acting("He will travel to Kenya on Monday, to Ghana on Tuesday and to Angola.", "en")
    assert [(a.code, a.role, a.joined) for a in found if a.code] == [
        ("KEN", "to", False), ("GHA", "to", True), ("AGO", "to", True),
    ]  # fmt: skip


def test_a_person_keeps_the_country_and_the_office_that_the_article_gave() -> None:
    found = acting("Le ministre ivoirien Léon Kacou Adom est arrivé. M. Adom repart jeudi.", "fr")
    assert [(a.code, a.people) for a in found] == [("CIV", ("Léon Kacou Adom",))]
    [actor] = acting("Le ministre ivoirien Léon Kacou Adom est arrivé.", "fr")
    assert (actor.level, actor.office) == ("minister", "ministre ivoirien")


def test_his_minister_is_of_the_country_of_the_one_before() -> None:
    found = acting("Vladimir Poutine, entouré de son ministre de l’Énergie Sergueï Tsiviliov, a parlé.", "fr")
    assert [a.code for a in found] == ["RUS", "RUS"]


def test_two_countries_and_a_counterpart_stand_for_parties() -> None:
    assert [a.kind for a in acting("The two leaders met.", "en")] == ["pair"]
    assert [a.kind for a in acting("Il a vu son homologue.", "fr")] == ["pronoun", "other"]


def test_whose_neighbour_is_named_takes_no_part() -> None:
    found = acting(
        "Ghana's army chief flew to Peru's neighbour, Ecuador, and met Chile's ally Bolivia.", "en"
    )
    assert [(a.code, a.role) for a in found] == [("GHA", ""), ("ECU", "to"), ("BOL", "")]
    assert [a.code for a in acting("Ghana met Peru's neighbour.", "en")] == ["GHA", "PER"]


def test_a_body_is_that_of_the_first_country_behind_it_and_has_its_portfolio() -> None:
    found = acting("L'armée du Mali a attaqué lundi le poste du Niger.", "fr")
    assert [(a.code, a.role, a.kind) for a in found] == [("MLI", "", "body"), ("NER", "of", "state")]
    found = acting("Le ministère ghanéen de la Santé et l'ambassade du Pérou ont signé.", "fr")
    assert [(a.code, a.joined) for a in found] == [("GHA", False), ("PER", True)]
