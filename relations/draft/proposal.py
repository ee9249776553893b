"""The drafts of an article: interactions in the record's shape, with the evidence for each field."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from relations import dates
from relations.draft.actors import LEVELS, Actor
from relations.draft.events import Found, Reading, readings
from relations.draft.lexicon import Lexicon, language_of, lexicon, own_sectors
from relations.draft.merging import Event, LeftOut, merged
from relations.draft.reading import Article
from relations.draft.sentences import Sentence, plain, sentences
from relations.draft.speakers import speaker
from relations.draft.spotting import Mention, Spotter
from relations.draft.timing import Published
from relations.vocabulary import Vocabulary

if TYPE_CHECKING:
    from relations.model.shape import MentionRecord, SourceRecord

_REACH = 3  # sentences after an event in which its talks are still told
_TALKS = ("call", "visit", "meeting", "negotiation", "agreement")


class Evidence(TypedDict):
    """Why a field says what it says: the words of the article, and how they were read."""

    quote: str
    why: str


class Draft(TypedDict, total=False):
    """A proposed interaction: the keys of a record that are known, then what only a draft has.

    `draft_confidence` goes from 0 to 4; `doubtful` names the fields to look at; `evidence` is by field. Importing
    drops these three; `confidence` is the record's own word.
    """

    date: str
    parties: list[str]
    type: str
    title: str
    sectors: list[MentionRecord]
    level: str | None
    people: list[str]
    place: str | None
    tags: list[str]
    sources: list[SourceRecord]
    confidence: str
    draft_confidence: int
    doubtful: list[str]
    evidence: dict[str, Evidence]


DRAFT_KEYS = ("draft_confidence", "doubtful", "evidence")


@dataclass(frozen=True)
class Drafts:
    """What one article gives: drafts, the surest first among the dated, and what was left out with why."""

    proposals: tuple[Draft, ...]
    left_out: tuple[LeftOut, ...]
    language: str | None


def propose(article: Article, *, vocabulary: Vocabulary, today: date) -> Drafts:
    """Return the interactions that an article tells of, as drafts.

    Nothing in it is guessed: without a publication date, weekdays and "yesterday" give no date, and what has no
    date at all is before `today`. A text in neither English nor French gives no drafts and no language.
    """
    language = language_of(plain(article.text))
    if language is None:
        return Drafts((), (), None)
    words = lexicon(language)
    parts = sentences(article.text, words)
    mentions = Spotter(vocabulary, words).mentions(parts)
    published = Published(article.published)
    read = readings(parts, mentions, words, published, _home(article, vocabulary, words))
    events, left = merged(read, published)
    talked = _sectors(events, read, mentions, words, vocabulary)
    people = _people(events, read)
    drafts = [
        _draft(event, talked[number], people[number], article, vocabulary, language, today)
        for number, event in enumerate(events)
    ]
    drafts.sort(key=lambda draft: (dates.is_open(draft["date"]), -draft["draft_confidence"]))
    return Drafts(tuple(drafts), tuple(left), language)


def _home(article: Article, vocabulary: Vocabulary, words: Lexicon) -> str | None:
    """Return the party of the place an article was written in."""
    if not article.written_in:
        return None
    line = sentences(article.written_in.title() + ".", words)
    found = [m for there in Spotter(vocabulary, words).mentions(line) for m in there if len(m.codes) == 1]
    return found[0].codes[0] if found else None


def _sectors(
    events: Sequence[Event],
    read: Sequence[Reading],
    mentions: Sequence[Sequence[Mention]],
    words: Lexicon,
    vocabulary: Vocabulary,
) -> list[dict[tuple[str, str | None], str]]:
    """Return for each event the sectors named, with who named them and the sentence that says so."""
    result: list[dict[tuple[str, str | None], str]] = [{} for _ in events]
    current: int | None = None
    last = 0
    own = own_sectors(vocabulary)
    for number, reading in enumerate(read):
        sentence = reading.sentence
        told = [
            index
            for index, event in enumerate(events)
            for found in event.told
            if found.sentence == number
            and (found.explicit_date or found.explicit_pair or found == event.main)
        ]
        named = sectors_in(sentence, mentions[number], words)
        if own is not None:
            named += [m.lastgroup for m in own.finditer(sentence.plain) if m.lastgroup]
        by = speaker(sentence, reading.actors, words)
        if told:
            chosen = _concerned([events[index] for index in told], named)
            targets = [index for index in told if events[index] in chosen]
            current, last = told[0], number
        else:
            fits = current is not None and number - last <= _REACH + 1 and not sentence.heading
            spoken = by is not None and current is not None and by in events[current].pair
            enriching = number - last <= 2 and words.pattern("enriching").search(sentence.plain)
            targets = [current] if current is not None and fits and (spoken or enriching) else []
            if targets:
                last = number
        for index in targets:
            named_by = by if by in events[index].pair and not told else None
            for sector in named:
                result[index].setdefault((sector, named_by), sentence.text)
    return [_attributed(there) for there in result]


def _concerned(told: Sequence[Event], named: Sequence[str]) -> Sequence[Event]:
    """Return the events of a sentence that its sectors are about: what was signed or delivered, before the talks."""
    firm = [
        event for event in told if event.type not in ("visit", "meeting", "call", "negotiation", "statement")
    ]
    return (firm or told) if named else ()


def _attributed(there: dict[tuple[str, str | None], str]) -> dict[tuple[str, str | None], str]:
    """Return the mentions without the unattributed ones that a party named elsewhere."""
    named = {sector for sector, by in there if by}
    return {key: quote for key, quote in there.items() if key[1] or key[0] not in named}


def sectors_in(sentence: Sentence, mentions: Sequence[Mention], words: Lexicon) -> list[str]:
    """Return the sectors that a sentence in plain form speaks of, its offices and fixed expressions set aside."""
    text = sentence.plain
    masked = list(text)
    chain = -1
    for mention in mentions:
        office = mention.sort == "office"
        if office or (mention.sort == "portfolio" and 0 <= mention.start - chain <= 3):
            masked[mention.start : mention.end] = "#" * (mention.end - mention.start)
            chain = mention.end
        elif mention.codes and 0 <= mention.start - chain <= 3:
            chain = mention.end
    for match in words.pattern("not_sectors").finditer(text):
        masked[match.start() : match.end()] = "#" * (match.end() - match.start())
    pattern, sectors = words.sectors
    found = (
        sectors[(match.lastindex or 1) - 1]
        for match in pattern.finditer("".join(masked))
        if match.start() == 0 or not sentence.text[match.start()].isupper()  # a capital: a part of a name
    )
    return list(dict.fromkeys(found))


def _people(events: Sequence[Event], read: Sequence[Reading]) -> list[list[str]]:
    """Return for each event the people of its two parties who are told to have been there or to have spoken."""
    result: list[list[str]] = []
    for event in events:
        there = [a for found in event.told for a in found.there]
        if event.type in _TALKS:
            first = event.main.sentence
            for reading in read[first + 1 : first + 1 + _REACH]:
                if reading.sentence.heading or any(f not in event.told for f in reading.events):
                    break
                there += [a for a in reading.actors if a.role in ("", "by", "with", "of", "gen")]
        result.append(_with_offices([a for a in there if a.people and a.code in event.pair]))
    return result


def _with_offices(there: Sequence[Actor]) -> list[str]:
    """Return the people's names, each once in its fullest form, with the office that the article gives them."""
    names: dict[str, str] = {}
    offices: dict[str, str] = {}
    for actor in there:
        for name in actor.people:
            surname = plain(name).split()[-1]
            names[surname] = max(names.get(surname, ""), name, key=len)
            if actor.office:
                offices.setdefault(surname, actor.office)
    return [f"{name}, {offices[key]}" if key in offices else name for key, name in names.items()]


