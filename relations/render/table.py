"""Rows as a table on a terminal, folded to its width and never cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from relations.formats.columns import LIST_COLUMNS, heading, word_rows
from relations.model import Interaction
from relations.render.display import Display
from relations.render.layout import Line, Page, Span, grid, padded, page_text, paragraph, text, width, wrapped
from relations.text import escape_controls
from relations.vocabulary import Vocabulary

_TABLE_WIDTH = 72
_PIECE = 2_000  # lines drawn at a time: a long list would take ten times its text in memory
_STYLES = ("dim", "", "bold", "magenta")  # magenta can be read on black and on white
_NUMBERS = ("id", "count")


def interactions_table(
    interactions: Sequence[Interaction], vocabulary: Vocabulary, display: Display
) -> Iterator[str]:
    """Yield the default columns, piece by piece, as a table in which the sectors stand under their title.

    Where five columns would be too narrow to read, each interaction is a block of lines. No interactions: nothing.
    """
    if not interactions:
        return
    safe = [
        [escape_controls(cell) for cell in row]
        for row in word_rows(interactions, LIST_COLUMNS, vocabulary, display.lang)
    ]
    lines = _columns(safe, display) if display.width >= _TABLE_WIDTH else _blocks(safe, display.width)
    while piece := list(islice(lines, _PIECE)):
        yield page_text(Page(piece), display)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], display: Display) -> str:
    """Return the table as text for the terminal."""
    safe = [[escape_controls(cell) for cell in row] for row in rows]
    names = [heading(column, display.lang) for column in columns]
    numbers = [n for n, column in enumerate(columns) if column in _NUMBERS]
    return page_text(Page(grid(safe, display.width, headings=names, numbers=numbers)), display)


def _columns(rows: Sequence[Sequence[str]], display: Display) -> Iterator[Line]:
    columns, names = display.width, [heading(column, display.lang) for column in LIST_COLUMNS[:5]]
    heads = [max(map(width, column)) for column in zip(names[:4], *[row[:4] for row in rows], strict=True)]
    indent = sum(heads) + 2 * len(heads)
    yield [*_head(names[:4], heads, ("dim",) * 4), (names[4], "dim")]
    for *head, title, sectors in rows:
        first, *others = wrapped(text(title), columns - indent)
        yield [*_head(head, heads, _STYLES), *first]
        for line in (*others, *(wrapped(text(sectors, "dim"), columns - indent) if sectors else ())):
            yield [(" " * indent, ""), *line]


def _head(cells: Sequence[str], widths: Sequence[int], styles: Sequence[str]) -> list[Span]:
    """Return the cells before the title, the id set to the right."""
    line: list[Span] = []
    for n, (cell, style) in enumerate(zip(cells, styles, strict=True)):
        line += [*padded(text(cell, style), widths[n], right=n == 0), ("  ", "")]
    return line


def _blocks(rows: Sequence[Sequence[str]], columns: int) -> Iterator[Line]:
    for *head, title, sectors in rows:
        spans = [
            span for cell, style in zip(head, _STYLES, strict=True) for span in ((cell, style), (" ", ""))
        ]
        yield from paragraph(spans, columns)
        yield from paragraph(text(title), columns, 4)
        if sectors:
            yield from paragraph(text(sectors, "dim"), columns, 4)
