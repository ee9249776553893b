"""An article comes in as text, Markdown or HTML, and says of itself what it can."""

from __future__ import annotations

import sys

import pytest

from relations.draft import read
from relations.errors import NotUnderstood, RelationsError

BODY = "The president of Ghana arrived in Togo on Monday for a visit to the country."
PUBLISHED = [
    (f" date 2025-06 {BODY}", "2025-06"),
    (f" date 2025-06-23 {BODY}", "2025-06-23"),
    (f"Headline here\n\nPublished on Monday, June 23, 2025\n\n{BODY}", "2025-06-23"),
    ("Publié le lundi 23 juin 2025 | Presse\n\nLe président est arrivé dans le pays et la ville.", "2025-06-23"),
    (f"2025-06-23 15:49:25\n\n{BODY}", "2025-06-23"),
    (f"LOME, June 23, 2025 (Agency) -- {BODY}", "2025-06-23"),
    (f"LOME, June 23 (Agency) -- {BODY}", None),
    (f" date 2025-06 LOME, June 23 (Agency) -- {BODY}", "2025-06-23"),
    (BODY, None),
    (f"{BODY} The last treaty is of 3 May 2019 and still holds in both of the countries.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published"), PUBLISHED)
def test_when_it_was_published(text: str, published: str | None) -> None:
    assert read(text).published == published


def test_what_is_given_by_hand_wins() -> None:
    assert read(f" date 2025-06 {BODY}", published="2025-06-25").published == "2025-06-25"


DATELINES = [
    (f"LOME, June 23 (Agency) — {BODY}", "LOME"),
    (f"KYIV, Ukraine (AP) — {BODY}", "KYIV"),
    (f"Ulaanbaatar/MONTSAME/. {BODY}", "Ulaanbaatar"),
    (f"Title of it\n\nLomé — {BODY}", "Lomé"),
    (f"U.S. officials — many of them — left. {BODY}", None),
    (BODY, None),
]


@pytest.mark.parametrize(("text", "place"), DATELINES)
def test_where_it_was_written(text: str, place: str | None) -> None:
    article = read(text)
    assert article.written_in == place
    assert BODY in article.text
    assert place is None or place not in article.text


def test_the_headline_is_its_title_else_the_file() -> None:
    assert read(f"# Ghana and Togo\n\n{BODY}").title == "Ghana and Togo"
    assert read(f"{BODY} {BODY} {BODY}", name="a.txt").title == "a.txt"


@pytest.mark.parametrize("data", [b"\x00\x01\x02binary\x00", b"PK\x03\x04\x00\x00rest"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotUnderstood, match="not a text"):
        read(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_the_newsroom(encoding: str) -> None:
    text = "Le président est arrivé à Lomé et il a été reçu dans la journée."
    assert read(text.encode(encoding)).text == text


def test_a_very_long_text_is_cut_and_says_so() -> None:
    assert read("word " * 100_000).cut
    assert not read(BODY).cut


PAGE = f"""<!doctype html><html><head><title>Ghana in Togo</title><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2025-06-23T10:00:00Z">
<link rel="canonical" href="https://example.org/a"></head>
<body><nav>Home</nav><article><h1>Ghana in Togo</h1><p>{BODY}</p><p>{BODY.replace("Monday", "Tuesday")}</p>
</article></body></html>"""


def test_a_page_gives_its_article_and_its_source() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    article = read(PAGE)
    assert BODY in article.text
    assert "Home" not in article.text
    assert (article.title, article.url, article.published) == (
        "Ghana in Togo",
        "https://example.org/a",
        "2025-06-23",
    )


def test_without_the_extractor_a_page_is_refused_with_what_would_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(RelationsError, match=r"bilateral-relations\[web\]"):
        read(PAGE)
