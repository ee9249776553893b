"""The own record beside another: counts by period, and the leads that the other gives."""

from __future__ import annotations

from relations.analysis.beside import Beside
from relations.render.sections import Section
from relations.render.sheet import Sheet
from relations.render.voice import Voice


def beside_section(found: Beside, name: str, voice: Voice) -> Section:
    """Return the counts of both records by period that has any, the leads in sentences with their ids."""
    say = voice.say
    heading = say("Compared with {file}", file=voice.typed(name))
    leads = [row for row in found["periods"] if row["lead"]]
    sentences = [
        say(
            "{here} here, {there} in the other file.",
            here=voice.many(found["own"], "{n} interaction", "{n} interactions"),
            there=voice.count(found["other"]),
        ),
        *(
            voice.period(row["period"])
            + voice.colon
            + say(
                "nothing here, {n} in the other file ({ids} of that file).",
                n=voice.count(row["other"]),
                ids=voice.ids(row["ids"]),
            )
            for row in leads
        ),
    ]
    if not leads:
        sentences.append(say("No period stands out in the other file alone."))
    rows = [
        [
            voice.period(row["period"]),
            voice.count(row["own"]),
            voice.count(row["other"]),
            say("lead") if row["lead"] else "",
        ]
        for row in found["periods"]
        if row["own"] or row["other"]
    ]
    columns = [say("period"), say("here"), say("other file"), ""]
    return Section(heading, sentences, Sheet(columns, rows), numbers=(1, 2))
