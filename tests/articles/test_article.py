"""What an article can say of its source, and what is taken for it."""

from __future__ import annotations

import pytest

from relations.articles.article import Article, address, day, is_address, printable_line


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2025-06-23", "2025-06-23"),
        ("2025-06-23T22:30:00-05:00", "2025-06-23"),
        ("2025-06-23 10:00", "2025-06-23"),
        ("2025-06", "2025-06"),
        ("23 June 2025", "2025-06-23"),
        ("lundi 23 juin 2025", "2025-06-23"),
        ("June 23", None),  # no year
        ("2025-06-31", None),
        ("05/06/2025", None),  # 5 June or 6 May
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_a_day_is_taken_only_with_its_year_and_in_one_reading(text: str | None, meant: str | None) -> None:
    assert day(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("https://a.org/b?c=1", "https://a.org/b?c=1"),
        ("file:///etc/passwd", None),
        ("https://a b", None),
        ("", None),
    ],
)
def test_only_a_web_address_is_one(text: str, meant: str | None) -> None:
    assert address(text) == meant


def test_a_title_is_one_line_of_what_can_be_seen() -> None:
    assert printable_line(" A\n\x1b[31mtitle\u202e ") == "A [31mtitle"
    assert printable_line("\n") is None


PAGES = Article("", pages=("First page. A sentence that", "goes on here. Last one.", "First page."))


@pytest.mark.parametrize(
    ("quote", "page"),
    [
        ("First page.", 1),
        ("A sentence that goes on here.", 1),
        ("Last one.", 2),
        ("Last  one.\nFirst page.", 2),
        ("Not there.", None),
    ],
)
def test_a_quote_is_on_the_page_where_it_begins(quote: str, page: int | None) -> None:
    assert PAGES.page_of(quote) == page


def test_without_pages_a_quote_is_on_none() -> None:
    assert Article("First page.").page_of("First page.") is None


def test_what_is_meant_as_an_address() -> None:
    assert is_address("https://a.org")
    assert is_address("HTTP://a.org")
    assert not is_address("https")
    assert not is_address("notes/https://x")
