"""Who called home or sent away whose envoys and nationals, whatever is the subject."""

from __future__ import annotations

from relations.draft.actor import Actor
from relations.draft.coreference import Memory
from relations.draft.envoys import sides_of_those_sent, who_did_so_before
from relations.draft.lexicon import Cue, CueMatch, lexicon
from tests.draft.texts import acting, drafted, lines, pairs_told, split

CASES = [
    # language, sentence, words of the cue, type, who acts, on whom
    ("en", "Peru's ambassador to Togo was ordered home.", "was ordered home", "recall", "PER", "TGO"),
    ("en", "Peru's ambassador was pulled out of Togo.", "was pulled out", "recall", "PER", "TGO"),
    ("en", "Peru's ambassador to Togo was recalled by Ghana.", "was recalled", "recall", "", ""),
    ("en", "Two Peruvian diplomats were thrown out of Togo.", "thrown out", "expulsion", "TGO", "PER"),
    ("en", "Two Peruvian diplomats expelled from Togo", "expelled", "expulsion", "TGO", "PER"),
    ("en", "The Peruvian president expelled two envoys of Togo.", "expelled", "expulsion", "", ""),
    ("fr", "L'ambassadeur péruvien à Lomé sera rappelé.", "sera rappelé", "recall", "PER", "TGO"),
    ("fr", "Deux diplomates péruviens ont été chassés du Togo.", "chassés", "expulsion", "TGO", "PER"),
    ("fr", "Le président péruvien a chassé deux émissaires du Togo.", "chassé", "expulsion", "", ""),
]  # fmt: skip


def test_who_sent_whom_away() -> None:
    found = []
    for language, text, told, kind, _, _ in CASES:
        [sentence], _words = split(text, language)
        start = text.index(told)
        spot = CueMatch(Cue(kind, "acts"), start, start + len(told), len(text))
        two = sides_of_those_sent(sentence, spot, acting(text, language), lexicon(language)) or ([], [])
        found.append((language, text, told, kind, *("".join(a.code or "?" for a in side) for side in two)))
    assert found == CASES


def test_who_did_the_same_before_unless_somebody_else_is_named() -> None:
    peru, togo = Actor(20, 25, "PER", "person", "of"), Actor(30, 35, "TGO", "person", "")
    expulsion, memory = Cue("expulsion", "acts"), Memory(did={"expulsion": "GHA"})
    assert [a.code for a in who_did_so_before(expulsion, togo, [togo], memory)] == ["GHA"]
    assert who_did_so_before(expulsion, togo, [togo, peru], memory) == []
    assert who_did_so_before(Cue("summons", "acts"), togo, [togo], memory) == []


TOLD = [
    ("en", "Ghana expelled Peruvian diplomats from Togo.", ["TGO>PER expulsion"]),
    ("en", "Peru's ambassador to Ghana was declared persona non grata.", ["GHA>PER expulsion"]),
    ("en", "Peru's ambassador was declared persona non grata in Ghana.", ["GHA>PER expulsion"]),
    ("en", "Ghana said that two Peruvian diplomats had been expelled.", ["GHA>PER expulsion"]),
    ("en", "Peru expelled two envoys of Ghana. Two envoys of Togo were declared persona non grata.",
     ["PER>GHA expulsion", "PER>TGO expulsion"]),
    ("en", "Chile expelled ten Peruvian diplomats. Ghana expelled three.",
     ["CHL>PER expulsion", "GHA>PER expulsion"]),
    ("en", "Chile expelled ten Peruvian diplomats. Ghana expelled them.", ["CHL>PER expulsion"]),
    ("en", "The expulsion in May of Ana Soto, Peru's ambassador to Chile, was sudden.", ["CHL>PER expulsion"]),
    ("en", "Ghana ordered the Togolese ambassador expelled.", ["GHA>TGO expulsion"]),
]  # fmt: skip


def test_where_they_were_and_who_did_the_same() -> None:
    assert [(language, text, pairs_told(text, language)) for language, text, _ in TOLD] == TOLD


