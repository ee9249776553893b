"""What is only rumoured or alleged: "reports that", "the purported visit", "according to unconfirmed reports"."""

from __future__ import annotations

import re

from relations.draft.clause import Clause
from relations.draft.grammar import Grammar
from relations.draft.lexicon import CueMatch
from relations.draft.sentences import Sentence


def is_unproven(clause: Clause, governor: Clause, rules: Grammar) -> bool:
    """Return whether a clause is only what vouches for nothing: "reports that it had signed", "rumours said it had"."""
    head = re.search(rf"(?<!\w){rules.words('unproven')}\s*$", governor.text[: clause.opens])
    told = re.match(rf"\W*{rules.words('rumoured')}(?!\w)", governor.text)
    return clause.kind == "content" and (head is not None or told is not None)


def is_hearsay(sentence: Sentence, spot: CueMatch, clause: Clause, noun: bool, rules: Grammar) -> bool:
    """Return whether an event is only rumoured, or alleged: "reports of secret talks", "the purported visit"."""
    if rules.pattern("unconfirmed").search(sentence.plain):
        return True
    told_of = clause.parent if clause.kind == "reduced" and not noun else None
    before = told_of.text[: clause.opens] if told_of else clause.text[: spot.start]
    named = noun or told_of is not None
    return (
        named and re.search(rf"(?<!\w)(?:{rules.words('hearsay')})(?:[\w'-]+ ){{0,2}}$", before) is not None
    )
