"""Its day says whether an event of the present tense, or one that was due, is still to come."""

from __future__ import annotations

import pytest

from tests.draft.texts import told

CASES = [  # published on a Wednesday, 25 June
    ("en", "Ghana's president arrives in Togo on Friday.", ("2025-06-27", "planned", None)),
    ("en", "Ghana's president arrived in Togo on Friday.", ("2025-06-20", "happened", None)),
    ("en", "Ghana's president then flies to Togo.", (None, "planned", None)),
    ("en", "The president of Ghana was due to meet Togo's president on 27 June.", ("2025-06-27", "planned", None)),
    ("en", "The president of Ghana was due to meet Togo's president on 27 May.",
     ("2025-05-27", "hypothetical", None)),
    ("en", "Ghana has expelled a Togolese envoy, the ministry said on Monday.", (None, "happened", "2025-06-23")),
    ("en", "Ghana will send Togo ten trucks, the ministry said on Monday.", ("2025-06-23", "happened", None)),
    ("fr", "Le président ghanéen arrive vendredi au Togo.", ("2025-06-27", "planned", None)),
    ("fr", "Le président ghanéen devait rencontrer mercredi le président togolais.",
     ("2025-06-25", "planned", None)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_when_it_was_or_will_be(
    language: str, text: str, expected: tuple[str | None, str, str | None]
) -> None:
    event = told(text, language, home="GHA")[0].events[0]
    assert (event.date, event.status, event.announced) == expected
