"""What happened, sentence by sentence: a cue, the two parties in their roles, a date, and whether it is a fact."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from relations.draft.actors import Actor, Register, actors, names_somebody_unknown, strangers
from relations.draft.lexicon import Lexicon
from relations.draft.roles import DIRECT, Spot, sides
from relations.draft.sentences import Sentence
from relations.draft.speakers import Memory, remember, tied
from relations.draft.spotting import Mention
from relations.draft.timing import Published, Resolved, Said, dates_in, resolved

Status = Literal["happened", "planned", "hypothetical", "denied", "postponed", "recalled"]

# What sides do to talk, the weightiest first: told of one day, they are one event, and it is the first of these.
TALKS = ("call", "visit", "meeting", "negotiation", "statement")
_BESIDE = 4  # characters between a cue and the date that is its own


@dataclass(frozen=True)
class Found:
    """One candidate event as a sentence tells it.

    `parties`: first who acts. `date` is EDTF or None. `why` says of a field how it was arrived at. `strength` counts
    what speaks for it, 0 to 4.
    """

    type: str
    parties: tuple[str, str]
    sentence: int
    quote: str
    cue: str  # the words that say it
    at: int  # where they begin
    status: Status
    date: str | None
    ends: Said | None = None
    why: Mapping[str, str] = field(default_factory=dict)
    there: tuple[Actor, ...] = ()  # those of the two parties in the sentence
    place: str | None = None
    explicit_pair: bool = True
    explicit_date: bool = True
    in_passing: bool = False  # "on the occasion of the visit": the sentence's date is not its own
    ahead: bool = False  # "will deliver": only what is promised is told, not the promise


@dataclass(frozen=True)
class Reading:
    """One sentence with what was understood of it."""

    sentence: Sentence
    actors: Sequence[Actor]
    dates: Sequence[Said]
    events: Sequence[Found]
    by_a_stranger: bool = False  # something is told in it of a party that is not told


def readings(
    sentences: Sequence[Sentence],
    mentions: Sequence[Sequence[Mention]],
    words: Lexicon,
    published: Published,
    home: str | None,
) -> list[Reading]:
    """Return every sentence with its actors, dates and candidate events, read in order."""
    register = Register()
    for sentence, named in zip(sentences, mentions, strict=True):
        actors(sentence, named, words, register)  # learns who is who, wherever it is said
    found = [actors(s, named, words, register) for s, named in zip(sentences, mentions, strict=True)]
    pair = _most_named(found, mentions)
    memory = Memory(
        (pair[0], pair[1]) if len(pair) == 2 else None,
        home=home or _accredited(found),
    )
    result = []
    for number, (sentence, named, there) in enumerate(zip(sentences, mentions, found, strict=True)):
        if names_somebody_unknown(sentence, named, words, register):
            memory.forget()  # "he" and "the two countries" of what follows may be theirs
            said = dates_in(sentence, words)
            result.append(Reading(sentence, there, said, (), bool(_spots(sentence, said, words))))
            continue
        known = tied(there, memory)
        said = dates_in(sentence, words)
        silent = sentence.heading or words.pattern("sport").search(sentence.plain)
        nobody = [m for m in strangers(named, register) if " " not in m.name]
        events = (
            [] if silent else list(_events(number, sentence, known, nobody, said, words, published, memory))
        )
        result.append(Reading(sentence, known, said, events))
        if not sentence.heading:
            remember(known, memory)
        if events and events[0].explicit_pair:
            memory.pair = events[0].parties
    return result


def _most_named(found: Sequence[Sequence[Actor]], mentions: Sequence[Sequence[Mention]]) -> list[str]:
    """Return the two parties an article names most, fewer where a name that stays ambiguous may be one of them."""
    unclear = Counter(m.codes for named in mentions for m in named if len(m.codes) > 1)
    least = max(unclear.values(), default=0)
    counts = Counter(a.code for there in found for a in there if a.code)
    return [code for code, count in counts.most_common(2) if count > least]


def _accredited(found: Sequence[Sequence[Actor]]) -> str | None:
    """Return the country an ambassador is said to serve in: mostly that of the paper which says so."""
    for there in found:
        for one, other in pairwise(there):
            if (
                one.level == "official"
                and one.code
                and other.role in ("to", "in")
                and other.start - one.end <= 8
            ):
                return other.code
    return None


def _events(
    number: int,
    sentence: Sentence,
    known: Sequence[Actor],
    nobody: Sequence[Mention],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
    memory: Memory,
) -> Iterator[Found]:
    verb: tuple[int, tuple[Actor, ...]] = (-1, ())  # where the verb before ends, and who acted in it
    visited = False
    for spot in _spots(sentence, said, words):
        status = _status(sentence, spot, words)
        ahead = spot.cue.type == "pledge" and status == "planned"
        if ahead:
            status = "happened"  # what is promised lies ahead, the promise does not
        if spot.cue.voice == "named" and status in ("happened", "recalled", "planned"):
            continue
        found = sides(sentence, spot, known, words, memory, verb)
        if not found.explicit and _done_by(nobody, spot, known):
            continue
        verb = (spot.end, found.acted) if found.acted else verb
        visit = spot.cue.type == "visit"
        own = [s for s in said if s.start >= spot.start] if visit and visited else said
        if spot.cue.type == "pledge":
            own = [s for s in said if not _of_what_is_promised(s, sentence, spot, known, words, ahead=ahead)]
        visited = visited or (visit and bool(found.pairs))
        for acting, other in found.pairs:
            when = None
            if not (visit and _mentioned(sentence, spot, said, words)):
                when = _date(sentence, spot, other, own, words, published, status)
            if spot.cue.type in DIRECT and not found.explicit and when is None:
                continue
            assert acting.code is not None
            assert other.code is not None
            yield Found(
                spot.cue.type,
                (acting.code, other.code),
                number,
                sentence.text,
                sentence.text[spot.start : spot.end],
                spot.start,
                status,
                when.edtf if when else None,
                next((s for s in said if s.ends_it), None) if visit else None,
                {"parties": found.why, **({"date": when.why} if when else {})},
                tuple(a for a in known if a.code in (acting.code, other.code)),
                _place(known, spot),
                found.explicit,
                when is not None,
                visit and _in_passing(sentence, spot, said, words),
                ahead,
            )


def _spots(sentence: Sentence, said: Sequence[Said], words: Lexicon) -> list[Spot]:
    """Return the cues of a sentence in order, those in quotations left out.

    Dates are stepped over: "broke off on Tuesday its relations" is read as "broke off its relations".
    """
    pattern, cues = words.cues
    kept = [
        n for n in range(len(sentence.plain)) if not any(s.start - 1 <= n < s.end for s in said if s.start)
    ]
    text = "".join(sentence.plain[n] for n in kept)
    found = [m for m in pattern.finditer(text) if not sentence.quoted(kept[m.start()])]
    starts = [*(kept[m.start()] for m in found), len(sentence.plain)]
    return [
        Spot(cues[(m.lastindex or 1) - 1], kept[m.start()], kept[m.end() - 1] + 1, starts[number])
        for number, m in enumerate(found, 1)
    ]


def _status(sentence: Sentence, spot: Spot, words: Lexicon) -> Status:
    """Tell whether what a cue names happened, from the words around it in its clause."""
    plain, start = sentence.told, spot.start
    opening = max(plain.rfind(";", 0, start), plain.rfind(" : ", 0, start), start - 110, 0)
    window = plain[opening:start]
    near = plain[max(opening, start - 60) : spot.end]
    behind = plain[spot.end : spot.end + 120].split(";")[0]
    cue = plain[start : spot.end]
    if words.pattern("modality", "postponed").search(window + cue + behind):
        return "postponed"
    no_place = words.pattern("no_place").search(behind.partition(",")[0])
    if no_place or words.pattern("modality", "denied").search(near):
        return "denied"
    if words.pattern("modality", "hypothetical").search(window[-70:]):
        return "hypothetical"
    aftermath = re.compile(rf"{words.pattern('modality', 'aftermath').pattern} (?:[\w'-]+[ ']){{0,4}}$")
    if aftermath.search(window):
        return "recalled"
    planned = words.pattern("modality", "planned").search(window[-60:] + cue + behind[:14])
    if planned and words.pattern("agreeing").match(planned[0]) and spot.cue.type not in TALKS:
        planned = None  # what was agreed is done by agreeing: to lift sanctions, not to meet
    if planned or (_in_future(sentence, max(opening, start - 25), spot.end, words)):
        return "planned"
    pattern = words.pattern("modality", "recalled")
    recalled = pattern.search(window) or pattern.search(window + cue)
    announced = words.pattern("reporting").search(plain, 0, start)  # "said on Monday it had expelled …"
    if recalled and not (announced and words.pattern("pluperfect").match(recalled[0])):
        return "recalled"
    return "happened"


def _done_by(nobody: Sequence[Mention], spot: Spot, known: Sequence[Actor]) -> bool:
    """Tell whether the name nearest before a cue is one that nobody known has: "Somaliland signed"."""
    near = max((m.end for m in nobody if m.end <= spot.start), default=-1)
    return near > max((a.end for a in known if a.end <= spot.start + 1), default=-1)


def _of_what_is_promised(
    date: Said, sentence: Sentence, spot: Spot, known: Sequence[Actor], words: Lexicon, *, ahead: bool
) -> bool:
    """Tell whether a date is not the promise's own: "will deliver in April", "promised to deliver in April"."""
    if ahead:
        return not words.pattern("reporting").search(sentence.plain, max(0, date.start - 14), date.start)
    verbs = words.pattern("to_do").finditer(sentence.plain, spot.end, max(spot.end, date.start))
    return any(not any(a.start < verb.end() and verb.start() < a.end for a in known) for verb in verbs)


