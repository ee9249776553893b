"""What a text must have for a pattern to match in it: the first letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relations.draft.requirements import openings
from tests.draft.patterns import PATTERNS, spans, texts_for

NAMED = {"goods": "arms|trucks", "er": "(ed|ing)"}
OPENINGS = [
    ("signed|visited", "sv"),
    ("(impos|adopt)(ed|s)", "ai"),
    ("(its |their )?border", "itb"),
    ("(?<!never )signed", "s"),
    ("(?!off)(<goods>)", "at"),
    ("a?border", None),
    (r"signed|\w+ly", None),
    ("(its )?", None),
]


def test_the_letters_that_a_match_can_begin_with() -> None:
    found = {pattern: openings(pattern, NAMED) for pattern, _ in OPENINGS}
    assert found == {pattern: None if letters is None else set(letters) for pattern, letters in OPENINGS}


@given(PATTERNS, st.data())
def test_no_match_begins_with_another_letter(pattern: str, data: st.DataObject) -> None:
    text = data.draw(texts_for(pattern))
    letters = openings(pattern, NAMED)
    assert letters is None or {text[start : start + 1] for start, _ in spans(pattern, text)} <= letters
