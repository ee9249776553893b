"""Whom a report is about and over what time."""

from __future__ import annotations

import pytest

from relations.analysis.evidence import subject
from relations.render.header import date_span, subject_line
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
