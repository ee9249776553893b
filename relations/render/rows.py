"""Rows for a pipe: tab-separated, one record a line, nothing cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from relations.text import escape_controls

_PIECE = 1000  # rows: few writes, and little text at a time


def tab_separated_pieces(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the text of many rows piece by piece, so that they are never all held as text."""
    waiting = iter(rows)
    while piece := list(islice(waiting, _PIECE)):
        yield tab_separated(piece)


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as lines of visible text; a tab or line end inside a cell is written \\t or \\n."""
    return "".join(
        [
            # One look at the whole row: nearly every row is harmless.
            "\t".join(row if "".join(row).isprintable() else [escape_controls(cell) for cell in row]) + "\n"
            for row in rows
        ]
    )
