"""Which of two named sides acts, where only their roles say so."""

from __future__ import annotations

from tests.draft.texts import drafted, lines, pairs_told

TOLD = {
    "Two patrol boats built in Ghana were handed over to Peru on Monday.": "GHA>PER 2025-06-23 delivery",
    "Ten buses offered by Ghana were handed over to Peru on Monday.": "GHA>PER 2025-06-23 delivery",
    "Ten buses built in Ghana arrived in Peru on Monday, it said.": "GHA>PER 2025-06-23 delivery",
    "The tax treaty with Peru won final approval from Ghana's deputies on Monday.": "GHA>PER 2025-06-23 ratification",
    "Ghana's sanctions on Togo were lifted on Monday, it said.": "GHA>TGO 2025-06-23 lifting",
    "Deux cents parachutistes ghanéens se sont posés lundi sur la base togolaise de Kara.": (
        "GHA>TGO 2025-06-23 deployment"
    ),
    "Le Sénat ghanéen s'est prononcé lundi pour la ratification de l'accord avec le Togo.": (
        "GHA>TGO 2025-06-23 ratification"
    ),
}


def test_who_acts_by_their_roles() -> None:
    assert {text: lines(drafted(text)) for text in TOLD} == {text: [told] for text, told in TOLD.items()}


VOICES = {
    "Ghana sanctioned Peru.": ["GHA>PER sanction"],
    "Ghana was sanctioned by Peru.": ["PER>GHA sanction"],
    "Ghana received an ultimatum from Peru.": ["PER>GHA threat"],
    "Ghana received the president of Peru.": ["PER>GHA meeting"],
    "Ghana thanked Peru for its donation of trucks.": ["PER>GHA donation"],
    "A donation of ten trucks by Ghana to Peru was announced.": ["GHA>PER donation"],
}


def test_who_acts_by_the_voice() -> None:
    assert {text: pairs_told(text, "en") for text in VOICES} == VOICES


LED_BY = {  # who leads a ceremony gives nothing at it
    "At a ceremony led by Togo's president, Ghana handed over ten trucks on Monday.": "GHA>TGO",
    "In a ceremony attended by Kenya's minister, Norway delivered two boats on Monday.": "NOR>KEN",
    "At an event hosted by Uganda's president, Kenya gave ten tractors on Tuesday.": "KEN>UGA",
    "Lors d'une cérémonie présidée par le roi du Togo, le Ghana a remis lundi dix camions.": "GHA>TGO",
    "Trucks given by Ghana were handed over to Togo on Monday.": "GHA>TGO",
}


def test_who_leads_a_ceremony_gives_nothing_at_it() -> None:
    found = {text: [">".join(it["parties"]) for it in drafted(text).proposals] for text in LED_BY}
    assert found == {text: [pair] for text, pair in LED_BY.items()}
