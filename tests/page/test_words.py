"""The words above a page."""

from __future__ import annotations

from relations.page.words import paragraphs
from relations.render.look import Look
from relations.render.voice import Voice
from relations.vocabulary import BUILTIN


def test_blank_lines_part_paragraphs_and_nothing_else_does() -> None:
    text = "One\nline.\n\n  Two. \n \n\nThree\u202e."
    assert paragraphs(text, Voice(Look(), BUILTIN)) == ("One line.", "Two.", "Three\\u202e.")
