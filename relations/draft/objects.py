"""Noun events that are the object of a verb: only a verb that performs them tells that they happened."""

from __future__ import annotations

import re

from relations.draft.clause import Clause
from relations.draft.cue_forms import MET, is_noun
from relations.draft.grammar import Grammar
from relations.draft.lexicon import CueMatch, Lexicon

_OBJECT = 6  # words from a verb to the noun that is its object


def is_undone(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is the object of a verb that ends it, or of a ban: "withdrew its recognition of",
    "announced its decision to cancel the expulsion of", "lifted the ban on the deployment of".
    """
    rules = words.grammar
    if spot.cue.told_like in MET or not is_noun(spot, clause, rules):
        return False
    if re.search(rf"(?<!\w){rules.words('forbidding')}\s*$", clause.text[: spot.start]):
        return True
    verb = max(rules.verbs(clause.verbal, 0, spot.start), default=None)
    if verb is None:
        return False
    found = rules.pattern("finite").match(clause.verbal, verb)
    between = clause.verbal[found.end() if found else verb : spot.start]
    governed = _ends_it(between, rules)
    between = between[governed:]
    few = "," not in between and len(between.split()) <= _OBJECT
    return few and (governed > 0 or rules.is_told_by("undoing", clause.verbal, verb))


def _ends_it(text: str, rules: Grammar) -> int:
    """Return where an infinitive that ends something stops: "decided to cancel", "a annoncé annuler"; 0 for none."""
    mark = re.compile(rf"{rules.words('infinitive_mark')}$")
    ends = [
        verb.end()
        for verb in rules.pattern("undoing").finditer(text)
        if rules.pattern("infinitive").match(text, verb.start())
        and (rules.distinguishes_participles or mark.search(text[: verb.start()]))
    ]
    return ends[-1] if ends else 0


def is_not_performed(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is the object of a verb that does not make it happen: "weighed sanctions".

    Not where a preposition stands between, "arrived for talks", or of what is told as known, "used his visit to".
    """
    rules = words.grammar
    verb = max(rules.verbs(clause.verbal, 0, spot.start), default=None)
    if verb is None or spot.cue.type == "force" or not is_noun(spot, clause, rules):
        return False
    found = rules.pattern("finite").match(clause.verbal, verb)
    between = clause.verbal[found.end() if found else verb : spot.start]
    if "," in between or rules.pattern("known_as").match(clause.text, spot.start):
        return False
    before = re.findall(r"[\w']+", between)
    if before and rules.pattern("known_as").fullmatch(before[-1]):
        return False
    if before and rules.pattern("indefinite").fullmatch(before[-1]):
        before.pop()
    if len(before) > _OBJECT or not words.roles.keys().isdisjoint(before):
        return False
    if rules.pattern("beside_what_is_agreed").search(" ".join(before)):
        return False
    return not rules.is_told_by("performing", clause.verbal, verb)
