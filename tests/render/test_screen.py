"""A page on its way out: as a terminal is sent it, and as it is saved."""

from __future__ import annotations

import re

import pytest

from relations.render.look import Look
from relations.render.page import Page
from relations.render.screen import saved, shown

PAGE = Page([[("Mali", "bold"), (" – ", ""), ("<b>&[red]:smile:", "red")], [], [("Энергия", "")]])
TEXT = "Mali – <b>&[red]:smile:\n\nЭнергия\n"
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def test_without_colour_only_the_text_is_sent() -> None:
    assert shown(PAGE, Look(terminal=True)) == TEXT


def test_without_unicode_a_space_that_held_words_together_is_a_space() -> None:
    page = Page([[("50\xa0%", "bold")]])
    assert shown(page, Look(terminal=True, unicode=False)) == "50 %\n"
    assert shown(page, Look(terminal=True)) == "50\xa0%\n"


def test_colour_is_only_added() -> None:
    sent = shown(PAGE, Look(terminal=True, color=True))
    assert sent.startswith("\x1b[1mMali\x1b[0m – \x1b[31m<b>")
    assert ANSI.sub("", sent) == TEXT


@pytest.mark.parametrize("color", [True, False])
def test_a_text_file_is_the_page_without_its_styles(color: bool) -> None:
    assert saved(PAGE, Look(terminal=True, color=color), ".txt") == TEXT


@pytest.mark.parametrize("suffix", [".svg", ".html"])
def test_nothing_in_a_saved_page_is_markup(suffix: str) -> None:
    text = saved(PAGE, Look(terminal=True, color=True), suffix).replace("&#160;", " ")
    assert "<b>" not in text
    assert "&lt;b&gt;&amp;[red]:smile:" in text
    assert "Энергия" in text


@pytest.mark.parametrize("suffix", [".svg", ".html"])
def test_a_saved_page_fetches_nothing(suffix: str) -> None:
    text = saved(PAGE, Look(terminal=True, color=True), suffix)
    assert re.findall(r"url\((?!#)[^)]*|(?:src|href)=[^ >]*", text) == []
    assert set(re.findall(r"https?://[^\"' )]*", text)) <= {
        "http://www.w3.org/2000/svg",
        "https://www.textualize.io",
    }


def test_a_saved_page_is_as_wide_as_it_was_laid_out() -> None:
    wide = Page([[("x" * 300, "")]])
    assert saved(wide, Look(terminal=True, width=300), ".txt") == "x" * 300 + "\n"
