"""`relations timeline`: which sectors came up when, then the interactions in order."""

from typing import Annotated, cast

import typer

from relations.analysis.coverage import coverage, finest
from relations.analysis.evidence import subject
from relations.analysis.overlay import overlay
from relations.analysis.timeline import timeline
from relations.cli.filters import with_filters
from relations.cli.options import PERIODS, refuse_other_period
from relations.cli.publish import PICTURES, publish
from relations.cli.report import PUBLISHED, SAVED, ReportOutput, markdown, with_report
from relations.cli.session import Session
from relations.dates import By
from relations.model import Filter, Interaction
from relations.render.header import narrowed
from relations.render.overlay import overlay_section
from relations.render.timeline import Timeline

_PERIODS_IN_A_PIPE = 24


@with_report(*SAVED, compared=True)
@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    by: Annotated[
        str, typer.Option("--by", metavar="|".join(("auto", *PERIODS)), help="The periods of the matrix.")
    ] = "auto",
    *,
    report: ReportOutput,
) -> None:
    """Show when each sector came up, and every interaction.

    \b
    relations timeline mali russia
    relations timeline mali russia --since 2021 --by quarter
    relations timeline mali russia -o page.html
    """
    session = Session.of(ctx)
    refuse_other_period(by, ("auto", *PERIODS))
    found = report.interactions(chosen)
    if report.published:
        publish(session, found, chosen, report.published, by, picture=report.published.suffix in PICTURES)
        return
    other = report.other(chosen)
    if not found and not other and report.form != "json":
        return
    vocabulary, localizer = session.vocabulary, report.localizer
    about = subject(found, chosen.countries)
    period = cast(By, by) if by != "auto" else finest([*found, *(other or ())], _capacity(found, report))
    matrix = coverage(found, period, vocabulary, report.display.lang)
    both = None if other is None else overlay(found, other, period)
    overlaid = overlay_section(both, report.other_name, localizer) if both else None
    shown = Timeline(found, matrix, about, localizer, overlaid, narrowed(chosen, localizer))
    if report.for_readers:
        from relations.formats import dump

        session.write_file(markdown(*shown.sections()))
        session.write_file("\n")
        for piece in dump(PUBLISHED, found, vocabulary, report.display.lang):
            session.write_file(piece)
        return
    report.write(
        data=lambda: {**timeline(found, matrix, about), **({"beside": both} if both else {})},
        tables=shown.tables,
        page=shown.page,
        main="interactions",
    )


def _capacity(found: list[Interaction], report: ReportOutput) -> int:
    """Return how many periods the matrix has room for; without a screen, as many as a table reads well with."""
    if report.form != "table":
        return _PERIODS_IN_A_PIPE
    from relations.render.matrix import capacity

    return capacity(found, report.localizer)
