"""An event has the dates of its clause; those of who made it known are set apart."""

from __future__ import annotations

import pytest

from relations.draft.clause_dates import dates_of
from relations.draft.time_expressions import dates_in
from tests.draft.texts import drafted, lines, parsed

DATES = [
    ("Ghana met Togo on Monday.", "met", ["on Monday"], []),
    ("Ghana met Togo, the ministry said on Monday.", "met", [], ["on Monday"]),
    ("Ghana reopened its embassy, years after its closure in 1992.", "reopened", [], []),
]


@pytest.mark.parametrize(("text", "cue", "own", "announced"), DATES)
def test_which_dates_are_its_own(text: str, cue: str, own: list[str], announced: list[str]) -> None:
    sentence, tree, words = parsed(text, "en")
    found = dates_of(tree.at(text.index(cue)), tree, dates_in(sentence, words), words)
    shown = [
        [f"{text[: s.start].split()[-1]} {text[s.start : s.end]}" for s in part]
        for part in (found.own, found.announced)
    ]
    assert shown == [own, announced]


SET_OFF_BEFORE = [  # a day that is set off before what was done, or told in other words, is its own
    ("It was on Monday that Ghana expelled Togo's ambassador.", ["GHA>TGO 2025-06-23 expulsion"]),
    ("It was in May 2024 that Ghana severed its ties with Togo.", ["GHA>TGO 2024-05 rupture"]),
    ("It is on Friday that Ghana's president will visit Togo.", ["GHA>TGO 2025-06-27 visit planned"]),
    ("It was clear on Monday that Ghana would expel Togo's ambassador.", []),
    ("It was not Ghana that expelled Togo's ambassador on Monday.", []),
    ("Ce n'est pas le Ghana qui a expulsé lundi l'ambassadeur du Togo.", []),
    ("C'est vendredi que le président ghanéen se rendra au Togo.", ["GHA>TGO 2025-06-27 visit planned"]),
    ("C'est en mai 2024 qu'Accra a rompu ses relations avec Lomé.", ["GHA>TGO 2024-05 rupture"]),
    ("C'est lors d'une visite au Togo, lundi, que le président ghanéen a signé l'accord.",
     ["GHA>TGO 2025-06-23 agreement"]),
    ("Vendredi 20 juin 2025, ce sont 8 blindés que le Ghana a encore remis aux forces togolaises.",
     ["GHA>TGO 2025-06-20 delivery"]),
    ("Deux semaines plus tard, soit le 12 mai, le Ghana a expulsé l'ambassadeur du Togo.",
     ["GHA>TGO 2025-05-12 expulsion"]),
    ("Trois mois après, soit en octobre 2022, Accra livre à Lomé 20 camions militaires.",
     ["GHA>TGO 2022-10 delivery"]),
    ("Three months later, that is in October 2022, Ghana delivered ten trucks to Togo.",
     ["GHA>TGO 2022-10 delivery"]),
]  # fmt: skip


def test_a_day_set_off_before_what_was_done_is_its_own() -> None:
    assert {text: lines(drafted(text)) for text, _ in SET_OFF_BEFORE} == dict(SET_OFF_BEFORE)


# What was done at an occasion was done while it lasted, which the clause behind says; a day of its own comes first.
AT_AN_OCCASION = [
    ("Ghana's president and Peru's president met on the margins of the African Union summit, held in Niger "
     "from June 4 to 8.", ["GHA>PER 2025-06-04/2025-06-08 meeting"]),
    ("Ghana's president met Peru's president during the Paris Forum, which ran from June 4 to June 6.",
     ["GHA>PER 2025-06-04/2025-06-06 meeting"]),
    ("Ghana's president met Peru's president on Monday during the Paris Forum, which ran from June 20 to June 24.",
     ["GHA>PER 2025-06-23 meeting"]),
    ("Le président ghanéen a rencontré son homologue péruvien en marge du sommet de l'Union africaine qui s'est tenu "
     "les 4 et 5 juin à Niamey.", ["GHA>PER 2025-06-04/2025-06-05 meeting"]),
    ("Ghana's foreign minister is in Peru for a three-day visit that began on Monday.",
     ["GHA>PER 2025-06-23 visit"]),
]  # fmt: skip


def test_what_was_done_at_an_occasion_has_its_days() -> None:
    assert {text: lines(drafted(text)) for text, _ in AT_AN_OCCASION} == dict(AT_AN_OCCASION)


