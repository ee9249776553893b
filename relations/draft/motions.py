"""Which acts a parliament or a cabinet is only to decide on: what motions ask for, what is put to the vote."""

from __future__ import annotations

import re

from relations.draft.clause import Clause
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

_HELD = ("visit", "meeting", "negotiation")  # of which one may talk without deciding on them
_CARRIED_OUT = frozenset("sale delivery deployment loan donation purchase".split())  # by a government alone
_OBJECT = 20  # characters from a verb to its object


def is_only_approved(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a parliament lets its government do something: "Peru's congress approved the sale of jets"."""
    rules, before = words.grammar, clause.text[: spot.start]
    approved = rules.pattern("approving").match(clause.text, spot.start)
    return spot.cue.type in _CARRIED_OUT and bool(approved and rules.pattern("parliaments").search(before))


def is_deliberated(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether an act is only what is talked over or to be decided on: "held talks on reopening the border",
    "will vote on Thursday on the dispatch of troops".
    """
    rules, before = words.grammar, clause.text[: spot.start]
    gerund = re.compile(r"\w+ing(?!\w)").match(clause.text, spot.start)
    if gerund is not None and re.search(rf"(?<!\w){rules.words('considering')}\s*$", before):
        return True
    if spot.cue.told_like in _HELD:
        return False
    decided = (
        rules.opening().match(before, verb.end()) for verb in rules.pattern("deliberating").finditer(before)
    )
    return any(opened is not None and opened.end() == len(before) for opened in decided)


def is_of_a_motion_alone(spot: CueMatch, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether an act is only what a text says that nobody adopts, or that text is its object.

    "debated a motion condemning Peru", "rejected a motion to recall the envoy"
    """
    rules = words.grammar
    if rules.pattern("motions").search(sentence.plain) is None:
        return False
    text = rf"(?<!\w){rules.words('motions')} (?:\w+ )?"
    asks = rf"{text}{rules.words('asked_by_a_motion')} (?:{rules.words('determiners')} ?)?"
    for found in re.finditer(asks, sentence.plain):
        rejected = spot.cue.type == "refusal" and 0 <= found.start() - spot.end <= _OBJECT
        if found.end() == spot.start or rejected:
            return rules.pattern("adopting").search(sentence.plain, 0, found.start()) is None
    for found in re.finditer(rf"{text}(?={rules.words('participial')}(?!\w))", sentence.plain):
        if found.end() == spot.start:
            return rules.pattern("adopting").search(sentence.plain, 0, found.start()) is None
        adopts = rules.pattern("adopting").match(sentence.plain, spot.start)
        its_object = 0 <= found.start() - spot.end <= _OBJECT
        if its_object and (adopts is None or spot.cue.told_like == "agreement"):
            return True  # "signed a law banning": with nobody
        if found.start() < spot.start and spot.cue.type == "refusal":
            return True  # "the motion asking Peru to leave was rejected"
    return False
