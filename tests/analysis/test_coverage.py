"""The matrix and first appearances, counted by hand from record.txt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.coverage import coverage, finest, firsts
from relations.dates import By
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, interaction

# MLI-RUS by year; #1 (by 2021) and #3 (over New Year) fit in no year:
#            2021  2022  2023  2024  2025  2026  imprecise
#  defence   2     4,6   –     16,17 20,22 –     1,3
BY_YEAR = {
    "defence": [1, 2, 0, 2, 2, 0, 2],
    "security": [0, 0, 0, 0, 0, 0, 1],
    "diplomacy": [0, 1, 1, 0, 1, 1, 0],
    "media": [0, 0, 0, 1, 0, 0, 0],
    "economy": [0, 0, 0, 0, 2, 0, 0],
    "energy": [0, 0, 2, 1, 1, 0, 0],
    "natural_resources": [0, 0, 1, 0, 1, 0, 0],
    "transport": [0, 0, 0, 0, 1, 0, 0],
    "logistics": [0, 0, 0, 0, 1, 0, 0],
    "agriculture": [0, 1, 3, 0, 0, 0, 0],
    "education": [0, 0, 0, 1, 0, 0, 0],
    "humanitarian": [0, 0, 0, 1, 0, 0, 0],
}
FIRSTS = {
    1: ["defence"],
    3: ["security"],
    5: ["diplomacy"],
    7: ["agriculture"],
    10: ["energy"],
    12: ["natural_resources"],
    13: ["education"],
    14: ["humanitarian"],
    18: ["media"],
    20: ["economy", "transport", "logistics"],  # #21 is of the same day: the one recorded first
}


def test_sectors_by_year() -> None:
    matrix = coverage(MALI_RUSSIA, "year", BUILTIN)
    assert matrix["periods"] == ["2021", "2022", "2023", "2024", "2025", "2026", "imprecise"]
    assert {row["sector"]: list(row["counts"].values()) for row in matrix["sectors"]} == BY_YEAR
    assert list(matrix["totals"].values()) == [1, 4, 5, 6, 5, 1, 2]
    assert matrix["count"] == 24
    assert matrix["without_sector"] == [23]
    assert matrix["by"] == "year"
    defence = matrix["sectors"][0]
    assert (defence["label"], defence["family"], defence["total"]) == ("Defence", "hard", 9)


def test_first_appearances() -> None:
    assert firsts(coverage(MALI_RUSSIA, "year", BUILTIN)["sectors"]) == FIRSTS


def test_firsts_do_not_depend_on_the_period() -> None:
    assert firsts(coverage(MALI_RUSSIA, "week", BUILTIN)["sectors"]) == FIRSTS


def test_a_year_is_imprecise_among_months_and_a_month_is_not() -> None:
    matrix = coverage(MALI_RUSSIA, "month", BUILTIN)
    rows = {row["sector"]: row["counts"] for row in matrix["sectors"]}
    assert rows["education"]["imprecise"] == 1  # "2024"
    assert rows["humanitarian"] == {**dict.fromkeys(matrix["periods"], 0), "2024-02": 1}
    assert matrix["periods"][0] == "2021-09"
    assert matrix["periods"][-2:] == ["2026-03", "imprecise"]
    assert len(matrix["periods"]) == 4 + 4 * 12 + 3 + 1


def test_an_empty_record_has_no_periods() -> None:
    matrix = coverage([], "year", BUILTIN)
    assert (matrix["periods"], matrix["sectors"], matrix["totals"]) == ([], [], {})


def test_labels_follow_the_language() -> None:
    rows = coverage(MALI_CHINA, "year", BUILTIN, "fr")["sectors"]
    assert [row["label"] for row in rows] == ["Économie & commerce", "Transports", "Santé"]


@pytest.mark.parametrize(
    ("days", "columns", "by"),
    [
        (["2025-06-01", "2025-06-23"], 10, "week"),
        (["2025-06-01", "2025-12-23"], 10, "month"),
        (["2024-06-01", "2025-12-23"], 10, "quarter"),
        (["2019-06-01", "2025-12-23"], 10, "year"),
        (["1960-06-01", "2025-12-23"], 10, "year"),  # even when it does not fit
        (["2025-06-02", "2025-06-23"], 4, "week"),  # as many weeks as there are columns
        (["2025-06-02", "2025-06-23"], 3, "month"),
        (["2025-06", "2025-07", "2025-07-01"], 10, "month"),  # two of three are no week
        (["2025", "2025-07-01"], 10, "week"),  # one of two is
        (["../2025"], 10, "year"),
        ([], 10, "year"),
    ],
)
def test_the_finest_period_that_fits(days: list[str], columns: int, by: By) -> None:
    assert finest([interaction(n, day) for n, day in enumerate(days, 1)], columns) == by


DATES = st.sampled_from(
    [
        "2021",
        "2021-12-28/2022-01-03",
        "2022-06",
        "2022-06~",
        "../2022",
        "2023/..",
        "2023-22",
        "2024-02-29",
        "2024-35",
    ]
)
SECTORS = st.lists(st.sampled_from(["defence", "energy@RUS", "energy@MLI", "health", "other"]), unique=True)
BY = st.sampled_from(["year", "quarter", "month", "week"])


@given(st.lists(st.tuples(DATES, SECTORS), max_size=12), BY)
def test_totals_reconcile_for_any_record_and_period(drawn: list[tuple[str, list[str]]], by: By) -> None:
    interactions = [
        interaction(n, day, sectors=" ".join(sectors)) for n, (day, sectors) in enumerate(drawn, 1)
    ]
    matrix = coverage(interactions, by, BUILTIN)
    assert sum(matrix["totals"].values()) == len(interactions)
    for row in matrix["sectors"]:
        assert list(row["counts"]) == matrix["periods"]
        assert sum(row["counts"].values()) == row["total"]
        assert row["total"] == sum(row["sector"] in it.sector_ids for it in interactions)
    appearances = sum(len(it.sector_ids) for it in interactions)
    assert sum(row["total"] for row in matrix["sectors"]) == appearances
    assert {sector for found in firsts(matrix["sectors"]).values() for sector in found} == {
        row["sector"] for row in matrix["sectors"]
    }
