"""Rows for a pipe: tab-separated, one record a line, nothing cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from relations.formats.cells import defused
from relations.text import escape_controls, is_seen

_COMPUTED = re.compile(r"\t\s*['=+\-@＝＋－＠]")  # where a cell may begin as what `defused` is for
_PIECE = 1000  # rows: few writes, and little text at a time


def tab_separated_pieces(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the text of many rows piece by piece, so that they are never all held as text."""
    waiting = iter(rows)
    while piece := list(islice(waiting, _PIECE)):
        yield tab_separated(piece)


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as lines of visible text; a tab or line end inside a cell is written \\t or \\n.

    A cell that a spreadsheet would compute has an apostrophe before it, as in the files that are exported.
    """
    return "".join(
        [
            # One look at the whole row: nearly every row is harmless.
            "\t".join(row if _is_harmless(row) else [_harmless(cell) for cell in row]) + "\n"
            for row in rows
        ]
    )


def _is_harmless(row: Sequence[str]) -> bool:
    return is_seen("".join(row)) and not _COMPUTED.search("\t" + "\t".join(row))


def _harmless(cell: str) -> str:
    shown = escape_controls(cell)
    return defused(shown) if shown else ""