def _draft(
    event: Event,
    talked: dict[tuple[str, str | None], str],
    people: Sequence[str],
    article: Article,
    vocabulary: Vocabulary,
    language: str,
    today: date,
) -> Draft:
    main = event.main
    day = event.date or f"../{today.isoformat()}"
    levels = [a.level for found in event.told for a in found.there if a.level]
    place = next((found.place for found in event.told if found.place), None)
    confidence, doubtful = _confidence(event, day)
    evidence: dict[str, Evidence] = {
        "type": {"quote": main.quote, "why": "a word of the sentence says it"},
        "parties": {"quote": main.quote, "why": main.why.get("parties", "")},
        "date": {"quote": _quote_of_date(event), "why": event.date_why or "no date is said"},
    }
    if talked:
        evidence["sectors"] = {
            "quote": " ".join(dict.fromkeys(talked.values())),
            "why": "named in these sentences",
        }
    return {
        "date": dates.canonical(day),
        "parties": list(main.parties),
        "type": event.type,
        "title": _title(event, place, vocabulary, language),
        "sectors": [{"sector": sector, "by": by} for sector, by in talked],
        "level": min(levels, key=LEVELS.index, default=None),
        "people": list(people),
        "place": place,
        "tags": ["planned"] if main.status == "planned" else [],
        "sources": [_source(article, main)],
        "confidence": "reported",
        "draft_confidence": confidence,
        "doubtful": doubtful,
        "evidence": evidence,
    }


def _confidence(event: Event, day: str) -> tuple[int, list[str]]:
    """Return 0 to 4 and the doubtful fields: a point off for each thing not said plainly in one sentence."""
    main = event.main
    doubtful = []
    if not main.explicit_pair or "inferred" in main.why.get("parties", ""):
        doubtful.append("parties")
    if not any(found.explicit_date for found in event.told) or dates.is_open(day):
        doubtful.append("date")
    imprecise = dates.is_open(day) or dates.precision(day) not in ("day", "interval")
    points = 4 - len(doubtful) - imprecise - (main.status == "recalled")
    return max(0, points), doubtful


def _quote_of_date(event: Event) -> str:
    dated = [found.quote for found in event.told if found.explicit_date]
    return dated[0] if dated else event.main.quote


def _title(event: Event, place: str | None, vocabulary: Vocabulary, language: str) -> str:
    forms = lexicon(language).data["titles"]
    first, second = (vocabulary.parties.name(code, language) for code in event.main.parties)
    label = vocabulary.types[event.type].label(language)
    title: str = forms["pattern"].format(type=label[:1].upper() + label[1:], first=first, second=second)
    return forms["place"].format(title=title, place=place) if place else title


def _source(article: Article, main: Found) -> SourceRecord:
    source: SourceRecord = {"title": article.title or "untitled article", "quote": main.quote}
    if article.url:
        source["url"] = article.url
    if article.publisher:
        source["publisher"] = article.publisher
    if article.published:
        source["published"] = article.published
    return source


def understood(text: str) -> bool:
    """Tell whether a text has any words at all."""
    return bool(re.search(r"[^\W\d_]{2,}", text))
