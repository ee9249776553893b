"""Breadth, checked against hand and published figures."""

from __future__ import annotations

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.breadth import breadth, effective_sectors, entropy_bits, sector_counts
from relations.analysis.coverage import coverage
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, interaction


@pytest.mark.parametrize(
    ("counts", "bits", "effective"),
    [
        ([4, 2, 1], 1.379, 2.60),  # 4/7 · 0.807 + 2/7 · 1.807 + 1/7 · 2.807
        ([2, 1, 1], 1.5, 2.83),
        ([1, 1, 1, 1], 2.0, 4.0),
        ([5], 0.0, 1.0),
        ([5, 0], 0.0, 1.0),
    ],
)
def test_entropy_and_effective_number(counts: list[int], bits: float, effective: float) -> None:
    assert entropy_bits(counts) == pytest.approx(bits, abs=0.0005)
    assert effective_sectors(counts) == pytest.approx(effective, abs=0.005)


@pytest.mark.parametrize("counts", [[], [0, 0]])
def test_of_nothing_there_is_no_entropy(counts: list[int]) -> None:
    assert entropy_bits(counts) is None
    assert effective_sectors(counts) is None


def test_mali_china_is_four_two_one() -> None:
    assert sector_counts(MALI_CHINA) == {"economy": 4, "health": 1, "transport": 2}
    found = breadth(coverage(MALI_CHINA, "year", BUILTIN))
    assert found["entropy_bits"] == pytest.approx(1.379, abs=0.0005)
    assert (found["n"], found["hard"], found["hard_share"]) == (7, 0, 0.0)


def test_the_hard_share_by_year() -> None:
    # Of 31 appearances, defence 9 and security 1. By year, #1 and #3 being imprecise:
    # 2021 defence | 2022 defence 2, diplomacy, agriculture | 2023 agriculture 3, diplomacy, energy 2, resources
    # 2024 education, humanitarian, energy, defence 2, media | 2025 nine, defence 2 | 2026 diplomacy
    found = breadth(coverage(MALI_RUSSIA, "year", BUILTIN))
    assert (found["n"], found["hard"], found["hard_share"]) == (31, 10, 0.322581)
    assert [(row["period"], row["n"], row["hard"], row["hard_share"]) for row in found["by_period"]] == [
        ("2021", 1, 1, 1.0),
        ("2022", 4, 2, 0.5),
        ("2023", 7, 0, 0.0),
        ("2024", 6, 2, 0.333333),
        ("2025", 9, 2, 0.222222),
        ("2026", 1, 0, 0.0),
        ("imprecise", 3, 3, 1.0),
    ]
    assert found["by_period"][1]["effective_sectors"] == 2.828427  # 2, 1, 1: 2 to the 1.5


def test_an_empty_period_has_no_share() -> None:
    interactions = [
        interaction(1, "2021-01-01", sectors="defence"),
        interaction(2, "2023-01-01", sectors="health"),
    ]
    empty = breadth(coverage(interactions, "year", BUILTIN))["by_period"][1]
    assert empty == {"period": "2022", "n": 0, "hard": 0, "hard_share": None, "effective_sectors": None}


def test_a_record_without_sectors_has_no_breadth() -> None:
    found = breadth(coverage([interaction(1, "2021-01-01")], "year", BUILTIN))
    assert (found["entropy_bits"], found["effective_sectors"], found["hard_share"]) == (None, None, None)


@given(st.lists(st.integers(0, 50), max_size=23))
def test_the_effective_number_lies_between_one_and_the_number_of_sectors(counts: list[int]) -> None:
    effective, there = effective_sectors(counts), sum(count > 0 for count in counts)
    if effective is None:
        assert there == 0
    else:
        assert 1 <= effective <= there + 1e-9
        assert entropy_bits(counts) == pytest.approx(log2(effective), abs=1e-9)
