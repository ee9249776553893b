"""Who arrested whom: a country arrests those whom its police take, and all who are taken on its soil."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence

HELD = ("release", "pardon", "arrest")  # what is done to people in a country's hands
_NEAR = 45  # characters between a verb and those it is done to
_HELD = ("", "gen", "of", "from", "on")


def direct_object(
    sentence: Sentence, spot: CueMatch, after: Sequence[Actor], codes: set[str | None], words: Lexicon
) -> list[Actor]:
    """Return whom a verb says to be arrested, none where another noun is ("a man who shot a")."""
    for actor in after:
        if actor.code is None or actor.code in codes or actor.kind == "place" or actor.role not in _HELD:
            continue
        between = sentence.plain[spot.end : actor.start] if actor.start >= spot.end else ""
        if len(between) > _NEAR or words.pattern("not_the_held").search(between):
            return []
        phrase = sentence.plain[spot.start : actor.end]
        return [actor] if _is_somebody(sentence, actor, phrase, words) else []
    return []


def taken(
    sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon, *, noun: bool
) -> tuple[list[Actor], list[Actor]] | None:
    """Return who arrested whom in a passive or a noun: by whom, else where; None where one of the two is not said.

    Nor for a common crime, which is no matter between two countries: "was arrested in Lima for theft".
    """
    if words.pattern("common_crime").search(sentence.plain):
        return None
    before = [a for a in known if a.code and a.end <= spot.start + 1]
    after = [a for a in known if a.code and a.start >= (spot.start if noun else spot.end)]
    if noun:
        whom = [a for a in after if a.role == "of" and a.kind != "place"][:1]
    else:
        whom = [a for a in before if a.role in ("", "gen") and a.kind != "place"][-1:]
        whom = whom or [a for a in before if a.kind == "state" and a.role in ("of", "from")][-1:]
    if not whom:
        return None
    phrase = sentence.plain[
        spot.start if noun else max(0, whom[0].start - _NEAR) : max(spot.start, whom[0].end)
    ]
    if not _is_somebody(sentence, whom[0], phrase, words):
        return None
    others = [a for a in (*after, *before) if a.code != whom[0].code]
    by = [a for a in others if a.role == "by" and a.kind != "place"]
    there = [a for a in others if a.role in ("in", "to") and a.kind in ("place", "state")]
    if noun and not by and any(a.may_act for a in before):
        return None
    doer = (by or there)[:1]
    return (doer, whom) if doer else None


def _is_somebody(sentence: Sentence, actor: Actor, phrase: str, words: Lexicon) -> bool:
    """Return whether an actor is a person, some nationals or a ship, where the verb of a language may mean others."""
    if "held_people" not in words.data:
        return True
    national = actor.kind == "adjective" and sentence.text[actor.start].isupper()
    known = actor.kind == "person" or bool(actor.people) or national
    return known or words.pattern("held_people").search(phrase) is not None
