"""Countries that are only talked about: "the situation in Peru", of which a statement is, though nobody there acts."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.entities import Mention
from relations.draft.lexicon import CueMatch

_SAID_OF = frozenset(("statement", "condolences", "mediation"))
_REACH = 90  # characters from what is said to the country that it is about
_NAMES = frozenset(("office", "person", "portfolio", "none"))


def talked_about(mentions: Sequence[Mention], known: Sequence[Actor]) -> list[Actor]:
    """Return the parties that a sentence names beside those who may act in it: "the Peruvian people"."""
    named = (m for m in mentions if len(m.codes) == 1 and m.sort not in _NAMES)
    return [
        Actor(m.start, m.end, m.codes[0], "state", "of")
        for m in named
        if not any(a.start <= m.start < a.end for a in known)
    ]


def said_of(spot: CueMatch, clause: Clause, topics: Sequence[Actor]) -> list[Actor]:
    """Return what country a statement, condolences or a mediation is about, of those only talked about."""
    if spot.cue.type not in _SAID_OF:
        return []
    return [a for a in topics if clause.holds(a.start) and 0 <= a.start - spot.start <= _REACH]
