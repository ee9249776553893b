"""Plurals that stand for one country or for two: "the Ghanaians" for Ghana, "they" for the two just named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from relations.draft.actor import Actor
from relations.draft.entities import Mention
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence


def are_a_people(sentence: Sentence, party: Mention, words: Lexicon) -> bool:
    """Return whether a demonym stands for a country: "the Ghanaians", "les Ghanéens"."""
    written = sentence.text[party.start : party.end]
    before = sentence.plain[: party.start]
    plural = written[0].isupper() and written.endswith("s")
    return plural and re.search(rf"(?<!\w){words.grammar.words('definite_plural')} $", before) is not None


def is_told_of_a_people(sentence: Sentence, actor: Actor, words: Lexicon) -> bool:
    """Return whether something only is a people's, and is done to nobody: "the life of the Peruvian people"."""
    return actor.role == "of" and words.pattern("a_people").match(sentence.plain, actor.end + 1) is not None


def counted_by_country(sentence: Sentence, found: Sequence[Actor], words: Lexicon) -> frozenset[str]:
    """Return the countries of which only so many people are told, of several: "three Ghanaians, two Togolese"."""
    number = _number(words)
    counted = {a.code for a in found if a.code and number.search(sentence.plain, 0, a.start)}
    counted -= {a.code for a in found if a.code and not number.search(sentence.plain, 0, a.start)}
    return frozenset(counted) if len(counted) > 1 else frozenset()


@cache
def _number(words: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a number of people, up to where their country is named."""
    return re.compile(rf"(?<!\w)(?:\d+|{'|'.join(words.data['numbers'])}) (?:[\w-]+ )?$")


def with_pairs(sentence: Sentence, found: list[Actor], words: Lexicon) -> list[Actor]:
    """Return the actors of a sentence, a "they" that can only be the two before it as a pair.

    So it is in "Ghana and Peru said they had signed", where nobody else acts in between.
    """
    subjects = [a for a in found if a.code and a.role == "" and a.kind != "adjective"]
    if len(subjects) < 2 or not subjects[1].joined or subjects[0].code == subjects[1].code:
        return found
    behind = subjects[2].start if len(subjects) > 2 else len(sentence.plain)
    they = words.pattern("they")
    return [
        a._replace(kind="pair", refers="")
        if subjects[1].end < a.start < behind and they.fullmatch(sentence.plain, a.start, a.end)
        else a
        for a in found
    ]
