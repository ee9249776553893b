"""Count tables of record.txt."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.counts import PROPERTIES, Property, count_rows, counts
from relations.model import Interaction, Source
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, RECORD, interaction
from tests.strategies import interactions as any_interactions


@pytest.mark.parametrize(
    ("interactions", "by", "expected"),
    [
        (MALI_CHINA, "sector", {"economy": 4, "transport": 2, "health": 1}),
        (MALI_CHINA, "family", {"economic": 4, "productive": 2, "social": 1}),
        (MALI_CHINA, "type", {"delivery": 2, "visit": 2, "agreement": 1, "cooperation": 1, "pledge": 1}),
        (MALI_CHINA, "rung", {"discussed": 2, "pledged": 1, "agreed": 1, "underway": 1, "delivered": 2}),
        (MALI_RUSSIA, "level", {"leader": 3, "minister": 2, None: 19}),
        (RECORD, "pair", {"MLI-RUS": 24, "FRA-MLI": 10, "CHN-MLI": 7, "BFA-RUS": 2, "MLI-TUR": 2}),
        (RECORD, "country", {"MLI": 43, "RUS": 26, "FRA": 10, "CHN": 7, "BFA": 2, "TUR": 2}),
        (MALI_RUSSIA, "actor", {"RUS": 15, "MLI": 9}),
        (MALI_RUSSIA, "person", {"Goïta": 2, "Putin": 1, None: 22}),
        (
            MALI_RUSSIA,
            "year",
            {"2021": 1, "2022": 4, "2023": 5, "2024": 6, "2025": 5, "2026": 1, "imprecise": 2},
        ),
        (MALI_CHINA[:2], "quarter", {"2019-Q3": 1, "2019-Q4": 0, "2020-Q1": 1}),
    ],
)
def test_by_one(interactions: Sequence[Interaction], by: Property, expected: dict[str | None, int]) -> None:
    table = counts(interactions, [by], BUILTIN)
    assert list(table.margins[0].items()) == list(expected.items())
    assert count_rows(table) == [{by: value, "count": count} for value, count in expected.items()]
    assert table.total == len(interactions)


def test_by_publisher_counts_an_interaction_once_in_each() -> None:
    sources = (
        Source(title="a", publisher="X"),
        Source(title="b", publisher="X"),
        Source(title="c", publisher="Y"),
    )
    table = counts([interaction(1, "2025", sources=sources), interaction(2, "2025")], ["publisher"], BUILTIN)
    assert table.margins == ({"X": 1, "Y": 1, None: 1},)


def test_by_two() -> None:
    assert count_rows(counts(MALI_CHINA, ["sector", "rung"], BUILTIN)) == [
        {"sector": "economy", "rung": "discussed", "count": 2},
        {"sector": "economy", "rung": "agreed", "count": 1},
        {"sector": "economy", "rung": "delivered", "count": 1},
        {"sector": "transport", "rung": "pledged", "count": 1},
        {"sector": "transport", "rung": "underway", "count": 1},
        {"sector": "health", "rung": "delivered", "count": 1},
    ]


ONE_EACH = ("type", "rung", "level", "pair", "year", "quarter", "month", "week")


@given(
    st.lists(any_interactions(id=1), max_size=8),
    st.lists(st.sampled_from(PROPERTIES), min_size=1, max_size=2, unique=True),
)
def test_totals_reconcile(interactions: list[Interaction], by: list[Property]) -> None:
    table = counts(interactions, by, BUILTIN)
    for name, margin in zip(by, table.margins, strict=True):
        if name in ONE_EACH:
            assert sum(margin.values()) == len(interactions)
        else:
            assert sum(margin.values()) >= len(interactions)
    if all(name in ONE_EACH for name in by):
        assert sum(table.cells.values()) == len(interactions)
    assert sum(int(row["count"] or 0) for row in count_rows(table)) == sum(table.cells.values())
