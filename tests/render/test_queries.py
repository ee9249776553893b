"""An editor's queries in sentences."""

from __future__ import annotations

import pytest

from relations.analysis.queries import queries
from relations.render.queries import queries_sections
from tests.analysis.record import RECORD, interaction
from tests.render.sample import localizer

ON_FILE = {it.id: it for it in RECORD if it.id}


def test_each_query_that_is_raised_has_a_section() -> None:
    sections = queries_sections(queries(RECORD, ON_FILE), ON_FILE, localizer("en", 80, terminal=False))
    said = {section.heading: list(section.sentences) for section in sections}
    assert said["Without a source (3)"][0] == "#1 by 2021, Russia – Mali: Arms delivered over the years"
    assert said["Perhaps recorded twice (1)"] == [
        "#36, #44, cancellation, France – Mali, 15 August 2022: Last soldiers leave / Troops out of Gao"
    ]
    assert said["Follows what is not on file (1)"] == ["#45 follows #99"]
    assert said["Weekday that does not fit (1)"] == [
        "#37 says “friday 17 november 2022”, but 17 November 2022 is a Thursday"
    ]


def test_nothing_to_query_no_section() -> None:
    assert queries_sections(queries([], {}), {}, localizer("fr", 80)) == []
    it = interaction(1, "2025-06-23")
    assert [
        section.heading for section in queries_sections(queries([it], {1: it}), {1: it}, localizer("fr", 80))
    ] == ["Sans source (1)"]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            [
                "#2 (France – Niger) shares no party with #1 (Mali – Russia), which it follows",
                "#3 (2024) came before #1 (1 July 2025), which it follows",
            ],
        ),
        (
            "fr",
            [
                "#2 (France – Niger) n’a aucune partie en commun avec #1 (Mali – Russie), dont elle serait la suite",
                "#3 (2024) précède #1 (1er juillet 2025), dont elle serait la suite",
            ],
        ),
    ],
)
def test_what_cannot_follow_says_why(lang: str, said: list[str]) -> None:
    record = [
        interaction(1, "2025-07-01"),
        interaction(2, "2025-08-01", parties=("FRA", "NER"), follows=(1,)),
        interaction(3, "2024", follows=(1,)),
    ]
    on_file = {it.id: it for it in record if it.id}
    sections = queries_sections(queries(record, on_file), on_file, localizer(lang, 80, terminal=False))
    assert said in [list(section.sentences) for section in sections]
