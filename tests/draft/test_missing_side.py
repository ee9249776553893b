"""The side that is not named is the other of the pair that is told of, or nobody."""

from __future__ import annotations

import pytest

from relations.draft.actor import Actor
from relations.draft.coreference import Memory
from relations.draft.lexicon import Cue
from relations.draft.missing_side import with_missing_side
from tests.draft.texts import drafted, lines

GHANA, PERU, NORWAY = (Actor(0, 5, code, "state") for code in ("GHA", "PER", "NOR"))
GIFT = Actor(0, 8, "PER", "adjective")
ENVOY = Actor(9, 19, None, "pronoun", level="official")
OWN_ENVOY = Actor(9, 19, "GHA", "pronoun", level="official", refers="possessor")
SOMEBODYS = Actor(0, 9, None, "pronoun", level="minister", refers="possessor")
STRANGER = Actor(0, 5, None, "pronoun", people=("Ana Quispe",))
CASES = [
    # cue, first, second, who is named, and what comes of it
    (Cue("agreement", "mutual"), [GHANA], [], [GHANA], ("GHA", "PER")),
    (Cue("agreement", "mutual"), [], [PERU], [PERU], ("GHA", "PER")),
    (Cue("closure", "acts"), [GHANA], [], [GHANA], ("GHA", "PER")),
    (Cue("delivery", "noun"), [], [], [PERU], ("GHA", "PER")),  # "weapons arrived in Peru"
    (Cue("delivery", "noun"), [], [], [GIFT], ("PER", "GHA")),  # "Peruvian equipment arrived"
    (Cue("agreement", "mutual"), [GHANA], [], [GHANA, NORWAY], None),
    (Cue("agreement", "mutual"), [GHANA], [], [GHANA, STRANGER], None),
    (Cue("agreement", "mutual"), [GHANA], [], [SOMEBODYS, GHANA], None),  # "its minister", of one of several
    (Cue("agreement", "mutual"), [NORWAY], [], [NORWAY], None),
    (Cue("sanction", "acts"), [GHANA], [], [GHANA], ("GHA", "PER")),
    (Cue("delivery", "acts"), [GHANA, PERU], [], [GHANA, PERU], None),  # "Ghana and Peru sent aid to"
    (Cue("rupture", "acts"), [GHANA, PERU], [], [GHANA, PERU], ("GHA", "PER")),
    (Cue("deployment", "acts"), [], [], [], None),  # "three hundred soldiers arrived"
    (Cue("sanction", "acts"), [GHANA], [], [GHANA, NORWAY], None),
    (Cue("expulsion", "acts"), [GHANA], [], [GHANA, ENVOY], ("GHA", "PER")),  # "the ambassador"
    (Cue("summons", "acts"), [GHANA], [], [GHANA, OWN_ENVOY], None),  # "its ambassador"
    (Cue("expulsion", "acts"), [GHANA], [], [GHANA], None),  # of whom, migrants or envoys, is not said
]


@pytest.mark.parametrize(("cue", "first", "second", "known", "expected"), CASES)
def test_who_is_missing(
    cue: Cue, first: list[Actor], second: list[Actor], known: list[Actor], expected: tuple[str, str] | None
) -> None:
    one, other = with_missing_side(cue, first, second, known, Memory(("GHA", "PER")))
    assert (one[0].code, other[0].code) == expected if expected else not one and not other


def test_who_stays_in_a_country_is_not_of_it() -> None:
    """Of "Ghana will help, it said during the stay in Accra of the minister Ana Ek", the minister is no Ghanaian."""
    memory = Memory(("GHA", "PER"), named_at_all=frozenset(("GHA", "PER")))
    there = [GHANA, Actor(50, 55, "GHA", "place", "in"), Actor(60, 75, None, "pronoun", "of", ("Ana Ek",))]
    one, other = with_missing_side(Cue("visit", "acts"), [GHANA], [], there, memory)
    assert (one[0].code, other[0].code) == ("PER", "GHA")


def test_the_call_is_that_of_those_who_were_told_to_call() -> None:
    memory = Memory(("GHA", "PER"), told=True, did={"call": "TGO"}, done_to={"call": "NOR"})
    one, other = with_missing_side(Cue("call", "mutual"), [], [], [], memory)
    assert (one[0].code, other[0].code) == ("TGO", "NOR")


ANSWERS = {  # an answer is to who acted last, which may be neither of the pair
    "Chile objected to a pact signed between Ghana and Peru. In response, Peru lodged a complaint with the WTO on"
    " Monday.": ["GHA>PER ../2025-06-25 agreement"],
    "Chile banned Peruvian onions. Peru lodged a complaint with the WTO on Monday.": [
        "PER>CHL 2025-06-23 criticism"
    ],
    "Le Chili a cessé ses achats pour protester contre un accord signé entre Accra et Lima. En réponse, le Pérou a"
    " déposé lundi une plainte auprès de l'OMC.": ["GHA>PER ../2025-06-25 agreement"],
}


@pytest.mark.parametrize(("text", "expected"), ANSWERS.items())
def test_an_answer_is_not_to_the_other_of_a_pair_where_a_third_acted(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


EMBASSIES = {  # who opens an embassy is of the other country
    "Peru has a new king. It opened an embassy in Togo on Monday.": ["PER>TGO 2025-06-23 restoration"],
    "Le Pérou a un nouveau roi. Il a rouvert lundi une ambassade au Togo.": [
        "PER>TGO 2025-06-23 restoration"
    ],
}


@pytest.mark.parametrize(("text", "expected"), EMBASSIES.items())
def test_who_opens_an_embassy(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected


AT_HOME = {  # who is named in what an act is for is not to whom it is done
    "Le roi malaisien a remis lundi 20 camions à la police, afin d'expulser les Birmans.": [],
    "The Malaysian king handed 20 trucks to the police on Monday in order to expel the Burmese.": [],
    "Le président kényan a livré mardi dix véhicules à l'armée pour combattre les rebelles ougandais.": [],
    "Kenya's president delivered ten vehicles to the army on Tuesday to fight the Ugandan rebels.": [],
    "Le Ghana a remis lundi des armes aux gendarmes en vue de surveiller la frontière avec le Togo.": [],
    "Le Pérou a déployé mardi 200 soldats à sa frontière, dans l'intention d'expulser les Togolais.": [],
    "Ghana held talks on Monday to end the war in Togo.": [],
    "Le Pérou a envoyé lundi 20 camions pour aider le Togo.": ["PER>TGO 2025-06-23 delivery"],
    "La Chine a remis lundi du matériel afin de renforcer l'armée togolaise.": [
        "CHN>TGO 2025-06-23 delivery"
    ],
    "Le Japon a remis mardi dix ambulances au Népal, dans le but de renforcer son système de santé.": [
        "JPN>NPL 2025-06-24 delivery"
    ],
    "La Chine a remis lundi du matériel à la police tanzanienne pour surveiller la frontière avec le Burundi.": [
        "CHN>TZA 2025-06-23 delivery"
    ],
    "Le Togo demande de l'aide. Le Ghana a remis lundi dix camions à l'armée pour combattre les crues au Togo.": [
        "GHA>TGO 2025-06-23 delivery"
    ],
}


def test_who_is_named_for_the_purpose_alone_receives_nothing() -> None:
    assert {text: lines(drafted(text)) for text in AT_HOME} == AT_HOME
