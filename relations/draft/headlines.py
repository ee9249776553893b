"""What an article's headline alone tells: "Canada sanctions Myanmar officials", where no sentence says it again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.candidate import TALKS, EventCandidate, Reading
from relations.draft.coreference import Memory
from relations.draft.date_resolution import Published
from relations.draft.entities import Mention
from relations.draft.events import candidates_in
from relations.draft.lexicon import Lexicon
from relations.draft.occasion import Passage
from relations.draft.people import PeopleIndex
from relations.draft.sentences import Sentence, plain
from relations.draft.sides import is_named
from relations.draft.strangers import names_somebody_unknown

_QUOTED = re.compile(r"[\"“”«»:;?!]|(?<!\w)['‘]|['’](?!\w)")  # what others say, or an opinion
_GIVEN = ("donation", "delivery", "pledge", "loan", "partial_delivery")
_SIGNED = ("agreement", "letter_of_intent", "purchase", "sale", "cooperation", "ratification")
_KIN = (TALKS, _GIVEN, _SIGNED)


def with_the_headline(
    read: Sequence[Reading],
    named: Sequence[Mention],
    words: Lexicon,
    published: Published,
    register: PeopleIndex,
) -> list[Reading]:
    """Return the sentences of an article, its headline with what is told as done in it alone."""
    if not read or not read[0].sentence.heading or read[0].dates or read[0].events:
        return list(read)
    first = read[0]
    told = _told(first.sentence, first.actors, named, words, published, register)
    again = {(frozenset(e.parties), kind) for it in read[1:] for e in it.events for kind in _alike(e.type)}
    told = [e for e in told if (frozenset(e.parties), e.type) not in again]
    return [first._replace(events=told), *read[1:]]


def _told(
    sentence: Sentence,
    known: Sequence[Actor],
    named: Sequence[Mention],
    words: Lexicon,
    published: Published,
    register: PeopleIndex,
) -> list[EventCandidate]:
    """Return what a headline tells in the present tense as done between two states that it names."""
    if not known or _QUOTED.search(sentence.text):
        return []
    if any(words.pattern(name).search(sentence.plain) for name in ("no_news", "sport")):
        return []
    if names_somebody_unknown(sentence, named, words, register):
        return []
    known = _listed(sentence, known)
    found = candidates_in(Passage(0, sentence, known, (), (), words, published, Memory(), named))
    return [
        e._replace(headline=True, plain=False)
        for e in found
        if e.status == "happened"
        and e.type != "visit"  # "Ghana's president flies to Peru" may lie ahead
        and e.explicit_pair
        and is_named(e.why["parties"])
        and "," not in sentence.text[e.at :]  # "Kosovo opens its embassy in Jerusalem, Turkey condemns it"
        and _is_a_verb(e, known, words)
    ]


def _is_a_verb(event: EventCandidate, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether an event is told by a verb in the present tense: "Canada sanctions", not "mulls sanctions"."""
    told = plain(event.cue)
    noun = re.match(rf"{words.grammar.words('event_nouns')}(?!\w)", told)
    at_once = any(event.at - a.end == 1 for a in known)
    return words.pattern("headline_verb").match(told) is not None and (noun is None or at_once)


def _listed(sentence: Sentence, known: Sequence[Actor]) -> list[Actor]:
    """Return the actors of a headline, two that a comma alone parts joined: "Haiti, Kenya sign deal"."""
    before = [None, *known[:-1]]
    return [
        a._replace(joined=True)
        if b and a.role == b.role == "" and sentence.text[b.end : a.start] == ", "
        else a
        for b, a in zip(before, known, strict=True)
    ]


def _alike(kind: str) -> Sequence[str]:
    """Return the types that may tell the same event as one of a type."""
    return next((kin for kin in _KIN if kind in kin), (kind,))
