"""Rows as a table on a terminal, folded to its width and never cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from relations.model import Interaction
from relations.render.cells import DEFAULT, cells
from relations.render.literal import visible
from relations.render.look import Look
from relations.render.screen import shown
from relations.vocabulary import Vocabulary

_TABLE_WIDTH = 72
_NEVER_FOLDED = ("id", "date", "pair", "code", "rung", "count")
_STYLES = {"id": "bold", "pair": "cyan", "type": "green", "date": "yellow", "code": "bold"}


def interactions_table(interactions: Sequence[Interaction], vocabulary: Vocabulary, look: Look) -> str:
    """Return the default columns as a table in which the sectors stand under their title.

    Where five columns would be too narrow to read, each interaction is a block of lines.
    """
    rows = [cells(it, DEFAULT, vocabulary, look.lang) for it in interactions]
    if look.width < _TABLE_WIDTH:
        return shown(Group(*[line for row in rows for line in _block(row)]), look)
    drawn = _frame(look)
    for name in DEFAULT[:-1]:
        _column(drawn, name, name, look)
    for *row, title, sectors in rows:
        text = Text(visible(title))
        if sectors:
            text.append("\n" + sectors, style="dim")
        drawn.add_row(*[Text(cell) for cell in row], text)
    return shown(drawn, look)


def table(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    look: Look,
    *,
    headings: Sequence[str] | None = None,
) -> str:
    """Return the table as text for the terminal; `headings` stand over the columns in place of their names."""
    drawn = _frame(look)
    for column, heading in zip(columns, headings or columns, strict=True):
        _column(drawn, column, heading, look)
    for row in rows:
        drawn.add_row(*[Text(visible(cell)) for cell in row])
    return shown(drawn, look)


def _block(row: Sequence[str]) -> Iterator[RenderableType]:
    id_, date, pair, type_, title, sectors = row
    yield Text.assemble((id_, "bold"), "  ", (date, "yellow"), "  ", (pair, "cyan"), "  ", (type_, "green"))
    yield Padding(Text(visible(title)), (0, 0, 0, 4))
    if sectors:
        yield Padding(Text(sectors, style="dim"), (0, 0, 0, 4))


def _frame(look: Look) -> Table:
    return Table(box=box.SIMPLE_HEAD if look.unicode else box.ASCII2, pad_edge=False, show_edge=False)


def _column(drawn: Table, name: str, heading: str, look: Look) -> None:
    drawn.add_column(
        heading.replace("_", " "),
        style=_STYLES.get(name, ""),
        justify="right" if name in ("id", "count") else "left",
        no_wrap=name in _NEVER_FOLDED and look.width >= 60,
        overflow="fold",
    )
