"""Folding mirrored rows: a visit is reported once from the visitor's side and once from the host's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from relations.formats.event_data.event import Event
from relations.formats.rows import Refused, Tally

_DIGITS = 18  # what a database counts with


def by_day(events: Iterable[Event | Refused], tally: Tally) -> list[Event]:
    """Return the events by day, then by the dataset's own number, each identity once; refused rows go to the tally.

    Files, and the rows in them, come in any order; what folds with what must not depend on it, nor which of two
    rows of one identity stays.
    """
    found: dict[str, Event] = {}
    for event in events:
        if isinstance(event, Refused):
            tally.refused.append(event)
            continue
        before = found.get(event.ref)
        if before is not None:
            tally.present += 1
        if before is None or _told(event) < _told(before):
            found[event.ref] = event
    return sorted(found.values(), key=lambda event: (event.date, number_of(event.ref), event.ref))


def number_of(ref: str) -> int:
    """Return the number in an identity such as "gdelt:410412347", 0 where it is none of up to 18 digits."""
    digits = ref.partition(":")[2].partition("/")[0]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS else 0


def _told(event: Event) -> tuple[object, ...]:
    """Return the key that orders two rows of one identity: day, who acts on whom, code, source, then all the rest."""
    acting = event.parties[::-1] if event.side == "host" else event.parties
    code = "|".join(str(event.codes[key]) for key in ("cameo", "plover", "mode") if key in event.codes)
    rest = (event.title, str(event.place), str(event.source), str(event.codes))
    return (event.date, acting, code, event.mirror or (), rest)


def folded(events: Iterable[Event | Refused], tally: Tally) -> list[Event]:
    """Return the events with each mirrored pair as one, refused rows going to the tally.

    Two rows are one event when they tell the same of the same two parties on the same day in the same source, from
    opposite sides; one row folds with one other at most. The first by day and number stays and names the other in
    `mirrors`. Where both claim to be the visitor, the country in which it took place is the host.
    """
    kept: list[Event] = []
    waiting: defaultdict[tuple[str, ...], list[Event]] = defaultdict(list)
    for event in by_day(events, tally):
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
