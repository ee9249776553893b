"""What happened once, with all that tells of it, and when one more telling is of the same."""

from collections.abc import Sequence
from typing import NamedTuple

from relations import dates
from relations.draft.candidate import TALKS, EventCandidate
from relations.draft.date_resolution import Published
from relations.messages import Message, msg

_ONE_SIDED = frozenset(
    "visit recall expulsion summons sanction embargo closure lifting delivery donation".split()
)
GIVEN = ("donation", "delivery")  # what is given is handed over: one event, and it is a gift
_PASSING = 5  # days around the date of a sentence in which what it only mentions may lie


class MergedEvent(NamedTuple):
    """What happened once, with every sentence that tells of it; the first `EventCandidate` is the strongest."""

    told: tuple[EventCandidate, ...]
    pair: frozenset[str]  # the two parties, whoever acts
    type: str
    date: str | None
    date_why: Message
    planned: bool = False

    @property
    def main(self) -> EventCandidate:
        """The telling that proves it best."""
        return self.told[0]


def is_same(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether a dated telling is one more of an event: the same pair, kind and day."""
    if event.pair != frozenset(found.parties) or event.date is None or found.date is None:
        return False
    if is_turned(event, found):
        return False
    kin = any({event.type, found.type} <= set(kind) for kind in (TALKS, GIVEN))
    if event.type != found.type and not kin:
        return _said_at_once(event, found)
    if event.type != found.type and event.type in GIVEN:
        return event.date == found.date and event.main.parties == found.parties
    if event.planned != (found.status == "planned") and event.date != found.date:
        return False
    if found.in_passing:
        return _days_apart(event.date, found.date) <= _PASSING
    if event.type == found.type or not is_whole(found.date):
        return lies_within(event.date, found.date) or lies_within(found.date, event.date)
    return event.date == found.date


def is_turned(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether it was the other side that did it: "Ghana and Peru recalled their ambassadors"."""
    # "before his visit Togo's general had gone to"
    journey = found.type == "visit" and found.status == "recalled"
    plainly = found.explicit_pair and (event.main.explicit_pair or journey)
    return (
        plainly
        and found.type in _ONE_SIDED
        and event.type == found.type
        and event.main.parties != found.parties
    )


def _said_at_once(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether an ambassador is summoned to hear a criticism: "summoned the envoy and accused his country"."""
    return (
        {event.type, found.type} == {"summons", "criticism"}
        and event.main.sentence == found.sentence
        and event.main.parties == found.parties
    )


def is_whole(edtf: str) -> bool:
    """Return whether a date says when something was from beginning to end: a day or an interval."""
    return dates.precision(edtf) in ("day", "interval")


def _days_apart(one: str, other: str) -> int:
    """Return the days between the first days of two dates."""
    first, second = dates.bounds(one)[0], dates.bounds(other)[0]
    return abs(dates.days_between(first, second)) if first and second else 9999


def lies_within(outer: str, inner: str) -> bool:
    """Return whether the date `inner` lies inside `outer`."""
    (first, last), (start, end) = dates.bounds(outer), dates.bounds(inner)
    return (first is None or (start is not None and first <= start)) and (
        last is None or (end is not None and end <= last)
    )


def is_told_before(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether an event is told before what has no date of its own, as the news and not as its history."""
    main = event.main
    return main.status == "happened" and (main.sentence, main.at) < (found.sentence, found.at)


def looks_back(event: MergedEvent, events: Sequence[MergedEvent]) -> bool:
    """Return whether a month or year is told that lies before what is told before it, as the history of the news."""
    start = dates.bounds(event.date)[0] if event.date and not is_whole(event.date) else None
    told = [e for e in events if e.main.sentence < event.main.sentence and not e.planned and e.date]
    news = [dates.bounds(e.date)[0] for e in told if e.date]
    return start is not None and any(day is not None and day > start for day in news)


def is_same_gift(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether an undated gift is what is handed over a sentence away, or the reverse."""
    near = abs(last_sentence(event) - found.sentence) <= 1
    return near and {event.type, found.type} == set(GIVEN) and event.main.parties == found.parties


def is_same_talks(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether undated talks are those of an event: a mere statement only right beside it."""
    near = abs(last_sentence(event) - found.sentence) <= 1
    return event.type in TALKS and found.type in TALKS and (found.type != "statement" or near)


def last_sentence(event: MergedEvent) -> int:
    """Return the number of the last sentence that tells of an event."""
    return max(found.sentence for found in event.told)


def left_open(found: EventCandidate, published: Published) -> MergedEvent:
    """Return an event of which only is known that it lies before the article, or is announced in it."""
    if found.status == "planned":
        day, why = f"{published.edtf}/..", msg("no date is said: after publication")
    elif found.under_way and published.day is not None:
        day, why = published.day.isoformat(), msg("a day of that visit, told as under way")
    else:
        day, why = f"../{published.edtf}", msg("no date is said: before publication")
    held, date = found._replace(explicit_date=False), day if published.edtf else None
    return MergedEvent((held,), frozenset(found.parties), found.type, date, why, found.status == "planned")
