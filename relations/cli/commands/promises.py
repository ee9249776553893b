"""`relations promises`: pledges and agreements, and what became of them."""

from typing import Annotated

import typer

from relations.analysis.promises import State, promises
from relations.cli.options import AsJson, with_filters
from relations.cli.report import Format, Output, following, outlined, way_out
from relations.cli.session import Session
from relations.model import Filter
from relations.render.promises import promises_page, promises_sheet
from relations.render.voice import Voice


@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    kept: Annotated[bool, typer.Option("--kept", help="Those that were kept.")] = False,
    broken: Annotated[bool, typer.Option("--broken", help="Those that were broken off.")] = False,
    every: Annotated[bool, typer.Option("--all", help="All of them.")] = False,
    format: Format = None,
    as_json: AsJson = False,
    output: Output = None,
) -> None:
    """List pledges and agreements never seen again.

    \b
    relations promises mali russia
    relations promises mali --kept --broken
    relations promises --all --json | jq '.[] | select(.state == "overdue")'
    """
    session = Session.of(ctx)
    way = way_out(session, format, as_json, output)
    interactions = outlined(session, chosen)
    later = following(session, interactions, chosen)
    wanted = _states(kept, broken, every)
    found = [
        promise
        for promise in promises(interactions, later, session.vocabulary, session.today)
        if promise["state"] in wanted
    ]
    if interactions and not found:
        session.say("no promise here" if every else f"no promise here is {' or '.join(wanted)}")
    if not found and way.form != "json":
        return
    voice = Voice(way.look, session.vocabulary)
    on_file = {it.id: it for it in (*interactions, *later) if it.id is not None}
    way.put(
        data=lambda: found,
        sheets=lambda: [promises_sheet(found, voice)],
        page=lambda: promises_page(found, on_file, voice),
    )


def _states(kept: bool, broken: bool, every: bool) -> list[State]:
    if every:
        return ["open", "overdue", "kept", "broken"]
    chosen: dict[State, bool] = {"kept": kept, "broken": broken}
    return [state for state, wanted in chosen.items() if wanted] or ["open", "overdue"]
