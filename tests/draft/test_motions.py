"""What a parliament or a cabinet is only to decide on is not done, and has no day."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

ONLY_ASKED = [
    ("Ghana's parliament debated on Monday a motion condemning Togo.", []),
    ("Ghana's parliament rejected on Monday a motion condemning Togo.", []),
    ("Le parlement ghanéen a examiné lundi un texte condamnant le Togo.", []),
    ("La motion invitant le Ghana à rompre avec le Pérou a été repoussée jeudi.", []),
    ("Ghana's parliament adopted on Monday a motion condemning Togo.", ["GHA>TGO 2025-06-23 criticism"]),
    ("Ghana signed on Monday a law banning imports from Togo.", ["GHA>TGO 2025-06-23 sanction"]),
    ("Chile's Senate debated on Monday a motion to recall the ambassador to Peru.", []),
    ("Chile's Senate rejected on Monday a bill to cut aid to Peru.", []),
    ("Le Sénat chilien a débattu lundi d'une motion visant à rappeler l'ambassadeur au Pérou.", []),
    ("Ghana found fault with Peru's new law on Monday.", ["GHA>PER 2025-06-23 criticism"]),
    ("Turkey's parliament will vote on Thursday on sending troops to Libya.", []),
    ("Le parlement turc votera jeudi sur l'envoi de troupes en Libye.", []),
    ("The Peruvian cabinet will discuss on Friday the closure of the border with Chile.", []),
    ("Le gouvernement péruvien examinera vendredi la fermeture de la frontière avec le Chili.", []),
    ("Turkey will send troops to Libya on Thursday.", ["TUR>LBY 2025-06-26 deployment planned"]),
]


@pytest.mark.parametrize(("text", "expected"), ONLY_ASKED)
def test_what_is_only_to_be_decided_on_is_not_done(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


APPROVED = {  # a parliament lets its government sell, deliver or lend; and jets that are sold visit nobody
    "Ghana's parliament on Monday approved the sale of tanks to Peru.": [
        "GHA>PER 2025-06-25/.. sale planned"
    ],
    "Togolese MPs authorised on Monday the sale of 20 drones to Peru.": [
        "TGO>PER 2025-06-25/.. sale planned"
    ],
    "Ghana's congress approved on Monday a loan of $5 million to Togo.": [
        "GHA>TGO 2025-06-25/.. loan planned"
    ],
    "Ghana's parliament approved sanctions on Togo on Monday.": ["GHA>TGO 2025-06-23 sanction"],
    "Ghana's government approved on Monday the sale of tanks to Peru.": ["GHA>PER 2025-06-23 sale"],
    "Le parlement ghanéen a approuvé lundi la vente de sous-marins au Pérou.": [
        "GHA>PER 2025-06-25/.. sale planned"
    ],
    "Le Sénat péruvien a donné lundi son feu vert à la vente d'hélicoptères au Ghana.": [
        "PER>GHA 2025-06-25/.. sale planned"
    ],
    "Peru announced on Monday the sale of ten jets to Ghana.": ["PER>GHA 2025-06-23 sale"],
    "The Peruvian senate on Monday blocked the sale of jets to Ghana.": [],
    "Le Pérou a donné lundi l'ordre de livrer dix véhicules au Ghana.": [],
}


def test_what_a_parliament_approves_is_still_to_be_done() -> None:
    assert {text: lines(drafted(text)) for text in APPROVED} == APPROVED
