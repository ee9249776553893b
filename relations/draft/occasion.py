"""When what a sentence tells was or will be, and what its day says of whether it happened."""

from collections.abc import Sequence
from typing import NamedTuple

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.clause_dates import Dates
from relations.draft.coreference import Memory
from relations.draft.cue_forms import goes_on_from_the_past
from relations.draft.date_resolution import Published, Resolved, is_of_the_week
from relations.draft.dating import (
    counted_back,
    is_nearly_there,
    is_to_come,
    lies_ahead,
    may_lie_ahead,
    nearest_date,
)
from relations.draft.entities import Mention
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.telling import Telling
from relations.draft.time_expressions import Said
from relations.draft.verdict import Status


class Passage(NamedTuple):
    """A sentence as it is read: who and when is in it, and what is known from before.

    `known` are those who may act in it, `nobody` those of no known party, `named` all that it names; `said` are its
    dates, or those that may be of what is told, `tree` its clauses.
    """

    number: int
    sentence: Sentence
    known: Sequence[Actor]
    nobody: Sequence[Mention]
    said: Sequence[Said]
    words: Lexicon
    published: Published
    memory: Memory
    named: Sequence[Mention]
    tree: Syntax = Syntax(())


class DayTold(NamedTuple):
    """The day of an event, whether its own clause says it, and the day on which it was made known."""

    day: Resolved | None
    explicit: bool
    announced: Resolved | None


def day_told(
    other: Actor,
    spot: CueMatch,
    clause: Clause,
    told: Telling,
    when: Dates,
    listed: bool,
    passage: Passage,
) -> DayTold:
    """Return when something was or will be: by its own dates, one carried over, or when it was made known."""
    sentence, words, published, own = passage.sentence, passage.words, passage.published, when.own
    forward = told.status == "planned" or told.present
    day = nearest_date(sentence, spot, other, own, published, words, ahead=forward, listed=listed)
    if told.status == "due":  # "devait arriver mercredi", in a paper of Tuesday
        soon = nearest_date(sentence, spot, other, own, published, words, ahead=True, listed=listed)
        day = soon if soon and is_nearly_there(soon.edtf, published) else day
    explicit = day is not None
    borrows = told.status in ("happened", "recalled") or clause.kind in ("purpose", "relative", "same_time")
    if day is None and not own and borrows:
        coming = forward and not goes_on_from_the_past(clause, words)
        day = nearest_date(sentence, spot, other, when.carried, published, words, ahead=coming, listed=listed)
        left = day is not None and is_of_the_week(day, published) and not is_to_come(day.edtf, published)
        if left and told.status == "planned" and spot.cue.type != "visit":  # which has begun
            day = None  # "left on Monday for Lima, where he will sign": when, is not said
    if day is None and not own and told.status == "recalled":
        day = counted_back(sentence, clause, passage.said, words, published, passage.memory.news)
    announced = None
    if day is None and not own and told.status == "happened":
        announced = nearest_date(
            sentence, spot, other, when.announced, published, words, ahead=False, listed=False
        )
    if told.ahead and announced is not None:
        day, announced = announced, None  # a promise is made by telling of it
    return DayTold(day, explicit, announced)


def status_with_day(
    pair: tuple[Actor, Actor],
    spoken_of: bool,
    told: Telling,
    when: Dates,
    day: Resolved | None,
    clause: Clause,
    passage: Passage,
) -> Status:
    """Return the status of what is told of two, its day known: what is due, or spoken of, may lie ahead."""
    status, published = told.status, passage.published
    before = passage.words.grammar.pattern("before_it").match(clause.text, clause.opens)
    if before and day is not None and may_lie_ahead(day.edtf, published):
        return "hypothetical"  # "before his visit this week"
    if status == "due":  # "devait rencontrer mercredi": ahead as long as the day is not past
        stands = frozenset(a.code for a in pair) not in passage.memory.put_off  # "was scheduled for 3 May"
        still = stands and day is not None and is_to_come(day.edtf, published)
        status = "planned" if still else "hypothetical"
    if day is not None and (told.present or spoken_of) and lies_ahead(day.edtf, published):
        return "planned"  # "arrives on Friday", "the visit on 7 May is almost settled"
    if day is None and not when.own and told.setting_out:
        return "planned"  # "the chancellor then flies to Kazakhstan"
    return status
