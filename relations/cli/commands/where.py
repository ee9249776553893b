"""`relations where`: which record file is in use, and how git treats it."""

from typing import Annotated

import typer

from relations.cli.session import Session
from relations.errors import NotUnderstood


def command(
    ctx: typer.Context,
    git: Annotated[
        bool, typer.Option("--git", help="Have git merge the record without loss, and show it readably.")
    ] = False,
    off: Annotated[bool, typer.Option("--off", help="With --git: as it was before.")] = False,
) -> None:
    """Print which record file is in use.

    \b
    relations where
    RELATIONS_DB=~/mali.json relations where
    relations where --git
    """
    session = Session.of(ctx)
    if off and not git:
        raise NotUnderstood("it goes with --git", field="--off")
    session.write(f"{session.path.absolute()}\n")
    if git:
        from relations.cli.git import set_up, take_back

        done = take_back(session.path) if off else set_up(session.path)
        for it in done:
            session.say(it)
        if not done:
            session.say("git was set up so already" if not off else "git was not set up")
    if not session.path.exists():
        session.say("it is not there yet; the first `relations add` makes it")
    from relations.cli.conflict_copies import say_conflict_copies

    say_conflict_copies(session)
