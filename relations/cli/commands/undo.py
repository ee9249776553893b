"""`relations undo`: take back the last change."""

import typer

from relations.cli.history import word
from relations.cli.session import Session
from relations.render.one_line import one_line
from relations.text import escape_controls


def command(ctx: typer.Context) -> None:
    """Take back the last change not yet undone.

    \b
    relations undo
    relations log
    """
    session = Session.of(ctx)
    undone = session.records.undo(session.now)
    session.write(f"undone: {escape_controls(undone.change.command)} ({escape_controls(undone.change.at)})\n")
    for row in undone.change.words_added.values():
        session.write(f"removed {escape_controls(word(row))}\n")
    for did, interactions in (("restored", undone.restored), ("removed", undone.removed)):
        for it in interactions:
            session.write(f"{did} {one_line(it, session.vocabulary, session.display)}\n")
