"""How a dataset is kept: every cell an event is made of has a column, under a name that SQL takes."""

from __future__ import annotations

import re

from relations.formats import DATASETS, layout
from relations.formats.event_data.layout import plain_names


def test_columns_have_plain_names_and_both_sides_and_the_day_are_among_them() -> None:
    for name in DATASETS:
        kept = layout(name)
        assert all(re.fullmatch(r"[a-z][a-z0-9_]*", column) for column in kept.columns), name
        assert {*kept.sides, kept.day} <= set(kept.columns), name


def test_a_view_names_kept_columns_only() -> None:
    for name in DATASETS:
        kept = layout(name)
        begun = re.sub(r"'[^']*'", "", kept.view)
        known = {
            *kept.columns,
            "kept",
            "ref",
            "day",
            "country1",
            "country2",
            "code",
            "witness",
        }
        assert set(re.findall(r"\b[a-z][a-z0-9_]+\b", begun)) <= known, name


def test_names_for_sql() -> None:
    assert plain_names(["Event ID", "CAMEO Code"]) == ("event_id", "cameo_code")
