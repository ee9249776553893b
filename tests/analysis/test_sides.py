"""Who named what, read off record.txt."""

from __future__ import annotations

from relations.analysis.sides import named, sectors_by_side
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, RECORD, interaction


def test_each_side_with_the_ids_that_prove_it() -> None:
    assert named(MALI_RUSSIA, ("MLI", "RUS")) == {
        "MLI": {"diplomacy": [5], "energy": [15], "transport": [20], "defence": [20], "economy": [20]},
        "RUS": {"agriculture": [7, 10], "energy": [10, 11, 20], "natural_resources": [20], "logistics": [20]},
    }


def test_the_overlap_is_one_of_eight() -> None:
    found = sectors_by_side(MALI_RUSSIA, ("MLI", "RUS"))
    assert found["by"] == {
        "MLI": ["defence", "diplomacy", "economy", "energy", "transport"],
        "RUS": ["energy", "agriculture", "logistics", "natural_resources"],
    }
    assert found["shared"] == ["energy"]
    assert len(found["union"]) == 8
    assert found["overlap"] == 1 / 8


def test_in_the_article_the_sides_share_nothing_of_six() -> None:
    meeting = next(it for it in RECORD if it.id == 20)
    found = sectors_by_side([meeting], ("RUS", "MLI"))
    assert list(found["by"]) == ["RUS", "MLI"]
    assert found["ids"]["RUS"] == {"energy": [20], "natural_resources": [20], "logistics": [20]}
    assert (found["shared"], len(found["union"]), found["overlap"]) == ([], 6, 0.0)


def test_without_attribution_the_overlap_is_undefined() -> None:
    assert sectors_by_side(MALI_CHINA, ("CHN", "MLI")) == {
        "by": {"CHN": [], "MLI": []},
        "ids": {"CHN": {}, "MLI": {}},
        "shared": [],
        "union": [],
        "overlap": None,
    }


def test_among_several_pairs_nothing_is_shared_by_all() -> None:
    found = sectors_by_side([interaction(1, "2025", sectors="energy@MLI")], ("MLI", "RUS", "CHN"))
    assert (found["union"], found["shared"], found["overlap"]) == (["energy"], None, None)
