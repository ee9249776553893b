"""Lines that were broken for their length are paragraphs again."""

from __future__ import annotations

import pytest

from relations.articles.paragraphs import unwrapped

WRAPPED = """MOSCOU
Le président de la transition malienne, Assimi Goïta, a été
reçu lundi au Kremlin par Vladimir Poutine, en pré-
sence du vice-
ministre de la Défense et de Jean-
Pierre Dupont. Le vice-ministre est resté jusqu'à jeudi.
- premier point
- second point"""


def test_a_paragraph_is_one_line_with_its_words_whole() -> None:
    assert unwrapped(WRAPPED).split("\n") == [
        "MOSCOU",
        "Le président de la transition malienne, Assimi Goïta, a été reçu lundi au Kremlin par Vladimir Poutine,"
        " en présence du vice-ministre de la Défense et de Jean-Pierre Dupont. Le vice-ministre est resté"
        " jusqu'à jeudi.",
        "- premier point",
        "- second point",
    ]


@pytest.mark.parametrize("text", ["", "one line", "one\ntwo", "a\n\nb", "- a\n- b"])
def test_what_was_not_broken_stays(text: str) -> None:
    assert unwrapped(text) == text
