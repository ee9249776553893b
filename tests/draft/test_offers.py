"""What is received was given by those named right behind it."""

from __future__ import annotations

import pytest

from relations.draft.offers import offering
from tests.draft.texts import acting, parsed

GIVEN = [
    ("Le Ghana a reçu dix camions, offerts par le Pérou et le Togo.", "recu dix camions", ["PER", "TGO"]),
    ("Le Ghana a reçu dix camions, achetés par le Pérou.", "recu dix camions", []),
]


@pytest.mark.parametrize(("text", "cue", "expected"), GIVEN)
def test_who_gave_what_is_received(text: str, cue: str, expected: list[str]) -> None:
    sentence, tree, words = parsed(text, "fr")
    end = sentence.plain.index(cue) + len(cue)
    found = offering(tree.at(end - 1), tree, end, acting(text, "fr"), words)
    assert [a.code for a in found] == expected
