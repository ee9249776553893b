"""How an interaction hangs together with those on file: what it follows, and what it may repeat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from relations.analysis.duplicates import may_be_same
from relations.analysis.publishing import publishable
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.model import EVERYTHING, Filter
from relations.model.links import broken_link

if TYPE_CHECKING:
    from relations.model import Interaction
    from relations.model.summary import AnyInteraction

_WHY = {
    "parties": '#{id} "{title}" shares no party with this, so this cannot follow it',
    "time": '#{id} "{title}" comes after this, so this cannot follow it',
}


def titles(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return the titles of interactions by id, of those that are on file."""
    return {it.id: it.title for it in _on_file(session, ids) if it.id is not None}


def refuse_broken(session: Session, it: Interaction, ids: Sequence[int], field: str) -> None:
    """Raise NotUnderstood, naming `field`, where `it` cannot follow one of these ids; what is not on file is left."""
    for other in _on_file(session, ids):
        why = broken_link(it, other)
        if why:
            raise NotUnderstood(_WHY[why], id=other.id, title=other.title, field=field)


def warn_followers(session: Session, before: Interaction, after: Interaction) -> None:
    """Say which interactions followed `before` and cannot follow it as it is after an edit."""
    assert after.id is not None
    for follower in session.records.followers([after.id]):
        if broken_link(follower, after) and not broken_link(follower, before):
            session.say(
                'note: #{id} "{title}" follows this and no longer can; `relations edit {id} --drop follows={this}`',
                id=follower.id,
                title=follower.title,
                this=after.id,
            )


def twins_of(session: Session, new: Interaction) -> list[Interaction]:
    """Return the interactions on file that `new` may repeat, those of its very date first."""
    if not session.path.exists():
        return []
    alike = session.records.read(Filter(countries=new.parties, types=(new.type,)))
    return sorted((it for it in alike if may_be_same(new, it)), key=lambda it: it.date != new.date)


def following(
    session: Session, found: Sequence[AnyInteraction], chosen: Filter, *, for_readers: bool
) -> Sequence[AnyInteraction]:
    """Return the follow-ups of the interactions, direct and indirect, even those that the filter leaves out.

    For readers, nothing that nobody has read follows anything.
    """
    if chosen == EVERYTHING:
        return found
    followers: dict[int, AnyInteraction] = {}
    waiting = [it.id for it in found if it.id is not None]
    while waiting:
        told = session.records.followers(waiting)
        new = {
            it.id: it
            for it in (publishable(told) if for_readers else told)
            if it.id is not None and it.id not in followers
        }
        followers |= new
        waiting = list(new)
    return list(followers.values())


def _on_file(session: Session, ids: Sequence[int]) -> list[Interaction]:
    return session.records.get(ids, missing_ok=True) if ids and session.path.exists() else []
