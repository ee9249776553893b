"""`relations where`: which record file is in use."""

import typer

from relations.cli.session import Session


def command(ctx: typer.Context) -> None:
    """Print which record file is in use.

    \b
    relations where
    RELATIONS_DB=~/mali.json relations where
    """
    session = Session.of(ctx)
    session.write(f"{session.path.absolute()}\n")
    if not session.path.exists():
        session.say("it is not there yet; the first `relations add` makes it")
