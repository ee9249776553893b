"""`relations pairs`: the pairs on file."""

import typer

from relations.analysis.pairs import pairs
from relations.cli.options import AsJson, with_filters
from relations.cli.report import Output, ReportFormat, report_output, selected_summaries
from relations.cli.session import Session
from relations.model import Filter
from relations.render.header import selection_sentence
from relations.render.localizer import Localizer
from relations.render.pairs import pairs_in_words, pairs_page, pairs_table


@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    format: ReportFormat = None,
    as_json: AsJson = False,
    output: Output = None,
) -> None:
    """List the pairs of countries in the record.

    \b
    relations pairs
    relations pairs mali --json | jq '.[].pair'
    """
    session = Session.of(ctx)
    report = report_output(session, format, as_json, output)
    interactions = selected_summaries(session, chosen, for_readers=report.for_readers)
    if not interactions and report.form != "json":
        return
    found = pairs(interactions, session.today)
    localizer = Localizer(report.display, session.vocabulary)
    report.write(
        data=lambda: found,
        tables=lambda: [pairs_in_words(found, localizer) if report.for_readers else pairs_table(found)],
        page=lambda: pairs_page(found, localizer, selection_sentence(chosen, localizer)),
    )
