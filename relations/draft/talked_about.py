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


def said_of(spot: CueMatch, clause: Clause, named: Sequence[Mention], known: Sequence[Actor]) -> list[Actor]:
    """Return what country a statement, condolences or a mediation is about: "the situation in Peru".

    It is named in the clause behind the cue, beside those `known` to act in the sentence.
    """
    if spot.cue.type not in _SAID_OF:
        return []
    return [
        Actor(m.start, m.end, m.codes[0], "state", "of")
        for m in named
        if len(m.codes) == 1 and m.sort not in _NAMES
        if clause.holds(m.start) and 0 <= m.start - spot.start <= _REACH
        if not any(a.start <= m.start < a.end for a in known)
    ]
