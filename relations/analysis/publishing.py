"""What of a record may be published: not what comes from a draft that nobody has read."""

from __future__ import annotations

from collections.abc import Iterable

from relations.model import Interaction
from relations.model.interaction import UNREAD


def publishable(interactions: Iterable[Interaction]) -> list[Interaction]:
    """Return the interactions that a person has read, in the same order."""
    return [it for it in interactions if UNREAD not in it.tags]


def unread(interactions: Iterable[Interaction]) -> list[Interaction]:
    """Return the interactions that nobody has read yet, in the same order."""
    return [it for it in interactions if UNREAD in it.tags]
