"""A relative clause tells of the last before it, or of all of a list where it says so."""

from __future__ import annotations

import pytest

from relations.draft.antecedents import antecedents
from tests.draft.texts import acting, parsed

TOLD_OF = [
    ("fr", "Le Ghana et le Pérou, dont les relations étaient rompues, ont signé.", ["GHA", "PER"]),
    ("fr", "Le Ghana et le Pérou, dont le roi est à Accra, ont signé.", ["PER"]),
    ("en", "Ghana and Peru, whose relations were cut in May, have signed it.", ["GHA", "PER"]),
    ("en", "Ghana and Peru, whose king was in Accra, have signed it.", ["PER"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD_OF)
def test_of_whom_a_relative_clause_tells(language: str, text: str, expected: list[str]) -> None:
    _, tree, words = parsed(text, language)
    clause = next(c for c in tree.clauses if c.kind == "relative")
    before = [a for a in acting(text, language) if a.end <= clause.opens]
    assert [a.code for a in antecedents(clause, before, words)] == expected