RETURNS = [  # who orders the return of an envoy of theirs calls him home; one that returns to a post is back there
    ("Le Ghana a demandé lundi le retour de son ambassadeur à Lomé pour consultations.",
     ["GHA>TGO 2025-06-23 recall"]),
    ("L'ambassadeur du Ghana au Togo a été sommé lundi de rentrer à Accra.", ["GHA>TGO 2025-06-23 recall"]),
    ("Le Ghana a ordonné lundi le retour de son ambassadeur au Togo.", []),  # to Togo, or of the envoy there
    ("Le Ghana a annoncé lundi le retour de son ambassadeur à Lomé.", ["GHA>TGO 2025-06-23 restoration"]),
    ("L'ambassadeur du Ghana au Togo a regagné lundi son poste.", ["GHA>TGO 2025-06-23 restoration"]),
    ("Ghana ordered on Monday the return home of its envoy in Togo.", ["GHA>TGO 2025-06-23 recall"]),
    ("Ghana ordered on Monday the return of its ambassador from Togo.", ["GHA>TGO 2025-06-23 recall"]),
    ("Ghana ordered on Monday the return of its ambassador to Togo.", []),
    ("Ghana's ambassador returned to his post in Togo on Monday.", ["GHA>TGO 2025-06-23 restoration"]),
    ("Le Ghana a demandé lundi à ses consuls au Togo de regagner Accra.", ["GHA>TGO 2025-06-23 recall"]),
    ("Le Ghana a demandé lundi à ses représentants diplomatiques et consulaires au Togo de rentrer.",
     ["GHA>TGO 2025-06-23 recall"]),
    ("Le Ghana a demandé lundi au Togo de rapatrier ses consuls.", ["GHA>TGO 2025-06-23 request"]),
    ("Le Ghana a demandé lundi à ses diplomates au Togo de rester à leur poste.", []),
    ("Ghana asked its consuls in Togo on Monday to return to Accra.", ["GHA>TGO 2025-06-23 recall"]),
    ("Ghana on Monday asked its diplomats in Togo to leave the country.", ["GHA>TGO 2025-06-23 recall"]),
    ("Ghana on Monday asked its citizens in Togo to leave the country.", []),
    # and one is sent away in many words
    ("Le Togo a décidé lundi de se défaire d'un agent de l'ambassade du Ghana.", ["TGO>GHA 2025-06-23 expulsion"]),
    ("Le Togo a déclaré lundi indésirable l'attaché militaire ghanéen.", ["TGO>GHA 2025-06-23 expulsion"]),
    ("Le Togo a mis lundi fin à l'accréditation de l'ambassadeur ghanéen.", ["TGO>GHA 2025-06-23 expulsion"]),
    ("Le Ghana s'est séparé lundi de deux joueurs togolais.", []),
    ("Togo sent home on Monday a member of Ghana's embassy.", ["TGO>GHA 2025-06-23 expulsion"]),
    ("Ghana sent home its diplomats in Togo on Monday.", []),
]  # fmt: skip


def test_an_envoy_who_returns_comes_home_or_goes_back_to_a_post() -> None:
    assert {text: lines(drafted(text)) for text, _ in RETURNS} == dict(RETURNS)


TOLD_TO_LEAVE = {
    "Venezuela's ministry told four Paraguayan diplomats on 16 June that they had 72 hours to leave the country.": [
        "VEN>PRY 2025-06-16 expulsion"
    ],
    "Norway informed three Peruvian diplomats on Monday that they must leave the country within a week.": [
        "NOR>PER 2025-06-23 expulsion"
    ],
    "Two Chilean diplomats were told by Peru on Monday that they had a week to leave.": [
        "PER>CHL 2025-06-23 expulsion"
    ],
    "Le Kenya a donné lundi 48 heures aux diplomates ougandais pour quitter le pays.": [
        "KEN>UGA 2025-06-23 expulsion"
    ],
    # their own people
    "Kenya told its citizens in Uganda on Monday that they had 72 hours to leave.": [],
    "Kenya asked Kenyan nationals in Uganda on Monday to leave the country.": [],
    "Norway advised Norwegian citizens on Tuesday to leave Mali.": [],
    "Norway asked its ambassador to leave Mali on Tuesday.": [],
    "Le Kenya a demandé lundi à ses ressortissants en Ouganda de quitter le pays.": [],
    "La Norvège a appelé mardi ses ressortissants à quitter le Mali.": [],
    "Le Kenya a pris note lundi avec regret de l'expulsion de son ambassadeur de Somalie.": [],
    "Le Kenya a confirmé lundi l'expulsion de son ambassadeur du Togo.": [],
    "Le Kenya a été informé lundi de l'expulsion de son consul du Togo.": [],
    "Le Togo a confirmé lundi l'expulsion de l'ambassadeur kényan.": ["TGO>KEN 2025-06-23 expulsion"],
    # troops told to leave a town are told to leave no country
    "Kenya called on Monday for Ugandan troops to withdraw from the border.": ["KEN>UGA 2025-06-23 request"],
    "Kenya called on Monday on forces loyal to the Ugandan commander to withdraw from two ports.": [
        "KEN>UGA 2025-06-23 request"
    ],
    "Kenya told Ugandan soldiers on Monday to leave the village.": ["KEN>UGA 2025-06-23 request"],
    "Kenya ordered Ugandan soldiers on Monday to leave the contested area.": ["KEN>UGA 2025-06-23 request"],
    "Kenya told Ugandan troops on Monday to leave the country.": ["KEN>UGA 2025-06-23 expulsion"],
    "Kenya on Monday called home its soldiers from Uganda.": ["KEN>UGA 2025-06-23 cancellation"],
    "Le Kenya a ordonné lundi aux soldats ougandais de quitter le village.": ["KEN>UGA 2025-06-23 request"],
    "Le Kenya a ordonné lundi aux soldats ougandais de quitter le pays.": ["KEN>UGA 2025-06-23 expulsion"],
    # nor is who returns something back
    "The Ghanaian ambassador returned the note of protest to Togo on Tuesday.": [],
    "The Ghanaian ambassador returned to Togo on Tuesday.": ["GHA>TGO 2025-06-24 restoration"],
}


def test_who_is_told_to_leave() -> None:
    assert {text: lines(drafted(text)) for text in TOLD_TO_LEAVE} == TOLD_TO_LEAVE
