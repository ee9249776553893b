"""Who gives what is handed over, where goods and people are told of in the same words."""

from __future__ import annotations

from tests.draft.texts import pairs_told

TOLD = [
    ("en", "Ghana delivered ten trucks to Togo.", ["GHA>TGO delivery"]),
    ("en", "A gift from Peru was handed over to the president of Ghana.", ["PER>GHA delivery"]),
    ("en", "Ten trucks were delivered to Peru by Ghana.", ["GHA>PER delivery"]),
    ("en", "Peruvian trucks were delivered to Ghana.", ["PER>GHA delivery"]),
    ("en", "Peruvian children were handed over to Ghana.", []),
    ("fr", "Des camions péruviens ont été livrés au Ghana.", ["PER>GHA delivery"]),
    ("en", "Two Togolese businessmen were handed over by Ghana to the embassy of Togo.", []),
    ("en", "Ten trucks were handed over to the Togolese soldiers by Ghana.", ["GHA>TGO delivery"]),
    ("en", "The Togolese soldiers were given ten trucks by Ghana.", ["GHA>TGO delivery"]),
]  # fmt: skip


def test_who_gives_and_who_gets() -> None:
    assert [(language, text, pairs_told(text, language)) for language, text, _ in TOLD] == TOLD
