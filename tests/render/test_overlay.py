"""Another record beside the own one, in words."""

from __future__ import annotations

from relations.analysis.overlay import overlay
from relations.render.overlay import overlay_section
from tests.analysis.record import MALI_CHINA, interaction
from tests.render.sample import localizer


def test_the_leads_are_said_with_the_other_records_ids() -> None:
    other = [interaction(n, "2018-05-05") for n in (1, 2)]
    section = overlay_section(overlay(MALI_CHINA, other, "year"), "gdelt\x1b.json", localizer("en", 80))
    assert section.heading == "Compared with gdelt\\x1b.json"
    assert section.sentences == [
        "7 interactions here, 2 in the other file.",
        "2018: nothing here, 2 in the other file (#1, #2 of that file).",
    ]
    assert section.table
    assert next(iter(section.table.rows)) == ["2018", "0", "2", "lead"]


def test_no_lead_is_said_too() -> None:
    section = overlay_section(overlay(MALI_CHINA, [], "year"), "x.json", localizer("fr", 80))
    assert section.sentences[-1] == "Aucune période n’apparaît que dans l’autre fichier."
