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
    "Togo freed Ghana's fishermen on Monday.": ["TGO>GHA 2025-06-23 release"],
    "Ghana's fishermen were arrested by Togo on Monday.": ["TGO>GHA 2025-06-23 arrest"],
    "Togo imposed sanctions on Ghana's banks on Monday.": ["TGO>GHA 2025-06-23 sanction"],
    "Togo expelled Ghana's journalists on Monday.": ["TGO>GHA 2025-06-23 expulsion"],
    "Ghana's president and business leaders visited Togo on Monday.": ["GHA>TGO 2025-06-23 visit"],
}


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_who_acts_for_no_state(text: str, told: list[str]) -> None:
    assert lines(drafted(text + SAID)) == told
