"""Two records side by side."""

from __future__ import annotations

from relations.analysis.overlay import overlay
from relations.model import Interaction
from tests.analysis.record import interaction


def record(*dates: str) -> list[Interaction]:
    return [interaction(n, date) for n, date in enumerate(dates, 1)]


def test_counts_by_period_and_the_lead_where_only_the_other_is_loud() -> None:
    own = record("2019-03-03", "2022-05-05")
    # The other has 1, 4 and 1 where it has any: 2 in the mean.
    other = record("2019-01-01", "2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01", "2021-01-01")
    found = overlay(own, other, "year")
    assert (found["own"], found["other"]) == (2, 6)
    assert [(row["period"], row["own"], row["other"], row["ids"]) for row in found["periods"]] == [
        ("2019", 1, 1, []),
        ("2020", 0, 4, [2, 3, 4, 5]),
        ("2021", 0, 1, []),  # not loud
        ("2022", 1, 0, []),
    ]
    assert [row["lead"] for row in found["periods"]] == [False, True, False, False]


def test_an_imprecise_date_of_ones_own_may_be_it() -> None:
    other = record("2020-01-10", "2020-02-01")
    assert overlay(record("2020-01"), other, "week")["periods"][0]["lead"] is False
    assert overlay(record("2020~"), other, "year")["periods"][0]["lead"] is False
    assert (
        overlay(record("../2021"), other, "year")["periods"][0]["lead"] is True
    )  # that says nothing of 2020


def test_imprecise_dates_have_a_row_and_are_no_lead() -> None:
    rows = overlay([], record("2020-01-10", "2020/2022"), "year")["periods"]
    assert [(row["period"], row["other"], row["lead"]) for row in rows] == [
        ("2020", 1, True),
        ("imprecise", 1, False),
    ]


def test_two_empty_records() -> None:
    assert overlay([], [], "year") == {"by": "year", "own": 0, "other": 0, "periods": []}