BACK = [  # of who came back, or left to do it, the day is not that of what is done there
    ("Le ministre péruvien est rentré lundi du Chili, où il a signé un accord.", ["PER>CHL ../2025-06-25 agreement"]),
    ("Le roi de Jordanie est rentré lundi à Amman après une visite en Norvège, où il a été reçu par le roi.",
     ["JOR>NOR ../2025-06-25 meeting"]),
    ("Le roi du Togo s'est rendu lundi au Chili, où il a signé un accord.",
     ["TGO>CHL 2025-06-23 visit", "CHL>TGO 2025-06-23 agreement"]),
    ("Le ministre malien a quitté Bamako lundi pour Lomé, où il doit rencontrer son homologue togolais.",
     ["MLI>TGO 2025-06-25/.. meeting planned"]),
    ("Ghana's president flew home on Monday from Peru, where he signed a treaty.",
     ["GHA>PER ../2025-06-25 agreement"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BACK)
def test_what_was_done_where_somebody_came_back_from_has_not_the_day_of_that(
    text: str, expected: list[str]
) -> None:
    assert lines(drafted(text)) == expected


TOLD_TO_GO = [  # the day of both stands with the order
    ("Ghana branded Peru's ambassador persona non grata and told him to get out on Tuesday.",
     ["GHA>PER 2025-06-24 expulsion"]),
    ("Le Ghana a déclaré persona non grata l'ambassadeur du Pérou et lui a ordonné mardi de partir.",
     ["GHA>PER 2025-06-24 expulsion"]),
    ("Ghana seized a Peruvian ship and freed its crew on Tuesday.", ["GHA>PER ../2025-06-25 arrest"]),
]  # fmt: skip


def test_who_is_declared_unwanted_is_told_to_go_on_the_same_day() -> None:
    assert {text: lines(drafted(text)) for text, _ in TOLD_TO_GO} == dict(TOLD_TO_GO)


RULED = {  # what a court or an inquiry finds was done long before
    "Chad violated Niger's airspace with drones, the African Court ruled on Monday.": [
        "TCD>NER ../2025-06-25 force"
    ],
    "Kenya bombed villages in Somalia, a UN report found on Monday.": ["KEN>SOM ../2025-06-25 force"],
    "Kenya expelled two Ugandan diplomats, a tribunal concluded on Monday.": [
        "KEN>UGA ../2025-06-25 expulsion"
    ],
    "Le Kenya a bombardé des villages somaliens, a jugé lundi un tribunal.": ["KEN>SOM ../2025-06-25 force"],
    "A UN report published on Monday said Kenya had bombed villages in Somalia.": [
        "KEN>SOM ../2025-06-25 force"
    ],
    "Kenya delivered arms to Somalia, according to a court ruling on Monday.": [
        "KEN>SOM ../2025-06-25 delivery"
    ],
    "Le Kenya a bombardé la Somalie, indique un rapport publié lundi.": ["KEN>SOM ../2025-06-25 force"],
    "Kenya expelled two Ugandan diplomats, the ruling party said on Monday.": [
        "KEN>UGA 2025-06-23 expulsion"
    ],
    "Kenya closed its border with Somalia, the president ruled on Monday.": ["KEN>SOM 2025-06-23 closure"],
    "Kenya bombed villages in Somalia, the army said on Monday.": ["KEN>SOM 2025-06-23 force"],
}


def test_the_day_of_a_ruling_is_not_that_of_what_it_is_on() -> None:
    assert {text: lines(drafted(text)) for text in RULED} == RULED


AT_ONCE = {  # what is done hours after something has its day
    "Shortly after his arrival on Monday, Peru's president announced a loan for Chile.": [
        "PER>CHL 2025-06-23 pledge"
    ],
    "Soon after landing in Lima on Monday, the Chilean minister met his Peruvian counterpart.": [
        "CHL>PER 2025-06-23 meeting"
    ],
    "Hours after Kenya expelled its envoy on Monday, Uganda closed its embassy in Nairobi.": [
        "UGA>KEN 2025-06-23 closure"
    ],
    "Peu après son arrivée à Accra lundi, le président togolais a signé un accord avec le Ghana.": [
        "TGO>GHA 2025-06-23 agreement",
        "TGO>GHA 2025-06-23 visit",
    ],
    "Kenya closed its border with Uganda on Monday, hours after a raid on Sunday.": [
        "KEN>UGA 2025-06-23 closure"
    ],
    "Soon after the May raid, Kenya closed its border with Somalia.": ["KEN>SOM ../2025-06-25 closure"],
    "A day after his arrival on Monday, Peru's president announced a loan for Chile.": [
        "PER>CHL ../2025-06-25 pledge",
        "PER>CHL 2025-06-23 visit",
    ],
}


def test_what_is_done_at_once_has_the_day_of_what_it_follows() -> None:
    assert {text: sorted(lines(drafted(text))) for text in AT_ONCE} == AT_ONCE
