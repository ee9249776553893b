"""What a word is in its sentence: a verb, a participle, a conjunction, or one that opens nothing."""

import pytest

from relations.draft.clauses import dateless
from relations.draft.phrasing import Phrasing
from relations.draft.time_expressions import dates_in
from tests.draft.texts import split


def worded(text: str, language: str) -> Phrasing:
    """The first sentence of a text, its dates blanked."""
    parts, words = split(text, language)
    plain = dateless(parts[0], dates_in(parts[0], words), words)
    return Phrasing(parts[0].text, plain, plain, words.grammar)


SAYS_WHAT = [
    ("en", "Ghana said that Togo had left.", "that", True),
    ("en", "The claim that Togo had left was denied.", "that", True),
    ("en", "The trucks that Togo sent have arrived.", "that", False),
    ("en", "It was a plan that rejects the border.", "that", False),
    ("en", "Ghana said in a speech aired on Sunday that Togo had left.", "that", True),
    ("fr", "Le Ghana a dit que le Togo était parti.", "que", True),
    ("fr", "L'Iran exige que le Togo parte.", "que", True),  # a verb that no list has
    ("fr", "Les camions que le Togo a envoyés sont arrivés.", "que", False),
    ("fr", "L'annonce que le Togo partait a surpris.", "que", True),
    ("fr", "C'est un plan que rejette le Togo.", "que", False),
]


@pytest.mark.parametrize(("language", "text", "word", "expected"), SAYS_WHAT)
def test_that_opens_what_is_said_or_more_about_a_noun(
    language: str, text: str, word: str, *, expected: bool
) -> None:
    phrasing = worded(text, language)
    start = phrasing.text.index(f" {word} ") + 1
    told = phrasing.finite(0, start)
    assert phrasing.says_what(start, start + len(word), told=told) is expected


REDUCED = [
    ("en", "Ghana praised a deal signed by Togo.", "signed", True),
    ("en", "Ghana signed by Monday.", "signed", False),
    ("en", "The deal was signed by Togo.", "signed", False),
    ("fr", "Un accord signé par le Togo est prêt.", "signe", True),
    ("fr", "L'accord a été signé par le Togo.", "signe", False),
]


@pytest.mark.parametrize(("language", "text", "word", "expected"), REDUCED)
def test_a_participle_without_its_verb(language: str, text: str, word: str, *, expected: bool) -> None:
    phrasing = worded(text, language)
    start = phrasing.text.index(word)
    assert phrasing.is_reduced(
        start, phrasing.text.index(" ", start + len(word) + 1), told=phrasing.finite(0, start)
    ) is (expected)


CONJUNCTIONS = [
    ("en", "because", True),
    ("en", "because of", False),
    ("en", "the day that", True),
    ("en", "after", False),  # or "after the talks"
    ("fr", "après que", True),
    ("fr", "après", False),
    ("fr", "le jour où", True),
    ("fr", "lorsqu'", True),
    ("fr", "au cours de", False),
]


@pytest.mark.parametrize(("language", "opening", "expected"), CONJUNCTIONS)
def test_what_needs_a_verb(language: str, opening: str, *, expected: bool) -> None:
    assert worded(opening, language).is_conjunction(0, len(opening)) is expected
