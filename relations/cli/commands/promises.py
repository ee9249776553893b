"""`relations promises`: pledges and agreements, and what became of them."""

from typing import Annotated

import typer

from relations.analysis.promises import NOT_YET, STATES, State, promises
from relations.cli.filters import with_filters
from relations.cli.report import ReportOutput, WithExitCode, with_report
from relations.cli.session import Session
from relations.errors import ExitCode
from relations.messages import listed
from relations.model import Filter
from relations.render.promises import STATE_WORDS, PromiseReport


@with_report(".txt")
@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    open_: Annotated[bool, typer.Option("--open", help="Those that nothing came of so far.")] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="Those whose due date has passed.")] = False,
    under_way: Annotated[
        bool, typer.Option("--under-way", help="Those that work or a partial delivery followed.")
    ] = False,
    kept: Annotated[bool, typer.Option("--kept", help="Those kept or carried out in full.")] = False,
    broken: Annotated[bool, typer.Option("--broken", help="Those that were broken off.")] = False,
    every: Annotated[bool, typer.Option("--all", help="All pledges and agreements.")] = False,
    exit_code: WithExitCode = False,
    *,
    report: ReportOutput,
) -> None:
    """List pledges and agreements not yet delivered.

    \b
    relations promises mali russia
    relations promises mali --kept --broken
    relations promises --overdue --exit-code
    """
    session = Session.of(ctx)
    interactions = report.summaries(chosen)
    later = report.following(interactions, chosen)
    asked: dict[State, bool] = {
        "open": open_, "overdue": overdue, "under_way": under_way, "kept": kept, "broken": broken,
    }  # fmt: skip
    wanted = STATES if every else tuple(state for state in STATES if asked[state]) or NOT_YET
    found = [
        promise
        for promise in promises(interactions, later, session.vocabulary, session.today)
        if promise["state"] in wanted
    ]
    if interactions and not found:
        if every:
            session.say("no promise or agreement here")
        else:
            states = listed([STATE_WORDS[state] for state in wanted], "or")
            session.say("no promise or agreement here is {states}", states=states)
    if found or report.form == "json":
        on_file = {it.id: it for it in (*interactions, *later) if it.id is not None}
        told = PromiseReport(found, on_file, session.today, report.localizer)
        report.write(
            data=lambda: found,
            tables=lambda: [told.in_words() if report.for_readers else told.table()],
            page=told.page,
        )
    if exit_code and found:
        raise typer.Exit(ExitCode.REFUSED)
