"""The sentences of the briefing, each with its proof."""

from __future__ import annotations

import pytest

from relations.analysis.briefing import briefing
from relations.analysis.evidence import subject
from relations.analysis.promises import promises
from relations.model import Interaction
from relations.render.briefing import briefing_sections, briefing_title
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, TODAY, interaction
from tests.render.sample import localizer


def sentences(interactions: list[Interaction], lang: str = "en") -> dict[str, list[str]]:
    promised = promises(interactions, interactions, BUILTIN, TODAY)
    found = briefing(interactions, promised, subject(interactions), BUILTIN, TODAY, lang)
    sections = briefing_sections(found, promised, TODAY, localizer(lang, 80, terminal=False))
    return {section.heading: list(section.sentences) for section in sections}


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("On file", "First on file: by 2021 (#1)."),
        ("On file", "No interaction for 266 days, 3.1 times the median gap."),
        (
            "On file",
            "Median gap between interactions: 86 days (17 gaps, between dates known to the day).",
        ),
        (
            "On file",
            "Longest gap: 262 days, from 3 October 2024 (#18) to 22 June 2025 (#19); #13 may lie in it.",
        ),
        ("Sectors", "12 sectors, 31 mentions: an interaction counts once in each of its sectors."),
        ("Sectors", "Without a sector: #23."),
        ("Beyond the military?", "Defence and security: 10 of 31 mentions (32%)."),
        ("Sides", "Named by both: Energy (1 of 8 sectors)."),
        ("Words and deeds", "Promises kept: 1 of 3 (#7)."),
        ("Words and deeds", "Other promises: 1 open (#11); 1 broken (#16)."),
        ("Words and deeds", "Agreements carried out: 1 of 4 (#8)."),
        ("Words and deeds", "Other agreements: 1 open (#21); 2 overdue (#12, #15)."),
        ("Words and deeds", "Overdue by 1 day: Solar plant to be built (#15), due 22 November 2026."),
        ("Sourcing", "Without a source: 3 of 24 (#1, #11, #13)."),
    ],
)
def test_mali_russia(heading: str, said: str) -> None:
    assert said in sentences(MALI_RUSSIA)[heading]


def test_in_french() -> None:
    said = sentences(MALI_CHINA, "fr")
    assert (
        "Autant de diversité que 2,60 secteurs cités à parts égales"
        " (nombre effectif\xa0; entropie de Shannon 1,379 bits, n = 7)." in said["Au-delà du militaire\xa0?"]
    )
    assert "Aucun secteur n’est attribué à l’une des parties." in said["Les deux parties"]


def test_a_statistic_that_needs_more_than_there_is_is_not_shown() -> None:
    said = sentences([interaction(1, "2025-06-23", sectors="energy")])
    assert said["On file"] == ["Last on file: 23 June 2025 (#1).", "No interaction for 518 days."]
    assert "Beyond the military?" not in said
    assert said["Words and deeds"] == ["No promise on file.", "No agreement on file."]


@pytest.mark.parametrize(
    ("day", "silence"),
    [("2025-06", "No interaction for at least 511 days."), ("2026-11-23", None), ("2021/..", None)],
)
def test_silence_after_an_imprecise_date_is_at_least_so_long(day: str, silence: str | None) -> None:
    said = [line for line in sentences([interaction(1, day)])["On file"] if line.startswith("No inter")]
    assert said == ([silence] if silence else [])


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Median gap between interactions: 1 day (2 gaps, between dates known to the day)."),
        (
            "fr",
            "Intervalle médian entre deux interactions\xa0: 1 jour"
            " (2 intervalles, entre dates connues au jour près).",
        ),
    ],
)
def test_an_interaction_a_day(lang: str, said: str) -> None:
    heading = "On file" if lang == "en" else "Interactions enregistrées"
    days = [interaction(n, f"2025-06-{n:02}") for n in (1, 2, 3)]
    assert said in sentences(days, lang)[heading]


def test_what_lies_ahead_is_planned() -> None:
    said = sentences([interaction(1, "2026-11-01"), interaction(2, "2026-12-01")])["On file"]
    assert said == ["Planned: #2.", "Last on file: 1 November 2026 (#1).", "No interaction for 22 days."]
    assert sentences([interaction(1, "2026-12-01")])["On file"] == ["Planned: #1."]


def test_the_title() -> None:
    title = briefing_title(MALI_CHINA, subject(MALI_CHINA, ["CHN", "MLI"]), localizer("en", 80))
    assert title == "China – Mali · 7 interactions · 15 July 2019 – 4 September 2024"
