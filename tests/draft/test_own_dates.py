"""Of a clause's dates some are those of what a cue tells, and others those of an act told beside it."""

from __future__ import annotations

import pytest

from relations.draft.coreference import Memory
from relations.draft.cues import cues_in
from relations.draft.date_resolution import Published
from relations.draft.occasion import Passage
from relations.draft.own_dates import own_dates
from relations.draft.telling import telling
from relations.draft.time_expressions import dates_in
from tests.draft.texts import drafted, lines, parsed


def first(text: str, language: str, type_: str) -> list[str] | None:
    """The kinds of the dates that are those of the first cue of a type in a sentence."""
    sentence, tree, words = parsed(text, language)
    said = dates_in(sentence, words)
    passage = Passage(0, sentence, (), (), said, words, Published("2025-06-25"), Memory(), (), tree)
    for clause in tree.clauses:
        for spot in cues_in(sentence, said, words, clause):
            if spot.cue.type == type_:
                told = telling(sentence, spot, clause, tree, words)
                when = own_dates(told, spot, clause, (), passage)
                return None if when is None else [it.kind for it in when.own]
    raise AssertionError(type_)


DATED = [
    ("en", "Ghana signed a treaty with Togo on Monday.", "agreement", ["weekday"]),
    ("en", "This is the second visit of Ghana's president to Togo this year.", "visit", []),
    ("en", "Ghana expelled an envoy of Togo, who must leave the country by Friday.", "expulsion", []),
    ("en", "Ghana asked Togo to withdraw its troops in August.", "request", []),
    ("fr", "Le Ghana a critiqué lundi la décision du Pérou de fermer sa frontière.", "closure", []),
    ("fr", "Le Ghana a condamné lundi l'attaque contre le Togo.", "force", []),
    ("fr", "Le Ghana a dénoncé lundi l'arrestation de dix pêcheurs.", "arrest", None),
    ("en", "Ghana's president confirmed the visit to Togo on Monday.", "visit", []),
    ("en", "Ghana's president confirmed the visit to Togo on 24 June.", "visit", []),
    ("en", "Ghana's president confirmed the visit to Togo on 3 July.", "visit", ["day"]),
    ("en", "Ghana's president confirmed on Monday the visit to Togo on Friday.", "visit", ["weekday"]),
    ("en", "Ghana's president confirmed the visit to Togo next Monday.", "visit", ["weekday"]),
    ("en", "Ghana's president gave word of the visit to Togo on Monday.", "visit", None),
    ("en", "Ghana's president told of the talks with Togo on 3 June.", "meeting", ["day"]),
    ("fr", "Le Ghana a confirmé le déplacement au Togo lundi.", "visit", []),
    ("fr", "Le Ghana a donné des détails sur la visite au Togo lundi.", "visit", None),
]


@pytest.mark.parametrize(("language", "text", "type_", "kinds"), DATED)
def test_which_dates_are_its_own(language: str, text: str, type_: str, kinds: list[str] | None) -> None:
    assert first(text, language, type_) == kinds


# A noun event has the date of its clause where the verb makes it happen, and none of what it does or undergoes.
CARRIED = {
    "The visit of Peru's president to Ghana began on Monday.": ["PER>GHA 2025-06-23 visit"],
    "The visit on Monday of Peru's president to Ghana drew protests.": ["PER>GHA 2025-06-23 visit"],
    "The visit of Peru's president to Ghana drew protests on Monday.": ["PER>GHA ../2025-06-25 visit"],
    "On Monday, the visit of Peru's president to Ghana drew protests.": ["PER>GHA ../2025-06-25 visit"],
    "Talks between Ghana and Peru resumed on Monday.": ["GHA>PER 2025-06-23 meeting"],
    "Talks between Ghana and Peru collapsed on Monday.": ["GHA>PER ../2025-06-25 meeting"],
    "The delivery of Peruvian trucks to Ghana slowed on Monday.": ["PER>GHA ../2025-06-25 delivery"],
    "Ghana's expulsion of Peruvian diplomats backfired on Monday.": ["GHA>PER ../2025-06-25 expulsion"],
    "La visite du président péruvien au Ghana s'est achevée lundi.": ["PER>GHA 2025-06-23 visit"],
    "La visite du président péruvien au Ghana doit commencer vendredi.": ["PER>GHA 2025-06-27 visit planned"],
    "La visite du président péruvien au Ghana lundi a suscité des protestations.": [
        "PER>GHA 2025-06-23 visit"
    ],
    "La visite du président péruvien au Ghana a suscité lundi des protestations.": [
        "PER>GHA ../2025-06-25 visit"
    ],
    "Les pourparlers entre le Ghana et le Pérou ont capoté lundi.": ["GHA>PER ../2025-06-25 negotiation"],
    "La livraison de camions péruviens au Ghana a pris du retard lundi.": ["PER>GHA ../2025-06-25 delivery"],
}


def test_a_noun_has_no_date_of_what_it_does_or_undergoes() -> None:
    assert {text: lines(drafted(text)) for text in CARRIED} == CARRIED


