"""The day of an event that another sentence tells: "It was announced on Saturday"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from relations.draft.agreed import dates_of_agreeing
from relations.draft.candidate import PAPERS, TALKS, EventCandidate, Reading
from relations.draft.clause_dates import dates_of
from relations.draft.clauses import syntax
from relations.draft.cues import cues_in
from relations.draft.date_resolution import Published, first_resolved, resolved
from relations.draft.dating import last_day
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.status import status_of
from relations.draft.time_expressions import OF_THE_NEWS, Said
from relations.messages import msg

_LASTING = {  # what lasts is told again by these words
    "visits": ("visit",),
    "exercises": ("training", "cooperation"),
    "rounds_of_talks": ("meeting", "negotiation"),
}
_MADE_KNOWN = frozenset(
    "expulsion recall sanction embargo closure rupture suspension cancellation lifting pledge".split()
)


def dated_by_the_next(
    before: Sequence[Reading], later: Reading, words: Lexicon, published: Published
) -> list[Reading]:
    """Return the sentences before one, each event with the day on which that one says it happened or was announced."""
    if not before or not later.dates:
        return list(before)
    last = _announced(_made_known(before[-1], later, words, published), later, words, published)
    found = [*before[:-1], last]
    found = _signed(found, later, words, published)
    if not any(e.announced and e.date is None for it in found for e in it.events):
        return found
    days = _days_told(later.sentence, later.dates, words, published)
    return [_dated_by(it, later, days) for it in found]


def dated_by_the_talks(
    earlier: Sequence[Reading], later: Reading, words: Lexicon, published: Published
) -> Reading:
    """Return a sentence with the only day of one before it, where both tell of the same talks.

    Those at which something was said: "The president said on Monday that … He made the remarks while meeting with
    Peru's minister", or done: "met on Monday. At the meeting, they signed".
    """
    rules, text = words.grammar, later.sentence.plain
    if not any(e.date is None for e in later.events):
        return later
    types: Sequence[str] = TALKS
    before = earlier[-1] if earlier and rules.pattern("remarks").search(text) else None
    dated = next((it for it in reversed(earlier) if it.dates), None)
    if before is None and dated is not None and rules.pattern("at_that_meeting").match(text):
        types = (*TALKS, *PAPERS)
        before = dated
        met = before and any(
            spot.cue.told_like in TALKS for spot in cues_in(before.sentence, before.dates, words)
        )
        before = before if met else None
    days = [s for s in before.dates if s.kind in OF_THE_NEWS] if before is not None else []
    found = resolved(days[0], published, ahead=False) if len(days) == 1 else None
    if before is None or found is None:
        return later
    events = [
        e._replace(
            date=found.edtf,
            status="happened",
            explicit_date=False,
            dated_by=before.sentence.text,
            why={**e.why, "date": msg("told in the sentence before")},
        )
        if e.type in types and e.date is None and e.status in ("happened", "recalled")
        else e
        for e in later.events
    ]
    return later._replace(events=events)


def ended_by_the_next(before: Sequence[Reading], later: Reading, words: Lexicon) -> list[Reading]:
    """Return the sentences before one, the last visit or exercise there with the end that this one says of it.

    "Ghana and Peru opened drills on Monday. The exercise runs until 3 July"
    """
    found, rules, text = list(before), words.grammar, later.sentence.plain
    definite = f"(?:{rules.words('definite')}|{rules.words('definite_plural')})"
    for noun, types in _LASTING.items():
        told = [n for n, it in enumerate(found) if any(e.type in types for e in it.events)]
        last = last_day(types[-1], later.sentence, later.dates, words) if told else None
        dated_anew = any(e.type in types and e.explicit_date for e in later.events)
        if last is None or dated_anew:
            continue
        named = rf"(?<!\w){definite} ?(?:[\w-]+ ){{0,3}}{rules.words(noun)}(?!\w)(?! {rules.words('goes_on')}(?!\w))"
        if re.search(named, text[: last.start]) is None:
            continue
        there = {a.code for a in later.actors if a.code and a.start < last.start}
        for at in told[-1:]:
            found[at] = found[at]._replace(events=[_until(e, last, types, there) for e in found[at].events])
    return found


def _until(event: EventCandidate, last: Said, types: Sequence[str], there: Set[str]) -> EventCandidate:
    """Return what lasts with its end, if nobody else is named with that."""
    own = event.type in types and event.status == "happened" and there <= set(event.parties)
    return event._replace(ends=event.ends or last) if own else event


def _days_told(
    sentence: Sentence, said: Sequence[Said], words: Lexicon, published: Published
) -> dict[str, str]:
    """Return the day of what a sentence tells as done, by type, whoever did it."""
    tree = syntax(sentence, said, words)
    days: dict[str, str] = {}
    for clause in tree.clauses:
        when = dates_of(clause, tree, said, words)
        own = when.own or when.carried
        for spot in cues_in(sentence, said, words, clause) if own else ():
            # "agreed to start the truce on Tuesday"
            day = first_resolved(dates_of_agreeing(own, spot, clause, words, published), published)
            if day and status_of(sentence, spot, clause, words) in ("happened", "recalled"):
                days.setdefault(spot.cue.type, day.edtf)
    return days


def _dated_by(before: Reading, later: Reading, days: Mapping[str, str]) -> Reading:
    """Return a sentence with the day that a later one tells of the same act: "The request was made on Tuesday"."""
    codes = {a.code for a in later.actors if a.code and a.kind != "place"}
    events = [
        e._replace(
            date=days[e.type],
            explicit_date=False,
            dated_by=later.sentence.text,
            why={**e.why, "date": msg("told in a later sentence")},
        )
        if e.announced and e.date is None and e.type in days and codes <= set(e.parties)
        else e
        for e in before.events
    ]
    return before._replace(events=events)


def _signed(before: Sequence[Reading], later: Reading, words: Lexicon, published: Published) -> list[Reading]:
    """Return sentences with the day on which a later one says that "the agreement was signed", by whomever."""
    codes = {a.code for a in later.actors if a.code and a.kind != "place"}
    day = first_resolved(later.dates, published)
    if day is None or not words.grammar.pattern("signed_then").match(later.sentence.plain):
        return list(before)
    for at in range(len(before) - 1, -1, -1):
        papers = [e for e in before[at].events if e.type == "agreement"]
        if not papers:
            continue
        undated = [e for e in papers if e.date is None and e.status == "happened" and codes <= set(e.parties)]
        events = [
            e._replace(date=day.edtf, explicit_date=False, dated_by=later.sentence.text)
            if e in undated
            else e
            for e in before[at].events
        ]
        return [*before[:at], before[at]._replace(events=events), *before[at + 1 :]]
    return list(before)


def _made_known(before: Reading, later: Reading, words: Lexicon, published: Published) -> Reading:
    """Return a sentence with the day on which who did it spoke of it.

    "It said on Monday that those expelled"; "…", the minister said in a statement on Monday
    """
    undated = [e for e in before.events if e.date is None and not e.announced and e.status == "happened"]
    undated = [e for e in undated if e.type in _MADE_KNOWN]
    if not undated:
        return before
    types = {spot.cue.type for spot in cues_in(later.sentence, later.dates, words)}
    doers = {a.code for a in later.actors if a.code and a.role == "" and a.kind in ("body", "person")}
    tree = syntax(later.sentence, later.dates, words)
    said = [s for c in tree.clauses for s in dates_of(c, tree, later.dates, words).announced]
    day = first_resolved(said, published)
    released = words.grammar.pattern("in_a_statement").search(later.sentence.plain) is not None
    spoken_of = [e for e in undated if (released or e.type in types) and e.parties[0] in doers]
    events = [e._replace(announced=day.edtf) if day and e in spoken_of else e for e in before.events]
    return before._replace(events=events)


def _announced(before: Reading, later: Reading, words: Lexicon, published: Published) -> Reading:
    """Return a sentence with the day on which the next one says it was: "It was announced on Saturday"."""
    rules = words.grammar
    if not any(e.date is None for e in before.events):
        return before
    happened = rules.pattern("took_place").match(later.sentence.plain) is not None
    told = rules.pattern("anaphor").match(later.sentence.plain)
    if not happened and not told:
        return before
    until = rules.pattern("behind").search(later.sentence.plain, told.end() if told else 0)
    own = [s for s in later.dates if until is None or s.start < until.start()]
    day = first_resolved(own, published)
    if day is None:
        return before
    events = [
        e._replace(date=day.edtf, explicit_date=False)
        if happened and e.date is None and e.status == "happened"
        else e._replace(announced=day.edtf)
        if e.date is None and e.announced is None
        else e
        for e in before.events
    ]
    return before._replace(events=events)
