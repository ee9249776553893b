"""The side that a sentence does not name, from the pair that the article is about, where that is safe."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TypeAlias

from relations.draft.actor import Actor
from relations.draft.clause import Clause, Syntax
from relations.draft.coreference import Memory
from relations.draft.lexicon import Cue

MUTUAL = frozenset(
    ("meeting", "call", "agreement", "negotiation", "cooperation", "ratification", "statement")
)
BETWEEN_STATES = frozenset((*MUTUAL, "visit"))
# of whom stands before the next verb
DIRECT = frozenset(("refusal", "criticism", "threat", "request", "support"))
_BILATERAL = frozenset((*MUTUAL, "visit", "delivery", "training", "deployment", "pledge"))
# done by one government to another
_BETWEEN_TWO = frozenset(
    "rupture restoration suspension cancellation sanction embargo condolences apology loan donation".split()
)
_OF_TIES = frozenset("rupture restoration suspension cancellation".split())
_AT_HOME = ("closure", "lifting")  # done to a neighbour without naming it: "closed two border posts"
_TO_ENVOYS = ("expulsion", "summons")  # "declared the ambassador Ana Ek persona non grata"
_Both: TypeAlias = tuple[list[Actor], list[Actor]]
_TOLD_OF = frozenset(("meeting", "call", "negotiation"))


def with_missing_side(
    cue: Cue, first: Sequence[Actor], second: Sequence[Actor], known: Sequence[Actor], memory: Memory
) -> _Both:
    """Return the two sides with the missing one taken from the pair the article is about, where that is safe."""
    if cue.type == "veto":
        return [], []  # of what is vetoed, somebody else may be meant
    if any(a.refers in ("anybody", "possessor") and a.code is None for a in known):
        return [], []  # "summoned a dozen European ambassadors", "its minister" of one of several
    envoys = [a for a in known if a.level == "official" and a.code is None and a.role in ("", "of")]
    to_a_state = cue.told_like in DIRECT or cue.type in _AT_HOME or (cue.type in _TO_ENVOYS and envoys)
    if to_a_state and not second and len(first) == 1 and first[0].kind in ("state", "body", "person"):
        return _done_to_the_other(cue, first[0], known, memory)
    bilateral = cue.told_like in _BILATERAL or cue.type in _BETWEEN_TWO
    if not bilateral or memory.pair is None or _may_be_of_others(cue, first, known, memory.pair, memory):
        return [], []
    there = {a.code: a for a in known if a.code in memory.pair}
    if (cue.voice == "noun" or cue.told_like == "training") and len(there) == 1:
        return _told_by_a_noun(cue, next(iter(there.values())), memory)
    if first and not second:
        side, other = _with_the_other(cue, first, known, memory)
        visited = side and cue.told_like == "visit" and _is_where_visited(side[0], known)
        return (other, side) if visited else (side, other)
    if second and not first:
        side, other = _with_the_other(cue, second, known, memory)
        return other, side
    return _of_those_told_before(cue, known, memory.pair, memory)


def _done_to_the_other(cue: Cue, doer: Actor, known: Sequence[Actor], memory: Memory) -> _Both:
    """Return who criticises, or closes a border, with the other of two; nobody where a third is named."""
    other, last = memory.other(doer.code), memory.subject
    if last is not None and last.code not in (doer.code, other):
        return (
            [],
            [],
        )  # "Togo objected to a pact between Ghana and Peru. In response, Ghana lodged a complaint"
    own = [a for a in known if a.refers == "possessor" and a.code == doer.code]
    if cue.type in _TO_ENVOYS and any(a.level == "official" for a in own):
        return [], []  # "summoned its ambassadors in the region"
    if other is None or any(a.code and a.code not in (doer.code, other) for a in known):
        return [], []  # "condemned the arrest of Peruvians in Togo": not of Peru
    return [doer], [_stand_in(doer, other)]


def _may_be_of_others(
    cue: Cue, first: Sequence[Actor], known: Sequence[Actor], pair: tuple[str, str], memory: Memory
) -> bool:
    """Return whether somebody who is named, or whose country is not said, may be the missing side."""
    visit = cue.told_like == "visit"
    if any(a.people and a.code is None for a in known) and not (visit and memory.named_at_all == {*pair}):
        return True  # somebody who need not be of the other of two
    others = [a for a in known if a.code and a.code not in pair]
    if any(a.kind != "place" or a.role == "to" or cue.type == "restoration" for a in others):
        return True  # "opened an embassy in Lima"
    unsaid = [a for a in known if a.level and a.code is None and a.role == "" and not a.people]
    if cue.told_like in MUTUAL and first and any(a.start > first[0].end for a in unsaid):
        return True  # "met ministers": maybe those of their own
    if visit and not any(a.kind in ("person", "pronoun", "pair", "body") for a in known):
        return True
    nobody = any((a.kind, a.role, a.code, a.level) == ("pronoun", "", None, None) for a in known)
    # "He will go to Peru", after one whose country nobody said
    return visit and nobody and memory.subject is None and bool(memory.named)


def _told_by_a_noun(cue: Cue, named: Actor, memory: Memory) -> _Both:
    """Return the two sides of a noun beside which one is named: "Russian equipment arrived in the country"."""
    other = _stand_in(named, memory.other(named.code))
    gives = cue.told_like == "delivery" and named.role == "" and named.kind in ("adjective", "body")
    # "a loan was granted by Russia"
    does = cue.type == "visit" or gives or named.role == "by"
    return ([named], [other]) if does else ([other], [named])


def _with_the_other(cue: Cue, side: Sequence[Actor], known: Sequence[Actor], memory: Memory) -> _Both:
    """Return a side that is said and the other of two, or nobody where that one is told of otherwise."""
    other = memory.other(side[0].code)
    beside = any(a.code == other and a.role == side[0].role == "with" for a in known)
    # "Ghana and Peru sent aid": to a third
    together = cue.type not in _OF_TIES and any(a.code == other and a.kind != "pair" for a in side)
    if other is None or beside or together:  # "signed with Ghana on Monday and with Peru"
        return [], []
    return list(side[:1]), [_stand_in(side[0], other)]


def _of_those_told_before(cue: Cue, known: Sequence[Actor], pair: tuple[str, str], memory: Memory) -> _Both:
    """Return the two sides where a sentence says neither: who acted before, or the pair that was told of."""
    named = [a for a in known if a.code in pair and a.kind != "place"]
    if cue.told_like == "pledge" or (cue.type == "deployment" and not named):
        return [], []  # "three hundred soldiers arrived": whose is not said
    if not named and memory.told and cue.told_like in _TOLD_OF and cue.voice == "mutual":
        met = memory.did.get(cue.type, pair[0]), memory.done_to.get(cue.type, pair[1])
        one, two = (Actor(0, 0, code, "pair") for code in met)
        return [one], [two]  # "the meeting", of those told of before
    if not named and memory.told and cue.type == "agreement" and cue.voice == "passive_mutual":
        one, two = (Actor(0, 0, code, "pair") for code in pair)
        return [one], [two]  # "six agreements were signed"
    if (
        cue.told_like == "delivery"
        and named
        and named[0].role == "to"
        and _has_only_received(named[0], memory)
    ):
        return [], []
    if cue.type == "restoration" and named and named[0].role in ("in", "to") and memory.other(named[0].code):
        # "It opened an embassy in Togo": the other did
        return [Actor(0, 0, memory.other(named[0].code), "pronoun")], named[:1]
    subject = named[0] if named else memory.subject
    given = memory.did.get("donation", memory.did.get("delivery")) if cue.told_like == "delivery" else None
    if given in pair and not named:
        subject = Actor(0, 0, given, "pronoun")  # "the first tonnes arrived", from who gives them
    if subject is not None and memory.other(subject.code):
        return [subject], [_stand_in(subject, memory.other(subject.code))]
    return [], []


def _stand_in(beside: Actor, code: str | None) -> Actor:
    """Return somebody of a country that is not said, standing where another is named."""
    return Actor(beside.start, beside.end, code, "pronoun")


def are_of_several_clauses(
    pairs: Sequence[tuple[Actor, Actor]],
    clause: Clause,
    there: Sequence[Actor],
    known: Sequence[Actor],
    memory: Memory,
) -> bool:
    """Return whether an inferred side is one of two others that only another clause of the sentence names.

    Not where the article has told before of the two together, nor in a relative clause, which says more of its noun.
    """
    if memory.told or clause.kind == "relative":
        return False
    kinds = ("state", "body", "person", "adjective")
    named = {a.code for a in known if a.code and a.kind in kinds}
    own = {a.code for a in there}
    both = ({one.code, other.code} for one, other in pairs)
    return any(two < named and not two <= own for two in both)


def is_only_what_for(
    pairs: Sequence[tuple[Actor, Actor]],
    clause: Clause,
    tree: Syntax,
    known: Sequence[Actor],
    memory: Memory,
) -> bool:
    """Return whether an inferred side is named for the purpose alone: "gave the police trucks to deport Peruvians"."""
    aims = [c for c in tree.clauses if c.kind == "purpose" and clause in c.governors]
    inside = {a.code for a in known if any(c.holds(a.start) for c in aims)}
    outside = {a.code for a in known if not any(c.holds(a.start) for c in aims)}
    told_of = outside | {a.code for a in chain(*memory.named)}
    return not memory.told and any(side.code in inside - told_of for pair in pairs for side in pair)


def _is_where_visited(side: Actor, known: Sequence[Actor]) -> bool:
    """Return whether a visit is to one's own country: "Ghana will help, it said in the stay of the king in Accra"."""
    whose = any(a.kind == "pronoun" and a.role == "of" and a.code is None for a in known)
    return whose and any(a.kind == "place" and a.code == side.code and a.role in ("in", "to") for a in known)


def _has_only_received(receiver: Actor, memory: Memory) -> bool:
    """Return whether nobody was told of who may give: neither the pair nor anybody who acts but the receiver."""
    return not memory.told and memory.subject is not None and memory.subject.code == receiver.code
