"""Who acts at a cue: the subject of its clause, those of a list, those between whom it is, or who is named with it."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.coreference import Memory
from relations.draft.deeds import is_trade
from relations.draft.doers import WITHOUT_A_DOER, doer_behind, is_event_noun, owner_of, who_had_them
from relations.draft.reach import Reach
from relations.draft.sides import Two
from relations.draft.visitors import visitor

_BY_WHO_SAYS_SO = frozenset(("sanction", "cancellation", "concession", "agreement", "ratification"))
_GOES = ("person", "pronoun")
_OF = 8  # characters: " of the "
_MAY_FOLLOW = ("person", "pronoun", "body", "state")  # "Arrived in Lima on Monday, he …"


def with_subject(reach: Reach, two: Two) -> Two:
    """Return two sides with who acts: whose a noun is, the subject, who had the talks, the visitor."""
    sentence, spot, cue, before, after = reach.sentence, reach.spot, reach.cue, reach.before, reach.after
    acting = [a for a in after if a.role or cue.type != "force" or two.voice != "acts"]  # "a fire hit"
    subject = [a for a in reach.subject if a in before]
    first = owner_of(sentence, spot, before, reach.words)
    first = first or who_acts(before, acting, subject, two.voice, reach.memory)
    if not first and two.voice == "mutual":
        first = who_had_them(sentence, after, reach.words)
    if cue.told_like == "visit":
        first = _whose_visit(reach) or first
        first = visitor(sentence, (spot.start, spot.end), first, before, after, reach.memory)
    return two._replace(first=first)


def _whose_visit(reach: Reach) -> list[Actor]:
    """Return whose visit a noun names: "called the state visit of Peru's president a historic event"."""
    noun = is_event_noun(reach.sentence, reach.spot, reach.words)
    near = (a for a in reach.after[:1] if noun and 0 <= a.start - reach.spot.end <= _OF)
    return [a for a in near if a.code and a.kind == "person" and a.role in ("of", "by")]


def done_by_who_is_named_behind(reach: Reach, two: Two) -> Two:
    """Return two sides with who did what a noun or a passive names, and whether that is left unsaid."""
    doer = doer_behind(reach.sentence, reach.spot, reach.after, reach.words)
    if not doer:
        by_nobody = two.voice == "passive_mutual" and reach.cue.type in WITHOUT_A_DOER
        unsaid = by_nobody or is_trade(reach.sentence, reach.spot, reach.known, reach.words)
        return two._replace(unsaid=unsaid)
    code = doer[0].code
    others = [a for a in reach.before if a.code and a.code != code]
    second = [a for a in two.second if a.code != code] or others[-1:]
    return two._replace(first=doer, second=second, voice="acts")


def done_by_who_says_so(reach: Reach, two: Two) -> Two:
    """Return who says that something was done as who did it, where it names one country alone.

    "ties with Peru were cut, Ghana said"
    """
    if two.are_said or not (two.passive or two.voice == "passive_mutual"):
        return two
    there = {a.code: a for a in reach.known if a.code}
    free = any(a.code and a.role == "" and a.kind != "adjective" for a in reach.before)
    speaking = [a for a in reach.above if a.code and a.code not in there]
    if reach.cue.told_like not in _BY_WHO_SAYS_SO or free or len(there) != 1 or len(speaking) != 1:
        return two
    return two._replace(first=speaking, second=[*there.values()], voice="acts", unsaid=True)


def who_acts(
    before: Sequence[Actor], after: Sequence[Actor], subject: Sequence[Actor], voice: str, memory: Memory
) -> list[Actor]:
    """Return who acts at a cue: the subject of its clause, else the nearest before that stands free."""
    free = [a for a in before if a.code and a.role in ("", "gen") and a.kind != "place"]
    between = [a for a in between_whom(after) if a.code and a.kind != "place"]
    if voice == "mutual" and len({a.code for a in between}) > 1:
        return _group(after, between[:1])  # "hosted a meeting between": who hosts is none of them
    if voice == "noun":
        agents = [a for a in after if a.code and a.role in ("of", "by", "from")][:1]
        if agents:
            return agents
        adjectives = [
            a for a in after if a.code and (a.kind == "adjective" or (a.kind == "body" and a.role == ""))
        ][:1]
        if adjectives:
            return adjectives
    pair = next((a for a in (*before, *after) if a.kind == "pair" and a.role in ("", "between", "by")), None)
    if not free and pair is not None and memory.two:
        return [pair._replace(code=code) for code in memory.two]
    if not free and voice in ("acts", "mutual") and not any(a.kind == "pronoun" for a in before):
        behind = [a for a in after if a.code and a.role == "" and a.kind in _MAY_FOLLOW]
        if behind and any(a.kind == "place" or a.role in ("in", "to") for a in (*before, *after[:2])):
            return behind[:1]
        first = after[0] if behind and not before else None
        if first is not None and first.kind in _GOES and (first.role == "by" or first is behind[0]):
            # "Received by the king, the minister …", "Arrived the day before, the minister …"
            return behind[:1]
    if not free:
        agents = [a for a in after if a.code and a.role in ("by", "between") and a.kind != "place"]
        if voice in ("mutual", "passive_mutual") and agents and agents[0].role == "between":
            return _group(after, agents[:1])
        if voice not in ("passive", "acts", "hosts") or not agents:
            return _group(before, [a for a in before if a.code and a.role in ("between", "by")][:1])
        return agents[:1] if voice == "acts" and not before else []
    about = [a for a in free if a in subject]
    return _group(before, [(about or free)[-1]])


def between_whom(after: Sequence[Actor]) -> list[Actor]:
    """Return those between whom something is, none where an object comes first: "met Ek on the treaty between"."""
    first = next((a for a in after if a.role == "between" or (a.role == "" and a.kind == "person")), None)
    return [a for a in after if a.role == "between"] if first and first.role == "between" else []


def _group(there: Sequence[Actor], chosen: Sequence[Actor]) -> list[Actor]:
    """Return the chosen actor with those it is joined to in a list, in the order of the sentence."""
    if not chosen:
        return []
    position = there.index(chosen[0])
    start = end = position
    while start > 0 and there[start].joined:
        start -= 1
    while end + 1 < len(there) and there[end + 1].joined:
        end += 1
    return [a for a in there[start : end + 1] if a.code and a.kind != "place"]
