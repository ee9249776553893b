"""Votes on somebody's text: whose text it is, and who votes for no state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

BALLOTS = frozenset(("vote_for", "vote_against", "abstention", "veto"))
_NEAR = 25  # characters between a nationality and its noun
_WATCHING = 35  # characters from who watches to whom


def put_to_the_vote(
    spot: CueMatch,
    clause: Clause,
    tree: Syntax,
    there: Sequence[Actor],
    known: Sequence[Actor],
    words: Lexicon,
) -> list[Actor]:
    """Return whose text is voted on, where a clause of its own says so: "abstained when Peru's draft was put"."""
    if spot.cue.type not in BALLOTS or len({a.code for a in there if a.code}) != 1:
        return []
    ballot = words.pattern("ballot")
    beside = [c for c in tree.clauses if c.parent is clause and c.opens >= spot.end]
    held = [c for c in beside if c.kind in ("same_time", "circumstance") and ballot.search(c.text)]
    others = [a for c in held for a in known if c.holds(a.start) and a.code and a.kind != "forum"]
    voting = {a.code for a in there}
    return [a._replace(role="on") for a in others if a.code not in voting and a.code != "UN"][:1]


def is_of_a_motion(sentence: Sentence, actor: Actor, words: Lexicon) -> bool:
    """Return whether a nationality is that of a text put to the vote: "a Peruvian motion on disarmament"."""
    motion = words.pattern("motions")
    if words.data["adjectives_follow"]:
        return motion.search(sentence.plain, max(0, actor.start - _NEAR), actor.end) is not None
    behind = re.compile(r"[ -](?:\w+[ -])?").match(sentence.plain, actor.end)
    return behind is not None and motion.search(sentence.plain, actor.end, actor.end + _NEAR) is not None


def votes_for_no_state(kind: str, actor: Actor, sentence: Sentence, words: Lexicon) -> bool:
    """Return whether those who vote are citizens, at an election: "Peru's expatriates voted for the opposition"."""
    around = sentence.plain[max(0, actor.start - _NEAR) : actor.end + _NEAR]
    return kind in BALLOTS and words.pattern("voters").search(around) is not None


def put_or_watched(spot: CueMatch, sentence: Sentence, there: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return those at a vote without whom a body only watches, and without the UN where a state is voted on.

    "vetoed a panel monitoring Peru", "sat out the UN ballot on Peru"
    """
    if spot.cue.type not in BALLOTS:
        return list(there)
    watching = words.pattern("watching")
    left = [a for a in there if not watching.search(sentence.plain, max(0, a.start - _WATCHING), a.start)]
    voted_on = any(a.code not in (None, "UN") and a.start > spot.end for a in left)
    if len(left) < len(there) and not voted_on:
        return []  # nobody is voted on, and none of those told of before either
    return [a for a in left if a.code != "UN" or not voted_on]
