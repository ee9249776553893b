"""In what voice something is told: as done by its subject, done to it, or received, whatever the voice of its cue."""

from __future__ import annotations

import re

from relations.draft.deeds import is_received
from relations.draft.doers import DONE_TO, does_what_it_is_for, has_passive_auxiliary, names_who_did_it
from relations.draft.reach import Reach, occasion_behind
from relations.draft.sides import Two
from relations.draft.visitors import stays

_NEXT = 25  # characters to what comes next
_GUESTS = ("person", "pronoun", "other", "body")
_OF_SOMETHING = ("of", "on", "by", "from")


def voiced(reach: Reach) -> Two | None:
    """Return in what voice a cue is read; None where those are missing without whom it tells of no two sides."""
    sentence, spot, words = reach.sentence, reach.spot, reach.words
    cue, passive = reach.cue, _is_passive(reach)
    voice: str = cue.voice
    if voice == "acts" and cue.told_like in DONE_TO and passive and cue.type != "condolences":
        voice = "passive"
    agent = next((a for a in reach.after if a.role == "by"), None)
    if voice == "passive" and agent is not None and does_what_it_is_for(sentence, spot, agent, words):
        return None
    if voice in ("acts", "passive") and is_received(sentence, spot, reach.here, words):
        voice = "receives"
    return None if _is_missing(voice, reach) else Two(voice, passive)


def _is_passive(reach: Reach) -> bool:
    """Return whether a cue is told as done to its subject."""
    sentence, spot, words = reach.sentence, reach.spot, reach.words
    if reach.cue.told_like == "deployment" and not any(a.role == "by" for a in reach.after):
        return False  # "Ghanaian troops were deployed to Peru": by their own country
    # "had to leave Peru, declared persona non grata"
    placed = [a for a in reach.before if a.role not in ("from", "to", "in")]
    done_to = bool(placed) and placed[-1].role == "" and placed[-1].kind in ("state", "person", "body")
    set_off = sentence.plain[: spot.start].endswith(", ") and any(a.role == "by" for a in reach.here)
    if reach.cue.type == "expulsion" and done_to and not set_off:
        # "the ambassador of Peru, declared persona non grata, left"
        set_off = sentence.plain[reach.before[-1].end : spot.start] == ", "
    return set_off or _has_auxiliary(reach) or (done_to and names_who_did_it(sentence, spot, words))


def _has_auxiliary(reach: Reach) -> bool:
    """Return whether an auxiliary makes a cue a passive: "was expelled", neither "is expelling" nor "is to expel"."""
    sentence, spot, words = reach.sentence, reach.spot, reach.words
    if sentence.plain[spot.start : spot.end].split()[0].endswith("ing"):
        return False
    if re.search(rf"{words.grammar.words('infinitive_mark')}$", sentence.plain[: spot.start]):
        return False  # "is expected to deliver"
    return has_passive_auxiliary(sentence, spot, words)


def _is_missing(voice: str, reach: Reach) -> bool:
    """Return whether nobody stands behind a cue whom its voice asks for."""
    cue, spot, after = reach.cue, reach.spot, reach.after
    near = bool(after) and after[0].start - spot.end <= _NEXT
    if cue.type == "congratulations":
        on_what = occasion_behind(reach.sentence, spot, reach.words)
        return on_what is not None and not any(spot.start <= a.start < on_what for a in reach.there)
    if voice == "acts" and cue.told_like == "pledge":
        # "approved a loan from Peru": who gives it does not act
        return any(a.role == "from" for a in reach.here[:1])
    if voice == "stays":
        return not stays(reach.sentence, spot.end, reach.before, after, reach.words)
    if voice == "reaches":
        return not near
    if voice != "hosts":
        return False
    guests = [a for a in after[:2] if a.kind in _GUESTS]
    # "received a letter from the president"
    of_somebody = (near and after[0].role == "gen") or any(a.role in _OF_SOMETHING for a in guests[:1])
    return not guests or (cue.type == "meeting" and of_somebody)
