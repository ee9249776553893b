"""A capital that is only where something was said, and not the state that it stands for."""

from __future__ import annotations

from relations.draft.actor import Actor
from relations.draft.lexicon import CueMatch

_SPOKEN = frozenset("request pledge statement threat refusal criticism support invitation".split())
_BESIDE = 3  # characters: " à "
_OF_AN_OBJECT = ("criticism", "support")  # "condemned in Lima the coup": to whom is not said so


def may_be_only_where(kind: str, other: Actor, spot: CueMatch) -> bool:
    """Return whether a capital may be where something is said, or to whom: "a demandé lundi à Lima".

    Right behind the verb it is to whom: "reproche à Alger de".
    """
    beside = 0 <= other.start - spot.end <= _BESIDE
    return kind in _SPOKEN and other.kind == "place" and other.role in ("in", "to") and not beside


def is_only_where(kind: str, other: Actor, spot: CueMatch) -> bool:
    """Return whether a capital is only where something is said: "In Lima, Ghana called for calm"."""
    return may_be_only_where(kind, other, spot) and (other.end <= spot.start or kind in _OF_AN_OBJECT)
