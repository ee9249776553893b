"""What happened in one sentence: a cue, the two parties in their roles, a date, and whether it is a fact."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from relations.draft.actor import Actor
from relations.draft.agreed import are_doubtful
from relations.draft.candidate import EventCandidate
from relations.draft.clause import Clause
from relations.draft.clause_dates import Dates
from relations.draft.clauses import syntax
from relations.draft.cue_forms import (
    MET,
    hands_over,
    is_definite,
    is_detached,
    is_followed,
    is_noun,
    is_under_way,
)
from relations.draft.cues import cues_in
from relations.draft.dates_beside import of_what_is_promised
from relations.draft.dating import last_day, since_the_one_before, verb_behind
from relations.draft.envoys import hands_a_paper
from relations.draft.grounds import is_what_it_is_for, may_be_of_the_grounds
from relations.draft.handed_over import of_people
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.not_theirs import does_not_do_that, is_somebody_elses
from relations.draft.nothing_told import tells_nothing
from relations.draft.occasion import Passage, day_told, status_with_day
from relations.draft.orders import delivery_of
from relations.draft.own_dates import own_dates
from relations.draft.putting_off import put_off
from relations.draft.reach import reached
from relations.draft.role_labelling import sides
from relations.draft.said_behind import says_so_behind
from relations.draft.scope import place_phrases, subject_of
from relations.draft.sentences import plain
from relations.draft.sides import Sides, turned
from relations.draft.spoken_of import (
    answers,
    is_decision_spoken_of,
    is_plan_spoken_of,
    is_said_after,
    is_some_time_ago,
    is_subject_matter,
    is_welcome,
    is_what_is_dropped,
    is_what_is_promised,
)
from relations.draft.status import status_of
from relations.draft.taking_part import taking_part
from relations.draft.telling import Telling, telling
from relations.draft.visitors import guest_first
from relations.draft.whereabouts import city, may_be_on_others_there, may_be_only_where

_DEALS = ("pledge", "purchase", "sale", "donation")
_STANDING_FOR = frozenset(("pronoun", "pair", "other"))
_PLAIN = frozenset(("state", "person", "body", "place"))
# What is told only as a part of the act before it: "criticised its plan to close", "the sanctions were welcomed by
# Ghana", "promised the delivery of".
_BEHIND_ANOTHER = (is_plan_spoken_of, is_welcome, is_what_is_dropped, is_what_is_promised, is_what_it_is_for)


def candidates_in(passage: Passage) -> Iterator[EventCandidate]:
    """Yield what a sentence tells, clause by clause, once for each pair of parties."""
    sentence, said, words = passage.sentence, passage.said, passage.words
    places = place_phrases(sentence, passage.known, words)
    spots = cues_in(sentence, said, words, places=places)
    if not spots:
        return
    tree = syntax(sentence, said, words, [spot.start for spot in spots])
    passage = passage._replace(tree=tree)
    deal: EventCandidate | None = None
    for clause in tree.clauses:
        told = cues_in(sentence, said, words, clause, places)
        if deal is not None and clause.kind == "relative":
            yield from delivery_of(deal, clause, said, words, passage.published)
        if clause.kind == "reporting":  # who made it known, and when: "he said after talks with"
            told = [
                spot
                for spot in told
                if is_said_after(spot, clause, words) or says_so_behind(sentence, spot, clause, words)
            ]
        promised, agreed, before = False, -1, 0
        last: CueMatch | None = None
        for spot in told:
            if promised and status_of(sentence, spot, clause, words) in ("planned", "hypothetical"):
                continue  # what is promised is no second event
            if last is not None and any(rule(last, spot, clause, words) for rule in _BEHIND_ANOTHER):
                continue
            if is_subject_matter(spot, agreed, clause, words):
                continue  # "a memorandum on the training of"
            agreed = spot.end if spot.cue.told_like == "agreement" else agreed
            dated = since_the_one_before(said, before, spot, clause) if spot.cue.told_like in MET else said
            if last is not None and is_detached(sentence, last, clause, words):  # "arrived on Friday, is now"
                dated = [s for s in dated if not last.end <= s.start < spot.start]
            before, last = spot.end, spot
            found = list(_told_by(spot, clause, passage._replace(said=dated)))
            promised = promised or (spot.cue.type == "pledge" and bool(found))
            yield from found
            for event in found:
                act = put_off(event, passage.known, sentence, clause, tree, said, words, passage.published)
                if act is not None:
                    yield act
            deal = next((e for e in found if e.type in _DEALS), deal)


def _told_by(spot: CueMatch, clause: Clause, passage: Passage) -> Iterator[EventCandidate]:
    """Yield what one cue tells in its clause, once for each pair."""
    sentence, words = passage.sentence, passage.words
    handed = of_people(spot, clause, sentence, passage.known, passage.named, words)
    if handed is None:
        return
    spot = handed
    told = telling(sentence, spot, clause, passage.tree, words)
    if tells_nothing(spot, clause, told, passage):
        return
    there = taking_part(spot, clause, told, passage)
    end = verb_behind(spot, clause, passage.said, there, words)
    if end is not None and not is_noun(spot, clause, words.grammar):
        passage = passage._replace(said=[s for s in passage.said if s.start < end])
        there = [a for a in there if a.start < end]
    found = _sides(spot, clause, there, passage)
    if is_somebody_elses(spot, clause, found, there, told, passage):
        return
    when = own_dates(told, spot, clause, there, passage)
    if when is None:
        return
    kind = spot.cue.type
    if kind == "pledge":
        due = [s for s in when.own if of_what_is_promised(s, sentence, spot, there, words, ahead=told.ahead)]
        if told.ahead and due and not when.announced and hands_over(spot, clause, words):
            kind, told = "delivery", told._replace(status="planned", ahead=False)  # "will deliver in April"
        own = due if kind == "delivery" else [s for s in when.own if s not in due]
        when = when._replace(own=own)
        if told.ahead and not own and not when.announced and kind == "pledge":
            # "will lend": nobody is said to have promised it
            told = told._replace(status="planned", ahead=False)
    if kind == "threat" and told.ahead:
        when = when._replace(own=[])
    for acting, other in found.pairs:
        if does_not_do_that(kind, (acting, other), spot, clause, there, passage):
            continue
        if kind in ("meeting", "negotiation") and spot.cue.voice in ("mutual", "noun"):
            acting, other = guest_first(acting, other, there, sentence, words)
        yield _candidate(kind, (acting, other), _Told(spot, clause, told, when, there, found), passage)


def _sides(spot: CueMatch, clause: Clause, there: Sequence[Actor], passage: Passage) -> Sides:
    """Return who acted on whom, of those who take part."""
    sentence, words = passage.sentence, passage.words
    above = clause.parent
    above = above if above and (clause.kind == "content" or above.kind == "reporting") else None
    speakers = subject_of(sentence, above, passage.known, words) if above else ()
    subject = subject_of(sentence, clause, there, words)
    found = sides(reached(sentence, spot, there, subject, words, passage.memory, speakers))
    return turned(found) if answers(spot, clause, words) else found


class _Told(NamedTuple):
    """What a cue tells in its clause: how, when, who takes part and who acted on whom."""

    spot: CueMatch
    clause: Clause
    telling: Telling
    when: Dates
    there: Sequence[Actor]
    sides: Sides


def _candidate(kind: str, pair: tuple[Actor, Actor], it: _Told, passage: Passage) -> EventCandidate:
    """Return what a cue tells of two parties."""
    sentence, said, words = passage.sentence, passage.said, passage.words
    spot, clause, told, when, there, found = it
    (acting, other), grammar = pair, words.grammar
    listed = len({target.start for _, target in found.pairs}) > 1
    day, explicit, announced = day_told(other, spot, clause, told, when, listed, passage)
    spoken_of = told.status == "happened" and is_noun(spot, clause, grammar)
    lately = chain(passage.known, *passage.memory.named[:1])
    assert acting.code is not None
    assert other.code is not None
    return EventCandidate(
        kind,
        (acting.code, other.code),
        passage.number,
        sentence.text,
        cue=sentence.text[spot.start : spot.end],
        at=spot.start,
        status=status_with_day(pair, spoken_of, told, when, day, clause, passage),
        date=day.edtf if day else None,
        ends=last_day(kind, sentence, said, words),
        why={"parties": found.why, **({"date": day.why} if day else {})},
        there=tuple(a for a in there if a.code in (acting.code, other.code)),
        place=city(there, spot),
        explicit_pair=found.explicit,
        named={acting.code, other.code} <= {a.code for a in lately if a.kind not in _STANDING_FOR},
        explicit_date=explicit,
        in_passing=spot.cue.type == "visit" and clause.kind == "same_time" and not explicit,
        ahead=told.ahead,
        earlier=is_followed(spot, clause, words) > 0
        or is_decision_spoken_of(spot, clause, words)
        or is_some_time_ago(spot, clause, words)
        or (told.present and not told.announced),
        announced=announced.edtf if announced else None,
        plain=explicit
        and len(said) == 1  # of two dates, one may be another's
        and not said[0].carried
        and found.explicit
        and clause.kind in ("main", "coordinate")
        and clause.holds(acting.start)
        and clause.holds(other.start)
        and {acting.kind, other.kind} <= _PLAIN
        and not may_be_only_where(kind, other, spot)
        and not may_be_on_others_there(kind, other, spot)
        and len(found.pairs) == 1
        and not sentence.quoted(spot.start)
        and not hands_a_paper(kind, spot, clause, words)
        and spot.cue.voice != "named"
        and not told.present
        and told.judged is None
        and not are_doubtful(when.own, clause, words, passage.published)
        and not may_be_of_the_grounds(when.own, sentence, spot, words)
        and not spoken_of,
        alone={a.code for a in passage.known if a.code} <= {acting.code, other.code},
        also=grammar.pattern("also").search(clause.text, 0, spot.end + 8) is not None,
        definite=is_definite(sentence, spot, words),
        under_way=kind == "visit" and is_under_way(spot, clause, words),
    )


def meets_alone(event: EventCandidate, words: Lexicon) -> bool:
    """Return whether a body is told to meet, with nobody: "the Ghanaian cabinet met on Monday"."""
    alone = all(a.role == "" and not a.people and a.kind != "pronoun" for a in event.there)
    gathers = words.grammar.pattern("gathers").fullmatch(plain(event.cue))
    return event.type == "meeting" and not event.explicit_pair and bool(event.there and alone and gathers)
