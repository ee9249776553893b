"""A body of state with its seat, or who leads it, right behind it acts for that country."""

from __future__ import annotations

import pytest

from tests.draft.texts import acting

BODIES = [
    ("en", "The junta in Niamey condemned it.", [("NER", "body")]),
    ("en", "The ruling junta in Niger condemned it.", [("NER", "body")]),
    ("en", "The authorities in Accra condemned it.", [("GHA", "body")]),
    ("fr", "La junte au pouvoir à Niamey l'a condamné.", [("NER", "body")]),
    ("fr", "Le gouvernement de William Ruto l'a condamné.", [("KEN", "body")]),
    ("fr", "Le gouvernement travailliste de Canberra l'a condamné.", [("AUS", "body")]),
    ("fr", "Le gouvernement se rend à Niamey.", [("NER", "place")]),
    ("en", "The junta met in Niamey.", [("NER", "place")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), BODIES)
def test_a_body_acts_for_where_it_sits(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(a.code, a.kind) for a in acting(text, language) if a.code] == expected
