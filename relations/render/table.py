"""Rows as a table on a terminal, folded to its width and never cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from relations.render.literal import visible
from relations.render.look import Look
from relations.render.screen import shown

_NEVER_FOLDED = ("id", "date", "pair", "code", "rung", "count")
_STYLES = {"id": "bold", "pair": "cyan", "type": "green", "date": "yellow", "code": "bold"}


def table(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    look: Look,
    *,
    headings: Sequence[str] | None = None,
) -> str:
    """Return the table as text for the terminal; `headings` stand over the columns in place of their names."""
    drawn = Table(box=box.SIMPLE_HEAD if look.unicode else box.ASCII, pad_edge=False, show_edge=False)
    for column, heading in zip(columns, headings or columns, strict=True):
        drawn.add_column(
            heading.replace("_", " "),
            style=_STYLES.get(column, ""),
            justify="right" if column in ("id", "count") else "left",
            no_wrap=column in _NEVER_FOLDED and look.width >= 60,
            overflow="fold",
        )
    for row in rows:
        drawn.add_row(*[Text(visible(cell)) for cell in row])
    return shown(drawn, look)
