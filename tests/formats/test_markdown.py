"""A table in Markdown: what people typed is never markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from relations.formats.markdown import dump, escaped
from relations.model import Interaction, SectorMention, Source
from relations.text import escape_controls
from relations.vocabulary import BUILTIN
from tests.strategies import interactions


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Talks", "Talks"),
        ("a|b", "a\\|b"),
        ("**bold** [x](y) `c`", "\\*\\*bold\\*\\* \\[x\\](y) \\`c\\`"),
        ("<script>&amp;", "&lt;script>&amp;amp;"),
        ("Macron-Tebboune & Co (2)", "Macron-Tebboune & Co (2)"),
        ("a@b.c snake_case _em_", "a@b.c snake_case \\_em\\_"),
        ("see https://x.org/a_b?c=1&d=2-3.", "see <https://x.org/a_b?c=1&d=2-3>."),
        ("(https://x.org/`|>a&copy;)", "(<https://x.org/%60%7C>>a&amp;copy;)"),
        ("two\nlines\u2028three", "two lines three"),
        ("# 1. -", "\\# 1. -"),
        ("- x", "\\- x"),
        ("12) x", "12\\) x"),
        ("---", "\\---"),
        ("{{ site }} {% x %} {a}", "{\\{ site }} {\\% x %} {a}"),
        (":smile: at 10:30", "\\:smile: at 10:30"),
        ("spoof \u202ednib\U000e0041", "spoof \\\\u202ednib\\\\U000e0041"),
    ],
)
def test_markup_is_escaped(text: str, cell: str) -> None:
    assert escaped(text) == cell


def shown(text: str) -> list[tuple[str, str]]:
    """Return what a reader of the Markdown sees: the kinds of its inline parts, with their texts."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = [
        child for token in parser.parse(text) for child in token.children or [] if token.type == "inline"
    ]
    kinds = {token.type for token in parser.parse(text)}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close"}, kinds
    return [(token.type, token.content) for token in tokens]


MARKS = [*"\\`*_{}[]()#+-.!|~<>&$:@=1 \"'a", "&amp;", "https://a.b/c_d", "](", "<b>", "{{", "🙂", "\u202e"]


@given(st.lists(st.sampled_from(MARKS)).map("".join))
def test_any_text_is_read_as_it_was_typed(text: str) -> None:
    wanted = " ".join(escape_controls(text).split())
    parts = shown("x " + escaped(text))
    assert {kind for kind, _ in parts} <= {"text", "link_open", "link_close", "text_special"}
    read = "".join(content for _, content in parts)
    assert "https://" in text or " ".join(read.split()) == f"x {wanted}".strip()
    if escaped(text):
        shown(escaped(text))


IT = Interaction(
    id=1,
    uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
    date="2025-06-22/2025-06-26",
    parties=("MLI", "RUS"),
    type="visit",
    title="Goïta in Moscow",
    sectors=(SectorMention("transport", "MLI"), SectorMention("energy")),
    sources=(
        Source(
            url="https://example.org/a_(b)", publisher="Le Journal", published="2025-06-24", quote="We agreed"
        ),
        Source(title="A note"),
    ),
    people=("Goïta",),
    place="Moscow",
    key_date="2025-06-23",
    confidence="disputed",
    added="2025-06-24T08:00:00Z",
    modified="2025-06-24T08:00:00Z",
)
AFTER = replace(IT, id=2, uid="8b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e", title="Rails", follows=(1, 9), date="2025-12",
                key_date=None, people=(), place=None, sectors=(), sources=(), confidence="reported")  # fmt: skip


def test_a_table_and_under_it_what_has_no_room_there() -> None:
    assert "".join(dump([IT, AFTER], BUILTIN, "en")) == (
        "| # | Date | Parties | Type | Title | Sectors | Sources |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| 1 | 22–26 June 2025 | Mali → Russia | visit | Goïta in Moscow – **disputed** | Transport (Mali), Energy |"
        " [Le Journal](https://example.org/a_%28b%29), A note |\n"
        "| 2 | December 2025 | Mali → Russia | visit | Rails |  |  |\n"
        "\n**#1** Goïta in Moscow – **disputed**\n\n"
        "- Key day: 23 June 2025\n"
        "- People: Goïta\n"
        "- Place: Moscow\n"
        "- “We agreed” — [Le Journal, 24 June 2025](https://example.org/a_%28b%29)\n"
        "\n**#2** Rails\n\n"
        "- Follows: #1 Goïta in Moscow – disputed\n"
        "- Follows: #9\n"
    )


def test_in_french() -> None:
    text = "".join(dump([IT, AFTER], BUILTIN, "fr"))
    for words in (
        "du 22 au 26 juin 2025 | Mali → Russie | visite",
        "Goïta in Moscow – **contesté**",
        "« We agreed »".replace(" ", "\xa0", 1).replace(" »", "\xa0»"),
        "- Fait suite à\xa0: #1",
    ):
        assert words in text


@given(st.lists(interactions(id=1), min_size=1, max_size=2))
def test_any_interaction_is_one_row_of_seven_cells(found: list[Interaction]) -> None:
    table = "".join(dump(found, BUILTIN, "en")).split("\n\n")[0]
    for row in table.rstrip("\n").split("\n"):
        assert len(re.split(r"(?<!\\)\|", re.sub(r"\\\\", "", row))) == 9
