"""Ids as short texts, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.model.id_ranges import from_ranges, in_ranges, spans


@pytest.mark.parametrize(
    ("ids", "text"),
    [
        ((), ""),
        ((7,), "7"),
        ((1, 2, 3), "1-3"),
        ((1, 2, 3, 7, 9, 10), "1-3,7,9-10"),
        ((3, 1), "3,1"),
        ((12, *range(20, 50_012)), "12,20-50011"),
    ],
)
def test_ids_are_short_as_ranges(ids: tuple[int, ...], text: str) -> None:
    assert in_ranges(ids) == text
    assert from_ranges(text) == ids


@given(st.lists(st.integers(1, 10**9)))
def test_any_ids_come_back(ids: list[int]) -> None:
    assert list(from_ranges(in_ranges(ids))) == ids


def test_a_range_is_its_first_and_last_id() -> None:
    assert spans("3,12-50011") == [(3, 3), (12, 50011)]
