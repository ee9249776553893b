"""`relations types`: the types of interaction."""

import typer

from relations.cli.listing import listed
from relations.cli.options import AsJson
from relations.cli.session import Session


def command(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the types of interaction and their rungs.

    \b
    relations types
    relations types --lang fr
    """
    session = Session.of(ctx)
    words = session.vocabulary
    rows = [
        {
            "type": type_.id,
            "label": type_.label(session.lang),
            "rung": words.rungs[type_.rung].label(session.lang),
            "cameo": type_.cameo or "",
            "aliases": ", ".join(type_.aliases),
        }
        for type_ in words.types.values()
    ]
    listed(session, rows, as_json=as_json)
