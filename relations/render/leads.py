"""Leads: where the machines were loud and the record is silent, with what to open."""

from __future__ import annotations

from collections.abc import Sequence

from relations.analysis.leads import Lead
from relations.render.data import TableData
from relations.render.layout import Page, paragraph, text
from relations.render.localizer import Localizer
from relations.render.sections import Section, section_lines

_SHOWN = 3  # identities and addresses of a lead on a terminal


def leads_page(found: Sequence[Lead], voice: Localizer) -> Page:
    """Return the leads, the loudest first, each with identities to adopt and addresses to open."""
    say = voice.say
    columns = [say("pair"), say("period"), say("reports"), say("on file")]
    lines = []
    for lead in found:
        row = [voice.pair(lead["pair"]), voice.period(lead["period"]), str(lead["theirs"]), str(lead["own"])]
        head = voice.symbol(" · ").join([*row[:2], f"{columns[2]} {row[2]}", f"{columns[3]} {row[3]}"])
        lines += paragraph(text(head, "bold"), voice.display.width)
        shown = [*lead["ids"][:_SHOWN], *lead["sources"][:_SHOWN]]
        for one in shown:
            lines += paragraph(text(voice.typed(one), "dim"), voice.display.width, 4, 2)
    note = Section("", [say("Reports counted by machine, not events: open a source before you believe one.")])
    return Page([*lines, *section_lines(note, voice.display.width)[2:]])


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
