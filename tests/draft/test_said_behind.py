"""Who judges or warns is told behind what they say, and whom they mean within it."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

# The article is of Wednesday, 25 June 2025.
REST = {
    "en": "\n\nThe papers of the city have it on the pages of the day and in those of the week.",
    "fr": "\n\nLes journaux de la ville en parlent dans les pages du jour et dans celles de la semaine.",
}
SAID: dict[str, dict[str, list[str]]] = {
    "en": {
        "Peru will pay the price, Ghana's foreign minister warned on Monday.": ["GHA>PER 2025-06-23 threat"],
        '"Peru will regret this," Ghana warned on Monday.': ["GHA>PER 2025-06-23 threat"],
        "Peru, Ghana warned on Monday, will pay the price.": ["GHA>PER 2025-06-23 threat"],
        "Peru will be hit by floods, Ghana warned on Monday.": [],
    },
    "fr": {
        "« Le Pérou en paiera le prix », a averti lundi le porte-parole de la diplomatie ghanéenne.": [
            "GHA>PER 2025-06-23 threat"
        ],
        "Le Pérou doit se retirer sous peine de représailles, a averti lundi le Ghana.": [
            "GHA>PER 2025-06-23 threat"
        ],
        "Le Ghana ripostera au Pérou, a prévenu lundi son ministre de la Défense.": [
            "GHA>PER 2025-06-23 threat"
        ],
        "Le Pérou est un agresseur, a dénoncé lundi le Ghana.": ["GHA>PER 2025-06-23 criticism"],
        "Le Pérou a été frappé par le Togo, a déploré lundi le Ghana.": ["TGO>PER 2025-06-23 force"],
        "Le Pérou, qui avait perdu la guerre, a menacé lundi le Ghana.": ["PER>GHA 2025-06-23 threat"],
        "Le Ghana a rappelé son ambassadeur, a dénoncé lundi le Pérou et fermé sa frontière.": [
            "GHA>PER 2025-06-23 recall",
            "GHA>PER 2025-06-23 criticism",
            "GHA>PER 2025-06-23 closure",
        ],
    },
}


def test_what_is_said_behind_is_done_by_who_says_it_to_whom_it_is_said_of() -> None:
    for language, cases in SAID.items():
        told = {text: lines(drafted(text + REST[language])) for text in cases}
        assert told == cases


ON_A_VISIT = {  # who speaks is there, and not who is spoken of in the quotation
    "« Nous aiderons le Pérou », a promis lundi le président ghanéen lors d'une visite à Lima.": [
        "GHA>PER 2025-06-23 visit"
    ],
    "« Nous refusons », a dit mardi le président togolais lors d'une visite au Ghana.": [
        "TGO>GHA 2025-06-24 visit"
    ],
    '"Peru is a friend," Togo\'s president said on Tuesday during a visit to Ghana.': [
        "TGO>GHA 2025-06-24 visit"
    ],
    "« Nous ferons en sorte que le Pérou se comporte mieux », a déclaré lundi M. Ek lors d'une visite au Kenya.": [],
    "« Pas question d'aider le Pérou », a affirmé mardi Ama Ek au cours d'un déplacement au Togo.": [],
    '"We won\'t give Peru a thing," Ama Ek said on Monday during a visit to Kenya.': [],
    "Peru must leave, the minister said on Monday during a visit to Lomé.": [],
    "Peru must leave, Togo's president said on Tuesday after a visit to Ghana.": [],
}


def test_who_speaks_is_on_the_visit() -> None:
    assert {text: lines(drafted(text)) for text in ON_A_VISIT} == ON_A_VISIT
