"""A table of a report for pipes and files: columns by name, rows of texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relations.render.rows import tab_separated


@dataclass(frozen=True)
class Sheet:
    """A table: the names of its columns, and its rows, of texts as they were typed."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


def piped(sheets: Sequence[Sheet]) -> str:
    """Return the rows tab-separated; several sheets have their columns' names and a blank line between."""
    if len(sheets) == 1:
        return tab_separated(sheets[0].rows)
    return "\n".join(tab_separated([sheet.columns, *sheet.rows]) for sheet in sheets)
