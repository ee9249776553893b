"""Folding mirrored rows: a visit is reported once from the visitor's side and once from the host's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from relations.formats.datasets.event import Event
from relations.formats.rows import Refused, Tally


def folded(events: Iterable[Event | Refused], tally: Tally) -> list[Event]:
    """Return the events with each mirrored pair as one, refused rows going to the tally.

    Two rows are one event when they tell the same of the same two parties on the same day in the same source, from
    opposite sides; one row folds with one other at most. The row that came first stays and names the other in
    `mirrors`. Where both claim to be the visitor, the country in which it took place is the host.
    """
    kept: list[Event] = []
    waiting: defaultdict[tuple[str, ...], list[Event]] = defaultdict(list)
    for event in events:
        if isinstance(event, Refused):
            tally.refused.append(event)
            continue
        if event.mirror is None:
            kept.append(event)
            continue
        others = waiting[event.mirror]
        other = next((candidate for candidate in others if candidate.side != event.side), None)
        if other is None:
            others.append(event)
            kept.append(event)
            continue
        others.remove(other)
        tally.folded += 1
        other.mirrors.append(event.ref)
        if other.parties != event.parties and other.type == "visit" and other.host:
            visitor = next(code for code in other.parties if code != other.host)
            other.parties = (visitor, other.host)
    return kept
