"""The timeline as data has the contract's keys."""

from __future__ import annotations

from relations.analysis.coverage import coverage
from relations.analysis.evidence import subject
from relations.analysis.timeline import timeline
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_RUSSIA


def test_keys_and_order() -> None:
    found = timeline(
        MALI_RUSSIA, coverage(MALI_RUSSIA, "year", BUILTIN), subject(MALI_RUSSIA, ["MLI", "RUS"])
    )
    assert list(found) == "pair parties count start end by periods sectors interactions".split()
    assert list(found["sectors"][0]) == "sector family label total first counts".split()
    assert (found["pair"], found["parties"], found["count"]) == ("MLI-RUS", ["MLI", "RUS"], 24)
    assert (found["start"], found["end"]) == (None, "2026-03-02")
    assert [record["id"] for record in found["interactions"]] == list(range(1, 25))


def test_an_empty_one() -> None:
    found = timeline([], coverage([], "year", BUILTIN), subject([], ["MLI", "RUS"]))
    assert (found["pair"], found["count"], found["start"], found["end"]) == ("MLI-RUS", 0, None, None)
    assert list(found["interactions"]) == []
