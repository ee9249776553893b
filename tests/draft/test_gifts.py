"""What is received was given by those named right behind it, and what is given is for those to be helped."""

from __future__ import annotations

import pytest

from relations.draft.gifts import helped, offering
from tests.draft.texts import acting, drafted, lines, parsed

GIVEN = [
    ("Le Ghana a reçu dix camions, offerts par le Pérou et le Togo.", "recu dix camions", ["PER", "TGO"]),
    ("Le Ghana a reçu dix camions, achetés par le Pérou.", "recu dix camions", []),
]


@pytest.mark.parametrize(("text", "cue", "expected"), GIVEN)
def test_who_gave_what_is_received(text: str, cue: str, expected: list[str]) -> None:
    sentence, tree, words = parsed(text, "fr")
    end = sentence.plain.index(cue) + len(cue)
    found = offering(tree.at(end - 1), tree, end, acting(text, "fr"), words)
    assert [a.code for a in found] == expected


HELPED = [
    ("en", "Ghana will send $5 million to help the people of Togo recover.", ["TGO"]),
    ("en", "Ghana will send $5 million to support the United Nations in Togo.", ["TGO"]),
    ("en", "Ghana will send $5 million to prevent a war in Togo.", []),
    ("en", "Ghana will send $5 million to help fight a rebellion in Togo.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), HELPED)
def test_whom_something_is_given_for(language: str, text: str, expected: list[str]) -> None:
    _, tree, words = parsed(text, language)
    found = helped(tree.clauses[0], tree, acting(text, language), words)
    assert [(a.code, a.role) for a in found] == [(code, "to") for code in expected]


SOLD = {
    "Trucks bought from Peru were sent to Togo on Monday, it is said.": ["PER>TGO 2025-06-23 delivery"],
    "The trucks, bought from Peru by Ghana, were sent to Togo on Monday.": ["GHA>TGO 2025-06-23 delivery"],
    "The trucks, a gift from Peru, were handed to Togo on Monday.": ["PER>TGO 2025-06-23 delivery"],
    "Ghana handed Togo ten trucks on Monday, including two bought from Peru.": [
        "GHA>TGO 2025-06-23 delivery"
    ],
    "Ghana sold trucks to Togo, including those bought from Peru, on Monday.": ["GHA>TGO 2025-06-23 sale"],
    "Ghana's army bought from Peru ten trucks on Monday, it is said.": ["GHA>PER 2025-06-23 purchase"],
    "Ghana sold its old trucks and bought from Peru ten new ones on Monday.": ["GHA>PER 2025-06-23 purchase"],
}


@pytest.mark.parametrize(("text", "told"), SOLD.items())
def test_who_sold_the_goods_before_does_not_hand_them_over(text: str, told: list[str]) -> None:
    assert lines(drafted(text)) == told


GIFTS = {
    "Solomon Islands beefed up its police force on Friday with a donation of water cannons from China.": [
        "CHN>SLB 2025-06-20 donation"
    ],
    "Kenya strengthened its navy on Monday with a gift of two patrol boats from Norway.": [
        "NOR>KEN 2025-06-23 donation"
    ],
    "Peru bolstered its air force on Monday with the delivery of four helicopters from Chile.": [
        "CHL>PER 2025-06-23 delivery"
    ],
    "Qatar Fund for Development donated ten ambulances to Lebanon on Monday.": [
        "QAT>LBN 2025-06-23 donation"
    ],
    "Chile has agreed to buy nine second-hand patrol boats from Peru.": ["CHL>PER ../2025-06-25 agreement"],
}


def test_what_is_called_a_gift_is_one() -> None:
    assert {text: lines(drafted(text)) for text in GIFTS} == GIFTS


LOANS = {  # a state's fund lends for it
    "The Abu Dhabi Fund for Development has rolled over a $2 billion deposit with the State Bank of Pakistan.": [
        "ARE>PAK ../2025-06-25 loan"
    ],
    "The UAE agreed on Monday to roll over Pakistan's loan.": ["ARE>PAK 2025-06-23 pledge"],
    "Kuwait deferred repayment of Jordan's $500 million debt on Monday.": ["KWT>JOR 2025-06-23 concession"],
    "Saudi Arabia prolonged its deposit with the State Bank of Pakistan for a year on Monday.": [
        "SAU>PAK 2025-06-23 loan"
    ],
    "A Kenyan bank rolled over a Ugandan firm's loan on Monday.": [],
}


def test_who_rolls_over_a_loan() -> None:
    assert {text: lines(drafted(text)) for text in LOANS} == LOANS


SIGNED = {
    "en": "Ghana and Peru signed an agreement on Monday.",
    "fr": "Le Ghana et le Pérou ont signé un accord lundi.",
}
FROM_OTHERS = [  # and not from the one that was told of before
    ("en", "Last week Peru also obtained a loan of 200 million dollars from the Asian Development Bank.", []),
    ("en", "On Tuesday the Islamic Development Bank lent Peru 200 million dollars.", []),
    ("en", "Peru received ten ambulances from a charity on Tuesday.", []),
    ("en", "Peru took delivery on Tuesday of ten planes from Airbus.", []),
    (
        "fr",
        "La semaine dernière, le Pérou a obtenu de la Banque asiatique de développement un prêt de 2 millions.",
        [],
    ),
    ("fr", "Mardi, le Pérou a reçu dix ambulances d'une association.", []),
    ("fr", "Mardi, le Pérou a reçu dix avions d'Airbus.", []),
    (
        "fr",
        "Un prêt de 10 millions a été accordé mardi au Pérou par la Banque islamique de développement.",
        [],
    ),
    ("en", "Peru received ten ambulances on Tuesday.", ["GHA>PER 2025-06-24 delivery"]),
    ("fr", "Le Pérou a reçu mardi dix drones sur la base de Sika.", ["GHA>PER 2025-06-24 delivery"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), FROM_OTHERS)
def test_what_is_given_by_others_is_not_given_by_the_other_of_two(
    language: str, text: str, expected: list[str]
) -> None:
    found = drafted(f"{SIGNED[language]} {text}")
    assert [line for line in lines(found) if not line.endswith("agreement")] == expected
