"""Whom a report is about and over what time."""

from __future__ import annotations

import pytest

from relations.analysis.evidence import subject
from relations.render.contact import span_in_words, whom
from tests.analysis.record import MALI_CHINA, RECORD, in_time_order, interaction
from tests.render.sample import voice


def test_whom() -> None:
    assert whom(subject(MALI_CHINA, ["CHN", "MLI"]), voice("fr", 80)) == "Chine – Mali"
    assert whom(subject(MALI_CHINA, ["MLI"]), voice("en", 80)) == "Mali – China"
    assert whom(subject(RECORD, ["MLI"]), voice("en", 80)) == "Mali and 5 others"
    assert whom(subject(RECORD), voice("fr", 80)) == "tout le registre\xa0: 6 parties"
    assert whom(subject([], ["MLI"]), voice("en", 80)) == "Mali"


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
        ([], ""),
    ],
)
def test_span(dates: list[str], words: str) -> None:
    interactions = in_time_order(interaction(n, date) for n, date in enumerate(dates, 1))
    assert span_in_words(interactions, voice("en", 80)) == words
