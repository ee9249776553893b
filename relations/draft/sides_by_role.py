"""Which of two named sides acts, by their roles, where no word says so: "built in Ghana, handed over to Peru"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations.draft.actor import Actor
from relations.draft.lexicon import Cue

# From who does it to whom it is done: "sanctions by Ghana on Togo", "won approval from the deputies".
_RANKS: Mapping[str, int] = {
    role: rank
    for rank, roles in enumerate(
        (("by",), ("", "gen", "from"), ("of",), ("in",), ("with",), ("on", "against"), ("to",))
    )
    for role in roles
}
_TOLD_LIKE = frozenset(("delivery", "deployment", "ratification"))
_Side = list[Actor]


def in_order_of_roles(cue: Cue, first: _Side, second: _Side, known: Sequence[Actor]) -> tuple[_Side, _Side]:
    """Return two sides with the one first that acts by its role; as they are where both may, or of several parties."""
    if len(first) != 1 or len(second) != 1 or cue.voice == "receives":
        return first, second
    if not (cue.told_like in _TOLD_LIKE or cue.type == "lifting"):
        return first, second
    acting, done_to = _rank(first[0], cue, known), _rank(second[0], cue, known)
    turned = acting is not None and done_to is not None and done_to < acting
    return (second, first) if turned else (first, second)


def _rank(side: Actor, cue: Cue, known: Sequence[Actor]) -> tuple[int, int] | None:
    """Return how far one is from who acts: by the first role that it has, and for goods by where they were first."""
    there = next((a for a in known if a.code == side.code and a.role in _RANKS), None)
    if there is None:
        return None
    return _RANKS[there.role], there.start if cue.told_like == "delivery" and there.role == "in" else 0
