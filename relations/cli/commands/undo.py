"""`relations undo`: take back the last change."""

from __future__ import annotations

import typer

from relations.cli.session import Session
from relations.render.changes import undone_in_words


def command(ctx: typer.Context) -> None:
    """Take back the last change not yet undone.

    \b
    relations undo
    relations log
    """
    session = Session.of(ctx)
    undone = session.records.undo(session.now)
    session.write(undone_in_words(undone, session.vocabulary, session.look))
