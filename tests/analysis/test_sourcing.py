"""How well interactions are sourced."""

from __future__ import annotations

from relations.analysis.sourcing import sourcing
from relations.model import Source
from tests.analysis.record import MALI_RUSSIA, interaction

URL = "https://example.org/a"


def test_mali_russia() -> None:
    found = sourcing(MALI_RUSSIA)
    assert found["unsourced"] == [1, 11, 13]
    assert found["disputed"] == [18]
    assert found["single"] == [id_ for id_ in range(1, 25) if id_ not in (1, 5, 10, 11, 13, 20)]


def test_nothing_of_nothing() -> None:
    assert sourcing([]) == {"unsourced": [], "single": [], "disputed": []}


def test_sources_are_counted_not_quotes() -> None:
    record = [
        interaction(1, "2025", sources=(Source(url=URL, quote="one"), Source(url=URL, quote="two"))),
        interaction(
            2, "2025", sources=(Source(title="Mali", publisher="AFP"), Source(title="Mali", publisher="TASS"))
        ),
        interaction(3, "2025", sources=(Source(url=URL), Source(title="Notes")), confidence="disputed"),
    ]
    assert sourcing(record) == {"unsourced": [], "single": [1], "disputed": [3]}
