"""Both sides where the words around a cue say them whoever the clause is about: a letter, a deed, an arrest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from relations.draft.actor import Actor
from relations.draft.compounds import compound_beside
from relations.draft.custody import taken
from relations.draft.deeds import is_ended_by_a_third, is_trade, sides_of_a_deed, sides_of_what_ended
from relations.draft.doers import DONE_TO, author_of, is_event_noun
from relations.draft.envoys import sides_of_those_sent
from relations.draft.handed_over import are_people
from relations.draft.missing_side import MUTUAL
from relations.draft.reach import Reach
from relations.draft.sides import UNSAID, Sides, Two

_ACTING = ("state", "person", "body")


def said_outright(reach: Reach) -> Sides | None:
    """Return the two sides that are said whatever the voice, or that there are none; None where it is to be read."""
    sentence, spot, words, known = reach.sentence, reach.spot, reach.words, reach.known
    if is_ended_by_a_third(sentence, spot, known, words):
        return Sides()
    if spot.cue.type == "delivery" and are_people(sentence, spot, known, words):
        return Sides()
    many = words.pattern("of_many")  # "the expulsion of ten Peruvians from several countries"
    if spot.cue.type == "expulsion" and any(many.match(sentence.plain, a.end + 1) for a in reach.after[:1]):
        return Sides()
    if spot.cue.told_like in ("meeting", "negotiation"):
        two = compound_beside(spot, sentence, reach.there)
        if two is not None:
            return Sides((two,), True)  # "hosted the Peru-Togo talks"
    author = author_of(sentence, spot, reach.before, words)
    if author is not None:
        told = [a for a in reach.before if a.code not in (None, author.code) and a.end <= author.start]
        return Sides(((author, told[-1]),), True) if author.code and told else Sides()
    deed = (
        sides_of_a_deed(sentence, spot, reach.after, words)
        or sides_of_those_sent(sentence, spot, known, words)
        or sides_of_what_ended(sentence, spot, known, words)
        or _sides_of_what_opens(reach)
    )
    if deed is None:
        return None
    of_two = spot.cue.told_like not in MUTUAL and deed[0][0].role == "between"
    unsaid = of_two or is_trade(sentence, spot, known, words)
    return _each(deed)._replace(why=UNSAID) if unsaid else _each(deed)


def _sides_of_what_opens(reach: Reach) -> tuple[Sequence[Actor], Sequence[Actor]] | None:
    """Return who did to the subject what a sentence opens with: "Praised on Monday by Togo, the minister smiled".

    Who is received comes first, as a guest does: "Received in Lima by officials of Togo, the minister".
    """
    sentence, spot, cue = reach.sentence, reach.spot, reach.cue
    by = next((a for a in reach.after if a.role == "by"), None)
    comma = sentence.plain.find(",", by.end) if by is not None else -1
    if by is None or comma < 0 or re.search(r"\w|,", sentence.plain[: spot.start]):
        return None
    if is_event_noun(sentence, spot, reach.words) or "," in sentence.plain[spot.start : by.start]:
        return None
    behind = [a for a in reach.subject if a.code and a.start > comma and a.role == "" and a.kind in _ACTING]
    agents = [a for a in reach.after if a.code and by.start <= a.start < comma and (a is by or a.joined)]
    if not agents or not (cue.told_like in DONE_TO or cue.told_like == "meeting"):
        return None
    if not behind:
        return ((), ()) if len(agents) > 1 else None  # who did it together did it to somebody else
    return (behind[:1], agents) if cue.told_like == "meeting" else (agents, behind[:1])


def in_custody(reach: Reach, two: Two) -> Sides | None:
    """Return who arrested whom in a passive or a noun, or that it is not said; None for all that is told otherwise."""
    sentence, spot, words = reach.sentence, reach.spot, reach.words
    if reach.cue.type != "arrest" or not (two.passive or is_event_noun(sentence, spot, words)):
        return None
    who = taken(sentence, spot, reach.known, words, noun=not two.passive)
    if who is not None:
        return _each(who)
    return Sides() if two.passive else None


def _each(two: tuple[Sequence[Actor], Sequence[Actor]]) -> Sides:
    """Return each of one side with each of the other."""
    return Sides(tuple(product(*two)), True)
