"""`relations compare`: pairs with one country side by side."""

from collections.abc import Iterable, Sequence
from typing import Annotated

import typer

from relations.analysis.compare import compare
from relations.analysis.overlay import overlay
from relations.analysis.publishing import publishable
from relations.cli import completion
from relations.cli.filters import Since, Until
from relations.cli.options import argument
from relations.cli.publish import publish_comparison
from relations.cli.report import ReportOutput, selected, with_report
from relations.cli.session import Session
from relations.errors import NotUnderstood
from relations.model import Filter
from relations.model.summary import AnyInteraction
from relations.render.compare import comparison_sections, comparison_title
from relations.render.header import selection_sections
from relations.render.overlay import overlay_section


@with_report(".html", ".txt", compared=True)
def command(
    ctx: typer.Context,
    country: Annotated[
        str, argument("COUNTRY", "The country whose relations are compared.", completion.countries)
    ],
    others: Annotated[list[str], argument("COUNTRY...", "The countries to compare.", completion.countries)],
    since: Since = None,
    until: Until = None,
    *,
    report: ReportOutput,
) -> None:
    """Compare one country's relations with several others.

    \b
    relations compare mali russia china france
    relations compare mali russia turkey --since 2021 --json
    relations compare mali russia france -o compared.html
    """
    session = Session.of(ctx)
    words = session.words
    code = words.party(country)
    partners = [words.party(name) for name in others]
    for name, partner in zip(others, partners, strict=True):
        if partner == code or partners.count(partner) > 1:
            raise NotUnderstood(
                '"{name}" is named twice; name different countries', name=name, field="COUNTRY"
            )
    first, last = words.bounds(since, until)
    chosen = Filter(countries=(code,), since=first, until=last)
    of_country: Sequence[AnyInteraction]
    of_country = publishable(selected(session, chosen)) if report.published else report.summaries(chosen)
    found = [it for it in of_country if set(it.parties) & set(partners)]
    if of_country and not found:
        session.say("no interaction matches")
    other = report.other(chosen)
    if not found and not other and report.form != "json":
        return
    later = report.following(found, chosen)
    comparison = compare(code, partners, found, later, session.vocabulary, session.today, report.display.lang)
    localizer = report.localizer
    besides = [
        (partner, overlay(_with(partner, found), _with(partner, other), "year"))
        for partner in partners
        if other is not None
    ]
    if report.published:
        publish_comparison(session, comparison, chosen, report.published)
        return
    report.write_sections(
        comparison_title(comparison, localizer),
        lambda: [
            *selection_sections(chosen, localizer),
            *comparison_sections(comparison, localizer, narrowed=bool(since or until)),
            *(
                overlay_section(both, f"{report.other_name} ({localizer.party(partner)})", localizer)
                for partner, both in besides
            ),
        ],
        data={**comparison, **({"beside": [both for _, both in besides]} if besides else {})},
        main="measures",
    )


def _with(partner: str, interactions: Iterable[AnyInteraction]) -> list[AnyInteraction]:
    return [it for it in interactions if partner in it.parties]
