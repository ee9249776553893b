"""Who is of a country without acting for it: artists, the clergy, clubs, tourists, firms known by name alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.cue_forms import is_noun
from relations.draft.doers import has_passive_auxiliary
from relations.draft.entities import Mention
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.missing_side import DIRECT, MUTUAL
from relations.draft.sentences import Sentence, plain

_BETWEEN_STATES = frozenset((*MUTUAL, "visit", "mediation", "invitation"))
_OF_FIRMS = frozenset(
    "agreement cooperation sale purchase delivery restoration suspension criticism force".split()
)
_BEFORE = 45  # characters
_NEAR = 20
_OF_A_PLACE = ("of", "from", "in", "to")
_ONLY_A_VERB = re.compile(r"(?:[ ,]+[\w'-]+){0,4}[ ,]*")
_BEHIND = re.compile(r"(?:'s?)? ")


def is_private(
    pair: tuple[Actor, Actor],
    spot: CueMatch,
    sentence: Sentence,
    known: Sequence[Actor],
    nobody: Sequence[Mention],
    words: Lexicon,
) -> bool:
    """Return whether what one of a pair does, or shares, is no act of a state: "Ghana's bishops met", "Peru's fans".

    What is done to them is done to their country: "Togo freed Ghana's fishermen".
    """
    acting, other = pair
    if _speaks_for_nobody(_named(acting, known), spot, sentence, words):
        return True
    if spot.cue.type == "criticism" and _is_a_court(_named(acting, known), spot, sentence, words):
        return True  # "a court in Ghana condemned two Peruvians"
    if spot.cue.told_like in DIRECT and other.kind == "person" and other.people and other.level is None:
        return True  # "demanded the resignation of the Ghanaian Kofi Ba"
    shared = spot.cue.told_like in _BETWEEN_STATES and spot.cue.type != "visit"  # "toured a school in Peru"
    if shared and _speaks_for_nobody(other, spot, sentence, words):
        return True
    firm = spot.cue.told_like in _OF_FIRMS or spot.cue.type in _OF_FIRMS
    return firm and _is_known_by_name(_named(acting, known), sentence, nobody, words)


def are_with_private(there: Sequence[Actor], spot: CueMatch, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether who takes part in what is between states is private, so that the one missing is no state."""
    named = (a for a in there if a.code and spot.cue.told_like in _BETWEEN_STATES)
    return any(_speaks_for_nobody(a, spot, sentence, words) for a in named)


def is_done_by_private(
    spot: CueMatch, clause: Clause, sentence: Sentence, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether the subject of a verb is private, of whatever country: "the patriarch received Peru's envoy"."""
    shared = spot.cue.told_like in (*_BETWEEN_STATES, "force")
    if not shared or is_noun(spot, clause, words.grammar):
        return False
    if spot.cue.type == "force" and has_passive_auxiliary(sentence, spot, words):
        return False  # they did not do it
    # "a delegation of the opposition, received by": it has no subject of its own
    reduced = clause.kind == "reduced"
    text, start = (sentence.plain, 0) if reduced else (clause.text, clause.opens)
    *_, head = (
        None,
        *words.pattern("private").finditer(text, start if start < spot.start else 0, spot.start),
    )
    if head is None or not _ONLY_A_VERB.fullmatch(text, head.end(), spot.start):
        return False
    there = [a for a in known if (clause.holds(a.start) or (reduced and a.code)) and a.start < spot.start]
    if any(a.may_act and a.end <= head.start() for a in there):
        return False  # "the president, a former footballer, met"
    return all(a.role in _OF_A_PLACE for a in there if head.start() < a.end)


def _named(actor: Actor, known: Sequence[Actor]) -> Actor:
    """Return an actor where it is named, if it is the subject that a clause has from another, or inferred."""
    if actor.start < actor.end and actor.kind != "pronoun":
        return actor
    named = [a for a in known if a.code == actor.code]
    before = [a for a in named if a.end <= actor.start]
    return (before[-1:] or named[:1] or [actor])[0]


def _speaks_for_nobody(actor: Actor, spot: CueMatch, sentence: Sentence, words: Lexicon) -> bool:
    if actor.people or actor.kind == "pair":
        return False
    if words.data["adjectives_follow"]:
        return _has_a_private_head(actor, sentence, words)
    byname = words.pattern("bynames_of").search(sentence.text, actor.start, actor.end + _BEFORE)
    if byname is not None and byname.start() < actor.end:
        return True  # "Ghana's king of highlife": a country, or an article, would follow a king
    gap = _BEHIND.match(sentence.plain, actor.end)
    private = words.pattern("private").match(sentence.plain, gap.end()) if gap else None
    if private is not None and not actor.end < spot.start < private.end():
        return True
    before = sentence.plain[max(0, actor.start - _BEFORE) : actor.start]
    return words.pattern("private_of").search(before) is not None


def _has_a_private_head(actor: Actor, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether the noun before an adjective or a country is private: "l'évêque péruvien", "l'évêque du Pérou"."""
    start = max(0, actor.start - _BEFORE)
    text = sentence.plain[start : actor.end]
    *_, head = (None, *words.pattern("private").finditer(text))
    if head is None or start + head.end() > actor.start:
        return head is not None and actor.kind in ("adjective", "body")
    return words.pattern("private_of").fullmatch(text[head.end() : actor.start - start]) is not None


def _is_a_court(actor: Actor, spot: CueMatch, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a court passes a sentence, where a government would pass a judgement on another."""
    end = min(spot.start, actor.end + _NEAR)
    court = words.pattern("courts").search(sentence.plain, max(0, actor.start - _NEAR), end)
    return court is not None and actor.kind != "person"


def _is_known_by_name(actor: Actor, sentence: Sentence, nobody: Sequence[Mention], words: Lexicon) -> bool:
    """Return whether one name alone, of nobody known, stands behind its country: "Ghana's Ketosu signed"."""
    return any(
        re.fullmatch(r"'s? ", sentence.plain[actor.end : m.start]) and " " not in m.name
        for m in nobody
        if actor.end < m.start <= actor.end + 3
        and not words.pattern("agencies").fullmatch(plain(m.name))
        and plain(m.name) not in words.institutions
    )
