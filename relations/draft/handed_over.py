"""Who gives what is handed over, to whom: goods that are named by their country are no side that acts, nor people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from relations.draft.actor import Actor
from relations.draft.clause import Clause
from relations.draft.doers import has_passive_auxiliary
from relations.draft.entities import Mention
from relations.draft.lexicon import Cue, CueMatch, Lexicon
from relations.draft.notation import compiled
from relations.draft.reach import Reach
from relations.draft.sentences import Sentence
from relations.draft.sides import Two

_RECEIVING = ("to", "in", "against", "on")
_RELEASED = Cue("release", "passive")
_NEAR = 45  # characters between a verb and those who are handed over


def handed_over(reach: Reach, two: Two) -> Two:
    """Return two sides with those that a passive names with "from" and "to"; as they are for all else."""
    first, second, after = two.first, two.second, reach.after
    if two.voice == "passive" and reach.cue.told_like == "delivery" and not second:
        # "a gift from Peru, was handed"
        second = [a for a in reach.before if a.code and a.role == "from"][-1:]
    if two.voice in ("passive", "receives") and second and not first:
        # "trucks were delivered to Peru by Ghana"
        first = [a for a in after if a.code and a.role in _RECEIVING and a.code != second[0].code][:1]
    if two.voice == "passive" and not second and are_goods(reach.sentence, reach.spot, first, reach.words):
        to_whom = [a for a in after if a.code and a.role == "to" and a.code not in two.codes]
        first, second = to_whom[:1], first
    return two._replace(first=first, second=second)


def are_goods(sentence: Sentence, spot: CueMatch, first: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether what is handed over is named by whose it was: "Peruvian trucks were delivered to Ghana"."""
    if (
        spot.cue.told_like != "delivery"
        or len(first) != 1
        or first[0].kind not in ("adjective", "state", "body")
    ):
        return False
    [owner] = first
    if words.data["adjectives_follow"]:
        named = owner.kind == "adjective"
        return named and words.pattern("goods").search(sentence.plain, owner.start, owner.end) is not None
    goods = words.pattern("goods").search(sentence.plain, owner.end, spot.start)
    beside = goods and re.fullmatch(r" (?:[\w-]+ ){0,2}", sentence.plain[owner.end : goods.start()])
    return beside is not None  # "US trucks", "the Peru arms shipment"


def are_people(sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether nationals are what is handed over, and no goods: "two Peruvians were handed over by Ghana"."""
    before = [a for a in known if a.end <= spot.start + 1 and a.role == ""]
    if spot.cue.voice == "receives" or not before:
        return False  # "the soldiers were given ten trucks"
    if not words.pattern("handed_people").search(sentence.plain, before[-1].start, spot.start):
        return False
    return _passive(words).search(sentence.plain, before[-1].end, spot.end) is not None


def of_people(
    spot: CueMatch,
    clause: Clause,
    sentence: Sentence,
    known: Sequence[Actor],
    named: Sequence[Mention],
    words: Lexicon,
) -> CueMatch | None:
    """Return a cue of handing over as a release where it is of somebody; None of medals, or a name that may be."""
    handing = words.pattern("handing").search(sentence.plain, spot.start, spot.end)
    if handing is None or spot.cue.voice == "receives" or are_people(sentence, spot, known, words):
        return spot
    if spot.cue == _RELEASED and _is_for_them(clause.text[: spot.start], words):
        return spot._replace(cue=spot.cue._replace(type="delivery"))  # "a camp for soldiers was handed over"
    if spot.cue.type != "delivery":
        return spot
    release = spot._replace(cue=spot.cue._replace(type="release"))
    passive = _passive(words).search(sentence.plain, spot.start, spot.end)
    if passive or has_passive_auxiliary(sentence, spot, words):
        start, end = 0, spot.start
    else:
        start, end = handing.end(), spot.end + _NEAR
    if not clause.text[start:end].strip() and clause.before is not None:
        clause, end = clause.before, len(sentence.plain)  # "two suspects were arrested and handed over"
    if words.pattern("goods").search(clause.text, start, end):
        return spot
    for name, read in (("honours", None), ("somebody_handed", release)):
        found = words.pattern(name).search(clause.text, start, end)
        if found and not _is_for_them(clause.text[start : found.start()], words):
            return read
    names = [m for m in named if m.sort == "person" and start <= m.start < end and clause.holds(m.start)]
    if not names or clause.text[start : names[0].start].strip():
        return spot
    if words.pattern("under_arrest").search(sentence.plain):
        return release
    whole = " " in names[0].name and not any(word.isupper() for word in names[0].name.split())
    return None if whole else spot  # a ship has a name, too: "INS Ek was handed over"


def _is_for_them(before: str, words: Lexicon) -> bool:
    """Return whether people who are told of behind some words are only whom a thing is for: "a camp for"."""
    return any(words.roles.get(word) in _RECEIVING for word in re.findall(r"\w\w+", before))  # no "a"


def is_of_a_thing(spot: CueMatch, clause: Clause, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether a thing is received, and no guest, or a letter is handed over, and no goods.

    "the trucks were received by Peru's minister", "a letter was handed to the ambassador"
    """
    if spot.cue.told_like not in ("delivery", "meeting"):
        return False
    before = clause.text[: spot.start]
    written = words.grammar.pattern("letters").search(before)  # an invitation is told of by its own word
    goods = words.pattern("goods").search(before) is not None
    if spot.cue.told_like == "delivery":
        return bool(written and not goods and _passive(words).search(clause.text, written.end(), spot.end))
    received = words.grammar.pattern("taken_in").match(clause.text, spot.start)
    free = (a for a in known if a.role == "" and clause.holds(a.start) and a.end <= spot.start)
    guest = any(a.kind in ("person", "pronoun") for a in free)
    return bool(received and (goods or written)) and not guest


@cache
def _passive(words: Lexicon) -> re.Pattern[str]:
    """Return the pattern of an auxiliary of the passive: "were "."""
    return re.compile(rf"(?<!\w){compiled(words.data['passive'])}")
