"""What programs are sent: rows and tables tab-separated, reports as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from relations.formats.spreadsheet_safe import escape_formula
from relations.model import exact_json
from relations.render.display import Display
from relations.text import escape_controls, is_seen


def json_pieces(value: object, display: Display) -> Iterator[str]:
    """Yield a report as JSON; an iterator in it becomes an array, whose elements are never all held at once."""
    if not isinstance(value, dict):
        yield display_json(value, display) + "\n"
        return
    before = "{"
    for key, inner in value.items():
        yield f"{before}{display_json(key, display)}: "
        yield from (
            _elements(inner, display) if isinstance(inner, Iterator) else [display_json(inner, display)]
        )
        before = ", "
    yield "}\n" if value else "{}\n"


def _elements(values: Iterator[object], display: Display) -> Iterator[str]:
    before = "["
    for value in values:
        yield before + display_json(value, display)
        before = ", "
    yield "[]" if before == "[" else "]"


def display_json(value: object, display: Display) -> str:
    """Return `value` as JSON; without Unicode on the way out, escaped to ASCII."""
    return exact_json.json_text(value, ascii_only=not display.unicode)


_COMPUTED = re.compile(r"\t\s*['=+\-@＝＋－＠]")  # where a cell may begin as what `escape_formula` is for
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
    return escape_formula(shown) if shown else ""


@dataclass(frozen=True)
class TableData:
    """A table: the names of its columns, and its rows, of texts as they were typed; very many may come one by one.

    `name` is what --section calls it, the same in every language.
    """

    columns: Sequence[str]
    rows: Iterable[Sequence[str]]
    name: str = ""


def as_tsv(tables: Sequence[TableData]) -> Iterator[str]:
    """Yield the rows tab-separated, in pieces; several tables have their columns' names and a blank line between."""
    for number, table in enumerate(tables):
        if len(tables) > 1:
            yield ("\n" if number else "") + tab_separated([table.columns])
        yield from tab_separated_pieces(table.rows)
