"""A page on its way out: as a terminal is sent it."""

from __future__ import annotations

import re

from relations.render.display import Display
from relations.render.layout import Page
from relations.render.screen import shown

PAGE = Page([[("Mali", "bold"), (" – ", ""), ("<b>&[red]:smile:", "red")], [], [("Энергия", "")]])
TEXT = "Mali – <b>&[red]:smile:\n\nЭнергия\n"
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def test_without_colour_only_the_text_is_sent() -> None:
    assert shown(PAGE, Display(terminal=True)) == TEXT


def test_without_unicode_a_space_that_held_words_together_is_a_space() -> None:
    page = Page([[("50\xa0%", "bold")]])
    assert shown(page, Display(terminal=True, unicode=False)) == "50 %\n"
    assert shown(page, Display(terminal=True)) == "50\xa0%\n"


def test_colour_is_only_added() -> None:
    sent = shown(PAGE, Display(terminal=True, color=True))
    assert sent.startswith("\x1b[1mMali\x1b[0m – \x1b[31m<b>")
    assert ANSI.sub("", sent) == TEXT
