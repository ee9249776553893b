"""`relations pairs`: the pairs on file."""

import typer

from relations.analysis.pairs import pairs
from relations.cli.options import AsJson, with_filters
from relations.cli.report import Format, Output, outlined, way_out
from relations.cli.session import Session
from relations.model import Filter
from relations.render.localizer import Localizer
from relations.render.pairs import pairs_page, pairs_sheet
from relations.render.selection import selection_sentence


@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    format: Format = None,
    as_json: AsJson = False,
    output: Output = None,
) -> None:
    """List the pairs of countries in the record.

    \b
    relations pairs
    relations pairs mali --json | jq '.[].pair'
    """
    session = Session.of(ctx)
    way = way_out(session, format, as_json, output)
    interactions = outlined(session, chosen)
    if not interactions and way.form != "json":
        return
    found = pairs(interactions, session.today)
    localizer = Localizer(way.display, session.vocabulary)
    way.put(
        data=lambda: found,
        sheets=lambda: [pairs_sheet(found)],
        page=lambda: pairs_page(found, localizer, selection_sentence(chosen, localizer)),
    )
