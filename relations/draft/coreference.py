"""Who is meant and who speaks: pronouns, bare titles, counterparts and "the two countries" tied to parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence
from relations.draft.years_told import YearTold

_FROM = 10  # characters: " from the "


@dataclass(eq=False, repr=False)
class Memory:
    """What a reader has in mind at a point of an article.

    `pair` is the two parties it is about there, `two` whom "the two" of the sentence at hand are, `subject` who acted
    last, `by_level` the last of each rank, `home` the party of the place it was written in, `named` who took part in
    the last sentences, the latest first.
    """

    pair: tuple[str, str] | None = None
    two: tuple[str, str] | None = None
    subject: Actor | None = None
    by_level: dict[str, Actor] = field(default_factory=dict)
    by_title: dict[tuple[str, str | None], Actor] = field(default_factory=dict)
    home: str | None = None
    told: bool = False  # whether the pair has been told to do something with each other
    latter: Actor | None = None  # the last that was named
    did: dict[str, str] = field(default_factory=dict)  # who did last what is of a type
    done_to: dict[str, str] = field(default_factory=dict)  # to whom it was done
    named: Sequence[Sequence[Actor]] = ()
    named_at_all: frozenset[str] = frozenset()  # whom the article names, before and after
    place: str | None = None  # whose the place is of which the sentence before told
    put_off: set[frozenset[str]] = field(default_factory=set)  # pairs whose visit or talks were put off
    met: tuple[str, str] | None = None  # the last two told to do something together
    aside: tuple[str, str] | None = None  # the pair before somebody unknown was told of
    news: str | None = None  # the last day of the news that was said: "on Monday", "today"
    year: YearTold | None = None  # the year that a heading or the sentence before gives

    def other(self, code: str | None) -> str | None:
        """Return the other party of the pair; None when `code` is not one of it."""
        if self.pair and code in self.pair:
            return self.pair[1] if self.pair[0] == code else self.pair[0]
        return None

    def forget(self) -> None:
        """Have nobody in mind any more."""
        self.pair, self.subject, self.told, self.latter = None, None, False, None
        self.by_level, self.by_title, self.did, self.done_to = {}, {}, {}, {}
        self.named, self.aside, self.met = (), None, None

    def set_aside(self, first: Actor | None) -> None:
        """Have nobody in mind after a sentence with somebody unknown, except who is named first in it and acts.

        The pair is put aside until one of it is told of again.
        """
        aside = self.pair or self.aside
        self.forget()
        self.aside = aside
        self.subject = first if first and first.code and first.kind == "person" and first.role == "" else None

    def take_up(self, first: Actor | None) -> None:
        """Have the pair in mind again that was put aside, where who is named first in a sentence is of it."""
        named = first is not None and first.kind != "pronoun" and first.may_act
        if self.aside and self.pair is None and first and named and first.code in self.aside:
            self.pair, self.aside = self.aside, None


def tied(found: Sequence[Actor], memory: Memory) -> list[Actor]:
    """Return the actors of a sentence with parties for its pronouns, bare offices and counterparts where clear."""
    result: list[Actor] = []
    memory.two = None
    for actor in found:
        if actor.kind == "pair":
            memory.two = memory.two or _the_two(actor, result, memory)
        if actor.code is None and actor.kind == "pronoun":
            referent = (
                _described(actor, found, memory)
                if actor.refers == "described"
                else _antecedent(actor, found, memory, [a for a in result if a.code])
            )
            if referent is None and actor.people:
                referent = _envoy(actor, found) or _host(actor, found, memory)
                referent = referent or _at_home(actor, [*result, *found], memory)
            if actor.refers == "ahead":
                behind = [a for a in found if a.start > actor.end and a.may_act and a.code]
                referent = behind[0] if behind else None
            if referent is None:
                referent = _of_the_government(actor, found)
            if referent is not None:
                people = actor.people or (referent.people if referent.kind == "person" else ())
                actor = actor._replace(code=referent.code, people=people, level=actor.level or referent.level)
        elif actor.kind == "other" and actor.refers != "anybody":
            subject = next((a for a in result if a.code and a.role in ("", "by", "gen")), memory.subject)
            beside = {a.code for a in found if a.code and subject and a.code != subject.code}
            meant = beside.pop() if len(beside) == 1 else memory.other(subject.code) if subject else None
            actor = actor._replace(code=meant)
        result.append(actor)
    return result


def _described(actor: Actor, found: Sequence[Actor], memory: Memory) -> Actor | None:
    """Return "the West African country" as the one of the pair that its sentence does not name; None where unclear."""
    named = {a.code for a in found}
    left = [code for code in memory.pair or () if code not in named]
    return actor._replace(code=left[0]) if len(left) == 1 else None


def _the_two(actor: Actor, before: Sequence[Actor], memory: Memory) -> tuple[str, str] | None:
    """Return whom "the two" are: those who took part just before if they are two, else the pair told of."""
    kinds = ("person", "pronoun", "other") + (("state", "body") if actor.refers != "people" else ())
    codes: dict[str, None] = {}
    for there in (before, *memory.named):
        joined = _joined_pair(there) if actor.refers != "people" else None
        if joined is not None:
            bystanders = memory.told and memory.pair and {*joined}.isdisjoint(memory.pair)
            return None if bystanders and there is not before else joined
        new = [
            a.code
            for a in there
            if a.code and a.kind in kinds and a.role in ("", "gen", "by", "with", "between")
        ]
        codes |= dict.fromkeys(reversed(new))
        if len(codes) == 2:
            second, first = codes
            if memory.pair and codes.keys() == set(memory.pair):
                return memory.pair
            apart = memory.told and not codes.keys() <= set(new)  # two who were never told of together
            return None if apart else (first, second)
        if len(codes) > 2:
            break
    # not whom one of them criticised
    pair = memory.met if memory.met and actor.refers == "people" else memory.pair
    return pair if pair and (memory.told or codes.keys() <= set(pair)) else None


def _joined_pair(there: Sequence[Actor]) -> tuple[str, str] | None:
    """Return the only two of a sentence that "and" joins: "he spoke to the leaders of Ghana and Peru"."""
    pairs = [
        (one.code, other.code)
        for one, other in pairwise(there)
        if other.joined and one.code and other.code and one.code != other.code
    ]
    return pairs[0] if len(pairs) == 1 else None


def _several_new(found: Sequence[Actor]) -> bool:
    """Return whether a sentence has two leaders whose countries it does not say: they are not of one."""
    return sum(a.code is None and bool(a.people) and a.level == "leader" for a in found) > 1


def _antecedent(
    actor: Actor, found: Sequence[Actor], memory: Memory, before: Sequence[Actor]
) -> Actor | None:
    """Return who a pronoun or a bare office stands for: the last of that rank, else who acted last."""
    if actor.refers == "latter":
        people = [a for a in before if a.kind == "person"]
        sides = [a for a in before if a.kind in ("state", "body") and a.role != "in"]
        if not people and len({a.code for a in sides}) > 1:
            return sides[-1]  # "recalled its envoy to Peru over the latter's recognition of"
        return people[-1] if people else memory.latter  # "at talks with the king, the latter"
    if actor.refers == "possessor":
        owners = [a for a in before if a.role in ("", "gen", "by") and a.kind not in ("place", "adjective")]
        return owners[-1] if owners else _owner_told_before(memory)
    if actor.people:  # somebody new, whose country was not said: of the place the article is written in
        guest = actor.role == "by" and any(
            a.kind == "state" and a.role == "" and a.code != memory.home for a in before
        )
        envoy = actor.level == "official" and memory.home not in memory.named_at_all  # of whom the news is
        at_home = (
            memory.home and not guest and not envoy and not (_several_new(found) and actor.level == "leader")
        )
        return actor._replace(code=memory.home) if at_home else None
    if actor.refers == "anybody":
        return None
    if (actor.title, actor.level) in memory.by_title:
        return memory.by_title[actor.title, actor.level]  # "the emir" is no president
    if actor.level and actor.level in memory.by_level:
        return memory.by_level[actor.level]
    if actor.level:
        # "expelled two diplomats from Togo": not of the country of the dateline
        elsewhere = any(a.role == "from" and 0 < a.start - actor.end <= _FROM for a in found)
        return actor._replace(code=memory.home) if memory.home and not elsewhere else None
    kinds = ("body", "state") if actor.refers == "institution" else ("person",)
    same = [a for a in before if a.kind in kinds and a.role == ""]
    spoken = [a for a in before if a.kind in ("state", "body", "pronoun") and a.role == ""]
    if actor.refers == "speaker" and not same and len({a.code for a in spoken}) == 1:
        return spoken[-1]  # "Ghana let Peru know that it": not who acted a sentence ago
    alone = len({a.code for a in before}) == 1 and before[-1].kind != "place"
    if not same and memory.subject is None and alone:
        return before[-1]  # "in a statement by Ghana's ministry, the soldiers": nobody else has acted yet
    if not same and memory.subject is None and memory.home and actor.refers == "institution":
        return actor._replace(code=memory.home)  # "MANILA - The Department of Foreign Affairs"
    return same[-1] if same else memory.subject


def _owner_told_before(memory: Memory) -> Actor | None:
    """Return whose "its minister" is: the one country of the sentence before, else who acts there, if alone.

    "This is also true of Peru. Its minister"
    """
    told = [a for a in (memory.named[0] if memory.named else ()) if a.kind != "adjective"]
    if not told or len({a.code for a in told}) == 1:
        return told[-1] if told else memory.subject
    several = any(a.joined and a.code != b.code for b, a in pairwise(told))
    return None if several else memory.subject


def _envoy(actor: Actor, found: Sequence[Actor]) -> Actor | None:
    """Return somebody in office as of the country for which they are said to act: "on behalf of Peru"."""
    principal = next((a for a in found if a.role == "behalf" and a.code), None)
    return actor._replace(code=principal.code) if principal and actor.level and actor.role == "" else None


def _host(actor: Actor, found: Sequence[Actor], memory: Memory) -> Actor | None:
    """Return somebody in office, whose country is not said, as of the other of the pair beside a guest from one."""
    guest = next((a for a in found if a.refers == "guest" and a.code), None)
    code = memory.other(guest.code) if guest and actor.level else None
    return actor._replace(code=code) if code else None


def _at_home(actor: Actor, found: Sequence[Actor], memory: Memory) -> Actor | None:
    """Return who receives a guest as of the country where that is, if the article names no third.

    "arrived in Lima. She was received by President Quispe"
    """
    places = [a.code for a in found if a.code and a.kind == "place" and a.role in ("in", "to")]
    here = set(places or filter(None, [memory.place]))
    guests = {a.code for a in found if a.code and a.kind != "place"} - here
    there = here | guests
    if actor.refers != "host" or len(here) != 1 or len(guests) != 1 or not there >= memory.named_at_all:
        return None
    [code] = here
    return actor._replace(code=code)


def _of_the_government(actor: Actor, found: Sequence[Actor]) -> Actor | None:
    """Return the one government that a sentence speaks for, whose minister needs no country."""
    bodies = {
        a.code: a for a in found if a.kind == "body" and a.role == "" and a.code and a.start < actor.start
    }
    if actor.level in (None, "official") or actor.refers == "anybody" or len(bodies) != 1:
        return None  # "the government declared the ambassador Ana Ek persona non grata": not of its own
    [body] = bodies.values()
    return actor._replace(code=body.code)


def remember(found: Sequence[Actor], memory: Memory) -> None:
    """Note who acted in a sentence, for the pronouns of the next."""
    known = [actor for actor in found if actor.code and actor.kind != "place"]
    subjects = [a for a in known if a.role == "" and a.kind in ("person", "state", "body", "pronoun")]
    agents = [a for a in known if a.role == "by" and a.kind == "person"]
    people = [a for a in known if a.kind == "person"]
    first = next((a for a in found if a.role == "" and a.kind != "place"), None)
    if (
        first is not None
        and first.code is None
        and first.level
        and subjects
        and first.start < subjects[0].start
    ):
        memory.subject = None  # "The minister received the king of Togo. He": of whom nobody says the country
    elif subjects or agents:
        memory.subject = (subjects or agents)[0]
    elif memory.subject is None and len(people) == 1:
        memory.subject = people[0]  # "an occasion for the president to receive"
    named = [a for a in known if a.kind in ("person", "state", "body", "adjective") and a.role != "in"]
    memory.latter = named[-1] if named else memory.latter
    memory.by_title |= {(a.title, a.level): a for a in reversed(known) if a.title}
    memory.by_level |= {a.level: a for a in reversed(known) if a.level}
    memory.named = (known, *memory.named[:2])
    memory.place = next(
        (a.code for a in reversed(found) if a.kind == "place" and a.role in ("in", "to")), None
    )


def speaker(sentence: Sentence, found: Sequence[Actor], words: Lexicon) -> str | None:
    """Return the party of who speaks in a sentence; None where nobody does or it is not clear."""
    inside = [a for a in found if a.code and a.kind != "place" and a.role in ("", "gen")]
    match = words.pattern("speech").search(sentence.plain) if inside else None
    if match is None:
        return None
    inside = [a for a in inside if not sentence.quoted(a.start)]  # who is spoken of does not speak
    before = [a for a in inside if a.end <= match.start()]
    after = [a for a in inside if match.end() <= a.start <= match.end() + 30]
    if before:
        first = before[0] if len({a.code for a in before}) > 1 else before[-1]
        return None if any(a.joined and a.code != first.code for a in before) else first.code
    return after[0].code if after else None
