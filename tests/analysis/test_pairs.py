"""The pairs of record.txt."""

from __future__ import annotations

from relations.analysis.evidence import by_pair
from relations.analysis.pairs import pairs
from tests.analysis.record import RECORD, TODAY, interaction


def test_the_pair_with_most_comes_first_and_equals_by_code() -> None:
    assert [(pair["pair"], pair["count"]) for pair in pairs(RECORD, TODAY)] == [
        ("MLI-RUS", 24),
        ("FRA-MLI", 10),
        ("CHN-MLI", 7),
        ("BFA-RUS", 2),
        ("MLI-TUR", 2),
    ]


def test_a_pair_in_full() -> None:
    assert pairs(by_pair(RECORD)["CHN-MLI"], TODAY) == [
        {
            "pair": "CHN-MLI",
            "count": 7,
            "start": "2019-07-15",
            "end": "2024-09-04",
            "first": {"id": 25, "date": "2019-07-15"},
            "last": {"id": 31, "date": "2024-09-04"},
            "sectors": ["economy", "transport", "health"],
            "silence_days": 810,  # 4 September 2024 to 23 November 2026: 2 · 365 + 26 + 31 + 23
        }
    ]


def test_what_is_planned_is_not_the_last_on_file() -> None:
    (pair,) = pairs([interaction(1, "2026-11-01"), interaction(2, "2026-12-01")], TODAY)
    assert (pair["last"]["id"], pair["silence_days"], pair["end"]) == (1, 22, "2026-12-01")
    (planned,) = pairs([interaction(2, "2026-12-01")], TODAY)
    assert (planned["last"]["id"], planned["silence_days"]) == (2, None)


def test_no_interactions_no_pairs() -> None:
    assert pairs([], TODAY) == []
