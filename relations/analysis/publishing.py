"""What of a record may be published: not what comes from a draft that nobody has read."""

from __future__ import annotations

from collections.abc import Iterable

from relations.model import Interaction

UNREAD = "unread"  # the tag of what a draft recorded, until a person has read it


def publishable(interactions: Iterable[Interaction]) -> list[Interaction]:
    """Return what a person has read, in the same order."""
    return [it for it in interactions if UNREAD not in it.tags]


def unread(interactions: Iterable[Interaction]) -> list[Interaction]:
    """Return what nobody has read yet, in the same order."""
    return [it for it in interactions if UNREAD in it.tags]
