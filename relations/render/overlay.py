"""The own record beside another: counts by period, and the leads that the other gives."""

from __future__ import annotations

from relations.analysis.overlay import Overlay
from relations.render.data import TableData
from relations.render.localizer import Localizer
from relations.render.sections import Section


def overlay_section(found: Overlay, name: str, localizer: Localizer) -> Section:
    """Return the counts of both records by period that has any, the leads in sentences with their ids."""
    say = localizer.say
    heading = say("Compared with {file}", file=localizer.typed(name))
    leads = [row for row in found["periods"] if row["lead"]]
    sentences = [
        say(
            "{here} here, {there} in the other file.",
            here=localizer.many(found["own"], "{n} interaction", "{n} interactions"),
            there=localizer.count(found["other"]),
        ),
        *(
            localizer.period(row["period"])
            + localizer.colon
            + say(
                "nothing here, {n} in the other file ({ids} of that file).",
                n=localizer.count(row["other"]),
                ids=localizer.ids(row["ids"]),
            )
            for row in leads
        ),
    ]
    if not leads:
        sentences.append(say("No period stands out in the other file alone."))
    rows = [
        [
            localizer.period(row["period"]),
            localizer.count(row["own"]),
            localizer.count(row["other"]),
            say("lead") if row["lead"] else "",
        ]
        for row in found["periods"]
        if row["own"] or row["other"]
    ]
    columns = [say("period"), say("here"), say("other file"), ""]
    return Section(heading, sentences, TableData(columns, rows, "with"), numbers=(1, 2))
