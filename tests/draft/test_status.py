"""The verb of a clause says whether an event is done, on either side of a noun that it carries."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines, told

CASES = [
    ("fr", "Le sommet entre le Ghana et le Togo se tiendra jeudi.", "planned"),
    ("fr", "La livraison de blés du Ghana au Togo est prévue en juillet.", "planned"),
    ("fr", "Le Ghana espère que son président rencontrera le président togolais.", "hypothetical"),
    ("fr", "Le Ghana a rencontré le Togo afin de signer un accord avec le Bénin.", "happened"),
    ("fr", "Le président ghanéen a rencontré le président togolais, qui veut la paix.", "happened"),
    ("fr", "Le Ghana a annoncé que son président se rendrait au Togo en juillet.", "planned"),
    ("fr", "Le président ghanéen se rendrait au Togo en juillet, selon la presse.", "hypothetical"),
    ("fr", "Le Ghana a indiqué qu'il pourrait signer un accord avec le Togo.", "hypothetical"),
    ("fr", "Le président ghanéen devrait rencontrer jeudi le président togolais.", "planned"),
    ("fr", "Le Ghana a fermé sans préavis sa frontière avec le Togo.", "happened"),
    ("fr", "Les présidents ghanéen et togolais se sont quittés sans signer d'accord.", "denied"),
    ("fr", "La visite du président ghanéen au Togo est confirmée pour début juillet.", "planned"),
    ("fr", "La visite du président ghanéen au Togo est désormais calée pour la mi-juillet.", "planned"),
    ("fr", "La visite du président ghanéen au Togo, maintenue pour juillet, divise Accra.", "planned"),
    ("fr", "Le Ghana a confirmé pour lundi la visite du président togolais.", "planned"),
    ("fr", "Le Ghana a livré lundi au Togo les camions annoncés pour début juin.", "happened"),
    ("fr", "Le Ghana a annoncé pour début juillet une aide au Togo.", "happened"),
    ("fr", "Le président ghanéen a rencontré le Togolais avec l'intention de le convaincre.", "happened"),
    ("fr", "Le Ghana a fait savoir qu'il entendait expulser un diplomate du Togo.", "planned"),
    ("fr", "Sur son compte, le ministère ghanéen dit que l'ambassadeur togolais est convoqué.", "happened"),
    ("fr", "Le Ghana est critiqué pour son refus de livrer des armes au Togo.", "denied"),
    ("en", "Ghana's parliament will debate on Thursday a motion to cut ties with Togo.", "hypothetical"),
    (
        "en",
        "Ghana's parliament will vote on Thursday on a motion to expel Togo's ambassador.",
        "hypothetical",
    ),
    ("fr", "Le parlement ghanéen examinera jeudi une motion visant à rompre avec le Togo.", "hypothetical"),
    ("en", "Ghana's president left Accra on Monday to visit Togo.", "happened"),
    ("en", "Today the president of Ghana departs Accra to travel to Togo.", "planned"),
    ("en", "Ghana's president did not leave Accra to visit Togo.", "denied"),
    ("fr", "Le président ghanéen a quitté Lima lundi sans visiter le Togo.", "denied"),
    ("fr", "Sans nommer personne, le président ghanéen a critiqué lundi le Togo.", "happened"),
    ("en", "Without naming anybody, Ghana condemned on Monday the attack by Togo.", "happened"),
    ("fr", "Le président du Ghana a quitté Accra lundi pour se rendre au Togo.", "happened"),
    ("fr", "Le président du Ghana quitte Accra vendredi pour visiter le Togo.", "planned"),
    ("en", "The visit of Ghana's president to Togo is confirmed for early July.", "planned"),
    ("en", "A meeting between Ghana and Togo is pencilled in for July.", "planned"),
    ("en", "Ghana delivered on Monday to Togo the trucks announced for early June.", "happened"),
    ("en", "The summit between Ghana and Togo will be held on Thursday.", "planned"),
    ("en", "The delivery of ten trucks from Ghana to Togo is expected in July.", "planned"),
    ("en", "Ghana's president will tomorrow, Wednesday, depart for Togo on a visit.", "planned"),
    ("en", "Ghana aims to sign an agreement with Togo.", "hypothetical"),
    ("en", "Ghana would sign an agreement with Togo, officials said.", "hypothetical"),
    ("en", "The Ghanaian president hopes that he would meet Togo's president.", "hypothetical"),
    ("en", "Ghana signed an agreement with Togo, which could need it.", "happened"),
    ("en", "Talks between Ghana and Togo were never held.", "denied"),
]


@pytest.mark.parametrize(("language", "text", "status"), CASES)
def test_what_the_clause_says(language: str, text: str, status: str) -> None:
    found = [event.status for reading in told(text, language) for event in reading.events]
    assert found[:1] == [status]


PRESENT = [
    ("en", "Ghana's president arrives in Togo on Friday.", "planned", "2025-06-27"),
    ("en", "Ghana's president meets Togo's president in Accra on Thursday.", "planned", "2025-06-26"),
    ("en", "Ghana's president met Togo's president on Thursday.", "happened", "2025-06-19"),
    ("fr", "Le président ghanéen arrive vendredi au Togo.", "planned", "2025-06-27"),
    (
        "fr",
        "Le président ghanéen est jeudi et vendredi en visite au Togo.",
        "planned",
        "2025-06-26/2025-06-27",
    ),
    ("fr", "Le président ghanéen est arrivé vendredi au Togo.", "happened", "2025-06-20"),
]


@pytest.mark.parametrize(("language", "text", "status", "date"), PRESENT)
def test_a_weekday_in_the_present_tense_lies_ahead(language: str, text: str, status: str, date: str) -> None:
    [event] = [event for reading in told(text, language) for event in reading.events]
    assert (event.status, event.date) == (status, date)


NOTHING = {
    "The failure of the visit of Ghana's president to Togo was noted on Monday.": [],
    "Ghana regretted on Monday the failure of a visit by Togo's president, it is said.": [],
    "Ghana regretted on Monday Togo's failure to sign the pact, it is said.": [
        "GHA>TGO 2025-06-23 criticism"
    ],
    "A shipment of arms from Ghana to Togo was halted on Monday by the courts.": [],
    "A shipment of arms from Ghana to Togo reached the port on Monday.": ["GHA>TGO 2025-06-23 delivery"],
    "L'échec de la visite du président ghanéen au Togo a été regretté lundi.": [],
    "Le Ghana a annoncé lundi l'arrêt des livraisons de gaz au Togo, dit-on.": [
        "GHA>TGO 2025-06-23 cancellation"
    ],
    "Le Ghana a décidé lundi le gel des livraisons de chars au Togo, dit-on.": [
        "GHA>TGO 2025-06-23 suspension"
    ],
    "Le Ghana a annoncé lundi la livraison de chars au Togo, dit-on.": ["GHA>TGO 2025-06-23 pledge"],
}


@pytest.mark.parametrize(("text", "expected"), NOTHING.items())
def test_what_came_to_nothing_is_no_event(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


# The article is of Wednesday, 25 June 2025.
BESIDE = {
    "Ghana accused Togo of spying on Monday, while Peru expelled two Ghanaian envoys.": (
        "PER>GHA 2025-06-23 expulsion"
    ),
    "Ghana will sign a deal with Togo on Friday, while Peru expelled two Ghanaian envoys on Monday.": (
        "PER>GHA 2025-06-23 expulsion"
    ),
    "Le Ghana a expulsé lundi deux Togolais, tandis que le Pérou a rappelé son ambassadeur au Ghana.": (
        "PER>GHA 2025-06-23 recall"
    ),
    "Ghana expelled two Togolese envoys on Monday, while Peru had expelled a Ghanaian envoy.": "",
    "Ghana expelled two Togolese envoys on Monday while visiting Peru.": "",
}


def test_what_others_did_beside_is_told_like_what_it_stands_beside() -> None:
    found = {text: [it for it in lines(drafted(text)) if "PER" in it] for text in BESIDE}
    assert found == {text: [line] if line else [] for text, line in BESIDE.items()}
