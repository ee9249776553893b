"""Leads: where the machines were loud and the record is silent, with what to open."""

from __future__ import annotations

from collections.abc import Sequence

from relations.analysis.leads import Lead
from relations.messages import plural
from relations.render.data import TableData
from relations.render.layout import Page, paragraph, text
from relations.render.localizer import Localizer

_SHOWN = 3  # identities and addresses of a lead on a terminal


def leads_page(found: Sequence[Lead], localizer: Localizer) -> Page:
    """Return the leads, the loudest first, each with identities to adopt and addresses to open."""
    width = localizer.display.width
    lines = []
    for lead in found:
        reports = localizer.message(plural(lead["theirs"], "{n} report", "{n} reports"))
        head = [
            localizer.pair(lead["pair"]),
            localizer.period(lead["period"]),
            reports,
            localizer.say("none on file"),
        ]
        lines += paragraph(text(localizer.symbol(" · ").join(head), "bold"), width)
        ids = ", ".join(lead["ids"][:_SHOWN])
        if len(lead["ids"]) > _SHOWN:
            ids = localizer.say("{ids} and {n} more", ids=ids, n=len(lead["ids"]) - _SHOWN)
        for shown in [ids, *lead["sources"][:_SHOWN]]:
            lines += paragraph(text(localizer.typed(shown), "dim"), width, 4, 2) if shown else []
    return Page(lines)


def leads_table(found: Sequence[Lead]) -> TableData:
    """Return the leads a row each: pair, period, theirs, own, ids, sources."""
    rows = [
        [
            lead["pair"],
            lead["period"],
            str(lead["theirs"]),
            str(lead["own"]),
            " ".join(lead["ids"]),
            " ".join(lead["sources"]),
        ]
        for lead in found
    ]
    return TableData(list(Lead.__annotations__), rows)
