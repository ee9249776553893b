"""Which of two sides acts: by the voice it is told in, and by their roles where no word says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations.draft.actor import Actor
from relations.draft.lexicon import Cue
from relations.draft.reach import Reach
from relations.draft.sides import Two

# From who does it to whom it is done: "sanctions by Ghana on Togo", "won approval from the deputies".
_RANKS: Mapping[str, int] = {
    role: rank
    for rank, roles in enumerate(
        (("by",), ("", "gen", "from"), ("of",), ("in",), ("with",), ("on", "against"), ("to",))
    )
    for role in roles
}
_TOLD_LIKE = frozenset(("delivery", "deployment", "ratification"))


def in_order_of_voice(reach: Reach, two: Two) -> Two:
    """Return two sides with the one first that acts: of a passive, the other; so of what somebody gives thanks for."""
    plain, start = reach.sentence.plain, reach.spot.start
    thanked = two.voice == "noun" and reach.words.pattern("thanks").search(plain, 0, start) is not None
    return _swapped(two) if thanked or two.voice in ("hosts", "passive", "receives") else two


def in_order_of_roles(reach: Reach, two: Two) -> Two:
    """Return two sides with the one first that acts by its role; as they are where both may, or of several parties.

    "built in Ghana, handed over to Peru"
    """
    cue = reach.cue
    if len(two.first) != 1 or len(two.second) != 1 or cue.voice == "receives":
        return two
    if not (cue.told_like in _TOLD_LIKE or cue.type == "lifting"):
        return two
    led = (a for a in reach.there if a.role == "by" and a.code == two.second[0].code)
    if cue.voice == "acts" and any(a.end < two.first[0].start < reach.spot.start for a in led):
        return two  # "at a ceremony led by Togo's king, Ghana handed over"
    acting, done_to = (_rank(side, cue, reach.there) for side in (two.first[0], two.second[0]))
    if acting is None or done_to is None:
        return two
    # "the trucks from Peru were received by Ghana"
    taken_in = reach.words.grammar.pattern("taken_in").search(reach.sentence.plain, reach.spot.end)
    return _swapped(two) if (done_to < acting) is not (taken_in is not None) else two


def _swapped(two: Two) -> Two:
    return two._replace(first=two.second, second=two.first)


def _rank(side: Actor, cue: Cue, known: Sequence[Actor]) -> tuple[int, int] | None:
    """Return how far one is from who acts: by the first role that it has, and for goods by where they were first."""
    there = next((a for a in known if a.code == side.code and a.role in _RANKS), None)
    if there is None:
        return None
    return _RANKS[there.role], there.start if cue.told_like == "delivery" and there.role == "in" else 0
