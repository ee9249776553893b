"""Sentences that set off one part before the clause it is of: "it was on Monday that", "ce sont dix camions que"."""

from __future__ import annotations

import re

from relations.draft.clause import Clause
from relations.draft.grammar import Grammar


def set_off_in(clause: Clause) -> Clause | None:
    """Return the clause that may set off a part of another before it."""
    above = clause.parent
    if above is not None and above.kind == "same_time":  # "it was during a visit that"
        above = above.parent
    return above if clause.kind in ("content", "relative") else None


def cleft(clause: Clause, rules: Grammar) -> re.Match[str] | None:
    """Return the words of setting off with which the clause above begins: "it was"; None where there are none."""
    above = set_off_in(clause)
    told = above.text[: clause.opens] if above else ""
    return re.match(rf"\W*{rules.words('cleft')}(?!\w)", told)


def is_denied_so(clause: Clause, rules: Grammar) -> bool:
    """Return whether what a clause tells is said not to be so: "it was not Ghana that expelled"."""
    begun = cleft(clause, rules)
    return begun is not None and rules.pattern("no_cleft").search(begun.string) is not None
