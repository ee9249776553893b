"""Who gave what somebody is told to have received."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.lexicon import Lexicon

_NEAR = 50  # characters between what is received and who gave it


def offering(clause: Clause, tree: Syntax, end: int, known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return who gave what is received by a cue that ends `end`: "took delivery of trucks offered by Peru"."""
    given = words.grammar.pattern("given")
    phrases = [c for c in tree.clauses if c.kind == "reduced" and c.parent is clause]
    near = [c for c in phrases if 0 <= c.opens - end <= _NEAR and given.match(c.text, c.opens)]
    return [a for c in near for a in known if c.holds(a.start) and a.role == "by" and a.code]
