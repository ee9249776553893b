"""What is left to dateutil, and what it is never asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.dates.dateutil_fallback import parse_with_dateutil


@pytest.mark.parametrize(
    "text",
    [
        "23/jun/2025",
        "23-june-2025",
        "23.jun.2025",
        "jun-23-2025",
        "june/23/2025",
        "2025-jun-23",
        "2025/june/23",
    ],
)
def test_a_day_a_month_in_letters_and_a_year_in_four_figures(text: str) -> None:
    assert parse_with_dateutil(text) == "2025-06-23"


@pytest.mark.parametrize(
    "text",
    [
        "10",
        "2025",
        "june 2025",
        "june 23",
        "3/4/24",
        "04.03.2024",
        "23 jun 25",
        "2025-06 june",
        "june 2025-06",
        "31/jun/2025",
        "23/maybe/2025",
        "23/jun-2025",
        "23/jun/2025 est",
        "monday",
        "",
    ],
)
def test_what_would_be_guessed_is_refused(text: str) -> None:
    assert parse_with_dateutil(text) is None


@given(st.text("0123456789/-. :adejnuyt", max_size=14))
def test_nothing_short_of_a_whole_date_is_believed(text: str) -> None:
    found = parse_with_dateutil(text)
    assert found is None or all(str(int(figure)) in text for figure in (found[:4], found[8:]))
