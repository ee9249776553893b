"""Hypothesis strategies for every form of date that the record keeps."""

from __future__ import annotations

from hypothesis import strategies as st

from relations.dates.edtf import canonical
from relations.errors import NotUnderstood

years = st.one_of(st.integers(1990, 2030), st.integers(1, 9999)).map(lambda year: f"{year:04}")
parts = st.sampled_from([*range(1, 13), *range(21, 25), *range(33, 37)]).map(lambda part: f"{part:02}")
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
intervals = st.one_of(
    st.lists(st.one_of(points, near), min_size=2, max_size=2).map(lambda ends: "/".join(sorted(ends))),
    points.map(lambda point: f"../{point}"),
    points.map(lambda point: f"{point}/.."),
)
edtf_strings = st.one_of(points, intervals).filter(is_kept)
