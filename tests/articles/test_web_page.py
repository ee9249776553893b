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
