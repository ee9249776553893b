"""`relations pairs`: the pairs on file."""

import typer

from relations.analysis.pairs import pairs
from relations.cli.filters import with_filters
from relations.cli.report import ReportOutput, with_report
from relations.cli.session import Session
from relations.model import Filter
from relations.render.header import selection_sentence
from relations.render.pairs import pairs_in_words, pairs_page, pairs_table


@with_report(".txt")
@with_filters
def command(ctx: typer.Context, chosen: Filter, report: ReportOutput) -> None:
    """List the pairs of countries in the record.

    \b
    relations pairs
    relations pairs mali --json | jq '.[].pair'
    """
    session = Session.of(ctx)
    interactions = report.summaries(chosen)
    if not interactions and report.form != "json":
        return
    found = pairs(interactions, session.today)
    localizer = report.localizer
    report.write(
        data=lambda: found,
        tables=lambda: [pairs_in_words(found, localizer) if report.for_readers else pairs_table(found)],
        page=lambda: pairs_page(found, localizer, selection_sentence(chosen, localizer)),
    )
