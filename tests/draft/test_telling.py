"""A cue tells of what was done, is announced or only spoken of; only some of its clause's dates are its own."""

from __future__ import annotations

import pytest

from relations.draft.cues import cues_in
from relations.draft.date_resolution import Published
from relations.draft.telling import Telling, own_dates, telling
from relations.draft.time_expressions import Said, dates_in
from tests.draft.texts import drafted, lines, parsed


def first(text: str, language: str, type_: str) -> tuple[Telling, list[Said] | None]:
    """How the first cue of a type tells in a sentence, and the dates that are its own."""
    sentence, tree, words = parsed(text, language)
    said = dates_in(sentence, words)
    for clause in tree.clauses:
        for spot in cues_in(sentence, said, words, clause):
            if spot.cue.type == type_:
                told = telling(sentence, spot, clause, tree, words)
                when = own_dates(told, sentence, spot, clause, tree, (), said, words, Published("2025-06-25"))
                return told, None if when is None else list(when.own)
    raise AssertionError(type_)


TOLD = [
    ("en", "Ghana's president visited Togo on Monday.", "visit", "happened", ""),
    ("en", "The talks that will be held on Monday worry Togo.", "meeting", "planned", "held"),
    ("en", "Ghana announced a historic visit to Togo.", "visit", "planned", "announced"),
    ("en", "Ghana announced progress in talks with Togo.", "meeting", "happened", ""),
    ("fr", "Le Ghana a annoncé lundi une prochaine visite au Togo.", "visit", "planned", "announced"),
    ("en", "Ghana will send Togo ten trucks.", "pledge", "happened", "ahead"),
    ("en", "Ghana said it would send Togo ten trucks.", "pledge", "happened", "ahead"),
    ("en", "Ghana's president arrives in Togo on Friday.", "visit", "happened", "present"),
    ("en", "Ghana's president then flies to Togo.", "visit", "happened", "setting_out"),
    ("fr", "Le Ghana a condamné lundi l'attaque contre le Togo.", "force", "happened", "attack"),
    ("fr", "Le Ghana a dénoncé lundi l'arrestation de dix pêcheurs.", "arrest", "happened", "of_others"),
    ("fr", "Le Ghana a livré des camions au Togo lundi.", "delivery", "happened", ""),
]


@pytest.mark.parametrize(("language", "text", "type_", "status", "mark"), TOLD)
def test_how_it_is_told(language: str, text: str, type_: str, status: str, mark: str) -> None:
    told, _ = first(text, language, type_)
    assert told.status == status
    assert not mark or getattr(told, mark)


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
    _, own = first(text, language, type_)
    assert (None if own is None else [said.kind for said in own]) == kinds


ACCEPTED = [  # who accepts that talks be held has not held them
    ("Le Ghana a accepté lundi la tenue d'une rencontre avec le Togo.", ["GHA>TGO 2025-06-25/.. meeting planned"]),
    ("Le Ghana a donné lundi son accord à la tenue d'un sommet avec le Togo.",
     ["GHA>TGO 2025-06-25/.. meeting planned"]),
    ("Le Ghana et le Togo ont approuvé lundi le principe d'une rencontre entre leurs présidents.",
     ["GHA>TGO 2025-06-25/.. meeting planned"]),
    ("Le Togo a obtenu lundi du Ghana la tenue d'une réunion.", ["TGO>GHA 2025-06-25/.. meeting planned"]),
    ("Le 15 mai, le Ghana avait accepté l'organisation d'une réunion avec le Togo.", []),
    ("Ghana consented on Monday to a meeting with Togo.", ["GHA>TGO 2025-06-25/.. meeting planned"]),
    ("Ghana accepted on Monday the holding of a meeting with Togo.", ["GHA>TGO 2025-06-25/.. meeting planned"]),
    ("Togo had confirmed on Monday the visit of Ghana's president.", []),
    ("La tenue lundi d'une réunion entre le Ghana et le Togo a apaisé les esprits.",
     ["GHA>TGO 2025-06-23 meeting"]),
]  # fmt: skip


def test_what_somebody_accepts_or_approves_is_not_held_yet() -> None:
    assert {text: lines(drafted(text)) for text, _ in ACCEPTED} == dict(ACCEPTED)


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
