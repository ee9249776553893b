"""A table of a report for pipes and files: columns by name, rows of texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from relations.render.rows import tab_separated, tab_separated_pieces


@dataclass(frozen=True)
class Sheet:
    """A table: the names of its columns, and its rows, of texts as they were typed; very many may come one by one.

    `name` is what --section calls it, the same in every language.
    """

    columns: Sequence[str]
    rows: Iterable[Sequence[str]]
    name: str = ""


def piped(sheets: Sequence[Sheet]) -> Iterator[str]:
    """Yield the rows tab-separated, in pieces; several sheets have their columns' names and a blank line between."""
    for number, sheet in enumerate(sheets):
        if len(sheets) > 1:
            yield ("\n" if number else "") + tab_separated([sheet.columns])
        yield from tab_separated_pieces(sheet.rows)
