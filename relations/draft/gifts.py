"""Who gives, gets, is helped or orders, as a phrase beside a clause tells: "ambulances offered by Peru arrived"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import dates_in

_GIVEN = frozenset(("delivery", "partial_delivery", "donation", "loan"))
_WHERE = ("in", "to", "on")
_NEAR = 50  # characters between what is received and who gave it
_CHANNEL = "UN"  # through which aid is given, mostly: "to support the UN's relief in Peru"


def givers(
    clause: Clause, tree: Syntax, at: tuple[int, int], known: Sequence[Actor], words: Lexicon
) -> list[Actor]:
    """Return who gave what is handed over: "ambulances offered by Peru were handed over"."""
    given = words.grammar.pattern("given")
    phrases = [c for c in tree.clauses if c.kind == "reduced" and c.parent is clause and c.opens < at[0]]
    return [
        a._replace(start=at[1], end=at[1])
        for c in phrases
        if given.match(c.text, c.opens)
        for a in known
        if c.holds(a.start) and a.role == "by"
    ]


def offering(clause: Clause, tree: Syntax, end: int, known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return who gave what is received by a cue that ends `end`: "took delivery of trucks offered by Peru"."""
    given = words.grammar.pattern("given")
    phrases = [c for c in tree.clauses if c.kind == "reduced" and c.parent is clause]
    near = [c for c in phrases if 0 <= c.opens - end <= _NEAR and given.match(c.text, c.opens)]
    return [a for c in near for a in known if c.holds(a.start) and a.role == "by" and a.code]


def orderers(clause: Clause, tree: Syntax, known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return who gets what is delivered: "delivered three of the helicopters ordered by Peru"."""
    ordered = words.grammar.pattern("ordered_by")
    phrases = [c for c in tree.clauses if c.kind == "reduced" and c.parent is clause]
    return [
        a._replace(role="to")
        for c in phrases
        if ordered.match(c.text, c.opens)
        for a in known
        if c.holds(a.start) and a.role == "by" and a.code
    ]


def without_sellers(there: Sequence[Actor], sentence: Sentence, words: Lexicon) -> list[Actor]:
    """Return who takes part in a delivery without who only sold the goods: "trucks bought from Peru by Ghana"."""
    bought = words.pattern("bought_from")
    sellers = [
        one
        for one, other in pairwise(there)
        if (one.role, other.role) == ("from", "by")
        and bought.search(sentence.plain[max(0, one.start - _NEAR) : one.start])
    ]
    return [a for a in there if a not in sellers]


def helped(clause: Clause, tree: Syntax, known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return whom something is given for: "will provide $5 million to help the people of Peru recover"."""
    to_help = words.grammar.pattern("to_help")
    phrases = [c for c in tree.clauses if c.kind == "purpose" and c.parent is clause]
    there = [a for c in phrases if to_help.match(c.text, c.opens) for a in known if c.holds(a.start)]
    there = [a for a in there if a.code and a.code != _CHANNEL and a.kind in ("state", "body", "adjective")]
    return [a._replace(role="to") for a in there[:1] if a.role != "against"]


def is_given_by_another(
    spot: CueMatch, clause: Clause, there: Sequence[Actor], sentence: Sentence, words: Lexicon
) -> bool:
    """Return whether a gift, loan or delivery is told to come from who is no party: "a loan from the Kuwait Fund".

    Whoever stands before the verb gives it, or is named behind "from" or "by": a bank, a charity, a firm's name.
    """
    if spot.cue.type not in _GIVEN:
        return False
    article = words.grammar.words("determiners")
    giver = rf"{words.grammar.words('private_givers')}(?!\w)"
    gives = spot.cue.voice == "acts" and re.search(
        rf"(?<!\w){article} *(?:[\w-]+ +){{0,2}}{giver}[\w' -]{{0,40}}$", clause.text[: spot.start]
    )
    if gives and not any(gives.start() < a.end and a.start < spot.start for a in there):
        return True
    dates = [range(s.start, s.end) for s in dates_in(sentence, words)]
    behind = rf"(?<!\w){words.grammar.words('received_from')} ?(?:{article}(?!(?<!')\w) *)?"
    for found in re.finditer(behind, sentence.plain):
        at = found.end()
        before = sentence.plain[spot.end : found.start()].split()
        place = any(words.roles.get(word) in _WHERE for word in before)
        if place or not clause.holds(at) or any(a.start <= at < a.end for a in there):
            continue  # "received ten drones at the base of Sika"
        named = sentence.text[at : at + 1].isupper() and not any(at in date for date in dates)
        if named or re.match(rf"(?:[\w-]+ )?{giver}", sentence.plain[at:]):
            return True
    return False
