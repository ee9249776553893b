"""What is no matter of two states after all, or one of which the other is not to be inferred."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.between_them import is_internal, is_with_their_own
from relations.draft.doers import speaks
from relations.draft.lexicon import CueMatch
from relations.draft.missing_side import BETWEEN_STATES
from relations.draft.reach import Reach
from relations.draft.sides import Two

_NEXT = 25  # characters to what comes next
_REACH = 60  # characters to those who are not named


def is_no_pair(reach: Reach, two: Two) -> bool:
    """Return whether it is told of one alone, of its own people, or of whoever was there."""
    cue, spot = reach.cue, reach.spot
    if cue.type == "statement" and two.voice == "acts" and not (speaks(two.first) and two.second):
        return True  # whom it concerns is said with it, or nobody
    if cue.told_like == "meeting" and any(-2 <= spot.start - a.end <= _NEXT for a in _forums(reach)):
        return True
    if (two.voice == "mutual" or cue.told_like == "meeting") and is_with_their_own(reach, two):
        return True
    if two.voice != "mutual":
        return False
    named = any(a.role in ("with", "between") for a in (*two.first, *two.second))
    if not named and reach.words.pattern("at_bodies_of_many").match(reach.sentence.plain, spot.end + 1):
        return True  # "attended a meeting at the United Nations"
    if not two.second and is_internal(spot, two.first):
        return True
    return (not two.second or two.together) and with_anybody(spot, reach.after)


def may_be_with_others(reach: Reach, two: Two) -> bool:
    """Return whether a side that is not said may be others than those that are talked of most."""
    cue, sentence, spot, words = reach.cue, reach.sentence, reach.spot, reach.words
    if cue.told_like in BETWEEN_STATES and _forums(reach):
        return True  # "attended the NATO summit", with whoever was there
    one_of = [a for a in reach.there if a.role == "between" and a.kind != "pair"]
    if len(one_of) == 1 and cue.told_like == "meeting":
        return True  # "between the president and a leader of the opposition"
    if two.voice == "passive" and cue.told_like == "delivery" and any(a.role == "" for a in reach.here[:1]):
        return True  # "to be given to twelve countries and Peru": by whom is not said
    if two.voice == "passive" and cue.type == "criticism" and not two.second:
        return True  # "the expulsion by Lomé was condemned"
    if cue.type == "criticism" and not two.second and _is_violence_by_nobody_said(reach, two):
        return True
    if two.voice == "receives" and not two.first and not two.second:
        return True
    if words.pattern("tour").search(sentence.plain, spot.start, spot.end):
        return True  # a tour goes to others than the one that is talked of most
    if cue.told_like in BETWEEN_STATES and words.pattern("within_one").search(sentence.plain):
        return True  # "after the inter-Libyan talks, the parties agreed"
    # "sent grain to six African countries"
    return words.pattern("unnamed").search(sentence.plain, spot.start, spot.end + _REACH) is not None


def _is_violence_by_nobody_said(reach: Reach, two: Two) -> bool:
    """Return whether violence is condemned of which nobody has said whose it was: "condemned the raid".

    Where the article told before of an attack by another, it is that.
    """
    attacker = reach.memory.did.get("force")
    object_ = reach.sentence.plain[reach.spot.end :].partition(",")[0][:_REACH]
    violence = reach.words.pattern("violence").search(object_) is not None
    named = any(a.code and a.code not in two.codes for a in reach.after)  # "tore into Peru over the raid"
    return violence and not named and (attacker is None or attacker in two.codes)


def with_anybody(spot: CueMatch, after: Sequence[Actor]) -> bool:
    """Return whether those met are nobody's in particular: "met a dozen African leaders"."""
    met = next((a for a in after if a.kind != "place"), None)
    near = met is not None and met.start - spot.end <= 2 * _NEXT and met.role in ("", "with")
    return met is not None and near and met.refers == "anybody" and met.code is None


def _forums(reach: Reach) -> list[Actor]:
    return [a for a in reach.known if a.kind == "forum"]
