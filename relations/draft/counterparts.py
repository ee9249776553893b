"""Whose somebody in office is whose country nobody said: the other one's, where they meet a counterpart of one side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.coreference import Memory
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence

_AROUND = 16  # characters beside a demonym in which the word for a counterpart stands


def with_counterparts(
    sentence: Sentence, known: Sequence[Actor], memory: Memory, words: Lexicon
) -> list[Actor]:
    """Return the actors of a sentence with the one without a country as of the other of the pair told of.

    "Jo Ba, the minister of energy, signed with his Peruvian counterpart", in an article on Ghana and Peru
    """
    unsaid = [a for a in known if a.code is None and a.level and a.role == "" and a.refers != "anybody"]
    acting = [a for a in known if a.code and a.may_act]
    theirs = {
        a.code for a in known if unsaid and a.start > unsaid[0].end and _is_a_counterpart(sentence, a, words)
    }
    code = memory.other(theirs.pop()) if len(theirs) == 1 else None
    if len(unsaid) != 1 or code is None or any(a.start < unsaid[0].start for a in acting):
        return list(known)
    return [a._replace(code=code) if a is unsaid[0] else a for a in known]


def _is_a_counterpart(sentence: Sentence, actor: Actor, words: Lexicon) -> bool:
    """Return whether somebody is told as somebody's counterpart: "his Peruvian counterpart"."""
    around = sentence.plain[max(0, actor.start - _AROUND) : actor.end + _AROUND]
    said = re.findall(r"\w+", around)
    return (
        bool(actor.code)
        and not words.words("peers").isdisjoint(said)
        and not words.words("possessives").isdisjoint(said)
    )


def without_whose_counterparts(sentence: Sentence, found: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return the actors without those whose counterpart from a third country is meant: "Kuwait's Bahraini one"."""
    result: list[Actor] = []
    peer = re.compile(rf" (?:{'|'.join(words.data['peers'])})(?!\w)")
    for actor in found:
        owned = result and sentence.plain[result[-1].end : actor.start] == "'s "
        if owned and result[-1].code not in (None, actor.code) and peer.match(sentence.plain, actor.end):
            owner = result.pop()
            actor = actor._replace(role=owner.role if owner.role != "gen" else "")
        result.append(actor)
    return result
