"""`relations show`: interactions in full."""

from typing import Annotated

import typer

from relations.cli.history import change_rows
from relations.cli.options import AsJson, id_argument
from relations.cli.session import Session
from relations.messages import msg
from relations.model import to_json

_LAST = 10  # changes shown of a history

Ids = Annotated[list[int], id_argument("ID...", "Ids of interactions, as `relations list` prints them.")]


def command(ctx: typer.Context, ids: Ids, as_json: AsJson = False) -> None:
    """Show interactions in full, with sources and history.

    \b
    relations show 7
    relations show 7 12 --json
    """
    session = Session.of(ctx)
    found = session.records.get(ids)
    if as_json:
        session.write_json(*map(to_json, found))
        return
    from relations.render.detail import detail

    shown = []
    for it in found:
        assert it.id is not None
        before = session.records.get(it.follows, missing_ok=True)
        after = session.records.followers([it.id])
        trail = session.records.history(it.id)
        changes = [list(row.values()) for row in change_rows(trail[-_LAST:], it.id, session.lang)]
        if len(trail) > _LAST:
            earlier = msg("{n} earlier: `relations log {id}`", n=len(trail) - _LAST, id=it.id)
            changes.insert(0, [earlier.in_language(session.lang)])
        shown.append(detail(it, before, after, changes, session.vocabulary, session.display))
    session.write("\n".join(shown))
