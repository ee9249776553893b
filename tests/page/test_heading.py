"""The words above a page."""

from __future__ import annotations

from relations.page.heading import paragraphs
from relations.render.display import Display
from relations.render.localizer import Localizer
from relations.vocabulary import BUILTIN


def test_blank_lines_part_paragraphs_and_nothing_else_does() -> None:
    text = "One\nline.\n\n  Two. \n \n\nThree\u202e."
    assert paragraphs(text, Localizer(Display(), BUILTIN)) == ("One line.", "Two.", "Three\\u202e.")
