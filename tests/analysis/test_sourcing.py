"""What is unsourced, single-sourced, disputed in record.txt."""

from __future__ import annotations

from relations.analysis.sourcing import sourcing
from tests.analysis.record import MALI_RUSSIA


def test_mali_russia() -> None:
    found = sourcing(MALI_RUSSIA)
    assert found["unsourced"] == [1, 11, 13]
    assert found["disputed"] == [18]
    assert found["single"] == [id_ for id_ in range(1, 25) if id_ not in (1, 5, 10, 11, 13, 20)]


def test_nothing_of_nothing() -> None:
    assert sourcing([]) == {"unsourced": [], "single": [], "disputed": []}
