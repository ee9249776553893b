"""What happened in one sentence: a cue, the two parties in their roles, a date, and whether it is a fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from relations.draft.actor import Actor
from relations.draft.clauses import Clause, Syntax, syntax
from relations.draft.coreference import Memory
from relations.draft.cues import cues_in
from relations.draft.date_resolution import Published, resolved
from relations.draft.dating import (
    counted_back,
    is_deadline,
    is_to_come,
    lies_ahead,
    nearest_date,
    of_a_participle,
    of_what_is_asked,
    of_what_is_promised,
    of_what_it_is_for,
    since_the_one_before,
)
from relations.draft.entities import Mention
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.role_labelling import sides, turned
from relations.draft.scope import actors_of, dates_of, goes_elsewhere, held, orderers, subject_of
from relations.draft.sentences import Sentence, plain
from relations.draft.status import (
    MET,
    OWN_POWER,
    Status,
    announced_by,
    answers,
    follows,
    goes_on_from_the_past,
    hands_over,
    in_the_present,
    is_ahead,
    is_background,
    is_decision_spoken_of,
    is_definite,
    is_detached,
    is_noun,
    is_of_others,
    is_plan_spoken_of,
    is_said_after,
    is_spoken_of,
    is_subject_matter,
    is_talked_of,
    modifies,
    moves,
    status_of,
    undertaken,
)
from relations.draft.strangers import is_done_by, is_owned_by
from relations.draft.time_expressions import Said
from relations.draft.visitors import guest_first
from relations.messages import Message

# What sides do to talk, the weightiest first: told of one day, they are one event, and it is the first of these.
TALKS = ("call", "visit", "meeting", "negotiation", "statement")

_DEALS = ("pledge", "purchase", "sale", "donation")
_NEAR = 8  # characters
_ARMED = frozenset(("state", "body"))
_PLAIN = frozenset(("state", "person", "body", "place"))


class EventCandidate(NamedTuple):
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
    why: Mapping[str, Message] = MappingProxyType({})
    there: tuple[Actor, ...] = ()  # those of the two parties in the sentence
    place: str | None = None
    explicit_pair: bool = True
    explicit_date: bool = True
    in_passing: bool = False  # "on the occasion of the visit": the sentence's date is not its own
    ahead: bool = False  # "will deliver": only what is promised is told, not the promise
    announced: str | None = None  # the day on which it was made known, where no other is told
    plain: bool = (
        False  # both parties, in their roles, and the date stand in the clause of the verb that says it
    )
    also: bool = False  # "he also met": told as one more of what was told before
    definite: bool = False  # "the agreement", "during the visit": told as known
    dated_by: str = ""  # the other sentence that says when


class Reading(NamedTuple):
    """One sentence with what was understood of it."""

    sentence: Sentence
    actors: Sequence[Actor]
    dates: Sequence[Said]
    events: Sequence[EventCandidate]
    by_a_stranger: bool = False  # something is told in it of a party that is not told


def candidates_in(
    number: int,
    sentence: Sentence,
    known: Sequence[Actor],
    nobody: Sequence[Mention],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
    memory: Memory,
) -> Iterator[EventCandidate]:
    """Yield what a sentence tells, clause by clause, once for each pair of parties."""
    spots = cues_in(sentence, said, words)
    if not spots:
        return
    tree = syntax(sentence, said, words, [spot.start for spot in spots])
    deal: EventCandidate | None = None
    for clause in tree.clauses:
        told = cues_in(sentence, said, words, clause)
        if deal is not None and clause.kind == "relative":
            yield from _delivery_of(deal, clause, said, words, published)
        if clause.kind == "reporting":  # who made it known, and when: "he said after talks with"
            told = [spot for spot in told if is_said_after(spot, clause, words)]
        promised, agreed, before = False, -1, 0
        last: CueMatch | None = None
        for spot in told:
            if promised and status_of(sentence, spot, clause, words) in ("planned", "hypothetical"):
                continue  # what is promised is no second event
            if last is not None and is_plan_spoken_of(last, spot, clause, words):
                continue  # "criticised its plan to close"
            if is_subject_matter(spot, agreed, clause, words):
                continue  # "a memorandum on the training of"
            agreed = spot.end if spot.cue.told_like == "agreement" else agreed
            dated = since_the_one_before(said, before, spot, clause) if spot.cue.told_like in MET else said
            if last is not None and is_detached(sentence, last, clause, words):  # "arrived on Friday, is now"
                dated = [s for s in dated if not last.end <= s.start < spot.start]
            before, last = spot.end, spot
            found = list(
                _told_by(spot, clause, tree, number, sentence, known, nobody, dated, words, published, memory)
            )
            promised = promised or (spot.cue.type == "pledge" and bool(found))
            yield from found
            deal = next((e for e in found if e.type in _DEALS), deal)


def _delivery_of(
    deal: EventCandidate, clause: Clause, said: Sequence[Said], words: Lexicon, published: Published
) -> Iterator[EventCandidate]:
    """Yield what is to be delivered by a deal: "ordered ten helicopters from Peru, whose delivery is due in May"."""
    mark = words.grammar.pattern("whose_delivery").match(clause.text, clause.opens)
    if mark is None or not is_ahead(clause, words):
        return
    own = [s for s in said if clause.holds(s.start)]
    day = next((r for r in (resolved(s, published, ahead=True) for s in own) if r is not None), None)
    buyer, seller = deal.parties
    yield deal._replace(
        type="delivery",
        parties=(seller, buyer) if deal.type == "purchase" else deal.parties,
        cue=deal.quote[mark.start() : mark.end()],
        at=mark.start(),
        status="planned",
        date=day.edtf if day else None,
        why={**deal.why, **({"date": day.why} if day else {})},
        explicit_date=day is not None,
        announced=None,
        ahead=False,
        plain=False,
    )


def _told_by(
    spot: CueMatch,
    clause: Clause,
    tree: Syntax,
    number: int,
    sentence: Sentence,
    known: Sequence[Actor],
    nobody: Sequence[Mention],
    said: Sequence[Said],
    words: Lexicon,
    published: Published,
    memory: Memory,
) -> Iterator[EventCandidate]:
    """Yield what one cue tells in its clause, once for each pair."""
    holding = held(clause, tree, (spot.start, spot.end), words) if spot.cue.told_like in MET else None
    holding = holding if holding and holding.opens <= spot.next else None
    status = status_of(sentence, spot, clause, words)
    if holding:
        status = "planned" if is_ahead(holding, words) else "happened"
    known_ahead = status == "happened" and announced_by(spot, clause, words)
    status = "planned" if known_ahead else status
    of_others = is_of_others(spot, clause, words)
    spoken_of = holding is None and (of_others or is_spoken_of(spot, clause, words))
    ahead = spot.cue.type == "pledge" and status == "planned"
    status = "happened" if ahead else status  # what is promised lies ahead, the promise does not
    if any(a.kind == "state" and a.start <= spot.start and spot.end <= a.end for a in known):
        return  # "the Gulf Cooperation Council": a name, and nothing that was done
    if spot.cue.told_like in OWN_POWER and is_background(spot, clause, said, words):
        return  # "fermait sa frontière": told as done only where it is announced, or dated
    if spot.cue.voice == "named" and status in ("happened", "recalled", "planned"):
        return
    there = actors_of(sentence, clause, tree, (spot.start, spot.end), known, words)
    if spot.cue.told_like == "delivery":
        there = sorted([*there, *orderers(clause, tree, known, words)], key=lambda a: a.start)
    attack = spot.cue.type == "force" and is_talked_of(spot, clause, words)
    if modifies(sentence, spot, clause, words) or of_others or attack:
        there = [
            a for a in there if a.start >= spot.start
        ]  # "migrants expelled from": the subject does not act
    above = clause.parent if clause.kind == "content" else None
    speakers = subject_of(sentence, above, known, words) if above else ()
    found = sides(sentence, spot, there, subject_of(sentence, clause, there, words), words, memory, speakers)
    if answers(spot, clause, words):
        found = turned(found)
    if spot.cue.type == "deployment" and status == "planned" and not found.explicit:
        return  # "the army intends to deploy the vehicles": at home, for all that is said
    if any(is_owned_by(m, sentence, spot, words) for m in nobody):
        return
    if not found.explicit and (
        is_done_by(nobody, spot, known) or goes_elsewhere(sentence, spot, there, words)
    ):
        return
    shown = words.pattern("caption").search(sentence.plain) is not None  # who stands there has met
    present = status == "happened" and not shown and in_the_present(sentence, spot, clause, words)
    setting_out = present and spot.cue.type == "visit" and moves(spot, clause, words)
    setting_out = setting_out and not is_noun(spot, clause, words.grammar)
    when = dates_of(clause, tree, said, words)
    own, carried = when.own, when.carried
    if words.grammar.pattern("one_more").match(clause.text, clause.opens):
        own, carried = [], []  # "this is the second meeting this year", of which all is told before
    if holding:
        own, carried = [s for s in said if holding.holds(s.start)] or own, []
    if there and modifies(sentence, spot, clause, words):
        own, carried = [s for s in own if s.start >= spot.start], []
    if spoken_of:
        behind = [s for s in own if s.start >= spot.start]
        own, carried = [] if of_others and behind == own else behind, []  # "condemned the arrests on Monday"
        if not own and status != "planned":
            return
    if is_decision_spoken_of(spot, clause, words):
        own, carried = [s for s in own if s.start >= spot.start], []
    if status == "planned":
        begun = spot.start if known_ahead else undertaken(spot, clause, words)
        own = [s for s in own if s.start >= begun]
    told_by_others = is_noun(spot, clause, words.grammar) and any(
        a.code and a.end <= spot.start for a in there
    )
    if attack or (spot.cue.type == "force" and (spot.cue.voice == "noun" or told_by_others)):
        own = [s for s in own if s.start >= spot.start]  # "condemned on Monday the attacks"
    if spot.cue.type == "expulsion":  # "must leave the country by Friday": told before
        own = [s for s in own if not is_deadline(s, sentence, words)]
    own, carried = (
        [s for s in it if not of_what_it_is_for(s, sentence, spot, words)] for it in (own, carried)
    )
    if not is_noun(spot, clause, words.grammar):
        own = [s for s in own if not of_a_participle(s, sentence, spot, words)]
    until = follows(spot, clause, words)
    own = [s for s in own if s.start < until]
    kind = spot.cue.type
    if kind == "pledge":
        due = [s for s in own if of_what_is_promised(s, sentence, spot, there, words, ahead=ahead)]
        if ahead and due and not when.announced and hands_over(spot, clause, words):
            kind, status, ahead = "delivery", "planned", False  # "will deliver in April"
        own = due if kind == "delivery" else [s for s in own if s not in due]
    if kind in ("invitation", "request"):
        own = [s for s in own if not of_what_is_asked(s, sentence, spot, there, words)]
    listed = len({other.start for _, other in found.pairs}) > 1
    for acting, other in found.pairs:
        if kind == "visit" and (
            _is_no_visitor(acting, sentence, spot, words) or _is_accredited_to(acting, other, there)
        ):
            continue
        if (
            kind == "force"
            and acting.kind not in _ARMED
            and words.grammar.pattern("killing").search(sentence.plain, spot.start, spot.end)
        ):
            continue  # "a Peruvian driver killed two Ghanaians"
        if kind in ("meeting", "negotiation") and spot.cue.voice in ("mutual", "noun"):
            acting, other = guest_first(acting, other, there, sentence, words)
        forward = status == "planned" or present
        day = nearest_date(sentence, spot, other, own, published, words, ahead=forward, listed=listed)
        explicit = day is not None
        borrows = status in ("happened", "recalled") or clause.kind in ("purpose", "relative")
        if day is None and not own and borrows:
            coming = forward and not goes_on_from_the_past(clause, words)
            day = nearest_date(sentence, spot, other, carried, published, words, ahead=coming, listed=listed)
        if day is None and not own and status == "recalled":
            day = counted_back(sentence, clause, said, words, published, memory.news)
        announced = None
        if day is None and not own and status == "happened":
            announced = nearest_date(
                sentence, spot, other, when.announced, published, words, ahead=False, listed=False
            )
        if ahead and announced is not None:
            day, announced = announced, None  # a promise is made by telling of it
        told = status
        if status == "due":  # "devait rencontrer mercredi": ahead as long as the day is not past
            stands = frozenset((acting.code, other.code)) not in memory.put_off  # "was scheduled for 3 May"
            still = stands and day is not None and is_to_come(day.edtf, published)
            told = "planned" if still else "hypothetical"
        spoken_of = status == "happened" and is_noun(spot, clause, words.grammar)
        if day is not None and (present or spoken_of) and lies_ahead(day.edtf, published):
            told = "planned"  # "arrives on Friday", "the visit on 7 May is almost settled"
        if day is None and not own and setting_out:
            told = "planned"  # "the chancellor then flies to Kazakhstan"
        assert acting.code is not None
        assert other.code is not None
        yield EventCandidate(
            kind,
            (acting.code, other.code),
            number,
            sentence.text,
            sentence.text[spot.start : spot.end],
            spot.start,
            told,
            day.edtf if day else None,
            next((s for s in said if s.ends_it), None) if spot.cue.type == "visit" else None,
            {"parties": found.why, **({"date": day.why} if day else {})},
            tuple(a for a in there if a.code in (acting.code, other.code)),
            _place(there, spot),
            found.explicit,
            explicit,
            spot.cue.type == "visit" and clause.kind == "same_time" and not explicit,
            ahead,
            announced.edtf if announced else None,
            explicit
            and found.explicit
            and clause.kind in ("main", "coordinate")
            and clause.holds(acting.start)
            and clause.holds(other.start)
            and {acting.kind, other.kind} <= _PLAIN
            and len(found.pairs) == 1
            and not sentence.quoted(spot.start)
            and spot.cue.voice != "named"
            and not present
            and not spoken_of,
            words.grammar.pattern("also").search(clause.text, 0, spot.end + 8) is not None,
            is_definite(sentence, spot, words),
        )


def is_put_off(event: EventCandidate, words: Lexicon) -> bool:
    """Return whether a visit or talks are told to be put off or called off: "postponed his trip to Ghana"."""
    put_off = event.type in ("suspension", "cancellation") and event.status == "happened"
    named = words.grammar.pattern("postponed").match(plain(event.cue)) is not None
    return event.status == "postponed" or (put_off and named)


def _is_no_visitor(acting: Actor, sentence: Sentence, spot: CueMatch, words: Lexicon) -> bool:
    """Return whether what arrives is no person: "a Ghanaian cargo plane", "the first tonnes of rice"."""
    span = acting.start, max(acting.start, spot.start)
    things = (words.pattern(name).search(sentence.plain, *span) for name in ("carriers", "goods"))
    return acting.kind != "person" and any(things)


def _is_accredited_to(envoy: Actor, other: Actor, there: Sequence[Actor]) -> bool:
    """Return whether somebody serves where they are told to be: "Ghana's ambassador to Togo visited a school"."""
    hosts = [a for a in there if a.role in ("to", "in") and 0 <= a.start - envoy.end <= _NEAR]
    return (
        envoy.level == "official" and bool(hosts) and (other.kind == "pronoun" or hosts[0].code == other.code)
    )


def _place(known: Sequence[Actor], spot: CueMatch) -> str | None:
    """Return the city that something is said to have happened in: the one nearest to its cue."""
    there = [
        a
        for a in known
        if a.kind == "place" and a.place and a.role in ("in", "to") and a.start <= spot.next + 60
    ]
    return min(there, key=lambda a: abs(a.start - spot.end)).place if there else None
