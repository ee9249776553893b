"""What two agree on: it is still to come, and the dates told behind it are its own, not those of agreeing."""

from collections.abc import Sequence
from typing import NamedTuple

from relations import dates
from relations.draft.clause import Clause
from relations.draft.date_resolution import Published, resolved
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.time_expressions import Said

_TOLD_BARE = ("weekday", "today", "yesterday", "day", "year")
_WORDS = 4  # "a partial and gradual reopening"


class Agreed(NamedTuple):
    """Where a clause says that two agree, and where what they agree on begins; `to_do`: it is told by a verb."""

    verb: int
    begins: int
    to_do: bool


def agreed_in(clause: Clause, words: Lexicon) -> Agreed | None:
    """Return what is agreed on in a clause; None where nothing is."""
    rules = words.grammar
    verb = rules.pattern("agreeing").search(clause.text)
    on = rules.pattern("agreed_on").search(clause.text, verb.end()) if verb else None
    if verb is None or on is None:
        return None
    return Agreed(
        verb.end(), on.end(), rules.pattern("agreed_to_do").match(clause.text, on.start()) is not None
    )


def is_agreed_on(spot: CueMatch, clause: Clause, words: Lexicon) -> bool:
    """Return whether a noun event is what is agreed on: "agreed on the holding of a summit"."""
    agreed = agreed_in(clause, words)
    if agreed is None or agreed.to_do or spot.start < agreed.begins:
        return False
    between = clause.text[agreed.begins : spot.start]
    aside = words.grammar.pattern("beside_what_is_agreed").search(between)
    return len(between.split()) <= _WORDS and aside is None


def dates_of_agreeing(
    own: Sequence[Said], spot: CueMatch, clause: Clause, words: Lexicon, published: Published
) -> list[Said]:
    """Return which dates of a clause are a cue's own where the clause says what is agreed on.

    A day at the very end may be that of agreeing: "agreed to a truce on Monday"; others behind are not.
    """
    agreed = agreed_in(clause, words)
    if agreed is None:
        return list(own)
    if spot.start >= agreed.begins:
        return [
            s
            for s in own
            if s.start >= agreed.begins and not may_be_of_either(s, agreed, clause, words, published)
        ]
    if spot.end < agreed.verb or spot.cue.told_like == "pledge":  # "agreed to lend Peru a million on Monday"
        return list(own)
    return [
        s for s in own if s.start < agreed.begins or may_be_of_either(s, agreed, clause, words, published)
    ]


def are_doubtful(own: Sequence[Said], clause: Clause, words: Lexicon, published: Published) -> bool:
    """Return whether one of an event's dates may be another's."""
    agreed = agreed_in(clause, words) if own else None
    return agreed is not None and any(
        may_be_of_either(s, agreed, clause, words, published)
        or (agreed.to_do and s.kind == "weekday" and is_told_last(s, clause, words, published))
        for s in own
    )


def may_be_of_either(day: Said, agreed: Agreed, clause: Clause, words: Lexicon, published: Published) -> bool:
    """Return whether a date may be that of agreeing as well as that of what is agreed on."""
    return day.start >= agreed.begins and not agreed.to_do and is_told_last(day, clause, words, published)


def is_told_last(day: Said, clause: Clause, words: Lexicon, published: Published) -> bool:
    """Return whether a date stands bare at the very end: "agreed to sell Peru ten trucks on Monday"."""
    before = clause.text[: day.start].rstrip()
    when = resolved(day, published, ahead=False)
    last = dates.bounds(when.edtf)[1] if when else None
    return (
        not before.endswith(",")
        and not words.grammar.pattern("from_then_on").search(before, max(0, len(before) - 20))
        and not clause.text[day.end :].strip(' .,;"')
        and day.kind in _TOLD_BARE
        and day.direction != "next"
        and (last is None or published.day is None or last <= published.day.isoformat())
    )
