"""One event as one sentence tells it, and a sentence with all that was understood of it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from relations.draft.actor import Actor
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import Said
from relations.draft.verdict import Status
from relations.messages import Message

PAPERS = ("agreement", "letter_of_intent")
# What sides do to talk, the weightiest first: told of one day, they are one event, and it is the first of these.
TALKS = ("call", "visit", "meeting", "negotiation", "statement")


class EventCandidate(NamedTuple):
    """One candidate event as a sentence tells it.

    `parties`: first who acts. `date` is EDTF or None. `why` says of a field how it was arrived at.
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
    named: bool = True  # both parties are named in the sentence or the one before
    explicit_date: bool = True
    in_passing: bool = False  # "on the occasion of the visit": the sentence's date is not its own
    ahead: bool = False  # "will deliver": only what is promised is told, not the promise
    announced: str | None = None  # the day on which it was made known, where no other is told
    # both parties, in their roles, and the date stand in the clause of the verb that says it
    plain: bool = False
    alone: bool = True  # no third party is named in the sentence, who may be one of the pair
    also: bool = False  # "he also met": told as one more of what was told before
    definite: bool = False  # "the agreement", "during the visit": told as known
    earlier: bool = False  # "the move followed talks": the day of what is told with it is not its own
    under_way: bool = False  # a visit told as going on: "is in Lima for talks"
    headline: bool = False  # told by the headline alone
    dated_by: str = ""  # the other sentence that says when


class Reading(NamedTuple):
    """One sentence with what was understood of it."""

    sentence: Sentence
    actors: Sequence[Actor]
    dates: Sequence[Said]
    events: Sequence[EventCandidate]
    by_a_stranger: bool = False  # something is told in it of a party that is not told
