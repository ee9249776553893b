"""Rows for a pipe: tab-separated, one record a line, nothing cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from relations.render.literal import visible


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as lines of visible text; a tab or line end inside a cell is written \\t or \\n."""
    return "".join(
        [
            # One look at the whole row: nearly every row is harmless.
            "\t".join(row if "".join(row).isprintable() else [visible(cell) for cell in row]) + "\n"
            for row in rows
        ]
    )
