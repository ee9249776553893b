"""`relations summarise`: the briefing, or count tables."""

from collections.abc import Sequence
from typing import Annotated, cast

import typer

from relations.analysis.counts import PROPERTIES, Counts, Property, count_rows, counts, counts_of_sets
from relations.cli.options import AsJson, option, refuse_other, with_filters
from relations.cli.publish import PICTURES, publish
from relations.cli.report import (
    SAVED,
    OneSection,
    Output,
    ReportFormat,
    ReportOutput,
    With,
    following,
    looked_up,
    other_record,
    report_output,
    selected,
    selected_summaries,
)
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.model import EVERYTHING, Filter
from relations.model.summary import AnyInteraction
from relations.render.localizer import Localizer


@with_filters
def command(
    ctx: typer.Context,
    chosen: Filter,
    by: Annotated[
        list[str] | None,
        option("--by", metavar="|".join(PROPERTIES), help="Count by this; give it twice for a cross table."),
    ] = None,
    format: ReportFormat = None,
    as_json: AsJson = False,
    with_: With = None,
    output: Output = None,
    section: OneSection = None,
) -> None:
    """Print a briefing: contacts, sectors, who named what, promises.

    \b
    relations summarise mali russia
    relations summarise mali --since 2021 --by sector --by year
    relations summarise mali russia --format md > briefing.md
    """
    session = Session.of(ctx)
    properties = _properties(by or ())
    report = report_output(
        session, format, as_json, output, with_, (".txt",) if properties else SAVED, section
    )
    if with_ and properties:
        raise NotUnderstood(
            '"{file}" goes with the whole briefing; leave out --by', file=", ".join(with_), field="--with"
        )
    if properties:
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
    found = selected_summaries(session, chosen, for_readers=report.for_readers)
    other = other_record(session, with_, chosen) if with_ else None
    if found or other or report.form == "json":
        _brief(report, session, found, chosen, other, ", ".join(with_ or ()))


def _brief(
    report: ReportOutput,
    session: Session,
    found: Sequence[AnyInteraction],
    chosen: Filter,
    other: Sequence[AnyInteraction] | None,
    name: str,
) -> None:
    from relations.analysis.briefing import briefing
    from relations.analysis.evidence import subject
    from relations.analysis.overlay import overlay  # counting needs none of these
    from relations.analysis.promises import promises
    from relations.render.briefing import briefing_sections, briefing_title
    from relations.render.header import narrowed, selection_sections
    from relations.render.overlay import overlay_section

    today, vocabulary = session.today, session.vocabulary
    localizer = Localizer(report.display, vocabulary)
    both = overlay(found, other, "year") if other is not None else None
    about = subject(found, chosen.countries)
    later = following(session, found, chosen, for_readers=report.for_readers)
    promised = promises(found, later, vocabulary, today)
    brief = briefing(found, promised, about, vocabulary, today, report.display.lang)
    report.write_sections(
        briefing_title(found, about, localizer),
        lambda: [
            *selection_sections(chosen, localizer),
            *briefing_sections(brief, promised, today, localizer, narrowed=bool(narrowed(chosen, localizer))),
            *([overlay_section(both, name, localizer)] if both else []),
        ],
        localizer,
        data={**brief, **({"beside": both} if both else {})},
        main="sectors",
    )


def _counted(
    report: ReportOutput, session: Session, chosen: Filter, properties: Sequence[Property]
) -> Counts:
    if not report.for_readers and chosen == EVERYTHING and properties in (["sector"], ["family"]):
        sets = looked_up(session, chosen, session.records.sector_sets)
        return counts_of_sets(sets, properties[0], session.vocabulary)
    read = selected if "publisher" in properties else selected_summaries
    found = read(session, chosen, for_readers=report.for_readers)
    return counts(found, properties, session.vocabulary)


def _put_counts(report: ReportOutput, session: Session, found: Counts) -> None:
    from relations.render.counts import counts_page, counts_table

    if not found.total and report.form != "json":
        return
    if "country" in found.by:
        session.say("note: by country counts both parties of each interaction; --by actor counts who acts")
    localizer = Localizer(report.display, session.vocabulary)
    report.write(
        data=lambda: count_rows(found),
        tables=lambda: [counts_table(found, localizer)],
        page=lambda: counts_page(found, localizer),
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
