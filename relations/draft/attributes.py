"""What is told around an event: sectors with who named them, people with their offices, the key day of a visit."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from relations import dates
from relations.draft.actor import Actor
from relations.draft.candidate import TALKS, EventCandidate, Reading
from relations.draft.coreference import speaker
from relations.draft.entities import Mention
from relations.draft.lexicon import Lexicon, own_sectors
from relations.draft.merged_event import MergedEvent
from relations.draft.sentences import Sentence, plain
from relations.vocabulary import Vocabulary

_REACH = 4  # sentences after an event in which its talks are still told
_TALKED = (*TALKS, "agreement")
_OCCASIONS = ("call", "visit", "meeting")

Named = dict[tuple[str, str | None], str]  # a sector and who named it, and the sentence that says so


class Details(NamedTuple):
    """What is told of one event beside its pair, date and type."""

    sectors: Mapping[tuple[str, str | None], str]
    people: Sequence[str]
    key_date: str | None


def details(
    events: Sequence[MergedEvent],
    read: Sequence[Reading],
    mentions: Sequence[Sequence[Mention]],
    words: Lexicon,
    vocabulary: Vocabulary,
) -> list[Details]:
    """Return the details of each event."""
    sectors = _sectors(events, read, mentions, words, vocabulary)
    talked: dict[frozenset[str], set[str]] = {}  # the days on which each pair met
    for event in events:
        if event.type in _TALKED and event.date and dates.is_day(event.date):
            talked.setdefault(event.pair, set()).add(event.date)
    return [
        Details(sectors[number], _people(event, read), _key_date(event, talked.get(event.pair, set())))
        for number, event in enumerate(events)
    ]


def _sectors(
    events: Sequence[MergedEvent],
    read: Sequence[Reading],
    mentions: Sequence[Sequence[Mention]],
    words: Lexicon,
    vocabulary: Vocabulary,
) -> list[Named]:
    result: list[Named] = [{} for _ in events]
    told_in: dict[int, list[int]] = {}  # the events that each sentence tells of
    for index, event in enumerate(events):
        for number in dict.fromkeys(found.sentence for found in event.told):
            told_in.setdefault(number, []).append(index)
    current: list[int] = []  # the events of the last sentence that told of any
    last = -_REACH
    own = own_sectors(vocabulary)
    for number, (reading, named) in enumerate(zip(read, mentions, strict=True)):
        sentence = reading.sentence
        spotted = sectors_in(sentence, named, words)
        if own is not None:
            spotted += [(m.start(), m.lastgroup) for m in own.finditer(sentence.plain) if m.lastgroup]
        by = speaker(sentence, reading.actors, words)
        told = told_in.get(number, [])
        if told:
            for position, sector in spotted:
                for index in _concerned(position, number, reading, events, told):
                    result[index].setdefault((sector, None), sentence.text)
            current, last = told, number
        elif current and number - last <= _REACH and not sentence.heading:
            talks = [i for i in current if events[i].type in TALKS]
            firm = [i for i in current if events[i].type not in TALKS]
            spoken = by in events[current[0]].pair
            if spoken or (number - last <= 2 and words.pattern("enriching").search(sentence.plain)):
                index = (talks + firm if spoken else firm + talks)[0]
                for _, sector in spotted:
                    result[index].setdefault((sector, by if spoken else None), sentence.text)
                last = number
    return [_attributed(there) for there in result]


def _concerned(
    position: int, number: int, reading: Reading, events: Sequence[MergedEvent], told: Sequence[int]
) -> Sequence[int]:
    """Return the events of a sentence that a sector named at `position` is about: those of the nearest cue before.

    What was signed or delivered comes before the talks at which it was.
    """
    cues = sorted({found.at for found in reading.events})
    before = [at for at in cues if at <= position] or cues[:1]
    nearest = [f for f in reading.events if f.at == before[-1]] if before else []
    chosen = [i for i in told if any(f.at == before[-1] and f.sentence == number for f in events[i].told)]
    if nearest and all(f.type == "statement" for f in nearest):
        chosen = [i for i in chosen if events[i].type == "statement"]
    if not chosen and not all(f.type in _OCCASIONS for f in nearest):
        return []
    firm = [i for i in told if events[i].type not in TALKS]
    return (firm if all(f.type in _OCCASIONS for f in nearest) else chosen) or chosen or told


def sectors_in(sentence: Sentence, mentions: Sequence[Mention], words: Lexicon) -> list[tuple[int, str]]:
    """Return the sectors that a sentence speaks of, each wherever it is named.

    Offices ("the minister of energy") and fixed expressions ("the Security Council") are set aside.
    """
    masked = list(sentence.plain)
    chain = -1
    for mention in mentions:
        office = mention.sort == "office"
        if office or (mention.sort == "portfolio" and 0 <= mention.start - chain <= 3):
            masked[mention.start : mention.end] = "#" * (mention.end - mention.start)
            chain = mention.end
        elif mention.codes and 0 <= mention.start - chain <= 3:
            chain = mention.end
    for match in words.pattern("not_sectors").finditer(sentence.plain):
        masked[match.start() : match.end()] = "#" * (match.end() - match.start())
    pattern, sectors = words.sectors
    return [
        (match.start(), sectors[(match.lastindex or 1) - 1])
        for match in pattern.finditer("".join(masked))
        if match.start() == 0 or not sentence.text[match.start()].isupper()  # a capital: a part of a name
    ]


def _attributed(there: Named) -> Named:
    """Return the mentions without the unattributed ones that a party named elsewhere."""
    named = {sector for sector, by in there if by}
    return {key: quote for key, quote in there.items() if key[1] or key[0] not in named}


def _people(event: MergedEvent, read: Sequence[Reading]) -> list[str]:
    """Return the people of the two parties who are told to have been there or to have spoken."""
    there = [a for found in event.told for a in found.there]
    if event.type in _TALKED:
        first = min(found.sentence for found in event.told)
        for reading in read[first + 1 : first + _REACH]:
            if reading.sentence.heading or _told_of_another(reading.events, event):
                break
            there += [a for a in reading.actors if a.role in ("", "by", "with", "of", "gen")]
    return _with_offices([a for a in there if a.people and a.code in event.pair])


def _told_of_another(found: Sequence[EventCandidate], event: MergedEvent) -> bool:
    return any(f not in event.told for f in found)


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


def _key_date(event: MergedEvent, talked: Collection[str]) -> str | None:
    """Return the one day inside a visit on which the two sides met, of the days on which they did."""
    if event.type != "visit" or not event.date or "/" not in event.date or dates.is_open(event.date):
        return None
    start, end = event.date.split("/")
    inside = [day for day in talked if start <= day <= end]
    return inside[0] if len(inside) == 1 else None
