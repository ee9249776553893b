"""Whom a report is about and over what time."""

from __future__ import annotations

import pytest

from relations.analysis.evidence import subject
from relations.model import EVERYTHING, Filter
from relations.render.header import date_span, narrowed, selection_sections, selection_sentence, subject_line
from tests.analysis.record import MALI_CHINA, RECORD, in_time_order, interaction
from tests.render.sample import localizer


def test_whom() -> None:
    assert subject_line(subject(MALI_CHINA, ["CHN", "MLI"]), localizer("fr", 80)) == "Chine – Mali"
    assert subject_line(subject(MALI_CHINA, ["MLI"]), localizer("en", 80)) == "Mali – China"
    assert subject_line(subject(RECORD, ["MLI"]), localizer("en", 80)) == "Mali and 5 others"
    assert subject_line(subject(RECORD), localizer("fr", 80)) == "tout le registre\xa0: 6 parties"
    assert subject_line(subject([], ["MLI"]), localizer("en", 80)) == "Mali"


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2025-06-23"], "23 June 2025"),
        (["2025-06-22/2025-06-26"], "22–26 June 2025"),
        (["../2021", "2025-06-23"], "by 2021 – 23 June 2025"),
        (["../2025-06"], "by June 2025"),
        (["2021/..", "2025-06-23"], "2021 – 23 June 2025"),
        (["2021/.."], "since 2021"),
        (["2025", "2025-06-23"], "2025 – 23 June 2025"),
        (["2025-06-21~/2025-06-30", "2025-09-02"], "late June 2025 – 2 September 2025"),
        (["2025-06-01/2025-06-10~", "2025-09-21~/2025-09-30"], "early June 2025 – late September 2025"),
        ([], ""),
    ],
)
def test_span(dates: list[str], words: str) -> None:
    interactions = in_time_order(interaction(n, date) for n, date in enumerate(dates, 1))
    assert date_span(interactions, localizer("en", 80)) == words


@pytest.mark.parametrize(
    ("chosen", "en", "fr"),
    [
        (EVERYTHING, "", ""),
        (Filter(countries=("MLI", "RUS")), "", ""),  # a pair is the whole relation
        (Filter(since="2022"), "since 2022", "depuis 2022"),
        (Filter(until="2025-06-03"), "until 3 June 2025", "3 juin 2025 au plus tard"),
        (Filter(since="2025-06-22/2025-06-26"), "since 22 June 2025", "depuis le 22 juin 2025"),
        (Filter(until="2025-06-22/2025-06-26"), "until 26 June 2025", "26 juin 2025 au plus tard"),
        (Filter(since="../2025", until="2021/.."), "", ""),  # without an end, it leaves nothing out
        (
            Filter(since="2022", sectors=("energy", "health")),
            "since 2022, sector Energy or Health",
            "depuis 2022, secteur Énergie ou Santé",
        ),
        (Filter(families=("hard",)), "family Hard security", "famille Défense et sécurité"),
        (Filter(types=("visit",)), "type visit", "type visite"),
        (Filter(actors=("FRA",)), "who acts: France", "qui agit\xa0: France"),
        (Filter(rungs=("agreed",)), "rung agreed", "stade signé"),
        (Filter(levels=("leader",)), "level leader", "niveau dirigeant"),
        (Filter(people=("Goïta",)), "person “Goïta”", "personne «\xa0Goïta\xa0»"),
        (Filter(places=("Kazan",)), "place “Kazan”", "lieu «\xa0Kazan\xa0»"),
        (Filter(tags=("a\x1b",)), "tag “a\\x1b”", "mot-clé «\xa0a\\x1b\xa0»"),
        (Filter(sources=("AFP",)), "source “AFP”", "source «\xa0AFP\xa0»"),
        (Filter(texts=("drones",)), "text “drones”", "texte «\xa0drones\xa0»"),
        (Filter(confidences=("disputed",)), "confidence disputed", "statut contesté"),
        (Filter(unsourced=True), "without a source", "sans source"),
    ],
)
def test_all_that_narrows_but_the_countries(chosen: Filter, en: str, fr: str) -> None:
    assert narrowed(chosen, localizer("en", 80)) == en
    assert narrowed(chosen, localizer("fr", 80)) == fr


def test_a_report_in_sections_begins_with_what_was_selected() -> None:
    speaker = localizer("en", 80)
    (section,) = selection_sections(Filter(since="2022"), speaker)
    assert list(section.sentences) == [
        "Only: since 2022. First and last, silence and gaps are those of this selection,"
        " not of the whole relation."
    ]
    assert selection_sections(EVERYTHING, speaker) == []
    assert selection_sentence(EVERYTHING, speaker) == ""
