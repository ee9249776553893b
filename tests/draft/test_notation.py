"""The notation of the data files, as regular expressions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.draft.notation import DEPTH, TOKEN, compiled, spelt_out
from relations.draft.pruning import TextWords
from relations.messages import DATA

NOTATION = [
    ("deliver(ed|s)?", "delivered", True),
    ("deliver(ed|s)?", "deliverer", False),
    ("sanction*", "sanctioned", True),
    ("signed … agreement*", "signed on Monday in Bern two agreements", True),
    ("signed … agreement*", "signed. No agreement", False),
    ("signed … agreement*", "signed with j. ek a 2.5 bn agreement", True),
    ("held ~talks", "held very long bilateral talks", True),
    ("held ~talks", "held one two three four talks", False),
    ("forme ~soldats", "forme une centaine de soldats", True),
    ("forme ~ingenieurs", "forme une centaine d'ingenieurs", True),
    ("il y a # jours", "il y a 12 jours", True),
]


@pytest.mark.parametrize(("written", "text", "fits"), NOTATION)
def test_the_notation_of_the_data_files(written: str, text: str, fits: bool) -> None:
    assert bool(re.fullmatch(compiled(written), text)) is fits


@given(st.text(alphabet="ab12 .;", max_size=30))
def test_a_text_without_dots_in_numbers_is_read_the_same_by_the_shorter_pattern(text: str) -> None:
    short, whole = (re.compile(compiled("a … b", dotted=dotted)) for dotted in (False, True))
    if not TextWords([text], {}).dotted:
        assert [m.span() for m in short.finditer(text)] == [m.span() for m in whole.finditer(text)]


def test_an_entry_is_named_by_another() -> None:
    assert spelt_out("gave <goods>", {"goods": "(arms|grain)"}) == "gave ((arms|grain))"
    assert spelt_out("<gave> it", {"gave": "<soon> gave", "soon": "now"}) == "((now) gave) it"


FILES = sorted(DATA.glob("draft_??.json")) + sorted(DATA.glob("draft_clauses_??.json"))


def texts(value: object) -> Iterator[str]:
    """Every text in what a data file holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for inner in value.values() for text in texts(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in texts(inner))


def depth(pattern: str) -> int:
    """How many groups of a pattern stand one within another."""
    inside = deepest = 0
    for character in re.sub(r"\\.|\[[^\]]*\]", "", pattern):
        inside += (character == "(") - (character == ")")
        deepest = max(deepest, inside)
    return deepest


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_group_is_deeper_than_what_prunes_them_can_see(path: Path) -> None:
    assert [text for text in texts(json.loads(path.read_bytes())) if depth(text) > DEPTH + 1] == []


def test_a_group_as_deep_as_that_is_seen_whole() -> None:
    deep = "(a" * (DEPTH + 1) + ")" * (DEPTH + 1)
    assert TOKEN.fullmatch(deep) is not None
    assert TOKEN.fullmatch(f"(b{deep})") is None
