"""`relations summarise`: the briefing, or count tables."""

from collections.abc import Sequence
from typing import Annotated, cast

import typer

from relations.analysis.counts import PROPERTIES, Counts, Property, count_rows, counts, counts_of_sets
from relations.cli.filters import with_filters
from relations.cli.options import option, refuse_other
from relations.cli.publish import PICTURES, publish
from relations.cli.report import SAVED, ReportOutput, looked_up, selected, with_report
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.model import EVERYTHING, Filter
from relations.model.summary import AnyInteraction


@with_report(*SAVED, compared=True)
@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    by: Annotated[
        list[str] | None,
        option("--by", metavar="|".join(PROPERTIES), help="Count by this; give it twice for a cross table."),
    ] = None,
    *,
    report: ReportOutput,
) -> None:
    """Print a briefing: contacts, sectors, who named what, promises.

    \b
    relations summarise mali russia
    relations summarise mali --since 2021 --by sector --by year
    relations summarise mali russia --format md > briefing.md
    """
    session = Session.of(ctx)
    properties = _properties(by or ())
    if properties:
        _refuse_for_counts(report)
        _put_counts(report, session, _counted(report, session, chosen, properties))
        return
    if report.published:
        publish(
            session,
            selected(session, chosen),
            chosen,
            report.published,
            picture=report.published.suffix in PICTURES,
        )
        return
    found, other = report.summaries(chosen), report.other(chosen)
    if found or other or report.form == "json":
        _brief(report, session, found, chosen, other)


def _brief(
    report: ReportOutput,
    session: Session,
    found: Sequence[AnyInteraction],
    chosen: Filter,
    other: Sequence[AnyInteraction] | None,
) -> None:
    from relations.analysis.briefing import briefing
    from relations.analysis.evidence import subject
    from relations.analysis.overlay import overlay  # counting needs none of these
    from relations.analysis.promises import promises
    from relations.render.briefing import briefing_sections, briefing_title
    from relations.render.header import narrowed, selection_sections
    from relations.render.overlay import overlay_section

    today, vocabulary, localizer = session.today, session.vocabulary, report.localizer
    both = overlay(found, other, "year") if other is not None else None
    about = subject(found, chosen.countries)
    later = report.following(found, chosen)
    promised = promises(found, later, vocabulary, today)
    brief = briefing(found, promised, about, vocabulary, today, report.display.lang)
    report.write_sections(
        briefing_title(found, about, localizer),
        lambda: [
            *selection_sections(chosen, localizer),
            *briefing_sections(brief, promised, today, localizer, narrowed=bool(narrowed(chosen, localizer))),
            *([overlay_section(both, report.other_name, localizer)] if both else []),
        ],
        data={**brief, **({"beside": both} if both else {})},
        main="sectors",
    )


def _counted(
    report: ReportOutput, session: Session, chosen: Filter, properties: Sequence[Property]
) -> Counts:
    if not report.for_readers and chosen == EVERYTHING and properties in (["sector"], ["family"]):
        sets = looked_up(session, chosen, session.records.sector_sets)
        return counts_of_sets(sets, properties[0], session.vocabulary)
    read = report.interactions if "publisher" in properties else report.summaries
    return counts(read(chosen), properties, session.vocabulary)


def _refuse_for_counts(report: ReportOutput) -> None:
    if report.published:
        raise NotUnderstood(
            '"{output}" must end in {endings}', output=report.published, endings=".txt", field="--output"
        )
    if report.others:
        raise NotUnderstood(
            '"{file}" goes with the whole briefing; leave out --by', file=report.other_name, field="--with"
        )


def _put_counts(report: ReportOutput, session: Session, found: Counts) -> None:
    from relations.render.counts import counts_page, counts_table

    if not found.total and report.form != "json":
        return
    if "country" in found.by:
        session.say("note: by country counts both parties of each interaction; --by actor counts who acts")
    report.write(
        data=lambda: count_rows(found),
        tables=lambda: [counts_table(found, report.localizer)],
        page=lambda: counts_page(found, report.localizer),
    )


def _properties(names: Sequence[str]) -> list[Property]:
    for name in names:
        unknown = '"{name}" is not something to count by; use one of {all}'
        refuse_other(unknown, name=name, choices=PROPERTIES, flag="--by")
    if len(names) > 2 or len(set(names)) < len(names):
        raise NotUnderstood(
            '"{name}" is one too many: count by one, or by two different ones', name=names[-1], field="--by"
        )
    return [cast(Property, name) for name in names]
