"""What is put off, denied, hoped for or planned is told by the words around a cue; else it is plainly told."""

from __future__ import annotations

import pytest

from relations.draft.cues import cues_in
from relations.draft.time_expressions import dates_in
from relations.draft.verdict import verdict
from tests.draft.texts import drafted, lines, parsed

CASES = [
    ("en", "Ghana visited Togo.", None),
    ("en", "Ghana will visit Togo.", "planned"),
    ("en", "Ghana would visit Togo.", "hypothetical"),
    ("en", "Ghana did not visit Togo.", "denied"),
    ("en", "The visit of Ghana to Togo was postponed.", "postponed"),
    ("en", "Ghana signed no treaty with Togo.", "denied"),
    ("en", "Ghana will not send troops to Togo.", "denied"),  # all of it is the cue
    ("en", "Ghana will never recognise Togo.", "denied"),
    ("fr", "Le Ghana n'enverra pas de troupes au Togo.", "denied"),
    ("en", "Ghana has invited Togo to the upcoming summit.", None),
    ("en", "Ghana will invite Togo to the summit.", "planned"),
    ("en", "Ten ships to be built in Accra were delivered to Togo.", None),
    ("en", "Ten ships are to be delivered to Togo.", "planned"),
    ("en", "Without naming anybody, Ghana condemned Togo.", None),
    ("en", "Ghana's president, expected on Monday in Lima, visited Togo.", None),
    ("en", "Ghana's president, due in Lima on Friday, visited Togo.", None),
    ("fr", "Le président ghanéen, attendu vendredi à Lima, a visité lundi le Togo.", None),
    ("en", "Ghana condemned Togo, without naming anybody.", None),
    ("en", "Ghana pledged to send rice to Togo.", None),  # what is promised is the promise's own
    ("en", "Ghana met Mark Will of Togo.", None),  # a name
    ("en", "The budget provides for the delivery of tanks by Ghana to Togo.", "hypothetical"),
    ("en", "The package of May includes the delivery of tanks by Ghana to Togo.", "hypothetical"),
    ("fr", "Le plan comprend la livraison de chars par le Ghana au Togo.", "hypothetical"),
    ("fr", "Le Ghana se rendra au Togo.", "planned"),
    ("fr", "Le Ghana a convié le Togo au prochain sommet.", None),
    ("fr", "Le Ghana se rendrait au Togo.", "hypothetical"),
    ("fr", "Le Ghana n'a pas condamné le Togo.", "denied"),
    ("fr", "Le Ghana a condamné le Togo.", None),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_the_words_around_a_cue_say_of_it(language: str, text: str, expected: str | None) -> None:
    sentence, tree, words = parsed(text, language)
    spot = cues_in(sentence, dates_in(sentence, words), words)[0]
    assert verdict(sentence, spot, tree.clauses[0].text, words.grammar) == expected


UNDONE = [  # what somebody goes back on is not done: it says its opposite, or nothing
    ("Le Ghana était revenu lundi sur sa décision de fermer sa frontière avec le Togo.",
     ["GHA>TGO 2025-06-23 concession"]),
    ("Le Ghana a reculé lundi sur l'expulsion de deux diplomates togolais.", ["GHA>TGO 2025-06-23 concession"]),
    ("Le Ghana a fait marche arrière lundi sur la fermeture de sa frontière avec le Togo.",
     ["GHA>TGO 2025-06-23 concession"]),
    ("Le Ghana a renoncé lundi à suspendre son aide au Togo.", ["GHA>TGO 2025-06-23 concession"]),
    ("Le Ghana a annulé lundi la suspension de son accord avec le Togo.", ["GHA>TGO 2025-06-23 lifting"]),
    ("Le Ghana est revenu lundi sur sa promesse de livrer dix camions au Togo.", []),
    ("Le Ghana s'est dédit lundi de sa promesse d'aide au Togo.", []),
    ("Le Ghana a rapporté lundi le décret expulsant trois diplomates togolais.", []),
    ("Le Ghana a changé d'avis lundi sur la vente d'avions au Togo.", []),
    ("Le ministre ghanéen est revenu lundi sur la visite de son homologue togolais.", []),
    ("Le Ghana reviendra sur sa décision d'expulser des Togolais si le Togo s'excuse.", []),
    ("Le Ghana reviendra lundi sur sa décision d'expulser des Togolais.", ["GHA>TGO 2025-06-30 concession planned"]),
    ("Le Ghana a renoncé lundi à expulser deux Togolais et a signé un accord avec le Togo.",
     ["GHA>TGO 2025-06-23 concession", "GHA>TGO 2025-06-23 agreement"]),
    ("Ghana backed down on Monday from expelling Togo's ambassador.", ["GHA>TGO 2025-06-23 concession"]),
    ("Ghana backtracked on Monday on the expulsion of two Togolese envoys.", ["GHA>TGO 2025-06-23 concession"]),
    ("Ghana walked back on Monday its threat of sanctions against Togo.", ["GHA>TGO 2025-06-23 concession"]),
    ("Ghana rescinded on Monday its order expelling three Togolese diplomats.",
     ["GHA>TGO 2025-06-23 concession"]),
    ("Ghana scrapped on Monday the closure of its border with Togo.", []),
    ("Ghana gave up on Monday its plan to sell jets to Togo.", []),
    ("Ghana abandoned on Monday plans to recall its ambassador to Togo.", []),
    ("Ghana reneged on Monday on its promise to deliver ten trucks to Togo.", []),
    ("Ghana decided on Monday against closing its border with Togo.", []),
    ("Ghana gave up, on Monday, its plan to sell jets to Togo.", []),
    ("Having given up its nuclear weapons, Ghana signed a deal with Togo on Monday.",
     ["GHA>TGO 2025-06-23 agreement"]),
    ("Renonçant à ses menaces, le Ghana a signé lundi un accord avec le Togo.",
     ["GHA>TGO 2025-06-23 agreement"]),
    ("Ghana stopped short on Monday of severing ties with Togo.", []),
]  # fmt: skip


def test_what_somebody_goes_back_on_is_not_done() -> None:
    assert {text: lines(drafted(text)) for text, _ in UNDONE} == dict(UNDONE)


NO_LONGER = [  # to ask for visas no longer is an act, to accept to do something a plan
    ("Le Ghana n'exigera plus de visa pour les Togolais à compter du 1er juillet.",
     ["GHA>TGO 2025-07-01 lifting planned"]),
    ("Le Ghana n'exige plus de visa des Togolais depuis lundi.", ["GHA>TGO 2025-06-23 lifting"]),
    ("Le Ghana n'exigera pas de visa des Togolais.", []),
    ("Le Ghana ne lèvera pas lundi l'obligation de visa pour les Togolais.", []),
    ("Le Ghana a accepté d'ouvrir son marché au riz togolais.", ["GHA>TGO 2025-06-25/.. concession planned"]),
    ("Le Ghana a accepté d'expulser les espions togolais.", ["GHA>TGO 2025-06-25/.. expulsion planned"]),
]  # fmt: skip


def test_what_is_asked_for_no_longer_is_lifted_and_what_is_accepted_lies_ahead() -> None:
    assert {text: lines(drafted(text)) for text, _ in NO_LONGER} == dict(NO_LONGER)


ASIDES = [  # what was planned or expected is told beside what happened
    ("La visite du roi du Togo au Ghana, prévue en mai, a été annulée lundi.", ["TGO>GHA 2025-06-23 cancellation"]),
    ("Prévue en juillet, la visite du président ghanéen au Togo a été annulée lundi.",
     ["GHA>TGO 2025-06-23 cancellation"]),
    ("La rencontre entre le Ghana et le Togo, qui devait se tenir le 3 juillet, a été annulée lundi.",
     ["GHA>TGO 2025-06-23 cancellation"]),
    ("Attendu vendredi à Lomé, le président ghanéen a rencontré lundi le roi du Maroc.",
     ["GHA>MAR 2025-06-23 meeting"]),
    ("Prévue vendredi, la rencontre entre les présidents ghanéen et togolais portera sur l'eau.",
     ["GHA>TGO 2025-06-25/.. meeting planned"]),
    ("Les pourparlers entre le Ghana et le Togo, qui se sont tenus lundi, ont échoué.",
     ["GHA>TGO 2025-06-23 negotiation"]),
    ("Expected in Lima on Friday, Ghana's president met Morocco's king on Monday.",
     ["GHA>MAR 2025-06-23 meeting"]),
    ("Le Ghana a décidé, le 22 juin, de rompre ses relations avec le Togo.", ["GHA>TGO 2025-06-22 rupture"]),
    ("Le Ghana a résolu, lundi, d'expulser deux Togolais.", ["GHA>TGO 2025-06-23 expulsion"]),
]  # fmt: skip


def test_what_was_planned_is_told_beside_what_happened() -> None:
    assert {text: lines(drafted(text)) for text, _ in ASIDES} == dict(ASIDES)


NONE = {  # what is done to none is not done
    "Denmark said on Monday it would send no troops to Mali.": [],
    "Latvia will deliver no more shells to Ukraine, its minister said on Monday.": [],
    "Togo expelled nobody from Ghana on Monday.": [],
    "Ghana's president met no Togolese minister on Monday.": [],
    "Ghana voted no on Monday to Peru's membership.": ["GHA>PER 2025-06-23 vote_against"],
    "Kenya's high court blocked on Monday the deployment of police to Haiti.": [],
    # nor is what is hit by a tax struck
    "Vietnam's exports to Laos were hit on Monday by a new Thai tax.": [],
    "Peruvian trawlers were hit on Monday by Chilean gunfire.": ["CHL>PER 2025-06-23 force"],
}


def test_what_is_done_to_none() -> None:
    assert {text: lines(drafted(text)) for text in NONE} == NONE


TO_BE_SIGNED = [
    ("L'accord doit être signé vendredi par le ministre suédois et son homologue péruvien.",
     ["SWE>PER 2025-06-27 agreement planned"]),
    ("The agreement is to be signed on Friday by the Swedish minister and his Peruvian counterpart.",
     ["SWE>PER 2025-06-27 agreement planned"]),
]  # fmt: skip


def test_what_is_to_be_signed_is_not() -> None:
    assert {text: lines(drafted(text)) for text, _ in TO_BE_SIGNED} == dict(TO_BE_SIGNED)


SAID_THERE = {  # talks at which something was promised were held
    "In a meeting in Lima on Tuesday, the presidents of Peru and Chile pledged to boost trade.": [
        "CHL>PER 2025-06-24 meeting"
    ],
    "In a phone call on Tuesday, Kenya's president and Uganda's president vowed to work closely.": [
        "KEN>UGA 2025-06-24 call"
    ],
    "At talks in Accra on Monday, the ministers of Ghana and Togo decided to set up a commission.": [
        "TGO>GHA 2025-06-23 meeting"
    ],
    "Dans un entretien mardi à Lima, le président péruvien et son homologue chilien ont promis de les aider.": [
        "CHL>PER 2025-06-24 meeting"
    ],
    "The presidents of Peru and Chile, in a meeting in Lima on Tuesday, pledged to boost trade.": [
        "CHL>PER 2025-06-24 meeting"
    ],
    # or they may be still to come
    "The presidents of Peru and Chile pledged to boost trade in a meeting in Lima on Tuesday.": [],
    "Peru and Chile pledged to hold talks in Lima on Tuesday.": ["CHL>PER 2025-07-01 meeting planned"],
    "In a meeting in Lima on Tuesday, the presidents of Peru and Chile will discuss trade.": [
        "CHL>PER 2025-07-01 meeting planned"
    ],
    "At talks due on Tuesday in Accra, the ministers of Ghana and Togo will decide on the port.": [
        "TGO>GHA 2025-07-01 meeting planned"
    ],
    "The presidents of Peru and Chile agreed to meet in Lima on Tuesday.": [
        "CHL>PER 2025-07-01 meeting planned"
    ],
    "Ahead of a meeting on Tuesday, the presidents of Peru and Chile pledged to boost trade.": [
        "PER>CHL 2025-07-01 meeting planned"
    ],
}


def test_talks_at_which_something_was_promised_were_held() -> None:
    assert {text: lines(drafted(text)) for text in SAID_THERE} == SAID_THERE


ONE_OF_SEVERAL = {  # who is the second to be expelled is expelled; what is impending is not done
    "He is the third Togolese envoy to be expelled by Ghana.": ["GHA>TGO ../2025-06-25 expulsion"],
    "Ten Togolese are to be expelled by Ghana.": ["GHA>TGO 2025-06-25/.. expulsion planned"],
    "Ghana confirmed on Monday the impending release of five Togolese soldiers.": [
        "GHA>TGO 2025-06-25/.. release planned"
    ],
}


def test_who_is_one_of_several_to_be_expelled_was() -> None:
    assert {text: lines(drafted(text)) for text in ONE_OF_SEVERAL} == ONE_OF_SEVERAL
