"""What is no matter of two states, after a sentence of which the pair would be taken."""

from __future__ import annotations

from tests.draft.texts import pairs_told

TOLD = {
    # of two
    "Ghana issued a statement on Togo.": ["GHA>TGO statement"],
    "Ghana's bakers issued a statement on Togo.": [],
    "Ghana met Togo at the talks.": ["GHA>TGO meeting"],
    "Ghana's president met Togo's at the NATO summit.": [],
    "Ghana's president spoke at a meeting with Ghanaian lawmakers.": [],
    "A meeting of the Ghanaian government was held.": [],
    "Ghana met a dozen African leaders.": [],
    # of one, and the other of the two from before
    "The president of Ghana arrived in the country.": ["GHA>PER visit"],
    "The president of Ghana attended the NATO summit.": [],
    "A meeting between the president of Ghana and a leader of the opposition was held.": [],
    "Ten trucks are to be given to twelve countries and Ghana.": [],
    "Ten trucks are to be given to Ghana.": ["PER>GHA delivery"],
    "The expulsion by Accra was condemned.": [],
    "The president of Ghana began an African tour.": [],
    "Ghana sent grain to six African countries.": [],
    "Ghana sent grain to the country.": ["GHA>PER delivery"],
}
BEFORE = "Peru held talks with Ghana. "


def test_what_is_no_pair() -> None:
    assert {text: pairs_told(BEFORE + text, "en")[1:] for text in TOLD} == TOLD
