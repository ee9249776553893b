"""Dates said from today, and spans back from it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.dates.lexicon import date_lexicon
from relations.dates.relative import before, relative
from relations.dates.tokenizer import take_apart
from relations.errors import NotUnderstood


def relative_of(text: str, today: date) -> str | None:
    typed = take_apart(text, day_first=None)
    assert typed is not None
    return relative(typed.tokens, today)


@pytest.mark.parametrize(
    ("today", "text", "edtf"),
    [
        (date(2025, 1, 1), "yesterday", "2024-12-31"),
        (date(2024, 2, 28), "tomorrow", "2024-02-29"),
        (date(2025, 1, 1), "last month", "2024-12"),
        (date(2025, 12, 31), "next month", "2026-01"),
        (date(2025, 2, 1), "last quarter", "2024-36"),
        (date(2025, 12, 1), "next quarter", "2026-33"),
        (date(2025, 1, 1), "last week", "2024-12-23/2024-12-29"),
        (date(2025, 1, 1), "this week", "2024-12-30/2025-01-05"),
        (date(2025, 3, 31), "one month ago", "2025-02~"),
        (date(2024, 2, 29), "one year ago", "2023~"),
        (date(2025, 7, 1), "last june", "2025-06"),
        (date(2025, 6, 30), "last june", "2024-06"),
        (date(2025, 2, 28), "last winter", "2023-24"),
        (date(2025, 3, 1), "last winter", "2024-24"),
        (date(2025, 6, 25), "last day", None),
        (date(2025, 6, 25), "this monday", None),
        (date(2025, 6, 25), "next monday", None),
        (date(2025, 6, 25), "2 days", None),
        (date(2025, 6, 25), "ago", None),
        (date(2025, 6, 25), "june 2025", None),
    ],
)
def test_from_a_given_today(today: date, text: str, edtf: str | None) -> None:
    assert relative_of(text, today) == edtf


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(0, 6))
def test_a_last_weekday_is_the_latest_before_today_and_a_next_one_the_first_after(
    today: date, weekday: int
) -> None:
    last = relative_of(f"last {date_lexicon('en').weekdays[weekday].lower()}", today)
    following = relative_of(f"{date_lexicon('fr').weekdays[weekday]} prochain", today)
    assert last is not None
    assert following is not None
    for day, distance in (
        (last, today - date.fromisoformat(last)),
        (following, date.fromisoformat(following) - today),
    ):
        assert date.fromisoformat(day).weekday() == weekday
        assert timedelta(days=1) <= distance <= timedelta(days=7)


@pytest.mark.parametrize(
    ("number", "unit", "day"),
    [
        (1, "day", "2024-03-30"),
        (2, "week", "2024-03-17"),
        (1, "month", "2024-02-29"),
        (13, "month", "2023-02-28"),
        (4, "year", "2020-03-31"),
    ],
)
def test_a_span_ends_on_the_last_day_of_a_shorter_month(number: int, unit: str, day: str) -> None:
    assert before(date(2024, 3, 31), number, unit).isoformat() == day


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
def test_a_span_beyond_the_first_year_is_refused(unit: str) -> None:
    with pytest.raises(NotUnderstood, match="it would be before the year 1"):
        before(date(2, 1, 1), 9999, unit)
