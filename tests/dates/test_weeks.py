"""Weeks and weekends named by a day of them, and halves of a month."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.dates.tokenizer import Token, clean, take_apart
from relations.dates.weeks import half_month, is_named_week, week_with
from relations.errors import NotUnderstood

DAYS = st.dates(date(2, 1, 1), date(9998, 12, 31))


def tokens(text: str) -> tuple[Token, ...]:
    typed = take_apart(clean(text), day_first=True)
    assert typed is not None
    return typed.tokens


def test_a_week_is_named_by_what_follows_the_word() -> None:
    assert is_named_week(tokens("week of 3 June"))
    assert is_named_week(tokens("week-end du 1er juin"))
    assert not is_named_week(tokens("last week"))
    assert not is_named_week(tokens("year 2024"))
    assert not is_named_week(tokens("week"))


@given(DAYS)
def test_the_week_or_weekend_of_a_day_holds_it_and_begins_on_its_weekday(day: date) -> None:
    for weekend, first, length in ((False, 1, 6), (True, 6, 1)):
        try:
            found = week_with(day.isoformat(), weekend=weekend)
        except NotUnderstood:
            assert day.isoweekday() < 6 if weekend else day.isoweekday() == 7
            continue
        assert found is not None
        start, end = map(date.fromisoformat, found.split("/"))
        assert start <= day <= end
        assert start.isoweekday() == first
        assert end - start == timedelta(days=length)


@pytest.mark.parametrize(
    "edtf", ["2024-06", "2024", "../2024-06-03", "2024-06-03/..", "2024-06-03~", "9999-12-31"]
)
def test_what_is_no_day_or_ends_after_the_calendar_names_no_week(edtf: str) -> None:
    assert week_with(edtf, weekend=False) is None
    assert week_with(edtf, weekend=True) is None


@given(DAYS)
def test_each_day_is_in_one_half_of_its_month(day: date) -> None:
    halves = [
        half_month(
            (Token("number", n), Token("half-month", 1), Token("month", day.month), Token("year", day.year))
        )
        for n in (1, 2)
    ]
    held = [half for half in halves if half and half[:10] <= day.isoformat() <= half[11:]]
    assert held == [halves[day.day > 15]]


def test_a_month_has_two_halves_and_needs_its_year() -> None:
    assert half_month(tokens("3e quinzaine de juin 2024")) is None
    assert half_month(tokens("première quinzaine de juin")) is None
