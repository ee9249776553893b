"""The visitor is who is not of the country visited, and stands beside what tells of the visit."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines, told

VISITS = [
    (
        "fr",
        "Le ministre ghanéen s'est entretenu lundi avec Hugo Ek, ministre péruvien, en visite au Ghana.",
        "PER>GHA",
    ),
    ("fr", "Le ministre ghanéen, en visite au Pérou, a rencontré lundi le président péruvien.", "GHA>PER"),
    ("fr", "Le président ghanéen est arrivé lundi à Lima, en visite officielle au Pérou.", "GHA>PER"),
    ("en", "Ghana's president welcomed Peru's president, on a visit to Ghana, on Monday.", "PER>GHA"),
    ("en", "Ghana's president visited Peru on Monday.", "GHA>PER"),
    ("en", "Ghana's king called the state visit of Peru's president a success.", "PER>GHA"),
]


@pytest.mark.parametrize(("language", "text", "pair"), VISITS)
def test_who_visits_whom(language: str, text: str, pair: str) -> None:
    [reading] = told(text, language)
    assert {">".join(event.parties) for event in reading.events if event.type == "visit"} == {pair}


@pytest.mark.parametrize(
    "text",
    [
        "De passage à Genève pour une réunion de l'ONU, la ministre ghanéenne a parlé lundi.",
        "Le ministre ghanéen est à New York pour l'Assemblée générale.",
        "In Geneva for a meeting at the United Nations, the Ghanaian minister gave a speech on Monday.",
    ],
)
def test_who_comes_for_the_united_nations_visits_nobody(text: str) -> None:
    assert lines(drafted(text)) == []


MEETINGS = [
    ("en", "Ghana's president met Togo's president in Accra on Monday.", "TGO>GHA"),
    ("en", "Ghana's president met Togo's president in Lima on Monday.", "GHA>TGO"),
    ("en", "Ghana's president was received in Lomé on Monday by Togo's president.", "GHA>TGO"),
    ("fr", "Le président ghanéen s'est entretenu lundi à Accra avec le président togolais.", "TGO>GHA"),
    ("fr", "Le président ghanéen s'est entretenu lundi à Lomé avec le président togolais.", "GHA>TGO"),
]


@pytest.mark.parametrize(("language", "text", "pair"), MEETINGS)
def test_of_two_who_meet_in_the_country_of_one_the_other_is_the_guest(
    language: str, text: str, pair: str
) -> None:
    [reading] = told(text, language)
    assert [">".join(event.parties) for event in reading.events] == [pair]


LOOKED_AT = {
    "Ghana's president visited Togo's embassy on Monday, it is said.": [],
    "Ghana's president visited the Togolese embassy in Lima on Monday.": [],
    "Ghana's president left the talks to visit Togo's embassy on Monday.": [],
    "Ghana's president visited Togo's pavilion at the fair on Monday.": [],
    "Ghana's president visited his country's embassy in Lima on Monday.": ["GHA>PER 2025-06-23 visit"],
    "Ghana's president visited Togo on Monday and saw an embassy.": ["GHA>TGO 2025-06-23 visit"],
    "Ghana's president visited a Togolese exhibition on Monday.": [],
    "Le président ghanéen a visité lundi l'ambassade togolaise.": [],
    "Le président ghanéen a visité lundi le stand togolais.": [],
    "Le président ghanéen a visité lundi une base togolaise.": [],
    "Le président ghanéen a visité lundi la capitale togolaise.": ["GHA>TGO 2025-06-23 visit"],
}


@pytest.mark.parametrize(("text", "expected"), LOOKED_AT.items())
def test_an_embassy_is_no_country(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


COMING_FROM = [
    ("Ghana's president arrived on Monday from Togo.", []),
    ("Le président ghanéen est arrivé lundi du Togo.", []),
    ("Le président ghanéen est arrivé lundi du Togo au Pérou.", ["GHA>PER 2025-06-23 visit"]),
    ("Le Ghana a rejoint lundi le Togo pour condamner le Pérou.", []),
    ("Le président ghanéen a rejoint lundi le Togo.", ["GHA>TGO 2025-06-23 visit"]),
    ("Le président ghanéen a visité lundi le port du Togo.", ["GHA>TGO 2025-06-23 visit"]),
]


@pytest.mark.parametrize(("text", "expected"), COMING_FROM)
def test_where_somebody_comes_from_is_not_visited(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


GOING_ON = [  # of a visit that is going on in the news the day of publication is one
    ("Le président ghanéen est en visite au Togo.", ["GHA>TGO 2025-06-25 visit"]),
    ("Le président ghanéen effectue une visite officielle au Togo.", ["GHA>TGO 2025-06-25 visit"]),
    ("Le président ghanéen effectue depuis lundi une visite officielle au Togo.", ["GHA>TGO 2025-06-23 visit"]),
    ("En 1994, le président ghanéen est en visite au Togo.", ["GHA>TGO 1994 visit"]),
    ("Le président ghanéen effectue souvent des visites au Togo.", []),
    ("Le président ghanéen est attendu à Lomé.", ["GHA>TGO 2025-06-25/.. visit planned"]),
    ("Ghana's president is in Togo for talks.", ["GHA>TGO 2025-06-25 visit"]),
    ("Ghana's president is on a state visit to Togo until Friday.", ["GHA>TGO 2025-06-25 visit"]),
    ("Ghana's president visited the north of Togo and the lake.", ["GHA>TGO ../2025-06-25 visit"]),
    ("Le ministre ghanéen s'est déplacé lundi au Togo.", ["GHA>TGO 2025-06-23 visit"]),
    ("Le président ghanéen a fait étape lundi à Lomé.", ["GHA>TGO 2025-06-23 visit"]),
    ("Le problème s'est déplacé lundi vers le Togo.", []),
    ("Ghana's president set course on Monday for Lome.", ["GHA>TGO 2025-06-23 visit"]),
]  # fmt: skip


def test_the_day_of_publication_is_one_of_a_visit_that_is_going_on() -> None:
    found = {text: drafted(text) for text, _ in GOING_ON}
    assert {text: lines(drafts) for text, drafts in found.items()} == dict(GOING_ON)
    assert found[GOING_ON[0][0]].proposals[0]["draft_confidence"] == 2
    assert found[GOING_ON[0][0]].proposals[0]["evidence"]["date"]["doubtful"]


AT_HOME = [  # nobody visits where they are from
    ("Les diplomates togolais, expulsés par le Ghana, sont arrivés lundi à Lomé.", []),
    ("L'ambassadeur péruvien, rappelé du Chili, est arrivé lundi à Lima.", []),
    ("L'ambassadeur péruvien chassé par le Chili est arrivé lundi à Bogota.", ["PER>COL 2025-06-23 visit"]),
    ("Les marins boliviens libérés par le Pérou sont arrivés mardi à La Paz.", []),
    ("Le ministre ghanéen, invité par le Togo, est arrivé lundi à Lomé.", ["GHA>TGO 2025-06-23 visit"]),
    ("La visite effectuée lundi au Togo par le roi du Maroc a duré trois heures.", ["MAR>TGO 2025-06-23 visit"]),
    ("La visite rendue lundi au Kenya par la ministre norvégienne a porté sur l'eau.",
     ["NOR>KEN 2025-06-23 visit"]),
]  # fmt: skip


def test_who_comes_home_visits_nobody() -> None:
    assert {text: lines(drafted(text)) for text, _ in AT_HOME} == dict(AT_HOME)


TRAVEL = {  # a travel warning is no visit
    "Peru lifted its travel warning for Chile on Monday.": [],
    "Norway issued a travel advisory for Mali on Tuesday.": [],
    "Kenya imposed a travel ban on five Ugandan officials on Monday.": ["KEN>UGA 2025-06-23 sanction"],
    "Kenya's president will travel to Uganda on Friday.": ["KEN>UGA 2025-06-27 visit planned"],
}


def test_a_travel_warning_is_no_visit() -> None:
    assert {text: lines(drafted(text)) for text in TRAVEL} == TRAVEL


ELSEWHERE = {  # where one goes is visited, and who is met there is met
    "Norway's foreign minister flies on Tuesday to Cairo for talks with his Egyptian and Jordanian counterparts.": [
        "NOR>EGY 2025-07-01 visit planned", "NOR>JOR 2025-07-01 meeting planned"
    ],
    "Le contingent togolais de la Minusma a quitté lundi Bamako pour Lomé.": [],
    "Les troupes ghanéennes ont quitté lundi le Mali pour Accra.": [],
    "Les soldats togolais sont arrivés lundi au Mali.": ["TGO>MLI 2025-06-23 deployment"],
}  # fmt: skip


def test_nobody_goes_to_who_is_only_met_or_from_where_they_were() -> None:
    assert {text: lines(drafted(text)) for text in ELSEWHERE} == ELSEWHERE


def test_goods_that_somebody_sent_visit_nobody() -> None:
    sent = "Les chars qu'a livrés lundi la Russie au Mali sont arrivés à Bamako."
    assert lines(drafted(sent)) == ["RUS>MLI 2025-06-23 delivery"]
    sent = "The trucks that Russia delivered to Mali on Monday have arrived in Bamako."
    assert lines(drafted(sent)) == ["RUS>MLI 2025-06-23 delivery"]


BANNED = {  # who is kept from going there does not go
    "Authorities in Accra on Monday stopped Ghanaian nationals from travelling to Togo.": [],
    "Ghana on Monday banned its citizens from travelling to Togo.": ["GHA>TGO 2025-06-23 sanction"],
    "Ghana on Tuesday prevented its lawmakers from travelling to Peru.": [],
    "Ghana on Monday banned Togolese officials from travelling to Ghana.": ["GHA>TGO 2025-06-23 sanction"],
    "Ghana on Monday imposed a ban on travel to Togo for its citizens.": ["GHA>TGO 2025-06-23 sanction"],
    "Ghana's president on Monday was stopped from travelling to Togo by a storm.": [],
    "Barred from the summit, Ghana's president travelled to Togo on Monday.": ["GHA>TGO 2025-06-23 visit"],
    "Ghana's president travelled to Togo on Monday.": ["GHA>TGO 2025-06-23 visit"],
}


def test_who_is_kept_from_travelling_does_not_travel() -> None:
    assert {text: lines(drafted(text)) for text in BANNED} == BANNED


LEFT_FOR = {  # "est parti à" says where to
    "Le ministre suédois est parti lundi à Lima.": ["SWE>PER 2025-06-23 visit"],
    "Le ministre suédois est parti lundi en Ouganda.": ["SWE>UGA 2025-06-23 visit"],
    "L'ambassadeur péruvien est parti lundi à Lima pour consultations.": [],
    "Le président togolais est parti lundi en exil au Ghana.": [],
    "La reine de Suède est partie lundi en vacances au Pérou.": [],
    "Le ministre suédois est parti lundi à la retraite, dit son ambassade à Lima.": [],
    "Le ministre ghanéen est parti lundi en guerre contre le Togo.": [],
}


def test_who_leaves_for_a_country_visits_it() -> None:
    assert {text: lines(drafted(text)) for text in LEFT_FOR} == LEFT_FOR
