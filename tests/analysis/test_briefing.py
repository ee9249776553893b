"""The briefing composes the measures, with the contract's keys."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.briefing import Briefing, briefing
from relations.analysis.evidence import subject
from relations.analysis.promises import STATES, promises
from relations.model import Interaction
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_RUSSIA, TODAY
from tests.strategies import interactions as any_interactions


def brief(interactions: list[Interaction], *asked: str) -> Briefing:
    promised = promises(interactions, interactions, BUILTIN, TODAY)
    return briefing(interactions, promised, subject(interactions, asked), BUILTIN, TODAY)


def test_the_contracts_keys() -> None:
    found = brief(MALI_RUSSIA, "MLI", "RUS")
    assert set(found) >= set(
        "pair parties count start end silence_days longest_gap sectors breadth sides".split()
    ) | set("promises agreements rungs sourcing".split())
    assert set(found["sectors"][0]) == set("sector label count share first last silence_days rung".split())
    assert set(found["breadth"]) >= set("entropy_bits effective_sectors hard_share n by_period".split())
    assert set(found["sides"]) == set("by ids shared union overlap".split())
    none: dict[str, list[int]] = {"open": [], "overdue": [], "under_way": [], "kept": [], "broken": []}
    assert found["promises"] == {**none, "open": [11], "kept": [7], "broken": [16]}
    assert found["agreements"] == {**none, "open": [21], "overdue": [12, 15], "kept": [8]}
    assert found["without_sector"] == [23]
    assert found["perhaps_in_gap"] == [13]
    assert found["silence_days"] == 266
    assert found["longest_gap"]
    assert found["longest_gap"]["days"] == 262


def test_a_sector_in_full() -> None:
    assert brief(MALI_RUSSIA)["sectors"][0] == {
        "sector": "defence",
        "label": "Defence",
        "count": 9,
        "share": 0.290323,  # 9 of 31 appearances
        "first": {"id": 1, "date": "../2021"},
        "last": {"id": 22, "date": "2025-08"},
        "silence_days": 449,  # at least: 31 August 2025 to 23 November 2026 is 365 + 30 + 31 + 23
        "rung": "delivered",
    }


def test_the_most_frequent_first_and_equals_in_the_order_of_the_vocabulary() -> None:
    assert [(row["sector"], row["count"]) for row in brief(MALI_RUSSIA)["sectors"]] == [
        ("defence", 9), ("diplomacy", 4), ("energy", 4), ("agriculture", 4), ("economy", 2), ("natural_resources", 2),
        ("security", 1), ("media", 1), ("transport", 1), ("logistics", 1), ("education", 1), ("humanitarian", 1),
    ]  # fmt: skip


def test_nothing_is_computed_of_nothing() -> None:
    found = brief([], "MLI", "RUS")
    assert found["count"] == 0
    assert found["sectors"] == []
    for name in ("start", "end", "first", "last", "silence_days", "longest_gap"):
        assert found[name] is None


@given(st.lists(any_interactions(("MLI", "RUS"), id=1), max_size=6))
def test_any_record_can_be_briefed_and_printed_without_nan(interactions: list[Interaction]) -> None:
    found = brief(interactions)
    json.dumps(found, allow_nan=False)
    assert found["count"] == len(interactions)
    assert sum(row["count"] for row in found["sectors"]) == found["breadth"]["n"]
    assert sum(row["n"] for row in found["breadth"]["by_period"]) == found["breadth"]["n"]
    assert abs(sum(row["share"] for row in found["sectors"]) - 1) < 1e-4 or not found["sectors"]
    promised = promises(interactions, interactions, BUILTIN, TODAY)
    ids = [
        id_
        for states in (found["promises"], found["agreements"])
        for state in STATES
        for id_ in states[state]
    ]
    assert sorted(ids) == sorted(promise["id"] for promise in promised)
