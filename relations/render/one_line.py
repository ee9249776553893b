"""One interaction in one line of words."""

from __future__ import annotations

from relations import dates
from relations.model import Interaction
from relations.render.display import Display
from relations.text import escape_controls
from relations.vocabulary import Vocabulary


def one_line(it: Interaction, vocabulary: Vocabulary, display: Display) -> str:
    """Return "#7 23 June 2025 · Mali – Russia · meeting · Goïta received by Putin"."""
    dash, dot = (" – ", " · ") if display.unicode else (" - ", " | ")
    doubt = vocabulary.confidences[it.confidence]
    parts = [
        dates.words(it.date, display.lang),
        dash.join(vocabulary.parties.name(code, display.lang) for code in it.parties),
        vocabulary.types[it.type].label(display.lang),
        escape_controls(it.title)
        + (f"{dash}{doubt.label(display.lang)}" if it.confidence == "disputed" else ""),
    ]
    return (f"#{it.id} " if it.id else "") + dot.join(parts)