def _mentioned(sentence: Sentence, spot: Spot, said: Sequence[Said], words: Lexicon) -> bool:
    """Tell whether "this visit" is one told of before, without a date beside it."""
    this = words.pattern("this_visit").search(sentence.plain[max(0, spot.start - 8) : spot.end])
    return bool(this) and not any(0 <= s.start - spot.end <= 25 for s in said)


def _in_passing(sentence: Sentence, spot: Spot, said: Sequence[Said], words: Lexicon) -> bool:
    """Tell whether a visit is only the occasion of something else, and the date in the sentence not its own."""
    occasion = words.pattern("occasion").search(sentence.plain[max(0, spot.start - 40) : spot.start])
    return bool(occasion) and not any(0 <= s.start - spot.end <= 25 or s.kind == "range" for s in said)


def _in_future(sentence: Sentence, start: int, end: int, words: Lexicon) -> bool:
    """Tell whether a verb between two positions has a future ending; names in -ra are no verbs."""
    found = words.pattern("future").finditer(sentence.plain, start, end)
    return any(sentence.text[match.start()].islower() for match in found)


def _date(
    sentence: Sentence,
    spot: Spot,
    other: Actor,
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
    status: Status,
) -> Resolved | None:
    """Return the date of the expression nearest to a cue, or to the one of several parties it is about.

    What is recalled or announced has only a date that stands with it: not that of the sentence's main verb.
    """
    usable = [s for s in said if not s.ends_it and s.kind not in ("next_day", "eve", "same_day")]
    usable = [s for s in usable if sentence.quoted(s.start) == sentence.quoted(spot.start)]
    told_of = words.pattern("pluperfect").search(sentence.told, max(0, spot.start - 60), spot.end)
    if status == "recalled" and not told_of:
        usable = [
            s
            for s in usable
            if s.start >= spot.start
            and (s.start - spot.end <= _BESIDE or "," not in sentence.plain[spot.end : s.start])
        ]
    elif status == "planned":
        speech = words.pattern("reporting").search(sentence.plain, 0, spot.start)
        usable = [s for s in usable if speech is None or s.start >= spot.start or speech.end() + 20 < s.start]
        usable = [
            s for s in usable if not words.pattern("reporting").search(sentence.plain, s.start - 14, s.start)
        ]
    usable = [s for s in usable if s.start < spot.next or s.kind not in ("month", "year")]
    several = len(usable) > 1 and other.joined
    behind, before = (other.end, other.start) if several else (spot.end, spot.start)

    def distance(s: Said) -> tuple[bool, int]:
        coarse = s.kind in ("year", "this year", "this month", "week")
        return coarse, s.start - behind if s.start >= behind else before - s.end + 15

    for expression in sorted(usable, key=distance):
        found = resolved(expression, published, ahead=status == "planned")
        if found is not None:
            return found
    return None


def _place(known: Sequence[Actor], spot: Spot) -> str | None:
    """Return the city that something is said to have happened in: the one nearest to its cue."""
    there = [
        a
        for a in known
        if a.kind == "place" and a.place and a.role in ("in", "to") and a.start <= spot.next + 60
    ]
    return min(there, key=lambda a: abs(a.start - spot.end)).place if there else None
