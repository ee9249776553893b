"""`relations remove`: delete interactions."""

from typing import Annotated

import typer

from relations.cli.ask import confirmed
from relations.cli.commands.show import Ids
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.messages import msg


def command(
    ctx: typer.Context,
    ids: Ids,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")] = False,
) -> None:
    """Delete interactions; `undo` brings them back.

    \b
    relations remove 7
    relations remove 7 8 --yes
    """
    session = Session.of(ctx)
    found = session.records.get(ids)
    lines = [session.one_line(it) for it in found]
    if not yes:
        if not session.stdin_is_terminal:
            raise NotUnderstood("not on a terminal, so it cannot ask: add --yes", field="--yes")
        for line in lines:
            session.say("{line}", line=line)
        if not confirmed(session, msg("remove? [y/N] ")):
            raise typer.Abort
    session.records.remove([it.id for it in found if it.id], "remove", session.now)
    for line in lines:
        session.write_line(msg("removed {line}", line=line))
