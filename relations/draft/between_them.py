"""Whether those who take part deal with each other, with a third, or only with their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

_NEXT = 25  # characters to what comes next


def is_with_a_third(sentence: Sentence, spot: CueMatch, group: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether several are those with whom another deals: "a firm signed with Ghana and with Peru"."""
    several = len(group) > 1 and all(a.role == "with" and a.start >= spot.end for a in group)
    between = sentence.plain[spot.end : group[0].start] if several else ""
    examples = words.pattern("for_example").search(between)  # "met several leaders, including those of"
    smiling = re.search(r", \w+ (?:\w{2,3}[ '])?$", between)  # "ended, with the two smiling"
    return several and bool(examples or not smiling)


def is_reciprocal(sentence: Sentence, spot: CueMatch, first: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether two do the same to each other: "Ghana and Peru recalled their ambassadors"."""
    two = len(first) == 2 and first[0].code != first[1].code
    return two and says_each_other(sentence, spot, words)


def says_each_other(sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether a cue is told as done to each other: "expelled each other's envoys"."""
    behind = words.pattern("each_other").search(sentence.plain, spot.start, spot.end + _NEXT)
    return bool(behind or words.pattern("reciprocal").search(sentence.plain, spot.start, spot.end))


def is_with_their_own(spot: CueMatch, first: Sequence[Actor], known: Sequence[Actor]) -> bool:
    """Return whether talks are those of one country's people: "at a meeting with Ghanaian lawmakers"."""
    with_whom = next((a for a in known if a.start >= spot.end and a.role == "with"), None)
    if with_whom is None or with_whom.start - spot.end > _NEXT or with_whom in first:
        return False
    return {a.code for a in first} == {with_whom.code}


def is_internal(spot: CueMatch, first: Sequence[Actor]) -> bool:
    """Return whether a meeting is that of one government alone: "a meeting of the Peruvian government"."""
    return (
        len(first) == 1 and first[0].kind == "body" and first[0].role == "of" and first[0].start >= spot.end
    )