JUDGED = [  # what is judged has not the day of the judgement, told of before or not
    ("Le Ghana a regretté jeudi la décision du Togo d'expulser trois Ghanéens.",
     ["GHA>TGO 2025-06-19 criticism", "TGO>GHA ../2025-06-25 expulsion"]),
    ("Le Ghana a critiqué lundi la décision du Togo de suspendre son aide au Ghana.",
     ["GHA>TGO 2025-06-23 criticism", "TGO>GHA ../2025-06-25 suspension"]),
    ("Le Ghana a déploré lundi la décision injustifiée du Togo d'expulser un diplomate ghanéen.",
     ["GHA>TGO 2025-06-23 criticism", "TGO>GHA ../2025-06-25 expulsion"]),
    ("Le Ghana a pris acte lundi de la décision du Togo d'expulser deux Ghanéens.",
     ["GHA>TGO 2025-06-23 statement", "TGO>GHA ../2025-06-25 expulsion"]),
    ("Le Ghana a jugé lundi inacceptable la décision du Togo de fermer la frontière.",
     ["GHA>TGO 2025-06-23 criticism"]),
    ("Le ministre ghanéen a annoncé lundi la décision du Ghana d'expulser deux Togolais.",
     ["GHA>TGO 2025-06-23 expulsion"]),
    ("Le Ghana a pris lundi la décision difficile de rompre ses relations avec le Togo.",
     ["GHA>TGO 2025-06-23 rupture"]),
    ("Ghana welcomed on Thursday the release of ten Ghanaians by Togo.", []),
    ("Ghana's foreign ministry took note on Thursday of the release of ten Ghanaians by Togo.", []),
    ("The release of ten Togolese soldiers by Ghana took place on Monday.", ["GHA>TGO 2025-06-23 release"]),
    ("Ghana will release ten Togolese soldiers on Friday.", ["GHA>TGO 2025-06-27 release planned"]),
]  # fmt: skip


def test_what_is_judged_has_not_the_day_of_the_judgement() -> None:
    assert {text: lines(drafted(text)) for text, _ in JUDGED} == dict(JUDGED)


MARGINS = {
    "Norway's premier is to hold talks with her Danish counterpart on the margins of a summit on June 30.": [
        "NOR>DNK 2025-06-30 meeting planned"
    ],
    "Kenya's foreign minister will meet his Ugandan counterpart on the sidelines of a forum next week.": [
        "KEN>UGA 2025-06-30/2025-07-06 meeting planned"
    ],
    "Les présidents péruvien et ghanéen se rencontreront en marge du sommet du G20 le 4 juillet.": [
        "PER>GHA 2025-07-04 meeting planned"
    ],
    "The ministers of Peru and Ghana agreed to meet again on the sidelines of talks in Oslo on Monday.": [
        "PER>GHA 2025-06-23 meeting", "PER>GHA 2025-06-25/.. meeting planned"
    ],
}  # fmt: skip


def test_who_will_meet_on_the_margins_of_a_summit_will_on_its_day() -> None:
    assert {text: lines(drafted(text)) for text in MARGINS} == MARGINS


MADE_KNOWN = [  # long ago: whether it was done since, nobody says
    ("Fin mai, les autorités ghanéennes annonçaient le retour prochain de leur ambassadeur au Togo.", []),
    ("En mai, le Ghana annonçait une visite de son président au Togo.", []),
    ("En mai, le Ghana a annoncé une visite de son président au Togo le 3 juillet.",
     ["GHA>TGO 2025-07-03 visit planned"]),
    ("Lundi, le Ghana a annoncé une visite de son président au Togo.", ["GHA>TGO 2025-06-25/.. visit planned"]),
    ("Fin juillet, le président ghanéen se rendra au Togo.", ["GHA>TGO 2025-07 visit planned"]),
    ("On 3 May Ghana announced the delivery of tanks to Togo.", []),
    ("On Monday Ghana announced the delivery of tanks to Togo.", ["GHA>TGO 2025-06-25/.. delivery planned"]),
]  # fmt: skip


def test_what_was_announced_long_ago_is_told_neither_as_done_nor_as_to_come() -> None:
    assert {text: lines(drafted(text)) for text, _ in MADE_KNOWN} == dict(MADE_KNOWN)


SPOKEN_OF = {  # what is judged was not done on the day of the judgement
    "Russia's attack on Ukraine was a crime, the Finnish president said on Tuesday.": [
        "RUS>UKR ../2025-06-25 force"
    ],
    "Peru's sanctions on Chile are unjust, Bolivia's president said on Monday.": [
        "PER>CHL ../2025-06-25 sanction"
    ],
    "Norway's visit to Mali was useful, Senegal's president said on Tuesday.": [
        "NOR>MLI ../2025-06-25 visit"
    ],
    "Israel's strike on Lebanon on Sunday was a violation, France's minister said on Monday.": [
        "ISR>LBN 2025-06-22 force"
    ],
    "The talks between Peru and Chile will begin on Friday, the minister said on Monday.": [
        "PER>CHL 2025-06-27 meeting planned"
    ],
}


def test_what_is_judged_has_no_day_of_the_judge() -> None:
    assert {text: lines(drafted(text)) for text in SPOKEN_OF} == SPOKEN_OF


IN_BRACKETS = [  # the day of saying, and not of what is to come
    ("Ghana will expel Togo's ambassador, the ruling party said on Tuesday (June 24).",
     ["GHA>TGO 2025-06-25/.. expulsion planned"]),
    ("Ghana's president will meet his Togolese counterpart on Friday (27 June) in Accra.",
     ["TGO>GHA 2025-06-27 meeting planned"]),
    ("Le Ghana va expulser l'ambassadeur du Togo, a annoncé le parti au pouvoir mardi (24 juin).",
     ["GHA>TGO 2025-06-25/.. expulsion planned"]),
]  # fmt: skip


def test_a_weekday_and_its_day_in_brackets_are_one_date() -> None:
    assert {text: lines(drafted(text)) for text, _ in IN_BRACKETS} == dict(IN_BRACKETS)
