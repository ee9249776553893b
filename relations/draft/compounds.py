"""Two parties in one word: "the Ghana-Peru agreement", "une réunion franco-ghanéenne"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.entities import Mention
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence


def compounds(sentence: Sentence, mentions: Sequence[Mention], words: Lexicon) -> list[Actor]:
    """Return the two parties of each compound such as "the Ghana-Peru agreement"; an alliance is no event."""
    found = []
    for one, other in pairwise([m for m in mentions if len(m.codes) == 1]):
        if one.end + 1 != other.start or sentence.plain[one.end] != "-":
            continue
        if _tell_of_an_event(sentence, one.start, other.end, words):
            found.append(Actor(one.start, one.end, one.codes[0], "state", "between"))
            found.append(Actor(other.start, other.end, other.codes[0], "state", "between", joined=True))
    for mention in mentions:
        first = _first_half(sentence, mention, words)
        if first is None or first[1] == mention.codes[0]:
            continue
        start, code = first
        if _tell_of_an_event(sentence, start, mention.end, words):
            found.append(Actor(start, mention.start - 1, code, "state", "between"))
            found.append(Actor(mention.start, mention.end, mention.codes[0], "state", "between", joined=True))
    return found


def _tell_of_an_event(sentence: Sentence, start: int, end: int, words: Lexicon) -> bool:
    """Return whether the noun beside a compound at two positions is one of what two sides do or have together."""
    after = words.pattern("compounds").match(sentence.plain, end + 1)
    return bool(after or re.search(rf"{words.pattern('compounds_before').pattern} $", sentence.plain[:start]))


def is_half(sentence: Sentence, mention: Mention, mentions: Sequence[Mention], words: Lexicon) -> bool:
    """Return whether a party is named only as half of such a word, or for what is within it: "inter-Libyan talks"."""
    inside = words.pattern("within_one").finditer(sentence.plain)
    if any(m.start() < mention.start < m.end() for m in inside):
        return True
    return _first_half(sentence, mention, words) is not None or _hyphenated(sentence, mention, mentions)


def _first_half(sentence: Sentence, mention: Mention, words: Lexicon) -> tuple[int, str] | None:
    """Return where the first half of a compound adjective begins and its party: "franco-ghanéen"."""
    if mention.start == 0 or sentence.plain[mention.start - 1] != "-":
        return None
    before = re.search(r"(?<![\w-])(\w+)-$", sentence.plain[max(0, mention.start - 20) : mention.start])
    code = words.data["first_halves"].get(before[1]) if before and len(mention.codes) == 1 else None
    return (mention.start - len(before[0]), code) if before and code else None


def _hyphenated(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Return whether a party is half of a compound such as the Japan-U.S. alliance."""
    if not mention.codes:
        return False
    text = sentence.plain
    return any(
        (m.end + 1 == mention.start and text[m.end] == "-")
        or (mention.end + 1 == m.start and text[mention.end] == "-")
        for m in mentions
        if m.codes
    )


def compound_beside(spot: CueMatch, sentence: Sentence, there: Sequence[Actor]) -> tuple[Actor, Actor] | None:
    """Return the two of a compound right beside the talks of a cue: "the Ghana-Peru summit"; else None."""
    plain = sentence.plain
    for one, other in pairwise(there):
        if not one.role == other.role == "between" or plain[one.end : other.start] != "-":
            continue
        if one.start == spot.end + 1 or re.fullmatch(r" (?:\w+ )?", plain[other.end : spot.start]):
            return one, other
    return None


def is_of_another_compound(
    pairs: Sequence[tuple[Actor, Actor]],
    spot: CueMatch,
    sentence: Sentence,
    known: Sequence[Actor],
    words: Lexicon,
) -> bool:
    """Return whether talks are those of a compound beside them, and not of who speaks: "discussed the EU-Peru summit".

    Those of a continent are of many: "the Africa-France summit".
    """
    if spot.cue.told_like not in ("meeting", "negotiation"):
        return False
    two = compound_beside(spot, sentence, known)
    if two is not None and any({a.code for a in pair} != {a.code for a in two} for pair in pairs):
        return True
    of_many, plain = words.pattern("with_a_continent"), sentence.plain
    before = any(plain[m.end() : spot.start] == " " for m in of_many.finditer(plain, 0, spot.start))
    return before or of_many.match(plain, spot.end + 1) is not None
