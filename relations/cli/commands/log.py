"""`relations log`: the audit trail."""

from typing import Annotated

import typer

from relations.cli.history import as_json as change_json
from relations.cli.history import change_rows
from relations.cli.options import AsJson, id_argument
from relations.cli.session import Session


def command(
    ctx: typer.Context,
    id: Annotated[int | None, id_argument("[ID]", "Only changes to this interaction.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the changes made to the record, or to one interaction.

    \b
    relations log
    relations log 7
    """
    session = Session.of(ctx)
    changes = session.records.history(id)
    if not changes and id is not None:
        session.records.get([id])
    if not changes:
        if id is None:
            session.say("no change is on record")
        else:
            session.say("no change of #{id} is on record", id=id)
    if as_json:
        session.write_json(*map(change_json, changes))
        return
    from relations.cli.listing import print_rows

    print_rows(session, change_rows(changes, id, session.lang), as_json=False)
