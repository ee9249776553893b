"""A table in Markdown: what people typed is never markup."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given

from relations.formats.markdown import dump, escaped
from relations.model import Interaction, Mention, Source
from relations.vocabulary import BUILTIN
from tests.strategies import interactions


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Talks", "Talks"),
        ("a|b", "a\\|b"),
        ("**bold** [x](y) `c`", "\\*\\*bold\\*\\* \\[x\\]\\(y\\) \\`c\\`"),
        ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
        ("a@b.c https://x", "a&#64;b.c https&#58;//x"),
        ("two\nlines\u2028three", "two lines three"),
        ("# 1. -", "\\# 1. \\-"),
    ],
)
def test_markup_is_escaped(text: str, cell: str) -> None:
    assert escaped(text) == cell


def test_a_row_in_two_languages() -> None:
    it = Interaction(
        id=1,
        uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
        date="2025-06-22/2025-06-26",
        parties=("MLI", "RUS"),
        type="visit",
        title="Goïta in Moscow",
        sectors=(Mention("transport", "MLI"), Mention("energy")),
        sources=(Source(url="https://example.org/a_(b)", publisher="Le Journal"), Source(title="A note")),
        added="2025-06-24T08:00:00Z",
        modified="2025-06-24T08:00:00Z",
    )
    assert "".join(dump([it], BUILTIN, "en")) == (
        "| # | Date | Parties | Type | Title | Sectors | Sources |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| 1 | 22–26 June 2025 | Mali – Russia | visit | Goïta in Moscow | Transport \\(Mali\\), Energy |"
        " [Le Journal](https://example.org/a_%28b%29), A note |\n"
    )
    assert "du 22 au 26 juin 2025 | Mali – Russie | visite" in "".join(dump([it], BUILTIN, "fr"))


@given(interactions(id=1))
def test_any_interaction_is_one_row_of_seven_cells(it: Interaction) -> None:
    *_, row = "".join(dump([it], BUILTIN, "en")).rstrip("\n").split("\n")
    cells = re.split(r"(?<!\\)\|", re.sub(r"\\\\", "", row))
    assert len(cells) == 9
    assert "<" not in html.unescape(row) or "&lt;" in row
