"""How files for readers put an interaction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relations.formats.wording import Wording, wording
from relations.model import Source
from relations.vocabulary import BUILTIN
from tests.model.test_interaction import MEETING


@pytest.mark.parametrize(
    ("lang", "text", "shown"),
    [
        ("en", "We agreed", "“We agreed”"),
        ("fr", "D’accord", "«\xa0D’accord\xa0»"),
        ("fr", "« excellente et réussie »", "« excellente et réussie »"),
        ("en", "“We agreed”", "“We agreed”"),
        ("en", "“We” and “they”", "“We” and “they”"),
        ("en", "turned \u202e", "“turned \\u202e”"),
        ("en", "«", "“«”"),
    ],
)
def test_a_quote_has_the_marks_of_the_language_once(lang: str, text: str, shown: str) -> None:
    assert Wording(BUILTIN, lang).quoted(text) == shown


@pytest.mark.parametrize(
    ("confidence", "lang", "mark"),
    [
        ("disputed", "en", " – disputed"),
        ("disputed", "fr", " – contesté"),
        ("reported", "en", ""),
        ("confirmed", "fr", ""),
    ],
)
def test_a_title_is_marked_where_it_is_disputed_also_where_it_is_followed(
    confidence: str, lang: str, mark: str
) -> None:
    first = replace(MEETING, id=1, title="Talks", confidence=confidence)
    words = wording(BUILTIN, lang, [first])
    assert words.headline(first) == "Talks" + mark
    assert words.details(replace(first, id=2, follows=(1,)))[-1][1] == "#1 Talks" + mark


def test_a_source_is_named_as_far_as_it_is_known() -> None:
    words = Wording(BUILTIN, "en")
    assert words.source(Source(url="https://example.org")) == "https://example.org"
    assert (
        words.source(Source(title="A note", publisher="AFP", published="2025-06")) == "A note, AFP, June 2025"
    )
