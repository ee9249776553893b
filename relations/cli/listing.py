"""Rows of words, as a table on a terminal, tab-separated in a pipe, or JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations.cli.session import Session
from relations.vocabulary import Term


def term_rows(name: str, terms: Mapping[str, Term], lang: str) -> list[dict[str, str]]:
    """Return a row for each term of a vocabulary, its id under `name`."""
    return [
        {name: term.id, "label": term.label(lang), "aliases": ", ".join(term.aliases)}
        for term in terms.values()
    ]


def print_rows(session: Session, rows: Sequence[Mapping[str, str]], *, as_json: bool) -> None:
    """Print rows that all have the same columns."""
    if as_json:
        from relations.render.data import display_json

        session.write("[" + ",".join(f"\n{display_json(row, session.display)}" for row in rows) + "\n]\n")
    elif session.display.terminal and rows:
        from relations.render.table import table

        session.write(table(list(rows[0]), [list(row.values()) for row in rows], session.display))
    else:
        session.write_rows(list(row.values()) for row in rows)
