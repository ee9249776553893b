"""Of whom a relative clause tells: who stands right before it, or a list of them."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.lexicon import Lexicon


def antecedents(clause: Clause, before: Sequence[Actor], words: Lexicon) -> Sequence[Actor]:
    """Return the last of those before a relative clause, or all of its list: "Ghana and Peru, whose relations"."""
    several = words.grammar.pattern("of_several").match(clause.text, clause.opens)
    first = len(before) - 1
    while several and first > 0 and before[first].joined:
        first -= 1
    return before[first:]


def is_of_a_place(clause: Clause, words: Lexicon) -> bool:
    """Return whether a relative clause tells what is done in a place: "in Lima, where he signed"."""
    where = words.grammar.pattern("where")
    return clause.kind == "relative" and where.match(clause.text, clause.opens) is not None
