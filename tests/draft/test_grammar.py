"""Every list of a language's grammar compiles, and each language has the same ones."""

from __future__ import annotations

import json

import pytest

from relations.draft.grammar import grammar
from relations.draft.lexicon import LANGUAGES
from relations.messages import DATA


def lists(language: str) -> set[str]:
    return set(json.loads((DATA / f"draft_clauses_{language}.json").read_bytes()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_a_pattern(language: str) -> None:
    for name in lists(language) - {"about"}:
        assert grammar(language).pattern(name).search("") is None, name


def test_a_language_is_its_lists() -> None:
    assert lists("en") == lists("fr")


def test_a_date_between_two_words_is_stepped_over() -> None:
    assert grammar("en").pattern("planned").search("agreed          to meet")


@pytest.mark.parametrize(
    ("language", "text", "end"),
    [
        ("en", " the ministry said on Monday.", 29),
        ("en", " according to a statement, he left", 25),
        ("en", " the foreign department (dfa) announced on friday.", 50),
        ("fr", " a annoncé lundi le ministère.", 30),
        ("en", " the minister met them.", None),
    ],
)
def test_where_a_reporting_clause_ends(language: str, text: str, end: int | None) -> None:
    found = grammar(language).report().match(text.replace("é", "e"))
    assert (found.end() if found else None) == end


def test_who_says_so_is_no_relative_clause() -> None:
    text = "le perou a quitte le ghana, pays avec lequel lima a annonce rompre"
    assert grammar("fr").report().match(text, text.index(",") + 1) is None
    text = "le perou a quitte le ghana, le ministere a annonce"
    assert grammar("fr").report().match(text, text.index(",") + 1) is not None
