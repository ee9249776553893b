"""A day, month or year that is counted from the event before: "the next day", "that Sunday", "a month later"."""

from collections.abc import Sequence
from datetime import date, timedelta

from relations import dates
from relations.draft.candidate import EventCandidate, Reading
from relations.draft.date_resolution import Published, resolved
from relations.draft.merged_event import MergedEvent, last_sentence
from relations.messages import msg

_SHIFTS = {"next_day": 1, "eve": -1, "same_day": 0, "within_day": 0}  # days from the event before
_NEXT = {"next_month": 1, "next_year": 12}  # months from it
_REACH = 3  # sentences in which it may have been told


def from_the_one_before(
    found: EventCandidate, read: Sequence[Reading], events: Sequence[MergedEvent], published: Published
) -> EventCandidate | None:
    """Return an event told to be on the day, in the month or year after the one before it, with that date."""
    said = read[found.sentence].dates
    shift = next((s for s in said if s.kind in _SHIFTS or s.kind in _NEXT), None)
    kind = shift.kind if shift else None
    if published.day is None and shift is not min(said, key=lambda s: abs(s.start - found.at), default=None):
        return None  # "summoned on Monday the envoy, who had left the day before"
    before = [e for e in events if e.date and (e.main.sentence, e.main.at) < (found.sentence, found.at)]
    if kind in _SHIFTS:
        # "…, after Peru expelled an envoy earlier in the day"
        behind = shift is not None and shift.start > found.at
        near = (found.sentence - 1, found.sentence if behind else found.sentence - 1)
        before = [e for e in before if len(e.date or "") == 10 and last_sentence(e) in near]
        # "had met on Thursday. … was pardoned the day before": before the news, not before that
        before = [e for e in before if e.main.status != "recalled" or found.status == "recalled"]
    anchor = before[-1] if before else None
    if kind is None or found.status not in ("happened", "recalled", "planned"):
        return None
    ahead = found.status == "planned"
    if anchor is None or anchor.date is None:
        base = _day_before(found, read, published) if kind in _SHIFTS and not ahead else None
    elif dates.is_open(anchor.date) or ahead is not anchor.planned:
        base = None
    else:
        base = anchor.date if found.explicit_pair or anchor.pair == frozenset(found.parties) else None
    if base is None:
        return None
    if kind in _SHIFTS:
        day = (date.fromisoformat(base) + timedelta(days=_SHIFTS[kind])).isoformat()
    elif len(base) in (7, 10):
        months = int(base[:4]) * 12 + int(base[5:7]) - 1 + _NEXT[kind]
        day = f"{months // 12:04}-{months % 12 + 1:02}" if kind == "next_month" else f"{months // 12:04}"
    else:
        return None
    why = {**found.why, "date": msg("counted from the event before")}
    return found._replace(date=day, status="planned" if ahead else "happened", why=why)


def _day_before(found: EventCandidate, read: Sequence[Reading], published: Published) -> str | None:
    """Return the only day that the last sentence with a date before an event says; None where it says several."""
    told = read[max(0, found.sentence - _REACH) : found.sentence]
    if found.status != "recalled":
        told = [it for it in told if not it.events or any(e.status != "recalled" for e in it.events)]
    said = next((reading.dates for reading in reversed(told) if reading.dates), ())
    days = {r.edtf for r in (resolved(s, published, ahead=False) for s in said) if r is not None}
    day = days.pop() if len(days) == 1 and found.explicit_pair else None
    return day if day and dates.is_day(day) else None
