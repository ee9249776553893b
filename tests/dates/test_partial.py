"""Dates as far as they were said, settled alone or completed by the other end of a range."""

from __future__ import annotations

from datetime import date

import pytest

from relations.dates.partial import Partial, interval, partial_date, single_date
from relations.dates.tokenizer import take_apart
from relations.errors import NotUnderstood
from relations.messages import Message

TODAY = date(2025, 6, 25)


def partial_date_of(text: str) -> Partial | None:
    typed = take_apart(text, day_first=None)
    return partial_date(typed.tokens) if typed else None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("23 juin 2025", Partial(2025, 6, 23)),
        ("june 23 2025", Partial(2025, 6, 23)),
        ("lundi 23 juin", Partial(None, 6, 23, weekday=1)),
        ("mar. 24 juin", Partial(None, 6, 24, weekday=2)),
        ("juin 2025", Partial(2025, 6)),
        ("2025", Partial(2025)),
        ("ete 2025", Partial(2025, 22)),
        ("q2 2025", Partial(2025, 34)),
        ("2e trimestre 2025", Partial(2025, 34)),
        ("2025-06-23~", Partial(2025, 6, 23, approximate=True)),
        ("22", Partial(day=22)),
        ("juin", Partial(part=6)),
        ("fin juin 2025", Partial(2025, 6, which=3)),
        ("mi-2025", Partial(2025, which=2)),
        ("1er semestre 2025", Partial(2025, 40)),
        ("fin", None),
        ("debut 23 juin 2025", None),
        ("fin ete 2025", None),
        ("lundi", None),
        ("lundi juin 2025", None),
        ("5e trimestre 2025", None),
        ("2025-w26", None),
        ("22 26", None),
        ("", None),
    ],
)
def test_what_was_said(text: str, found: Partial | None) -> None:
    assert partial_date_of(text) == found


@pytest.mark.parametrize(
    ("date_said", "edtf"),
    [
        (Partial(2025, 6, 23, weekday=1), "2025-06-23"),
        (Partial(2025, 6, approximate=True), "2025-06~"),
        (Partial(2025, 6, which=1), "2025-06-01/2025-06-10~"),
        (Partial(None, 6, which=1), None),
        (Partial(None, 6, 25), "2025-06-25"),
        (Partial(None, 6, 26), "2024-06-26"),
        (Partial(None, 2, 29), "2024-02-29"),
        (Partial(None, 6), None),
        (Partial(day=22), None),
        (Partial(2025, day=22), None),
        (Partial(), None),
    ],
)
def test_a_date_that_stands_alone(date_said: Partial, edtf: str | None) -> None:
    notes: list[Message] = []
    assert single_date(date_said, TODAY, notes) == edtf
    assert bool(notes) == (edtf is not None and date_said.year is None)


def test_29_february_is_looked_for_past_a_year_without_one() -> None:
    assert single_date(Partial(None, 2, 29), date(1904, 2, 28), []) == "1896-02-29"
    with pytest.raises(NotUnderstood, match="no year before 1 January 0003 has a 29 February"):
        single_date(Partial(None, 2, 29), date(3, 1, 1), [])


def test_a_wrong_weekday_names_the_right_one_and_the_year_it_would_fit() -> None:
    with pytest.raises(NotUnderstood, match=r"^23 June 2025 is a Monday, not a Friday: correct one of them"):
        single_date(Partial(2025, 6, 23, weekday=5), TODAY, [])
    with pytest.raises(NotUnderstood, match=r"not a Friday \(in 2023 it was\): write the year"):
        single_date(Partial(None, 6, 23, weekday=5), TODAY, [])


@pytest.mark.parametrize(
    ("left", "right", "edtf"),
    [
        (Partial(day=22), Partial(2025, 6, 26), "2025-06-22/2025-06-26"),
        (Partial(None, 6, 22), Partial(2025, day=26), "2025-06-22/2025-06-26"),
        (Partial(None, 6, 22), Partial(day=26), "2025-06-22/2025-06-26"),
        (Partial(None, 6, 28), Partial(2025, 7, 2), "2025-06-28/2025-07-02"),
        (Partial(None, 12, 28), Partial(2025, 1, 2), "2024-12-28/2025-01-02"),
        (Partial(2024, 12, 28), Partial(None, 1, 2), "2024-12-28/2025-01-02"),
        (Partial(None, 11), Partial(2025, 2), "2024-11/2025-02"),
        (Partial(2019), Partial(2021), "2019/2021"),
        (Partial(None, 6, which=3), Partial(2025, 7, which=1), "2025-06-21~/2025-07-10~"),
        (Partial(2023, which=3), Partial(2024), "2023-09~/2024"),
        (Partial(2025, 6, 23), Partial(2025, 7), "2025-06-23/2025-07"),
        (Partial(None, 6), Partial(None, 7), None),
        (Partial(None, 6), Partial(2025, 7, 2), None),
        (Partial(day=22), Partial(day=26), None),
        (Partial(2024, day=12), Partial(2025), None),
    ],
)
def test_a_range_whose_ends_complete_each_other(left: Partial, right: Partial, edtf: str | None) -> None:
    assert interval(left, right, TODAY, []) == edtf


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (Partial(day=26), Partial(2025, 6, 22)),
        (Partial(None, 6), Partial(2025, 5)),  # eleven months over a New Year are more likely a slip
        (Partial(2025, 12, 28), Partial(2025, 1, 2)),
    ],
)
def test_a_range_that_ends_before_it_starts_is_refused(left: Partial, right: Partial) -> None:
    with pytest.raises(NotUnderstood, match="ends before it starts"):
        interval(left, right, TODAY, [])
