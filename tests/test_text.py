"""What counts as the same word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.text import fold, suggestions


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Énergie", "energie"),
        ("  ÉNERGIE  ", "energie"),
        ("Côte d’Ivoire", "cote d ivoire"),
        ("Côte d'Ivoire", "cote d ivoire"),
        ("Guinée-Bissau", "guinee bissau"),
        ("Guinée‑Bissau", "guinee bissau"),
        ("U.S.", "u s"),
        ("natural_resources", "natural resources"),
        ("Mali\u00a0", "mali"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_accents_case_and_separators_do_not_count(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("enrgy", "energy"), ("Defnce", "defence"), ("energie", "energy"), ("agriclture", "agriculture")],
)
def test_a_typo_suggests_the_word_that_was_meant(typed: str, first: str) -> None:
    assert suggestions(typed, ["energy", "defence", "agriculture", "health"])[0] == first


def test_nothing_alike_suggests_nothing() -> None:
    assert suggestions("zzz", ["energy", "defence"]) == []
