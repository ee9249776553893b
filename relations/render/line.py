"""One interaction in one line of words."""

from __future__ import annotations

from relations import dates
from relations.model import Interaction
from relations.render.literal import visible
from relations.render.look import Look
from relations.vocabulary import Vocabulary


def in_words(it: Interaction, vocabulary: Vocabulary, look: Look) -> str:
    """Return "#7 23 June 2025 · Mali – Russia · meeting · Goïta received by Putin"."""
    dash, dot = (" – ", " · ") if look.unicode else (" - ", " | ")
    parts = [
        dates.words(it.date, look.lang),
        dash.join(vocabulary.parties.name(code, look.lang) for code in it.parties),
        vocabulary.types[it.type].label(look.lang),
        visible(it.title),
    ]
    return (f"#{it.id} " if it.id else "") + dot.join(parts)
