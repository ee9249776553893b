"""Who meets the counterpart of one of two is of the other."""

from __future__ import annotations

import pytest

from relations.draft.coreference import Memory, tied
from relations.draft.counterparts import with_counterparts
from tests.draft.texts import acting, parsed

MET = [
    ("fr", "Jo Ba, ministre du Plan, a signé lundi avec son homologue péruvien.", ["GHA", "PER"]),
    ("fr", "Jo Ba, ministre du Plan, a signé lundi avec son homologue togolais.", [None, "TGO"]),
    ("fr", "Jo Ba, ministre du Plan, a signé lundi avec le ministre péruvien.", [None, "PER"]),
    ("en", "Jo Ba, the planning minister, signed it with his Peruvian counterpart.", ["GHA", "PER"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), MET)
def test_whose_somebody_is_by_whom_they_met(language: str, text: str, expected: list[str | None]) -> None:
    memory = Memory(("GHA", "PER"))
    sentence, _, words = parsed(text, language)
    found = with_counterparts(sentence, tied(acting(text, language), memory), memory, words)
    assert [a.code for a in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana met Togo's Peruvian counterpart.", ["GHA", "PER"]),
        ("It was condemned by Togo's Peruvian counterparts.", ["PER"]),
        ("Ghana met Togo's Peruvian envoy.", ["GHA", "TGO", "PER"]),
    ],
)
def test_whose_counterpart_from_a_third_country_it_is_takes_no_part(text: str, expected: list[str]) -> None:
    assert [a.code for a in acting(text, "en")] == expected
