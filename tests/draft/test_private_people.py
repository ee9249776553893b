"""Who is of a country without acting for it is no side, but what is done to them is done to their country."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

SAID = " That is what the officials of the ministry said of it."  # makes one sentence a text
MET = ["GHA>TGO 2025-06-23 meeting"]
TOLD = {
    "Ghana's king of highlife met Togo's queen of cumbia on Monday.": [],
    "Spain's king met the sultan of Oman on Monday.": ["ESP>OMN 2025-06-23 meeting"],
    "The king of Spain met the king of Morocco on Monday.": ["ESP>MAR 2025-06-23 meeting"],
    "Ghana's bishops met Togo's bishops on Monday.": [],
    "Ghana's president met Togo's archbishop on Monday.": [],
    "Ghana's national orchestra visited Togo on Monday.": [],
    "Ghana's women's team arrived in Togo on Monday.": [],
    "Ghana's negotiating team met Togo's president on Monday.": MET,
    "Ghana's richest man visited Togo on Monday.": [],
    "Ghana's ruling party signed an agreement with Togo's Communist Party on Monday.": [],
    "Ghanaian tourists visited Togo on Monday.": [],
    "Ghanaian farmers sued Togo on Monday over a ban.": [],
    "Ghanaian rebels backed by Togo attacked a convoy on Monday.": [],
    "The University of Ghana signed an agreement with the University of Togo on Monday.": [],
    "The Central Bank of Ghana signed an agreement with Togo's central bank on Monday.": [
        "GHA>TGO 2025-06-23 agreement"
    ],
    "The union of Ghanaian teachers met the Togolese ambassador on Monday.": [],
    "Ghana's athletes left for Lima on Monday and met Togo's president.": [],
    "Ghana's Ketosu signed an agreement with Togo's Mabelu on Monday.": [],
    "Ghana's Department of Trade signed an agreement with Togo on Monday.": ["GHA>TGO 2025-06-23 agreement"],
    "Ghana's Ketosu met Togo's president on Monday.": MET,
    "Ghana's Tomas Ekwe signed an agreement with Togo on Monday.": ["GHA>TGO 2025-06-23 agreement"],
    "Ghana's Ketosu fired rockets at Togo on Monday.": [],
    "Ghana's president met the family of a Togolese hostage on Monday.": [],
    "Ghana's president's daughter visited Togo on Monday.": [],
    "Togo freed Ghana's fishermen on Monday.": ["TGO>GHA 2025-06-23 release"],
    "Ghana's fishermen were arrested by Togo on Monday.": ["TGO>GHA 2025-06-23 arrest"],
    "Togo imposed sanctions on Ghana's banks on Monday.": ["TGO>GHA 2025-06-23 sanction"],
    "Togo expelled Ghana's journalists on Monday.": ["TGO>GHA 2025-06-23 expulsion"],
    "Ghana's president and business leaders visited Togo on Monday.": ["GHA>TGO 2025-06-23 visit"],
}

FRENCH = {
    "Après avoir été refoulé à l'aéroport de Lomé, l'eurodéputé a été reçu lundi à Accra.": [],
    "Le cardinal ghanéen a rencontré lundi le président du Pérou.": [],
    "L'archevêque de Lomé a reçu lundi l'ambassadeur du Pérou.": [],
    "Le patriarche maronite a reçu lundi l'ambassadeur du Pérou au Liban.": [],
    "La chanteuse péruvienne Ana Ek est arrivée lundi au Ghana.": [],
    "Le musée national du Ghana a remis lundi trois statues au Pérou.": [],
    "L'Université du Ghana a signé lundi un accord avec l'Université de Lima.": [],
    "La Chambre de commerce du Pérou a reçu lundi une délégation du Ghana.": [],
    "Le chef de l'opposition togolaise a rencontré lundi à Accra l'ambassadeur du Pérou.": [],
    "Le chef des rebelles et le président ghanéen ont rencontré lundi le ministre péruvien.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "Des hommes armés venus du Togo ont attaqué lundi un village du Ghana.": [],
    "Des soldats du Togo ont attaqué lundi un village du Ghana.": [],
    "Le Togo a attaqué lundi un village du Ghana.": ["TGO>GHA 2025-06-23 force"],
    "Le Ghana a libéré lundi des pêcheurs péruviens.": ["GHA>PER 2025-06-23 release"],
    "Le pape a exigé lundi la démission de son chancelier, l'Allemand Albrecht von Boeselager.": [],
    "Le Ghana a critiqué lundi Vladimir Poutine.": ["GHA>RUS 2025-06-23 criticism"],
    "Deux journalistes péruviens ont été expulsés lundi par le Ghana.": ["GHA>PER 2025-06-23 expulsion"],
    "Le Ghana a offert lundi dix ordinateurs à l'université de Lima.": ["GHA>PER 2025-06-23 donation"],
    "Un tribunal ghanéen a condamné lundi deux Péruviens pour trafic de drogue.": [],
    "Le ministère ghanéen de la Justice a condamné lundi le Pérou.": ["GHA>PER 2025-06-23 criticism"],
    "Le président ghanéen, ancien avocat, a rencontré lundi le président péruvien.": [
        "GHA>PER 2025-06-23 meeting"
    ],
}
SAID_IN_FRENCH = " C'est ce que les journaux de la ville en ont dit dans les pages du jour."


@pytest.mark.parametrize(("text", "told"), FRENCH.items())
def test_who_acts_for_no_state_in_french(text: str, told: list[str]) -> None:
    assert lines(drafted(text + SAID_IN_FRENCH)) == told


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_who_acts_for_no_state(text: str, told: list[str]) -> None:
    assert lines(drafted(text + SAID)) == told
