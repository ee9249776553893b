"""The side that a sentence does not name, from the pair that the article is about, where that is safe."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.clause import Clause
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
_TOLD_OF = frozenset(("meeting", "call", "negotiation"))


def with_missing_side(
    cue: Cue, first: Sequence[Actor], second: Sequence[Actor], known: Sequence[Actor], memory: Memory
) -> tuple[list[Actor], list[Actor]]:
    """Return the two sides with the missing one taken from the pair the article is about, where that is safe."""
    if cue.type == "veto":
        return [], []  # of what is vetoed, somebody else may be meant
    if any(a.refers in ("anybody", "possessor") and a.code is None for a in known):
        return [], []  # "summoned a dozen European ambassadors", "its minister" of one of several
    envoys = [a for a in known if a.level == "official" and a.code is None and a.role in ("", "of")]
    if (
        (cue.told_like in DIRECT or cue.type in _AT_HOME or (cue.type in _TO_ENVOYS and envoys))
        and not second
        and len(first) == 1
        and first[0].kind in ("state", "body", "person")
    ):
        other = memory.other(first[0].code)
        own = [a for a in known if a.refers == "possessor" and a.code == first[0].code]
        if cue.type in _TO_ENVOYS and any(a.level == "official" for a in own):
            return [], []  # "summoned its ambassadors in the region"
        if any(a.code and a.code not in (first[0].code, other) for a in known):
            return [], []  # "condemned the arrest of Peruvians in Togo": not of Peru
        return (
            (list(first[:1]), [Actor(first[0].start, first[0].end, other, "pronoun")]) if other else ([], [])
        )
    bilateral = cue.told_like in _BILATERAL or cue.type in _BETWEEN_TWO
    if not bilateral or memory.pair is None:
        return [], []
    only_two = memory.named_at_all == set(memory.pair)
    if any(a.people and a.code is None for a in known) and not (cue.told_like == "visit" and only_two):
        return [], []  # somebody whose country nobody said, and who need not be of the other of two
    others = [a for a in known if a.code and a.code not in memory.pair]
    if any(a.kind != "place" or a.role == "to" or cue.type == "restoration" for a in others):
        return [], []  # somebody else is named, who may be missing: "opened an embassy in Lima"
    unsaid = [a for a in known if a.level and a.code is None and a.role == "" and not a.people]
    if cue.told_like in MUTUAL and first and any(a.start > first[0].end for a in unsaid):
        return [], []  # "met ministers": maybe those of their own
    if cue.told_like == "visit" and not any(a.kind in ("person", "pronoun", "pair", "body") for a in known):
        return [], []
    nobody = any((a.kind, a.role, a.code, a.level) == ("pronoun", "", None, None) for a in known)
    if cue.told_like == "visit" and nobody and memory.subject is None and memory.named:
        return [], []  # "He will go to Peru", after one whose country nobody said
    if cue.voice == "noun" or cue.told_like == "training":
        there = {a.code: a for a in known if a.code in memory.pair}
        if len(there) == 1:
            ((code, target),) = there.items()
            agent = Actor(target.start, target.end, memory.other(code), "pronoun")
            gives = cue.told_like == "delivery" and target.role == "" and target.kind in ("adjective", "body")
            # "Russian equipment arrived in the country"; "a loan was granted by Russia"
            does = cue.type == "visit" or gives or target.role == "by"
            return ([target], [agent]) if does else ([agent], [target])
    for side, missing in ((first, second), (second, first)):
        if side and not missing:
            other = memory.other(side[0].code)
            beside = any(a.code == other and a.role == side[0].role == "with" for a in known)
            # "Ghana and Peru sent aid": to a third
            together = cue.type not in _OF_TIES and any(a.code == other and a.kind != "pair" for a in side)
            if other is None or beside or together:  # "signed with Ghana on Monday and with Peru"
                return [], []
            made = [Actor(side[0].start, side[0].end, other, "pronoun")]
            if cue.told_like == "visit" and _is_where_visited(side[0], known):
                return made, list(side[:1])
            return (list(side[:1]), made) if side is first else (made, list(side[:1]))
    named = [a for a in known if a.code in memory.pair and a.kind != "place"]
    if cue.told_like == "pledge" or (cue.type == "deployment" and not named):
        return [], []  # "three hundred soldiers arrived": whose is not said
    if not named and memory.told and cue.told_like in _TOLD_OF and cue.voice == "mutual":
        met = memory.did.get(cue.type, memory.pair[0]), memory.done_to.get(cue.type, memory.pair[1])
        one, two = (Actor(0, 0, code, "pair") for code in met)
        return [one], [two]  # "the meeting", of those told of before
    if not named and memory.told and cue.type == "agreement" and cue.voice == "passive_mutual":
        one, two = (Actor(0, 0, code, "pair") for code in memory.pair)
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
    if given in memory.pair and not named:
        subject = Actor(0, 0, given, "pronoun")  # "the first tonnes arrived", from who gives them
    if subject is not None and memory.other(subject.code):
        return [subject], [Actor(subject.start, subject.end, memory.other(subject.code), "pronoun")]
    return [], []


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


def _is_where_visited(side: Actor, known: Sequence[Actor]) -> bool:
    """Return whether a visit is to one's own country: "Ghana will help, it said in the stay of the king in Accra"."""
    whose = any(a.kind == "pronoun" and a.role == "of" and a.code is None for a in known)
    return whose and any(a.kind == "place" and a.code == side.code and a.role in ("in", "to") for a in known)


def _has_only_received(receiver: Actor, memory: Memory) -> bool:
    """Return whether nobody was told of who may give: neither the pair nor anybody who acts but the receiver."""
    return not memory.told and memory.subject is not None and memory.subject.code == receiver.code
