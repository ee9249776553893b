"""An article read in order: each sentence with who is who, and what those before it told, brought in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from relations.draft.acronyms import with_acronyms
from relations.draft.actor import Actor
from relations.draft.actors import actors
from relations.draft.candidate import EventCandidate, Reading
from relations.draft.coreference import Memory, remember, tied
from relations.draft.counterparts import with_counterparts
from relations.draft.cross_sentence_dates import dated_by_the_next, dated_by_the_talks, ended_by_the_next
from relations.draft.cues import cues_in
from relations.draft.date_resolution import Published
from relations.draft.dating import day_of_the_news
from relations.draft.entities import Mention, without_shared_names
from relations.draft.events import candidates_in, meets_alone
from relations.draft.further_papers import further_papers
from relations.draft.headlines import with_the_headline
from relations.draft.lexicon import Lexicon
from relations.draft.likewise import likewise
from relations.draft.named_later import learn_names_told_later
from relations.draft.occasion import Passage
from relations.draft.orders import orders
from relations.draft.people import PeopleIndex
from relations.draft.plurals import counted_by_country
from relations.draft.putting_off import is_put_off
from relations.draft.quoted_days import from_when_it_was_said
from relations.draft.sentences import Sentence
from relations.draft.strangers import leaves_open_with_whom, names_somebody_unknown, unknown_entities
from relations.draft.time_expressions import dates_in
from relations.draft.years_told import with_the_year_told

_TOGETHER = frozenset("visit meeting call negotiation agreement cooperation".split())
_FAR_AND_WIDE = frozenset(("recall", "expulsion", "summons"))
_HEAD = 25  # characters before a day at the head of a line
_STILL_MEANT = slice(-6, -1)  # the five before it, of whose talks "the meeting" may be
_RECENT = slice(-4, -1)  # the three sentences before the last


def readings(
    sentences: Sequence[Sentence],
    mentions: Sequence[Sequence[Mention]],
    words: Lexicon,
    published: Published,
    home: str | None,
) -> list[Reading]:
    """Return every sentence with its actors, dates and candidate events, read in order."""
    mentions = without_shared_names(mentions, sentences, words, home)
    mentions = with_acronyms(sentences, mentions, words, home)
    register = PeopleIndex()
    found = [  # learns who is who, wherever it is said
        actors(s, named, words, register) for s, named in zip(sentences, mentions, strict=True)
    ]
    register.expect({m.codes[0] for named in mentions for m in named if len(m.codes) == 1})
    learn_names_told_later(sentences, mentions, found, words, register)
    found = [  # only who a person is may be learnt later in the text
        actors(s, named, words, register) if any(m.sort == "person" for m in named) else there
        for s, named, there in zip(sentences, mentions, found, strict=True)
    ]
    pair = _most_named(found, mentions)
    memory = Memory(
        (pair[0], pair[1]) if len(pair) == 2 else None,
        home=home or _accredited(sentences, found, words),
        named_at_all=frozenset(a.code for there in found for a in there if a.code),
    )
    result = []
    tied_names: set[str] = set()  # surnames of those whose country is said by who they are with
    for number, (sentence, named, there) in enumerate(zip(sentences, mentions, found, strict=True)):
        if names_somebody_unknown(sentence, named, words, register):
            # "the two countries" of what follows may be theirs
            memory.set_aside(next((a for a in there if a.start <= named[0].start), None))
            said = dates_in(sentence, words)
            result.append(Reading(sentence, there, said, (), bool(cues_in(sentence, said, words))))
            continue
        if _begins_another(sentence, words) and any(it.events for it in result):
            memory.forget()  # one release after another on a page
        if any(m.sort == "person" and m.name.rsplit(" ", 1)[-1] in tied_names for m in named):
            there = actors(sentence, named, words, register)
        memory.take_up(there[0] if there else None)
        known = with_counterparts(sentence, tied(there, memory), memory, words)
        for actor, before in zip(known, there, strict=True):
            if actor.people and actor.code and before.code is None and before.people:
                register.learn(before.people[0], actor.code, actor.level)
                tied_names.add(before.people[0].rsplit(" ", 1)[-1])
        said, memory.year = with_the_year_told(
            sentence, dates_in(sentence, words), memory.year, published, words
        )
        said = from_when_it_was_said(sentence, said, published, memory.news)
        silent = sentence.heading or words.pattern("sport").search(sentence.plain)
        nobody = unknown_entities(named, register)
        events = (
            []
            if silent
            else list(
                candidates_in(Passage(number, sentence, known, nobody, said, words, published, memory, named))
            )
        )
        if leaves_open_with_whom(known):
            events = [event for event in events if event.explicit_pair]
        events = [e for e in events if not meets_alone(e, words) and not _travel_together(e, events)]
        events = [e for e in events if not _meets_a_host(e, events)]
        events += further_papers(events, sentence, known, said, words, published)
        events += orders(events, sentence, known, said, words, published)
        if not silent:
            last = result[-1] if result else None
            events += likewise(events, number, sentence, known, said, words, published, last)
        result.append(Reading(sentence, known, said, events))
        result[-1] = dated_by_the_talks(result[_STILL_MEANT], result[-1], words, published)
        result[_RECENT] = ended_by_the_next(result[_RECENT], result[-1], words)
        result[_RECENT] = dated_by_the_next(result[_RECENT], result[-1], words, published)
        if not sentence.heading:
            # "Togo must pay," he said. He met
            remember([a for a in known if not sentence.cited(a.start)], memory)
            if nobody and nobody[0] is named[0] and not any(a.code and a.may_act for a in known):
                memory.subject = None  # "Ekwe arrived in Lima. He": not who acted before
        memory.did |= {e.type: e.parties[0] for e in events if e.status == "happened"}
        memory.done_to |= {e.type: e.parties[1] for e in events if e.status == "happened"}
        memory.news = day_of_the_news(said, published) or memory.news
        memory.put_off |= {frozenset(e.parties) for e in events if is_put_off(e, words)}
        crowd = counted_by_country(sentence, known, words)  # passengers are no two that an article is about
        told_of = [e for e in events if e.explicit_pair and crowd.isdisjoint(e.parties)]
        told_of = [e for e in told_of if e.status != "planned" or not memory.told]
        if told_of:
            memory.pair, memory.told = told_of[0].parties, True
        met = (e.parties for e in told_of if e.type in _TOGETHER and (e.plain or memory.met is None))
        memory.met = next(met, memory.met)
    return with_the_headline(result, mentions[0] if mentions else (), words, published, register)


def _travel_together(event: EventCandidate, events: Sequence[EventCandidate]) -> bool:
    """Return whether two are told to meet who go somewhere as one: "Ek and Ba are on a visit to Peru for talks"."""
    journeys = {e.parties for e in events if e.type == "visit"}
    hosts = [{host for guest, host in journeys if guest == code} for code in event.parties]
    return event.type in ("meeting", "negotiation") and not hosts[0].isdisjoint(hosts[1])


def _meets_a_host(event: EventCandidate, events: Sequence[EventCandidate]) -> bool:
    """Return whether talks, told without whom with, are those of a visit to a third: "was in Lima for talks"."""
    hosts = {
        e.parties[1]
        for e in events
        if e.type == "visit" and e.explicit_pair and e.parties[0] in event.parties
    }
    told = event.type in ("meeting", "negotiation") and not event.explicit_pair
    return told and bool(hosts) and hosts.isdisjoint(event.parties)


def _begins_another(sentence: Sentence, words: Lexicon) -> bool:
    """Return whether a line of its own gives a day in full, as the head of one more article does."""
    said = dates_in(sentence, words) if sentence.heading else ()
    return any(s.kind == "day" and s.year and s.start <= _HEAD for s in said)


def _most_named(found: Sequence[Sequence[Actor]], mentions: Sequence[Sequence[Mention]]) -> list[str]:
    """Return the two parties an article names most, fewer where a name that stays ambiguous may be one of them."""
    unclear = Counter(m.codes for named in mentions for m in named if len(m.codes) > 1)
    least = max(unclear.values(), default=0)
    counts = Counter(a.code for there in found for a in there if a.code and a.kind != "firm")
    return [code for code, count in counts.most_common(2) if count > least]


def _accredited(
    sentences: Sequence[Sentence], found: Sequence[Sequence[Actor]], words: Lexicon
) -> str | None:
    """Return the country an ambassador is said to serve in: mostly that of the paper which says so.

    Of one recalled or expelled, papers anywhere tell.
    """
    for sentence, there in zip(sentences, found, strict=True):
        envoys = False
        for one, other in pairwise(there):
            envoys = one.level == "official" or (envoys and one.joined)
            if envoys and one.code and other.role in ("to", "in") and other.start - one.end <= 8:
                told = {spot.cue.type for spot in cues_in(sentence, dates_in(sentence, words), words)}
                return other.code if told.isdisjoint(_FAR_AND_WIDE) else None
    return None
