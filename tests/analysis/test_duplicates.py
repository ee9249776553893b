"""What may have been recorded twice."""

from __future__ import annotations

import pytest

from relations.analysis.duplicates import duplicates, may_be_same
from tests.analysis.record import RECORD, in_time_order, interaction


def test_in_the_record_the_french_left_twice_on_one_day() -> None:
    assert duplicates(RECORD) == [[36, 44]]


@pytest.mark.parametrize(
    ("dates", "groups"),
    [
        (["2025-06-23", "2025-06-23"], [[1, 2]]),
        (["2025-06-22/2025-06-26", "2025-06-23"], [[1, 2]]),
        (["2025-06", "2025-06-23"], [[1, 2]]),
        (["2025-06-23", "2025-06-24"], []),
        (["2025", "2025-06-23"], []),  # a year overlaps with too much
        (["../2025-06", "2025-06-23"], []),
        (["2025", "2025"], [[1, 2]]),  # said in the same words
        (["../2025-06", "../2025-06"], [[1, 2]]),
        (["../2025-06", "../2025-07"], []),
        (["2025-06-24", "2025-06-22/2025-06-26", "2025-06-30", "2025-06-25"], [[2, 1, 4]]),
    ],
)
def test_dates_that_overlap_within_a_month(dates: list[str], groups: list[list[int]]) -> None:
    assert duplicates(in_time_order(interaction(n, date) for n, date in enumerate(dates, 1))) == groups


def test_another_type_or_pair_is_another_interaction() -> None:
    assert not duplicates(
        [
            interaction(1, "2025-06-23"),
            interaction(2, "2025-06-23", type="visit"),
            interaction(3, "2025-06-23", parties=("MLI", "CHN")),
        ]
    )


def test_the_pair_is_the_same_whoever_acts() -> None:
    assert duplicates([interaction(1, "2025-06"), interaction(2, "2025-06", parties=("RUS", "MLI"))])


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("2025-06-22/2025-06-26", "2025-06-23", True),
        ("2025-06", "2025-06-23", True),
        ("2025-05-01", "../2025-05", False),  # open dates overlap with half of all time
        ("2025", "2025-06-23", False),
        ("2025", "2025", True),
        ("2025-06-23", "2025-06-24", False),
    ],
)
def test_the_rule_is_the_same_from_either_side(one: str, other: str, alike: bool) -> None:
    first, second = interaction(1, one), interaction(2, other)
    assert may_be_same(first, second) is alike
    assert may_be_same(second, first) is alike
    assert bool(duplicates(in_time_order([first, second]))) is alike
