"""What a text must have for a pattern to match in it: the first letter, and a word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relations.draft.pruning import TextWords
from relations.draft.requirements import NeededWords, openings
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


NEEDED = [
    ("(signed|visited)", ["signed visited"]),
    ("sign(ed|s)? ", ["sign_ signed_ signs_"]),
    (
        "(a|the) visit to",
        ["visit_", "to", "a_ the_"],
    ),  # the last are in most texts, and not in most sentences
    ("(a|the) (visit|trip)s? to", ["trip visit", "to", "a_ the_"]),
    ("(its )?border", ["border"]),
    ("deliver<er> (<goods>)", ["delivered_ delivering_", "arms trucks"]),
    ("(gave|lent|sent) (<goods>)", ["arms trucks", "gave_ lent_ sent_"]),
    (r"sign\w* up", ["sign", "up"]),  # what is shorter than four letters begins many words
    ("colou?r ", ["color_ colour_"]),
    ("(off|in){2}end", ["in off"]),
    ("(?<!never )signed(?! off)", ["signed"]),
    ("met(?= … envoys)", ["envoys", "met"]),
    ("he met her at sea on leave", ["her_", "sea_", "leave"]),  # no more than three
    ("(their )?", []),
    (r"\w+ly", []),
    ("(signed|#)", []),  # an alternative without a word
]


def test_the_rarest_words_that_a_pattern_needs() -> None:
    needed = NeededWords(NAMED, {"to", "their", "met"})
    found = {text: needed.of(text) for text, _ in NEEDED}
    assert found == {
        text: [{it.replace("_", " ") for it in one.split()} for one in sets] for text, sets in NEEDED
    }


@given(PATTERNS, st.data())
def test_a_text_without_the_needed_words_has_no_match(pattern: str, data: st.DataObject) -> None:
    text = data.draw(texts_for(pattern))
    if spans(pattern, text):
        assert all(TextWords([text], NAMED).sentences_with(NeededWords(NAMED, {"a"}).of(f"({pattern})")))
