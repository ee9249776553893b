"""From what sentences tell to what happened: the same event told twice is one, and what is no fact is left out."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from relations import dates
from relations.draft.candidate import PAPERS, TALKS, EventCandidate, Reading
from relations.draft.counted_days import from_the_one_before
from relations.draft.date_resolution import Published, resolved, until
from relations.draft.dating import LASTING
from relations.draft.merged_event import (
    GIVEN,
    MergedEvent,
    is_same,
    is_same_gift,
    is_same_talks,
    is_told_before,
    is_turned,
    is_whole,
    last_sentence,
    left_open,
    lies_within,
    looks_back,
)
from relations.draft.sides import is_named
from relations.draft.time_expressions import OF_THE_NEWS
from relations.messages import Message, msg

NO_DATE = msg("no date is said")
_SAID = frozenset(("request", "support", "criticism", "refusal", "threat"))
_ONE_AFTER_ANOTHER = frozenset(("expulsion", "summons", "sanction", "recall"))
_TO_ANYBODY = ("pledge", "closure", "lifting")  # where no side is named, it may be a third
_ON_PAPER = frozenset(
    ("agreement", "loan", "purchase", "sale", "pledge", "donation", "cooperation", "training")
)
_AFTER_TALKS = ("agreement", "pledge", "joint_statement")
_NO_FACT = {
    "hypothetical": msg("only possible, not done"),
    "denied": msg("denied, or said not to have happened"),
    "postponed": msg("put off"),
}
_NEWS = 14  # days within which what happened is news, and no history
_REACH = 3  # sentences over which a date or a pair carries on
_HEAD = 12  # characters before the day that a sentence opens with


class LeftOut(NamedTuple):
    """What an article speaks of that is not drafted, with the sentence and why; `type` where it would have one."""

    quote: str
    why: Message
    type: str = ""


def merged(read: Sequence[Reading], published: Published) -> tuple[list[MergedEvent], list[LeftOut]]:
    """Return the events of an article in the order told, and what was left out with why."""
    left: list[LeftOut] = []
    events: list[MergedEvent] = []
    waiting: list[EventCandidate] = []
    passing: list[EventCandidate] = []
    recalled: list[tuple[EventCandidate, Message]] = []
    for reading in read:
        if reading.by_a_stranger and not reading.sentence.heading:
            left.append(
                LeftOut(reading.sentence.text, msg("names a party that is unknown, or can be several"))
            )
        for found in reading.events:
            if found.status in _NO_FACT:
                left.append(LeftOut(found.quote, _NO_FACT[found.status], found.type))
            elif found.date is not None and found.in_passing:
                passing.append(found)
            elif found.date is not None:
                events = _with(events, found, published)
            else:
                waiting.append(found)
    for found in passing:
        events = _with(events, found, published)
    done = {_telling(found) for found in waiting if found.status == "happened"}
    for found in waiting:
        if found.status == "planned" and _telling(found) in done:
            continue  # told as done with it: "the signing of a treaty was agreed on"
        events, why = _undated(events, found, read, published)
        if why and found.status == "recalled":
            recalled.append((found, why))
        elif why:
            left.append(LeftOut(found.quote, why, found.type))
    for found, why in recalled:
        if _is_answered(found, events):
            events = [*events, left_open(found, published)]
        else:
            left.append(LeftOut(found.quote, why, found.type))
    events = [e for e in events if e.type != "statement" or not _beside(e, events)]
    return sorted(events, key=lambda event: event.main.sentence), once(left)


def once(left: Iterable[LeftOut]) -> list[LeftOut]:
    """Return what was left out, each sentence and reason once."""
    return list({(it.quote, it.type, it.why.template): it for it in left}.values())


def _telling(found: EventCandidate) -> tuple[int, str, tuple[str, str]]:
    """Return the sentence, type and sides of what it tells, done or announced."""
    return found.sentence, found.type, found.parties


def _beside(statement: MergedEvent, events: Sequence[MergedEvent]) -> bool:
    """Return whether a statement is only how something else of that date was made known."""
    return any(
        e.type != "statement" and e.pair == statement.pair and e.date == statement.date for e in events
    )


def _with(events: Sequence[MergedEvent], found: EventCandidate, published: Published) -> list[MergedEvent]:
    """Return the events with a dated one more, as a part of one there where it is the same."""
    result = list(events)
    pair = frozenset(found.parties)
    for position, event in enumerate(result):
        if event.pair == pair and is_same(event, found):
            result[position] = _joined(event, found, published)
            return result
    day = found.date
    return [*result, _extended(_new(found, day, found.why.get("date", NO_DATE)), found, published)]


def _new(found: EventCandidate, day: str | None, why: Message) -> MergedEvent:
    return MergedEvent((found,), frozenset(found.parties), found.type, day, why, found.status == "planned")


def _joined(event: MergedEvent, found: EventCandidate, published: Published) -> MergedEvent:
    """Return the event with one more telling of it: the finer date, the weightier type, the stronger proof."""
    told = (*event.told, found)
    if _strength(found) > _strength(event.main):
        told = (found, *event.told)
    day, why = event.date, event.date_why
    if found.date and (day is None or (found.date != day and lies_within(day, found.date))):
        day, why = found.date, found.why.get("date", NO_DATE)
    types = [event.type, found.type]
    kin = next((kin for kin in (TALKS, GIVEN) if set(types) <= set(kin)), None)
    kind = min(types, key=kin.index) if kin else event.type
    visit = next((one for one in told if one.type == "visit"), None) if kind == "visit" else None
    if visit is not None and (visit.explicit_pair or found.type == "visit" != event.type):
        told = (visit, *(one for one in told if one is not visit))  # who visits acts
    planned = event.planned and (found.date is None or found.status == "planned")
    return _extended(MergedEvent(told, event.pair, kind, day, why, planned), found, published)


def _strength(found: EventCandidate) -> tuple[bool, bool, int]:
    return is_named(found.why["parties"]), found.explicit_date, -found.sentence


def _extended(event: MergedEvent, found: EventCandidate, published: Published) -> MergedEvent:
    """Return what lasts with the last day that was said of it."""
    if found.ends is None or event.date is None or not dates.is_day(event.date) or event.type not in LASTING:
        return event
    last = until(found.ends, date.fromisoformat(event.date), published)
    if last is None:
        return event
    return event._replace(
        date=f"{event.date}/{last}", date_why=msg("{why}; its end is said", why=event.date_why)
    )


def _undated(
    events: list[MergedEvent], found: EventCandidate, read: Sequence[Reading], published: Published
) -> tuple[list[MergedEvent], Message | None]:
    """Return the events with an undated telling taken in, or why it is left out."""
    pair = frozenset(found.parties)
    same = [e for e in events if e.pair == pair]
    counted = from_the_one_before(found, read, events, published)
    if counted is not None:
        return _with(events, counted, published), None
    coming = _on_the_visit(found, same)
    if coming is not None:
        held = found._replace(date=coming.date, explicit_date=False)
        return [*events, _new(held, held.date, msg("the date of the talks announced before"))], None
    kin = [e for e in same if e.type == found.type or is_same_talks(e, found) or is_same_gift(e, found)]
    kin = [e for e in kin if not is_turned(e, found) and not _is_older(e, found)]
    ahead = found.status == "planned"  # what is to come is no part of what was
    anew = ahead or (found.explicit_pair and not found.definite)
    kin = [e for e in kin if e.planned is ahead] or ([] if anew else kin)
    if kin:
        exact = [e for e in kin if e.type == found.type] or kin
        nearest = min(exact, key=lambda e: abs(e.main.sentence - found.sentence))
        position = events.index(nearest)
        held = found if nearest.type in (found.type, *GIVEN) else found._replace(type=nearest.type)
        return [*events[:position], _joined(nearest, held, published), *events[position + 1 :]], None
    if found.definite and _paper_of(found, same):
        return events, msg("the paper of what is told before")
    during = _anchor(found, same)
    if found.announced is not None and during is not None:
        held = found._replace(date=during.date, explicit_date=False)
        return [*events, _new(held, held.date, msg("the date of the event told before"))], None
    if found.announced is not None:
        why = {**found.why, "date": msg("the day on which it was made known")}
        return _with(
            events, found._replace(date=found.announced, explicit_date=False, why=why), published
        ), None
    said = read[found.sentence].dates  # or it has a day, and of which year is not known
    apart = any(s.unsure or (s.kind == "some_time_before" and s.end <= found.at) for s in said)
    if apart and found.explicit_pair and found.status in ("happened", "recalled"):
        # "a few hours earlier, the envoy had been summoned"
        return [*events, left_open(found, published)], None
    carried = _carried(found, read, events, published)
    if carried is not None:
        return _with(events, carried, published), None
    beside = next((e for e in events if e.date and _is_of_one_telling(e, found)), None)
    if beside is not None and not found.under_way:
        held = found._replace(date=beside.date, explicit_date=False)
        return [*events, _new(held, held.date, msg("the date of the event told before"))], None
    if found.status == "recalled":
        return events, msg("only recalled, without a date")
    if found.status == "happened" and (found.explicit_pair or found.type in _AFTER_TALKS):
        before = [e for e in same if 0 <= found.sentence - last_sentence(e) <= _REACH and not e.planned]
        if found.type in _SAID and any(e.type in TALKS and e.type != "statement" for e in before):
            return events, msg("said in the talks")
        before = [e for e in before if is_told_before(e, found)]
        if before and found.type in _SAID and all(e.date and dates.is_day(e.date) for e in before):
            # it is said of the last that was done
            before = sorted((e for e in same if is_told_before(e, found)), key=lambda e: e.date or "")
        if before and (looks_back(before[-1], events) or _moves_on(before[-1], found, read)):
            before = []  # told with the history of the news, or after another day
        day = before[-1].date if before else None
        # "visited Ghana from 1 to 4 June. Three agreements were signed": on one of those days
        in_talks = found.type in _AFTER_TALKS and bool(before) and before[-1].type in TALKS
        if (
            day
            and (len(day) <= 10 or (in_talks and not dates.is_open(day)))
            and not (found.ahead or found.earlier)
        ):
            held = found._replace(date=day, explicit_date=False)
            return [*events, _new(held, held.date, msg("the date of the event told before"))], None
    talked = [e for e in same if e.type in TALKS and 0 <= found.sentence - last_sentence(e) <= _REACH - 1]
    if not found.explicit_pair and found.status == "happened" and (talked or found.type in _TO_ANYBODY):
        return events, msg("spoken of in the talks") if talked else msg("no date of its own")
    return [*events, left_open(found, published)], None


def _carried(
    found: EventCandidate, read: Sequence[Reading], events: Sequence[MergedEvent], published: Published
) -> EventCandidate | None:
    """Return an undated event with the date told a sentence before, where it goes on from there; else None."""
    new_target = found.also and found.type in _ONE_AFTER_ANOTHER
    if not (found.explicit_pair or new_target) or found.sentence == 0 or found.ahead or found.earlier:
        return None
    before = read[found.sentence - 1]
    day = None
    if (
        found.status == "recalled"
        and not before.events
        and any(a.code in found.parties for a in before.actors)
    ):
        only = before.dates[0] if len(before.dates) == 1 and before.dates[0].kind not in OF_THE_NEWS else None
        said = resolved(only, published, ahead=False) if only is not None else None
        over = said is not None and (dates.bounds(said.edtf)[1] or "") <= (published.edtf or "")
        day = said.edtf if said and over else None  # "several steps were taken in June."
    elif found.status == "happened" and found.also and found.type in (*_ONE_AFTER_ANOTHER, *PAPERS):
        alike = PAPERS if found.type in PAPERS else (found.type,)
        same = [e for e in events if e.type in alike and e.main.parties[0] == found.parties[0] and e.date]
        day = next((e.date for e in same if e.main.sentence == found.sentence - 1), None)
        if found.type in _ONE_AFTER_ANOTHER:
            day = day or _day_of_others(found, events, published)
        elif not _is_news(day, published):
            day = None
    elif found.status == "happened" and found.also and found.type in TALKS:
        same = [
            e
            for e in events
            if e.type in TALKS and not e.pair.isdisjoint(found.parties) and e.date and not e.planned
        ]
        near = [e for e in same if 0 < found.sentence - e.main.sentence <= _REACH]
        day = near[-1].date if near else None
    if day is None:
        return None
    why, told = {**found.why, "date": msg("told in the sentence before")}, before.sentence.text
    return found._replace(date=day, explicit_date=False, status="happened", why=why, dated_by=told)


def _day_of_others(found: EventCandidate, events: Sequence[MergedEvent], published: Published) -> str | None:
    """Return the one day of the news on which others did the same to the same: "Togo also summoned Peru's envoy"."""
    same = [e for e in events if e.type == found.type and e.main.parties[1] == found.parties[1]]
    days = {
        e.date for e in same if e.main.sentence < found.sentence and e.main.parties[0] != found.parties[0]
    }
    day = days.pop() if len(days) == 1 else None
    return day if _is_news(day, published) else None


def _is_news(day: str | None, published: Published) -> bool:
    """Return whether a date is a day near that of publication."""
    if day is None or not dates.is_day(day) or published.day is None:
        return False
    return abs(dates.days_between(day, published.day.isoformat())) <= _NEWS


def _on_the_visit(found: EventCandidate, same: Sequence[MergedEvent]) -> MergedEvent | None:
    """Return the talks still to come, told right before, at which something is to be signed."""
    if found.status != "planned" or found.type not in PAPERS:
        return None
    told = [
        e
        for e in same
        if e.planned
        and e.type in TALKS
        and e.date
        and not dates.is_open(e.date)
        and 0 <= found.sentence - last_sentence(e) <= 1
    ]
    return told[-1] if told else None


def _is_answered(found: EventCandidate, events: Sequence[MergedEvent]) -> bool:
    """Return whether an act is told only with its answer: "expelled two envoys after Peru expelled one of Ghana's"."""
    if not found.explicit_pair or found.type not in (*_ONE_AFTER_ANOTHER, "closure", "suspension"):
        return False
    if any(e.type == found.type and e.main.parties == found.parties for e in events):
        return False
    beside = [e.main for e in events if e.main.sentence == found.sentence and e.main.status == "happened"]
    return any(answer.parties == found.parties[::-1] for answer in beside)


def _is_of_one_telling(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether one of several listed is told with the others: "In the talks, she met those of Togo and Peru"."""
    same = [t for t in event.told if (t.sentence, t.at, t.type) == (found.sentence, found.at, found.type)]
    reach = 0 if found.status == "recalled" else _REACH  # "Togo and Peru had earlier expelled two"
    news = event.main.status != "recalled" and abs(found.sentence - event.main.sentence) <= reach
    return bool(same) and same[0].status == found.status and found.explicit_pair and news


