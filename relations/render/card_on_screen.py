"""The lines of a card, laid out for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relations.render.display import Display
from relations.render.layout import Line, Page, padded, text, width, wrapped
from relations.render.screen import shown
from relations.text import escape_controls


def drawn(heading: str, rows: Sequence[tuple[str, str]], display: Display) -> str:
    """Return the heading and the labelled lines, a repeated label shown once."""
    return shown(
        Page([*wrapped(text(escape_controls(heading), "bold"), display.width), *_lines(rows, display.width)]),
        display,
    )


def _lines(rows: Sequence[tuple[str, str]], columns: int) -> Iterator[Line]:
    indent = max(width(label) for label, _ in rows) + 2
    previous = None
    for label, value in rows:
        shown_label = "" if label == previous else label
        for paragraph in value.split("\n"):
            for line in wrapped(text(escape_controls(paragraph)), max(columns - indent, 8)):
                yield [*padded(text(shown_label, "dim"), indent), *line]
                shown_label = ""
        previous = label
