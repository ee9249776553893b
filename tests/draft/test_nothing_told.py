"""Cues that tell of nothing two states did."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

NOTHING = [
    ("a part of a name", "Ghana joined the Gulf Cooperation Council's talks on Monday.", "GHA"),
    ("a text nobody adopts", "Ghana's parliament debated on Monday a motion condemning Togo.", "TGO"),
    ("a message", "The letter that Ghana delivered on Monday to Togo was long.", "TGO"),
    ("a paper handed over", "Ghana handed over to Togo a list of 12 suspects on Monday.", "TGO"),
    ("a paper handed over", "Le Ghana a remis lundi au Togo une liste de suspects.", "TGO"),
    ("figures", "Le roi ghanéen a remis lundi à son homologue togolais les chiffres de la pêche.", "TGO"),
    ("a threat stood up to", "Le Ghana s'est armé lundi face aux menaces du Togo.", "TGO"),
    ("a threat stood up to", "Ghana closed ranks on Monday against Togo's threats.", "TGO"),
    ("drills that are judged", "Ghana hailed on Monday its joint drills with Togo.", "TGO"),
    ("a way home", "Ghana sent a plane to Togo on Monday to bring home its citizens.", "TGO"),
    ("a way home", "Le Ghana a envoyé lundi deux avions au Togo pour rapatrier ses ressortissants.", "TGO"),
    ("a book", "Le Ghana a ouvert lundi un stand au Salon du livre du Togo.", "TGO"),
    ("upkeep", "Ghana's embassy in Togo was closed on Monday for repairs.", "TGO"),
    ("weather", "Flights between Ghana and Togo were suspended on Monday because of heavy fog.", "TGO"),
    ("weather", "Le Ghana a suspendu lundi ses vols vers le Togo en raison d'un épais brouillard.", "TGO"),
    ("an order", "Togo's envoy was on Monday ordered to close the consulate in Accra.", "GHA"),
    ("an order", "Togo was ordered on Monday to release the Ghanaian sailors.", "TGO"),
    ("an order", "Togo was instructed on Monday by a court to recall its ambassador from Ghana.", "GHA"),
    ("a question", "Ghana asked Togo on Monday why it had closed the border.", "closure"),
    ("a question", "Le Ghana a demandé lundi au Togo pourquoi il avait fermé sa frontière.", "GHA"),
    (
        "talks that do not move",
        "The talks between Ghana and Togo have been at a standstill since Monday.",
        "TGO",
    ),
    ("a way home", "Ten Ghanaian soldiers arrived home late on Monday after being held in Togo.", "TGO"),
    (
        "a way home",
        "Dix soldats ghanéens sont arrivés chez eux lundi après avoir été retenus au Togo.",
        "TGO",
    ),
    (
        "troops called back",
        "Ghana met on Monday the deadline to withdraw 40 soldiers stationed in Togo.",
        "TGO",
    ),
    ("troops called back", "Ghana began on Monday to pull out the police officers stationed in Togo.", "TGO"),
    ("no threat", "Ghana told Togo on Monday of smuggling threatening attempts.", "TGO"),
    ("what somebody's people are", "Togo's king thanked on Monday Ghana's wounded soldiers.", "GHA"),
]


@pytest.mark.parametrize(("case", "text", "code"), NOTHING)
def test_what_tells_of_nothing(case: str, text: str, code: str) -> None:
    assert not [line for line in lines(drafted(text)) if code in line and "TGO" in line and "GHA" in line], (
        case
    )


HABITS = [  # what is done again and again is no event; what was already done has not the day told before
    ("Ghana delivered seedlings to Togo on Monday, according to a statement.", ["GHA>TGO 2025-06-23 delivery"]),
    ("Ghana closed its border with Togo on Monday after a storm of protest.", ["GHA>TGO 2025-06-23 closure"]),
    ("Les Togolais se rendent souvent au Ghana pour se soigner.", []),
    ("Le président ghanéen se rend chaque année au Togo.", []),
    ("Les présidents ghanéen et togolais se rencontrent régulièrement.", []),
    ("Ghanaians often travel to Togo for treatment.", []),
    ("The presidents of Ghana and Togo meet every year.", []),
    ("Ghana's and Togo's ministers met on Monday, as they do every year.", ["GHA>TGO 2025-06-23 meeting"]),
    ("Ghana's president, who often visits Togo, met its president on Monday.", ["GHA>TGO 2025-06-23 meeting"]),
    ("Saisie par le Ghana, la Cour a jugé en mai que ces îles étaient au Bénin. Le Togo, qui a déjà fourni au Ghana "
     "dix patrouilleurs, se tait.", []),
    ("Le Ghana a remis lundi au Togo dix de ses militaires.", ["GHA>TGO 2025-06-23 release"]),
    ("Le Ghana a remis lundi au Togo dix véhicules militaires.", ["GHA>TGO 2025-06-23 delivery"]),
]  # fmt: skip


def test_a_habit_is_no_event_and_what_is_past_has_not_the_day_before() -> None:
    assert {text: lines(drafted(text)) for text, _ in HABITS} == dict(HABITS)


ASKED_BEFORE = {  # what was asked or promised before is asked by nobody now
    "Peru met on Monday the demands of Ghana.": [],
    "Kenya's cabinet weighed Uganda's demands on Tuesday.": [],
    "Chile gave in on Monday to Peru's demands.": ["CHL>PER 2025-06-23 concession"],
    "Togo will answer the requests of Benin on Friday.": [],
    "Ghana fulfilled on Monday its pledges to Togo.": [],
    "Latvia kept on Monday the promises made to Estonia.": [],
    "Peru on Monday repeated its demands that Chile withdraw.": ["PER>CHL 2025-06-23 request"],
    "Peru on Monday demanded the withdrawal of Chile's envoy.": ["PER>CHL 2025-06-23 request"],
}


@pytest.mark.parametrize(("text", "expected"), ASKED_BEFORE.items())
def test_what_was_asked_before_is_not_asked_now(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


def test_a_visit_brought_to_an_end_with_talks_mediates_nothing() -> None:
    text = "Norway's premier brought her trip to Finland to a close on Tuesday with talks in Helsinki."
    assert lines(drafted(text)) == ["NOR>FIN 2025-06-24 visit"]


QUESTIONS = {
    "Ghana asked Togo on Monday if it would attend the summit.": [],
    "Peru asked Chile on Monday whether Bolivia's move was illegal.": [],
    "Le Ghana a demandé lundi au Togo s'il participerait au sommet.": [],
    "Norway asked Kenya on Monday to say whether it had sent troops.": ["NOR>KEN 2025-06-23 request"],
}


def test_a_question_requests_nothing() -> None:
    assert {text: lines(drafted(text)) for text in QUESTIONS} == QUESTIONS


INVITED_TO = [  # who is invited to talks has not had them
    ("Le Ghana a décliné lundi l'invitation du Togo à un sommet prévu vendredi à Lomé.",
     ["GHA>TGO 2025-06-23 refusal"]),
    ("Le Ghana a accepté lundi l'invitation du Togo à un sommet vendredi à Lomé.", []),
    ("Ghana accepted on Monday Togo's invitation to talks on Friday.", ["TGO>GHA 2025-06-23 invitation"]),
    ("À l'invitation du roi du Togo, le président ghanéen a eu lundi à Lomé un entretien avec le souverain.",
     ["GHA>TGO 2025-06-23 meeting"]),
]  # fmt: skip


def test_who_is_invited_to_talks_has_not_had_them() -> None:
    assert {text: lines(drafted(text)) for text, _ in INVITED_TO} == dict(INVITED_TO)


TOLD_BESIDE = [  # a promise that was kept, a watch over sanctions, a delivery that is only announced
    ("Ghana today said it had delivered to Togo the ten trucks it had promised.", ["GHA>TGO 2025-06-25 delivery"]),
    ("Le Ghana a livré lundi au Togo les dix camions qu'il avait promis.", ["GHA>TGO 2025-06-23 delivery"]),
    ("Ghana said on Monday it had promised Togo ten trucks.", ["GHA>TGO 2025-06-23 pledge"]),
    ("Le Ghana a dit lundi qu'il avait promis dix camions au Togo.", ["GHA>TGO 2025-06-23 pledge"]),
    ("Ghana delivered to Togo on Monday the trucks it had promised in May.",
     ["GHA>TGO 2025-06-23 delivery", "GHA>TGO 2025-05 pledge"]),
    ("Ghana ended on Monday the monitoring of sanctions against Togo.", []),
    ("Ghana ended on Monday the sanctions against Togo.", ["GHA>TGO 2025-06-23 lifting"]),
    ("Le Ghana a levé lundi le contrôle des sanctions contre le Togo.", []),
    ("Le Ghana a levé lundi les sanctions contre le Togo.", ["GHA>TGO 2025-06-23 lifting"]),
    ("On June 3, Ghana became the first country to announce the delivery of tanks to Togo.", []),
]  # fmt: skip


def test_what_is_told_beside_is_no_act() -> None:
    assert {text: lines(drafted(text)) for text, _ in TOLD_BESIDE} == dict(TOLD_BESIDE)
