"""Who acts at a cue: the subject of its clause, those of a list, those between whom it is, or who is named with it."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.coreference import Memory

_GOES = ("person", "pronoun")
_MAY_FOLLOW = ("person", "pronoun", "body", "state")  # "Arrived in Lima on Monday, he …"


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
