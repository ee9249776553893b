"""A cue tells of what was done, is announced or only spoken of."""

from __future__ import annotations

import pytest

from relations.draft.cues import cues_in
from relations.draft.telling import Telling, telling
from relations.draft.time_expressions import dates_in
from tests.draft.texts import drafted, lines, parsed


def first(text: str, language: str, type_: str) -> Telling:
    """How the first cue of a type tells in a sentence."""
    sentence, tree, words = parsed(text, language)
    said = dates_in(sentence, words)
    for clause in tree.clauses:
        for spot in cues_in(sentence, said, words, clause):
            if spot.cue.type == type_:
                return telling(sentence, spot, clause, tree, words)
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
    told = first(text, language, type_)
    assert told.status == status
    assert not mark or getattr(told, mark)


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


HELD = {  # a call that took place on a day, beside what was agreed in it
    "The presidents of Peru and Ghana agreed to meet in July during a phone call that took place on June 20.": [
        "PER>GHA 2025-06-20 call", "PER>GHA 2025-07 meeting planned"
    ],
    "During a call that took place on Saturday, the ministers of Latvia and Estonia agreed to meet in August.": [
        "LVA>EST 2025-06-21 call", "LVA>EST 2025-08 meeting planned"
    ],
    "Chile and Peru agreed to reopen the border during a telephone conversation held on Sunday.": [
        "CHL>PER 2025-06-22 agreement", "CHL>PER 2025-06-22 call"
    ],
}  # fmt: skip


def test_a_call_has_the_day_on_which_it_is_said_to_have_taken_place() -> None:
    assert {text: sorted(lines(drafted(text))) for text in HELD} == HELD


# a verb that no ending tells to be of the past: "began his visit", "drew to a close"
PAST = {
    "Peru's president began his visit to Ghana on Monday by meeting with his Ghanaian counterpart.": [
        "PER>GHA 2025-06-23 visit"
    ],
    "The visit of Kenya's president to Uganda drew to a close on Monday with a meeting with the Ugandan premier.": [
        "KEN>UGA 2025-06-23 meeting"
    ],
    "The visit of Kenya's president to Uganda begins on Monday.": ["KEN>UGA 2025-06-30 visit planned"],
}


def test_an_irregular_verb_of_the_past_tells_no_event_to_come() -> None:
    assert {text: lines(drafted(text)) for text in PAST} == PAST


# those who go there for the nth time are there
TIMES = {
    "C'est la première fois que le président sénégalais se rend en Guinée depuis 2010.": [
        "SEN>GIN ../2025-06-25 visit"
    ],
    "This is the first time that Peru's president flies to Ghana.": ["PER>GHA ../2025-06-25 visit"],
    "Le président sénégalais se rend vendredi en Guinée.": ["SEN>GIN 2025-06-27 visit planned"],
}


def test_a_first_time_told_in_the_present_is_no_visit_to_come() -> None:
    assert {text: lines(drafted(text)) for text in TIMES} == TIMES
