"""The lines of a card, laid out for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group
from rich.table import Table
from rich.text import Text

from relations.render.literal import visible
from relations.render.look import Look
from relations.render.screen import shown


def drawn(heading: str, rows: Sequence[tuple[str, str]], look: Look) -> str:
    """Return the heading and the labelled lines, a repeated label shown once."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    previous = None
    for label, text in rows:
        grid.add_row(
            "" if label == previous else label, Text("\n".join(visible(line) for line in text.split("\n")))
        )
        previous = label
    return shown(Group(Text(visible(heading), style="bold"), grid), look)
