"""Early, mid- and late: thirds of a month or year, and the ends that tell them."""

from __future__ import annotations

import pytest

from relations.dates.edtf import Point, points
from relations.dates.portions import Portion, Which, is_told_in_portions, portion, portions_at

JUNE, YEAR = Point(2025, 6), Point(2024)


@pytest.mark.parametrize(
    ("which", "whole", "edtf"),
    [
        (1, JUNE, "2025-06-01/2025-06-10~"),
        (2, JUNE, "2025-06-11~/2025-06-20~"),
        (3, JUNE, "2025-06-21~/2025-06-30"),
        (3, Point(2024, 2), "2024-02-21~/2024-02-29"),
        (3, Point(2025, 2), "2025-02-21~/2025-02-28"),
        (1, YEAR, "2024-01/2024-04~"),
        (2, YEAR, "2024-05~/2024-08~"),
        (3, YEAR, "2024-09~/2024-12"),
    ],
)
def test_a_third_is_an_interval_and_an_interval_that_third(which: Which, whole: Point, edtf: str) -> None:
    start, end = points(edtf)
    assert start is not None
    assert end is not None
    assert Portion(which, whole).ends == (start, end)
    assert portion(start, end) == Portion(which, whole)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2025-06-21~/..", Portion(3, JUNE), None),
        ("2025-06-01~/..", Portion(1, JUNE), None),
        ("../2024-12~", None, Portion(3, YEAR)),
        ("2024-05~/2025-06-10~", Portion(2, YEAR), Portion(1, JUNE)),
        ("2024-03/2025-06-10~", None, Portion(1, JUNE)),
        ("2024-04~/2024-08~", None, None),  # from about April to about August
        ("2025-06-21/..", None, None),  # since that day
        ("2025-06-22~/..", None, None),
        ("../2024-07~", None, None),
        ("../2024~", None, None),
        ("2025-06-21~", None, None),  # about that day
    ],
)
def test_the_thirds_at_the_ends_of_a_date(edtf: str, first: Portion | None, last: Portion | None) -> None:
    assert portions_at(*points(edtf)) == (first, last)
    assert is_told_in_portions(*points(edtf)) == (first is not None or last is not None)
