"""A saved web page gives its article and what it says of itself."""

from __future__ import annotations

import sys

import pytest

from relations.articles.web_page import article, charset, is_page
from relations.errors import NotUnderstood, RelationsError
from tests.articles.samples import BODY

PAGE = f"""<!doctype html><html><head><title>Ghana in Togo</title><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2025-06-23T10:00:00Z">
<link rel="canonical" href="https://example.org/a"></head>
<body><nav>Home</nav><article><h1>Ghana in Togo</h1><p>{BODY}</p><p>{BODY.replace("Monday", "Tuesday")}</p>
</article></body></html>"""


def test_a_page_gives_its_article_and_its_source() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    found = article(PAGE)
    assert BODY in found.text
    assert "Home" not in found.text
    assert (found.title, found.publisher, found.url, found.published) == (
        "Ghana in Togo",
        "The Paper",
        "https://example.org/a",
        "2025-06-23",
    )


GIVEN = '<meta property="article:published_time" content="2025-06-23T10:00:00Z">'


def test_the_day_is_one_that_the_page_names_however_it_writes_it() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    for written in (
        '<meta name="date" content="20250623">',
        '<meta name="pubdate" content="Mon, 23 Jun 2025 10:00:00 GMT">',
        '<script type="application/ld+json">{"@type": "NewsArticle",'
        ' "datePublished": "2025-06-23T08:00:00+02:00"}</script>',
        "<time>June 23, 2025</time>",
        "<time>23 juin 2025</time>",
        "<time>23/06/2025</time>",
        "<time>23.6.2025</time>",
    ):
        assert article(PAGE.replace(GIVEN, written)).published == "2025-06-23", written


@pytest.mark.parametrize(
    "day", ["2025-02-30", "2999-01-01", "0001-01-01", "1970-01-01", "2025-13-01", "2025-00-10"]
)
def test_a_day_that_cannot_be_is_not_made_another(day: str) -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    assert article(PAGE.replace("2025-06-23", day)).published is None


def test_a_day_that_can_be_read_in_two_ways_is_not_taken() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    assert article(PAGE.replace(GIVEN, "<time>05/06/2025</time>")).published is None
    assert article(PAGE.replace(GIVEN, "<time>5.6.2025</time>")).published == "2025-06-05"
    assert article(PAGE.replace(GIVEN, "<time>06/06/2025</time>")).published == "2025-06-06"


def test_pictures_that_a_saver_put_into_the_page_do_not_cut_it() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    picture = f'<img src="data:image/png;base64,{"A" * 4_000_000}">'
    found = article(PAGE.replace("<nav>", f"{picture}<nav>"))
    assert BODY in found.text
    assert not found.cut


def test_a_page_without_an_article_is_refused() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    with pytest.raises(NotUnderstood, match="no article"):
        article("<html><body></body></html>")


def test_without_the_extractor_a_page_is_refused_with_what_would_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(RelationsError, match=r"bilateral-relations\[web\]"):
        article(PAGE)


@pytest.mark.parametrize(
    ("text", "is_one"), [(PAGE, True), ("\n<HTML>", True), ("<3 for Ghana", False), (BODY, False)]
)
def test_a_page_is_told_by_how_it_begins(text: str, is_one: bool) -> None:
    assert is_page(text) is is_one


def test_the_charset_that_a_page_names() -> None:
    assert charset(b'<html><head><META charset="windows-1251">') == "windows-1251"
    assert (
        charset(b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">') == "iso-8859-1"
    )
    assert charset(b"<html>") is None
