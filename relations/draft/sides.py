"""The two sides of what is told: as far as they are read, and once they are found, with how they were."""

from collections.abc import Sequence
from typing import NamedTuple

from relations.draft.actor import Actor
from relations.messages import Message, msg

_NAMED = msg("both parties are named in the sentence")
INFERRED = msg("the pair is inferred from the article")
UNSAID = msg("both parties are named, and not which of them did it")
_WHY = {
    "pair": msg("the two countries are those told of before"),
    "pronoun": msg("one party is inferred from the article"),
    "other": msg("one party is inferred from the article"),
}


class Two(NamedTuple):
    """Who acts and on whom, as far as is read, and in what voice.

    `passive`: it is told as done to its subject, whatever the voice of its cue. `unsaid`: which of the two did it is
    not said. `together`: several do it with each other.
    """

    voice: str
    passive: bool
    first: Sequence[Actor] = ()
    second: Sequence[Actor] = ()
    unsaid: bool = False
    together: bool = False

    @property
    def codes(self) -> set[str | None]:
        """The parties that act."""
        return {a.code for a in self.first}

    @property
    def are_said(self) -> bool:
        """Whether both sides are found in the sentence."""
        return bool(self.first and self.second)


class Sides(NamedTuple):
    """Who acted on whom: one pair, or several for a list.

    `explicit`: both sides are said in the sentence. `why` says how they were found.
    """

    pairs: tuple[tuple[Actor, Actor], ...] = ()
    explicit: bool = False
    why: Message = _NAMED


def is_named(why: Message) -> bool:
    """Return whether the sentence names both parties, and needs nothing told before it."""
    return why == _NAMED


def is_inferred(why: Message) -> bool:
    """Return whether the sentence does not name both parties itself, or not which of them acted."""
    return why in (INFERRED, UNSAID, _WHY["pronoun"])


def how_found(two: Two) -> Message:
    """Return how two sides that are said were found."""
    named = UNSAID if two.unsaid else _NAMED
    return next((_WHY[a.kind] for a in (two.first[0], two.second[0]) if a.kind in _WHY), named)


def turned(found: Sides) -> Sides:
    """Return the two sides of what the subject of the clause above answers to, and so did not do."""
    pairs = tuple((b, a) if a.start == a.end else (a, b) for a, b in found.pairs)  # an inherited subject
    return found._replace(pairs=pairs)
