"""Laying out styled text to a width in columns."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.render.display import Display
from relations.render.layout import (
    Line,
    Page,
    Span,
    beside,
    fits,
    grid,
    padded,
    page_text,
    paragraph,
    text,
    width,
    wrapped,
)


def plain(lines: list[Line]) -> list[str]:
    return ["".join(value for value, _ in line) for line in lines]


@pytest.mark.parametrize(
    ("value", "columns", "lines"),
    [
        ("one two three", 20, ["one two three"]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 3, ["one", "two", "thr", "ee"]),
        ("Ouagadougou", 6, ["Ouagad", "ougou"]),
        ("马里与俄罗斯", 8, ["马里与俄", "罗斯"]),  # two columns each
        ("马里与俄罗斯", 7, ["马里与", "俄罗斯"]),
        ("e\u0301te\u0301 sec", 4, ["e\u0301te\u0301", "sec"]),  # an accent of its own takes none
        ("a\xa0b c", 3, ["a\xa0b", "c"]),  # no break at a no-break space
        ("", 5, [""]),
    ],
)
def test_wrapped_between_words_and_within_those_too_long(value: str, columns: int, lines: list[str]) -> None:
    assert plain(wrapped(text(value), columns)) == lines


def test_a_word_in_two_styles_is_not_broken_between_them() -> None:
    assert wrapped([("one tw", "bold"), ("o", "dim")], 5) == [
        [("one", "bold")],
        [("tw", "bold"), ("o", "dim")],
    ]


SPANS = st.lists(st.tuples(st.text("ab é马 \u0301", max_size=12), st.sampled_from(["", "bold"])), max_size=6)


@given(SPANS, st.integers(2, 30))
def test_wrapping_keeps_every_word_and_the_width(spans: list[Span], columns: int) -> None:
    lines = plain(wrapped(spans, columns))
    whole = "".join(value for value, _ in spans)
    assert "".join(lines).replace(" ", "") == whole.replace(" ", "")
    assert all(width(line) <= columns for line in lines)


def test_a_paragraph_hangs() -> None:
    assert plain(paragraph(text("one two three four"), 12, 2, 2)) == ["  one two", "    three", "    four"]


def test_cells_beside_each_other_are_as_tall_as_the_tallest() -> None:
    cells = [wrapped(text("23 June"), 4), wrapped(text("a"), 3)]
    assert plain(beside(cells, [4, 3])) == ["23    a", "June"]
    assert plain([padded(text("马"), 4, right=True)]) == ["  马"]


ROWS = [["Economy & trade", "12"], ["Defence", "3"]]


def test_a_grid_sets_numbers_to_the_right_and_wraps_where_it_must() -> None:
    assert plain(grid(ROWS, 40, headings=["sector", "n"], numbers=[1])) == [
        "sector            n",
        "Economy & trade  12",
        "Defence           3",
    ]
    assert plain(grid(ROWS, 14, headings=["sector", "n"], numbers=[1])) == [
        "sector       n",
        "Economy &   12",
        "trade",
        "Defence      3",
    ]


def test_a_grid_too_narrow_for_its_words_becomes_paragraphs() -> None:
    assert not fits(ROWS, ["sector", "interactions"], 18)
    assert plain(grid(ROWS, 18, headings=["sector", "interactions"], numbers=[1])) == [
        "Economy & trade;",
        "  interactions\xa012",
        "Defence;",
        "  interactions\xa03",
    ]


def test_a_paragraph_for_a_row_leaves_out_what_is_nothing() -> None:
    rows = [["Defence", "1", "·", "12"], ["Energy", "·", "·", "3"]]
    assert plain(grid(rows, 20, headings=["sector", "discussed", "agreed", "days silent"])) == [
        "Defence;",
        "  discussed\xa01;",
        "  days\xa0silent\xa012",
        "Energy;",
        "  days\xa0silent\xa03",
    ]


def test_a_character_that_is_written_out_is_not_torn() -> None:
    assert plain(wrapped(text(r"\u9a6c\u91cc\xef"), 8)) == [r"\u9a6c", r"\u91cc", r"\xef"]
    assert plain(wrapped(text(r"C:\users\x"), 4)) == ["C:\\u", "sers", "\\x"]


def test_a_page_is_printed_as_it_is_and_nothing_in_it_is_markup() -> None:
    page = Page([[("[red]x[/red] ", ""), (":smile:", "bold")], []])
    assert page_text(page, Display(terminal=True)) == "[red]x[/red] :smile:\n\n"
    assert page_text(page, Display(terminal=True, color=True)) == "[red]x[/red] \x1b[1m:smile:\x1b[0m\n\n"


PAGE = Page([[("Mali", "bold"), (" – ", ""), ("<b>&[red]:smile:", "red")], [], [("Энергия", "")]])
TEXT = "Mali – <b>&[red]:smile:\n\nЭнергия\n"
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def test_without_colour_only_the_text_is_sent() -> None:
    assert page_text(PAGE, Display(terminal=True)) == TEXT


def test_without_unicode_a_space_that_held_words_together_is_a_space() -> None:
    page = Page([[("50\xa0%", "bold")]])
    assert page_text(page, Display(terminal=True, unicode=False)) == "50 %\n"
    assert page_text(page, Display(terminal=True)) == "50\xa0%\n"


def test_colour_is_only_added() -> None:
    sent = page_text(PAGE, Display(terminal=True, color=True))
    assert sent.startswith("\x1b[1mMali\x1b[0m – \x1b[31m<b>")
    assert ANSI.sub("", sent) == TEXT
