"""`relations undo`: take back the last change, as `store/transactions.py` does it."""

import typer

from relations.cli.history import word
from relations.cli.session import Session
from relations.messages import msg
from relations.text import escape_controls


def command(ctx: typer.Context) -> None:
    """Undo the last change; run it again to go further back.

    \b
    relations undo
    relations log
    """
    session = Session.of(ctx)
    undone = session.records.undo(session.now)
    change = undone.change
    told = [msg("undone: {command} ({moment})", command=change.command, moment=change.at)]
    told += [msg("removed {what}", what=word(row)) for row in change.words_added.values()]
    line = session.one_line
    told += [msg("restored {what}", what=line(it)) for it in undone.restored]
    told += [msg("removed {what}", what=line(it)) for it in undone.removed]
    told += [msg("stays, as it was added twice: {what}", what=line(it)) for it in undone.stayed]
    session.write("".join(f"{escape_controls(line.in_language(session.lang))}\n" for line in told))
