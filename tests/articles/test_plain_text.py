"""Text and Markdown, with the front matter of clippers and reference managers."""

from __future__ import annotations

import pytest

from relations.articles.plain_text import article, decode_text
from relations.errors import NotUnderstood
from tests.articles.samples import BODY

CLIPPING = f"""---
title: "Ghana \\"in\\" Togo"
source: "https://example.org/a"
author:
  - "[[Jane Roe]]"
published: 2025-06-23
created: 2026-01-01
tags:
  - "clippings"
---
{BODY}
"""


def test_a_clipping_says_where_it_is_from_and_its_fence_is_no_text() -> None:
    found = article(CLIPPING)
    assert (found.title, found.url, found.published, found.publisher) == (
        'Ghana "in" Togo',
        "https://example.org/a",
        "2025-06-23",
        None,
    )
    assert found.text == BODY + "\n"


HEADS = [
    ("title: A\nurl: https://a.org/x\nsite: P\ndate: 23 juin 2025", ("A", "https://a.org/x", "P", "2025-06-23")),
    ("headline: 'L''accord'\nsource: Le Monde", ("L'accord", None, "Le Monde", None)),
    ("title: >-\n  A long\n  title\npublisher: P", ("A long title", None, "P", None)),
    ("Title: A\nDate_Published: 2025-06-23T10:00:00Z", ("A", None, None, "2025-06-23")),
    ("source: javascript:alert(1)\npublished: someday", (None, None, "javascript:alert(1)", None)),
    ("created: 2026-01-01", (None, None, None, None)),  # when it was clipped, not published
    ("# a comment\ntitle: A", ("A", None, None, None)),
]  # fmt: skip
AUTHORS = [
    ("author: Jane Roe", "Jane Roe"),
    ('authors: [Jane Roe, "[[John Doe]]"]', "Jane Roe; John Doe"),
    ("Auteurs:\n  - '[[Jane Roe|J. Roe]]'\n  - John Doe", "J. Roe; John Doe"),
    ("byline: >-\n  Jane\n  Roe", "Jane Roe"),
    ("author: [Jane Roe](https://example.org/jane)", "Jane Roe"),
    ("author:", None),
    ("title: by Jane Roe", None),
]


@pytest.mark.parametrize(("head", "said"), HEADS)
def test_keys_as_different_programs_write_them(head: str, said: tuple[str | None, ...]) -> None:
    found = article(f"---\n{head}\n---\n{BODY}")
    assert (found.title, found.url, found.publisher, found.published) == said
    assert found.text == BODY


def test_who_wrote_it_however_many_they_are() -> None:
    assert [article(f"---\n{head}\n---\n{BODY}").author for head, _ in AUTHORS] == [
        author for _, author in AUTHORS
    ]


@pytest.mark.parametrize(
    "text", [f"---\n{BODY}\n---\nMore.", f"---\ntitle: never closed\n{BODY}", f"{BODY}\n---\na: b\n---\n"]
)
def test_a_rule_is_no_front_matter(text: str) -> None:
    assert article(text).text == text


MARKS = [
    ("met [Vladimir Putin](https://a.org/w_(x) \"Bio\") there", "met Vladimir Putin there"),
    ("met [[Vladimir Putin|Mr Putin]] and [[Goïta]]", "met Mr Putin and Goïta"),
    ("![a photo](a.png)The **two** states _signed_ it", "The two states signed it"),
    ("a snake_case_word, 2 * 3 * 4", "a snake_case_word, 2 * 3 * 4"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "seen"), MARKS)
def test_markdown_reads_as_it_is_seen(marked: str, seen: str) -> None:
    assert article(marked, markdown=True).text == seen
    assert article(marked).text == marked  # in a plain text they are what they are


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "cp1252"]
)
def test_encodings_of_the_newsroom(encoding: str) -> None:
    text = "Le président est arrivé à Lomé et il a été reçu dans la journée."
    assert decode_text(text.encode(encoding)) == text


def test_a_charset_that_is_named_counts_where_the_bytes_are_not_utf_8() -> None:
    assert decode_text("Президент".encode("cp1251"), "windows-1251") == "Президент"
    assert decode_text("Président".encode(), "windows-1251") == "Président"
    assert decode_text("l’été".encode("cp1252"), "iso-8859-1") == "l’été"
    assert decode_text("été".encode("cp1252"), "no-such-charset") == "été"


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="not a text"):
        decode_text(b"\x00\x01\x02binary\x00")
    with pytest.raises(NotUnderstood, match="not a text"):
        decode_text(b"\0" * 400)


def test_decomposed_accents_are_composed() -> None:
    assert article("Assimi Goi\u0308ta").text == "Assimi Goïta"


def test_a_very_long_text_is_cut_and_says_so() -> None:
    assert article("word " * 100_000).cut
    assert not article(BODY).cut
