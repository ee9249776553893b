"""A body of state that is named by where it sits or who leads it: "the junta in Niamey", "le gouvernement de Ruto"."""

from __future__ import annotations

from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence


def with_seats(sentence: Sentence, found: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return the actors of a sentence, each body of state with the country named right behind it as one."""
    told: list[Actor] = []
    for actor in found:
        body = told[-1] if told else None
        if body is not None and actor.code and _sits_there(sentence, body, actor, words):
            told[-1] = body._replace(end=actor.end, code=actor.code, kind="body", level=actor.level)
        else:
            told.append(actor)
    return told


def _sits_there(sentence: Sentence, body: Actor, seat: Actor, words: Lexicon) -> bool:
    """Return whether a body without a country is followed by its seat or who leads it."""
    if body.kind != "pronoun" or not words.pattern("ministries").fullmatch(
        sentence.plain, body.start, body.end
    ):
        return False
    return words.pattern("seated_in").fullmatch(sentence.plain[body.end : seat.start].strip()) is not None
