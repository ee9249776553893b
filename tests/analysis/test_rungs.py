"""How far each sector got."""

from __future__ import annotations

import pytest

from relations.analysis.rungs import highest, rungs
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_RUSSIA


def test_rungs_by_sector_with_their_ids() -> None:
    found = rungs(MALI_RUSSIA, BUILTIN)
    assert found["defence"] == {
        "discussed": [2, 20],
        "pledged": [16],
        "underway": [3],
        "delivered": [1, 4, 6, 22],
        "broken_off": [17],
    }
    assert found["agriculture"] == {"discussed": [10], "pledged": [7], "agreed": [8], "delivered": [9]}
    assert found["media"] == {"conflict": [18]}
    assert list(found) == [sector for sector in BUILTIN.sectors if sector in found]


@pytest.mark.parametrize(
    ("sector", "rung"),
    [
        ("defence", "delivered"),  # not what was broken off later
        ("natural_resources", "agreed"),
        ("security", "underway"),
        ("diplomacy", "discussed"),
        ("media", None),  # conflict is off the ladder
    ],
)
def test_the_highest_rung_reached(sector: str, rung: str | None) -> None:
    assert highest(rungs(MALI_RUSSIA, BUILTIN)[sector], BUILTIN) == rung
