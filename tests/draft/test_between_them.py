"""Several who are named deal with each other, unless another deals with them, or one only with its own."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines, told

CASES = [
    ("en", "The firm signed a contract with Ghana and with Togo.", []),
    ("en", "He met with several leaders, including those of Ghana and Togo.", []),
    ("en", "The talks ended, with Ghana and Togo smiling.", ["GHA>TGO"]),
    ("en", "Ghana and Togo expelled each other's ambassadors.", ["GHA>TGO", "TGO>GHA"]),
    ("en", "Ghana and Togo expelled the Peruvian ambassador.", ["GHA>PER", "TGO>PER"]),
    ("en", "Togo watched as Ghana's president spoke at a meeting with Ghanaian lawmakers.", []),
    ("en", "Togo has changed its law. A meeting of the Ghanaian government was held.", []),
    ("en", "Ghana and Togo broke off their relations.", ["GHA>TGO"]),
    ("en", "Ghana and Togo sent their ambassadors back to Lima.", ["GHA>PER", "TGO>PER"]),
    ("en", "Ghana and Togo closed the border.", []),
    ("en", "Norway hosted talks between Ghana and Togo.", ["GHA>TGO"]),
    ("en", "Ghana and Togo discussed a union with Peru.", ["GHA>TGO"]),
    ("en", "Ghana and Togo held talks with Peru.", ["GHA>PER", "TGO>PER"]),
    ("en", "Ghana and Togo were received by the president of Peru.", ["GHA>PER", "TGO>PER"]),
    ("en", "Ghana and Togo signed a treaty excluding Peru.", ["GHA>TGO"]),
    ("fr", "Le Ghana et le Togo ont signé un accord avec le Pérou.", ["GHA>PER", "TGO>PER"]),
    ("en", "Ghana's parliament ratified the treaty between Ghana, Togo and Peru.", ["GHA>TGO", "GHA>PER"]),
    (
        "fr",
        "Le parlement togolais a ratifié le traité entre le Ghana, le Togo et le Pérou.",
        ["TGO>GHA", "TGO>PER"],
    ),
    ("en", "Norway ratified the treaty between Ghana and Togo.", []),
    ("en", "The treaty between Ghana and Togo was ratified.", ["GHA>TGO"]),
    ("en", "Ghana, Togo and Peru met.", ["GHA>TGO", "GHA>PER", "TGO>PER"]),
    ("en", "The border between Ghana and Togo was closed.", ["GHA>TGO"]),
    ("en", "Ghana and Togo met. Togo broke off relations between the two countries.", ["GHA>TGO", "TGO>GHA"]),
    ("en", "Ghana and Togo lifted their curbs on each other.", ["GHA>TGO", "TGO>GHA"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_deals_with_whom(language: str, text: str, expected: list[str]) -> None:
    found = [">".join(event.parties) for reading in told(text, language) for event in reading.events]
    assert found == expected


OWN_PEOPLE = {  # who meets their own people abroad meets nobody of that country
    "Norway's king met Norwegian soldiers in Latvia on Tuesday.": [],
    "Vietnam's president met the Vietnamese ambassador in Laos on Tuesday.": [],
    "Norway's king marked the day on Tuesday by meeting Norwegian soldiers in Latvia.": [],
    "Norway's king met the Norwegian and Latvian commanders in Latvia on Tuesday.": [
        "NOR>LVA 2025-06-24 meeting"
    ],
    "Norway's king met Latvia's president in Riga on Tuesday.": ["NOR>LVA 2025-06-24 meeting"],
    "Norway's king met on Tuesday in Oslo with the Norwegian ambassador to Latvia, Per Ek.": [],
    # who receives their own, back from a country or posted there
    "Norway's king on Tuesday received his foreign minister, back from Latvia.": [],
    "Norway's king on Tuesday received the foreign minister, who had returned from Latvia.": [],
    "Norway's king on Tuesday received Norway's ambassador to Latvia.": [],
    "Norway's ambassador to Latvia was received on Tuesday by Norway's king.": [],
    "Norway's king on Tuesday received his foreign minister and Latvia's ambassador.": [
        "LVA>NOR 2025-06-24 meeting"
    ],
    "Norway's king on Tuesday received Latvia's ambassador to Norway.": ["LVA>NOR 2025-06-24 meeting"],
    "Latvia's ambassador was received on Tuesday by Norway's king.": ["LVA>NOR 2025-06-24 meeting"],
    "Le vice-président kényan a accueilli mardi le président William Ruto, à son retour d'Ouganda.": [],
    "Le président béninois a reçu mardi son ministre de la Défense, rentré du Togo.": [],
    "Le président béninois a reçu mardi l'ambassadeur béninois au Togo.": [],
    "Le président béninois a accordé mardi une audience à l'ambassadeur du Bénin au Togo.": [],
    "Le président béninois a reçu mardi le ministre de la Défense, porteur d'un message du roi togolais.": [],
    "Le président béninois a reçu mardi le ministre de la Défense du Togo, porteur d'un message.": [
        "TGO>BEN 2025-06-24 meeting"
    ],
    "Le président béninois a reçu mardi un émissaire, porteur d'un message du président togolais.": [
        "TGO>BEN 2025-06-24 meeting"
    ],
    "Le président béninois a reçu mardi son ministre de la Défense et l'ambassadeur du Togo.": [
        "TGO>BEN 2025-06-24 meeting"
    ],
}


def test_who_meets_their_own_people_abroad() -> None:
    assert {text: lines(drafted(text)) for text in OWN_PEOPLE} == OWN_PEOPLE
