"""The own record beside another: counts by period, and the leads that the other gives."""

from __future__ import annotations

from relations.analysis.beside import Beside
from relations.render.sections import Section
from relations.render.sheet import Sheet
from relations.render.voice import Voice, many_en, many_fr


def beside_section(found: Beside, name: str, voice: Voice) -> Section:
    """Return the counts of both records by period that has any, the leads in sentences with their ids."""
    say = voice.say
    heading = say("Beside {typed}", typed=voice.typed(name))
    leads = [row for row in found["periods"] if row["lead"]]
    sentences = [
        say(
            f"{many_en(found['own'], 'interaction')} here, {found['other']} there.",
            f"{many_fr(found['own'], 'interaction')} ici, {found['other']} là-bas.",
        ),
        *(
            voice.period(row["period"])
            + voice.colon
            + say(
                "nothing here, {value} there ({ids} of that record).",
                value=row["other"],
                ids=voice.ids(row["ids"]),
            )
            for row in leads
        ),
    ]
    if not leads:
        sentences.append(say("No period in which only the other is loud."))
    rows = [
        [
            voice.period(row["period"]),
            str(row["own"]),
            str(row["other"]),
            say("lead") if row["lead"] else "",
        ]
        for row in found["periods"]
        if row["own"] or row["other"]
    ]
    columns = [say("period"), say("here"), say("there"), ""]
    return Section(heading, sentences, Sheet(columns, rows), numbers=(1, 2))
