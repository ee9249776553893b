"""Acronyms that an article explains: "the Department of Foreign Affairs (DFA)" is the Philippines' in Manila."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from relations.draft.entities import Mention, overlap
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence

_EXPLAINED = re.compile(r" \((?P<letters>[A-Z](?:[a-z]?[A-Z]){1,5})\)")
_WORD = r"[\w'’-]+"
_BESIDE = 4  # characters from "Peru's" to the name of its ministry


class _Body(NamedTuple):
    """A body of a state where its name and acronym stand: `start` to `end`, brackets included."""

    start: int
    end: int
    letters: str
    code: str


def with_acronyms(
    sentences: Sequence[Sentence], mentions: Sequence[Sequence[Mention]], words: Lexicon, home: str | None
) -> list[list[Mention]]:
    """Return the mentions with the bodies of a state whose acronym is explained, wherever the acronym stands.

    A body whose country is not said is that of `home`, the place the article is written in, if it is a ministry or
    the like.
    """
    found = [list(_explained(s, named, words, home)) for s, named in zip(sentences, mentions, strict=True)]
    codes = {body.letters: body.code for bodies in found for body in bodies}
    if not codes:
        return [list(named) for named in mentions]
    named_again = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, codes))})(?!\w)")
    result = []
    for sentence, named, bodies in zip(sentences, mentions, found, strict=True):
        spans = [Mention(body.start, body.end, "name", (body.code,)) for body in bodies]
        spans += [
            Mention(m.start(), m.end(), "name", (codes[m[0]],)) for m in named_again.finditer(sentence.text)
        ]
        if len(codes) == 1:
            spans += [
                Mention(m.start(), m.end(), "name", tuple(codes.values()))
                for m in words.pattern("agency").finditer(sentence.plain)
            ]
        taken: list[Mention] = []
        for span in spans:
            if not any(overlap(span, other) for other in taken):
                taken.append(span)
        others = [m for m in named if not any(overlap(m, span) for span in taken)]
        result.append(sorted([*others, *taken], key=lambda m: m.start))
    return result


def _explained(
    sentence: Sentence, named: Sequence[Mention], words: Lexicon, home: str | None
) -> Iterator[_Body]:
    """Yield the bodies of states whose acronym a sentence explains."""
    for mark in _EXPLAINED.finditer(sentence.text):
        start = _begins(sentence.text[: mark.start()], mark["letters"])
        if start is None:
            continue
        inside = [m for m in named if m.codes and start <= m.start < mark.start()]
        if any(m.sort == "organisation" for m in inside) or len(inside) > 1:
            continue  # "the African Union (AU)"
        name = sentence.plain[start : mark.start()]
        owner = next(
            (m for m in named if len(m.codes) == 1 and 0 <= start - m.end <= _BESIDE and m.sort != "city"),
            None,
        )
        ministry = words.pattern("state_bodies").search(name) is not None
        if owner is not None and (ministry or words.pattern("agencies").search(name)):
            yield _Body(start, mark.end(), mark["letters"], owner.codes[0])
        elif ministry and home is not None:
            yield _Body(start, mark.end(), mark["letters"], home)


def _begins(before: str, letters: str) -> int | None:
    """Return where the name begins whose capitals, at the end of a text, are those of an acronym; None for no name."""
    capitals = ""
    for word in reversed(list(re.finditer(_WORD, before))):
        if word[0][0].isupper():
            capitals = word[0][0] + capitals
        if capitals == letters.upper() or capitals == "".join(filter(str.isupper, letters)):
            return word.start()
        if len(capitals) >= len(letters) or (not word[0][0].isupper() and len(word[0]) > 3):
            return None
    return None