def _is_older(event: MergedEvent, found: EventCandidate) -> bool:
    """Return whether an event is told as history after what is new: "has spoken … they previously spoke in March"."""
    history = event.main.status == "recalled" or (event.date is not None and not is_whole(event.date))
    return history and found.status == "happened" and found.sentence < event.main.sentence


def _paper_of(found: EventCandidate, same: Sequence[MergedEvent]) -> bool:
    """Return whether "the agreement" is that of an event told just before: "a loan … the agreement was signed"."""
    return found.type == "agreement" and any(
        e.type in _ON_PAPER and 0 <= found.sentence - last_sentence(e) <= 2 for e in same if not e.planned
    )


def _anchor(found: EventCandidate, same: Sequence[MergedEvent]) -> MergedEvent | None:
    """Return the event just before during which "the visit" was, rather than on the day when it was made known."""
    if not found.definite or found.type not in TALKS:
        return None
    before = [e for e in same if 0 <= found.sentence - last_sentence(e) <= 1 and is_told_before(e, found)]
    return before[-1] if before and before[-1].date else None


def _moves_on(event: MergedEvent, found: EventCandidate, read: Sequence[Reading]) -> bool:
    """Return whether a sentence between an event and what is told after it opens with another day."""
    between = read[last_sentence(event) + 1 : found.sentence]
    return any(said.kind == "day" and said.start <= _HEAD for reading in between for said in reading.dates)
