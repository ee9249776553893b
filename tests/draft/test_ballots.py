"""Whose text a vote is on, and who votes for no state."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

TOLD = {
    "Ghana abstained on Monday when the Peruvian draft was put to the vote.": [
        "GHA>PER 2025-06-23 abstention"
    ],
    "Ghana abstained on Monday as the UN voted on Peru's bid, it said.": ["GHA>PER 2025-06-23 abstention"],
    "A Peruvian motion on disarmament was opposed by Ghana in the vote on Monday.": [
        "GHA>PER 2025-06-23 vote_against"
    ],
    "Ghana voted against the Peruvian-drafted text on Monday, it said.": ["GHA>PER 2025-06-23 vote_against"],
    "Ghana's delegation sat out Monday's UN ballot on the vote held in Peru.": [
        "GHA>PER 2025-06-23 abstention"
    ],
    "Ghana vetoed on Monday a UN panel of experts on Peru, it said.": [],
    "Ghana vetoed on Monday the renewal of a panel monitoring Peru, it said.": [],
    "Ghana vetoed UN sanctions against Peru on Monday, it said.": [],
    "Ghana vetoed on Monday Peru's membership, it said.": ["GHA>PER 2025-06-23 veto"],
    "Ghana vetoed on Monday a UN resolution on Peru, it said.": ["GHA>PER 2025-06-23 veto"],
    "Citizens of Ghana voted on Monday against a list from Peru, it said.": [],
    "Ghana's expatriates in Peru voted on Monday for the opposition, it said.": [],
    "Le Ghana s'est abstenu lundi lors du vote sur le Pérou, dit-on.": ["GHA>PER 2025-06-23 abstention"],
    "Le Ghana a opposé lundi son veto à l'adhésion du Pérou.": ["GHA>PER 2025-06-23 veto"],
    "Le taux d'abstention au Ghana a dépassé lundi celui du Pérou.": [],
    "Les électeurs ghanéens du Pérou ont voté lundi contre le président.": [],
}


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_whose_text_is_voted_on(text: str, told: list[str]) -> None:
    assert lines(drafted(text)) == told
