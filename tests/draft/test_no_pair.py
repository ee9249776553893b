"""What is no matter of two states, after a sentence of which the pair would be taken."""

from __future__ import annotations

from relations.draft.actor import Actor
from relations.draft.lexicon import Cue, CueMatch
from relations.draft.no_pair import may_be_with_others, with_anybody
from relations.draft.sides import Two
from tests.draft.texts import around, pairs_told

TOLD = {
    # of two
    "Ghana issued a statement on Togo.": ["GHA>TGO statement"],
    "Ghana's bakers issued a statement on Togo.": [],
    "Ghana met Togo at the talks.": ["GHA>TGO meeting"],
    "Ghana's president met Togo's at the NATO summit.": [],
    "Ghana's president spoke at a meeting with Ghanaian lawmakers.": [],
    "A meeting of the Ghanaian government was held.": [],
    "Ghana met a dozen African leaders.": [],
    "Ghana's minister attended a meeting at the United Nations.": [],
    "Ghana met Togo for talks at the United Nations.": ["GHA>TGO meeting"],
    "Ghana works jointly with its other neighbours.": [],
    "Ghana hosted the inter-Togolese talks.": [],
    "After the inter-Togolese talks, an agreement was signed.": [],
    # of one, and the other of the two from before
    "The president of Ghana arrived in the country.": ["GHA>PER visit"],
    "The president of Ghana attended the NATO summit.": [],
    "A meeting between the president of Ghana and a leader of the opposition was held.": [],
    "Ten trucks are to be given to twelve countries and Ghana.": [],
    "Ten trucks are to be given to Ghana.": ["PER>GHA delivery"],
    "The expulsion by Accra was condemned.": [],
    "Ghana condemned the raid.": [],
    "Ghana denounced the deadly bombing of a market.": [],
    "Ghana condemned the decision.": ["GHA>PER criticism"],
    "Ghana condemned the raid by Togo.": ["GHA>TGO criticism"],
    "Ghana tore into Peru over the raid.": ["GHA>PER criticism"],
    "Peru bombed a Ghanaian town. Ghana condemned the raid.": ["PER>GHA force", "GHA>PER criticism"],
    "Ghana bombed a Peruvian town. Ghana condemned the raid.": ["GHA>PER force"],
    "The president of Ghana began an African tour.": [],
    "Ghana sent grain to six African countries.": [],
    "Ghana sent grain to the country.": ["GHA>PER delivery"],
}
BEFORE = "Peru held talks with Ghana. "


def test_what_is_no_pair() -> None:
    assert {text: pairs_told(BEFORE + text, "en")[1:] for text in TOLD} == TOLD


LEADERS = Actor(20, 35, None, "person", "", refers="anybody")
MET = [
    ([LEADERS], True),
    ([Actor(15, 19, "PER", "place", "in"), LEADERS], True),
    ([LEADERS._replace(role="with")], True),
    ([LEADERS._replace(role="of")], False),
    ([LEADERS._replace(code="PER")], False),
    ([LEADERS._replace(refers="")], False),
    ([LEADERS._replace(start=90, end=99)], False),
    ([Actor(15, 19, "PER", "person"), LEADERS], False),
    ([], False),
]


def test_who_is_nobody_in_particular() -> None:
    spot = CueMatch(Cue("meeting", "mutual"), 10, 13, 100)
    assert [(after, with_anybody(spot, after)) for after, _ in MET] == MET


UNSAID = [
    # sentence, words of the cue, the cue, its voice there, whether a side that is not said may be anybody's
    ("Ghana met leaders at the NATO summit.", "met", Cue("meeting", "mutual"), "mutual", True),
    ("Ghana criticised the NATO summit.", "criticised", Cue("criticism", "acts"), "acts", False),
    ("Ten trucks were given Peru.", "given", Cue("delivery", "passive"), "passive", True),
    ("Ten trucks were given to Peru.", "given", Cue("delivery", "passive"), "passive", False),
    ("Ghana was condemned.", "condemned", Cue("criticism", "acts"), "passive", True),
    ("Ghana was banned.", "banned", Cue("sanction", "acts"), "passive", False),
    ("Trucks were received.", "received", Cue("delivery", "receives"), "receives", True),
    ("Trucks were handed over.", "handed over", Cue("delivery", "acts"), "acts", False),
    ("Ghana sent grain to six African countries.", "sent", Cue("delivery", "acts"), "acts", True),
    ("Ghana sent grain to its neighbour.", "sent", Cue("delivery", "acts"), "acts", False),
]  # fmt: skip


def test_what_may_be_with_others() -> None:
    found = []
    for text, told, cue, voice, _ in UNSAID:
        found.append((text, told, cue, voice, may_be_with_others(around(text, told, cue), Two(voice, False))))
    assert found == UNSAID
