"""Who did what a noun names, or what was done by somebody."""

from __future__ import annotations

from relations.draft.doers import (
    author_of,
    doer_behind,
    does_what_it_is_for,
    names_who_did_it,
    owner_of,
    who_had_them,
)
from relations.draft.lexicon import Cue, CueMatch, lexicon
from tests.draft.texts import acting, drafted, lines, split

EXPULSION = Cue("expulsion", "acts")
CASES = [
    ("Lima condemned Ghana's expulsion of two envoys.", "expulsion of", EXPULSION, ["GHA"], []),
    ("Lima condemned Ghana's abrupt expulsion of two envoys.", "expulsion of", EXPULSION, ["GHA"], []),
    ("The expulsion of two envoys by Ghana was condemned.", "expulsion of", EXPULSION, [], ["GHA"]),
    ("Ghana's own visit to Peru was hailed.", "visit", Cue("visit", "acts"), ["GHA"], []),
    ("Ghanaian tariffs on goods from Peru began.", "tariffs on", Cue("sanction", "noun"), ["GHA"], []),
    ("Ghana's new tariffs on Peru began.", "tariffs on", Cue("sanction", "noun"), ["GHA"], []),
    ("Ghana said that tariffs on Peru began.", "tariffs on", Cue("sanction", "noun"), [], []),
    ("The border was closed by Ghana.", "border was closed", Cue("closure", "passive_mutual"), [], ["GHA"]),
    ("A treaty was signed by Ghana.", "treaty was signed", Cue("agreement", "passive_mutual"), [], []),
]


def test_who_did_it() -> None:
    words = lexicon("en")
    found = []
    for text, told, cue, _, _ in CASES:
        [sentence], _words = split(text, "en")
        start = text.index(told)
        spot = CueMatch(cue, start, start + len(told), len(text))
        there = acting(text, "en")
        before, after = [a for a in there if a.end <= start + 1], [a for a in there if a.start >= start]
        owner, doer = owner_of(sentence, spot, before, words), doer_behind(sentence, spot, after, words)
        found.append((text, told, cue, [a.code for a in owner], [a.code for a in doer]))
    assert found == CASES


def test_who_had_the_talks_that_are_named() -> None:
    text = "after talks the president of Ghana had with his guest"
    [sentence], words = split(text, "en")
    there = [a for a in acting(text, "en") if a.code]
    assert [a.code for a in who_had_them(sentence, there, words)] == ["GHA"]
    assert who_had_them(split("after talks with the president of Ghana", "en")[0][0], there, words) == []


def test_what_is_done_by_somebody_is_no_object_of_theirs() -> None:
    told = {
        "Ghana, backed by Peru, left.": "backed",
        "Ghana brushed off a call by Peru.": "brushed off a call",
    }
    found = {}
    for text, cue in told.items():
        [sentence], words = split(text, "en")
        start = text.index(cue)
        spot = CueMatch(Cue("refusal", "acts"), start, start + len(cue), len(text))
        found[cue] = names_who_did_it(sentence, spot, words)
    assert found == {"backed": True, "brushed off a call": False}


def test_who_backs_those_attacked_did_not_attack() -> None:
    text = "L'armée ghanéenne a attaqué lundi une milice soutenue par le Togo au Pérou."
    assert lines(drafted(text)) == ["GHA>PER 2025-06-23 force"]
    text = "L'attaque lundi d'un village ghanéen par le Togo a fait dix morts."
    assert lines(drafted(text)) == ["TGO>GHA 2025-06-23 force"]
    assert lines(drafted("Ghana attacked on Monday a militia backed by Togo in Peru.")) == []


BLAMED = [
    ("Ghana was accused of allowing the occupation of Togo by Peru.", "accused", True),
    ("Ghana was sanctioned for the sale of arms by Peru.", "sanctioned", True),
    ("Ghana was accused of espionage by Peru.", "accused", False),
    ("Ghana was accused by Peru of allowing the occupation of Togo.", "accused", False),
    ("Ghana was sanctioned after the death of ten guards, by Peru.", "sanctioned", False),
]


def test_who_did_what_somebody_is_blamed_for_does_not_blame() -> None:
    words, told = lexicon("en"), []
    for text, cue, _ in BLAMED:
        [sentence], _ = split(text, "en")
        start = text.index(cue)
        spot = CueMatch(Cue("criticism", "passive"), start, start + len(cue), len(text))
        peru = next(a for a in acting(text, "en") if a.code == "PER")
        told.append(does_what_it_is_for(sentence, spot, peru, words))
    assert told == [expected for _, _, expected in BLAMED]


ANNOUNCED = [
    ("Ghana received a letter from Peru announcing the closure of its embassy.", "closure", ["PER"]),
    ("Ghana received a letter from Peru announcing the recall.", "announcing the recall", ["PER"]),
    ("Ghana sent a letter to Peru announcing the recall.", "recall", []),
    ("Ghana received a letter from Peru and announced the recall.", "recall", []),
]


def test_what_a_letter_announces_is_done_by_whom_it_is_from() -> None:
    words, found = lexicon("en"), []
    for text, cue, _ in ANNOUNCED:
        [sentence], _ = split(text, "en")
        start = text.index(cue)
        spot = CueMatch(Cue("closure", "acts"), start, start + len(cue), len(text))
        before = [a for a in acting(text, "en") if a.end <= start]
        author = author_of(sentence, spot, before, words)
        found.append([author.code] if author else [])
    assert found == [expected for *_, expected in ANNOUNCED]


PRAISED = {  # a mediation is its owner's, and not on the day on which it is praised
    "The UN Secretary-General on Monday praised Ghana's mediation between Peru and Chile.": [],
    "The UN hailed Ghana's role in mediating between Peru and Chile.": [
        "UN>GHA ../2025-06-25 support",
        "GHA>PER ../2025-06-25 mediation",
        "GHA>CHL ../2025-06-25 mediation",
    ],
    "Le secrétaire général de l'ONU a salué lundi la médiation du Ghana entre le Pérou et le Chili.": [],
    "The UN mediated on Monday between Peru and Chile.": [
        "UN>PER 2025-06-23 mediation",
        "UN>CHL 2025-06-23 mediation",
    ],
}


def test_whose_a_mediation_is_that_is_praised() -> None:
    assert {text: lines(drafted(text)) for text in PRAISED} == PRAISED
