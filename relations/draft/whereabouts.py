"""Where something was: the city, and places that are only that and not the state that they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

_SPOKEN = frozenset("request pledge statement threat refusal criticism support invitation".split())
_TOLD = ("statement", "request", "threat")  # those told are asked, or warned
_HELPED = ("pledge", "support")
_BESIDE = 3  # characters: " à "
_INTO = 6  # " into "
_OF_AN_OBJECT = ("criticism", "support")  # "condemned in Lima the coup": to whom is not said so


def city(known: Sequence[Actor], spot: CueMatch) -> str | None:
    """Return the city that something is said to have happened in: the one nearest to its cue."""
    there = [
        a
        for a in known
        if a.kind == "place" and a.place and a.role in ("in", "to") and a.start <= spot.next + 60
    ]
    return min(there, key=lambda a: abs(a.start - spot.end)).place if there else None


def may_be_only_where(kind: str, other: Actor, spot: CueMatch) -> bool:
    """Return whether a capital may be where something is said, or to whom: "a demandé lundi à Lima".

    Right behind the verb it is to whom: "reproche à Alger de".
    """
    beside = 0 <= other.start - spot.end <= _BESIDE
    return kind in _SPOKEN and other.kind == "place" and other.role in ("in", "to") and not beside


def may_be_on_others_there(kind: str, other: Actor, spot: CueMatch) -> bool:
    """Return whether a state may only be where others were struck: "bombed rebels in Chad", not "crossed into"."""
    return kind == "force" and other.role in ("in", "to") and other.start - spot.end > _INTO


def is_only_where(kind: str, other: Actor, spot: CueMatch) -> bool:
    """Return whether a capital is only where something is said: "In Lima, Ghana called for calm"."""
    return may_be_only_where(kind, other, spot) and (other.end <= spot.start or kind in _OF_AN_OBJECT)


def is_where_people_live(
    kind: str, pair: tuple[Actor, Actor], sentence: Sentence, known: Sequence[Actor], words: Lexicon
) -> bool:
    """Return whether a country is only where people are who are told something: "urged its citizens in Peru to".

    One's own are promised something there, too: "pledged to defend Mexican migrants in the United States".
    """
    acting, other = pair
    if kind not in (*_TOLD, *_HELPED) or other.role not in ("in", "to", "of", "from"):
        return False
    if any(a.role == "to" and a.code == acting.code and acting.start < a.start < other.start for a in known):
        return True  # "promised to Ivorians abroad, gathered in Paris"
    own = (a.end for a in known if a.code == acting.code and acting.start < a.start < other.start)
    gaps = (sentence.plain[end : other.start] for end in own)
    if any(re.fullmatch(r"(?: [\w-]+)? [\w']{1,3} ?(?:la |l'|the )?", gap) for gap in gaps):
        return True
    return kind in _TOLD and words.pattern("people_there").search(sentence.plain[: other.start]) is not None
