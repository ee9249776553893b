"""Which change came after which."""

from __future__ import annotations

from relations.merge.lineage import Lineage, topological_order
from tests.merge.examples import event

START = event("o", second=0)
A = [START, event("a1", "o", second=1), event("a2", "a1", second=3)]
B = [START, event("b1", "o", second=2), event("b2", "b1", second=4)]
JOINED = event("m", "a2", "b2", second=5)


def test_changes_stand_by_moment_and_after_what_they_came_after() -> None:
    assert Lineage([A, B]).order == ["o", "a1", "b1", "a2", "b2"]
    early = event("early", "b2", second=0)
    assert Lineage([A, [*B, early]]).order == ["o", "a1", "b1", "a2", "b2", "early"]


def test_one_side_has_not_seen_the_other_until_they_meet() -> None:
    lineage = Lineage([[*A, *B, JOINED]])
    assert lineage.sees("a2", "o")
    assert lineage.sees("m", "a1")
    assert lineage.sees("m", "b2")
    assert not lineage.sees("a2", "b1")
    assert not lineage.sees("b2", "a1")
    assert not lineage.sees("a1", "a1")
    assert not lineage.sees("a1", "a2")


def test_heads_are_what_nothing_came_after() -> None:
    assert Lineage([A, B]).heads(["o", "a1", "b1", "a2", "b2"]) == ["a2", "b2"]
    assert Lineage([[*A, *B, JOINED]]).heads(["o", "a1", "b2", "m"]) == ["m"]
    assert Lineage([A]).heads([]) == []


def test_a_generation_counts_merges() -> None:
    generation = Lineage([[*A, *B, JOINED, event("n", "m", second=6)]]).generation
    assert [generation[it] for it in ("o", "a2", "b2", "m", "n")] == [0, 0, 0, 1, 1]


def test_an_event_taken_over_alone_gets_its_past_back() -> None:
    alone = event("b2", second=4)
    assert Lineage([[alone], B]).sees("b2", "b1")


def test_order_asks_only_for_parents_that_are_there() -> None:
    assert topological_order([A[2]], {"a2": ["a1"]}) == ["a2"]
