"""Hypothesis strategies for every form of date that the record keeps."""

from __future__ import annotations

from hypothesis import strategies as st

from relations.dates.edtf import Point, canonical
from relations.dates.portions import Portion
from relations.errors import NotUnderstood

years = st.one_of(st.integers(1990, 2030), st.integers(1, 9999)).map(lambda year: f"{year:04}")
parts = st.sampled_from([*range(1, 13), *range(21, 25), *range(33, 37), 40, 41]).map(
    lambda part: f"{part:02}"
)
exact_points = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    years,
    st.tuples(years, parts).map("-".join),
)
points = st.tuples(exact_points, st.sampled_from(["", "", "~"])).map("".join)


def is_kept(text: str) -> bool:
    """Say whether the record keeps `text` as it is."""
    try:
        return canonical(text) == text
    except NotUnderstood:
        return False


near = st.tuples(st.integers(2024, 2026).map(str), parts).map("-".join)  # intervals within few years
thirds = st.builds(
    lambda which, year, month: "/".join(map(str, Portion(which, Point(year, month)).ends)),
    st.sampled_from([1, 2, 3]),
    st.integers(1990, 2030),
    st.none() | st.integers(1, 12),
)
thirds_and_more = st.builds(  # an end that may be that of a third, and another that may not
    lambda first, last, ends: "/".join(
        [str(first.start), "..", str(first.whole)][ends // 3 :][:1]
        + [str(last.end), "..", str(last.whole)][ends % 3 :][:1]
    ),
    *2
    * [
        st.builds(
            Portion,
            st.sampled_from([1, 2, 3]),
            st.builds(Point, st.integers(2023, 2025), st.none() | st.integers(1, 12)),
        )
    ],
    st.integers(0, 8),
)
intervals = st.one_of(
    thirds,
    thirds_and_more,
    st.lists(st.one_of(points, near), min_size=2, max_size=2).map(lambda ends: "/".join(sorted(ends))),
    points.map(lambda point: f"../{point}"),
    points.map(lambda point: f"{point}/.."),
)
edtf_strings = st.one_of(points, intervals).filter(is_kept)
