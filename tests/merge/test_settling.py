"""What a field holds after changes that did not know of each other."""

from __future__ import annotations

import pytest

from relations.merge.lineage import Lineage
from relations.merge.settling import ABSENT, Settled, Value, Write, key_of, settled, write_of
from tests.merge.examples import event

START = event("o")
A = [event("a1", "o", second=1), event("a2", "a1", second=3)]
B = [event("b1", "o", second=2), event("b2", "b1", second=4)]
LINEAGE = Lineage([[START, *A], [START, *B]])


@pytest.mark.parametrize(
    ("writes", "result"),
    [
        ([], Settled("o")),
        ([("a1", "o", "a")], Settled("a")),
        ([("a1", "o", "a"), ("a2", "a", "c")], Settled("c")),
        ([("a1", "o", "a"), ("b1", "o", "b")], Settled("b", ("a",))),
        ([("a1", "o", "x"), ("b1", "o", "x")], Settled("x")),
        ([("a1", "o", "a"), ("b1", "o", "b"), ("a2", "a", "o")], Settled("b")),
        ([("a1", "o", ABSENT), ("b1", "o", "b")], Settled("b", (ABSENT,))),
    ],
    ids=["none", "one", "one after the other", "clash", "alike", "taken back", "cleared"],
)
def test_the_later_wins_and_what_was_taken_back_is_no_change(
    writes: list[tuple[str, Value, Value]], result: Settled
) -> None:
    assert settled("place", [Write(*it) for it in writes], "o", LINEAGE) == result


@pytest.mark.parametrize(
    ("one", "other", "result"),
    [
        (["a", "b"], ["a", "c"], ["a", "b", "c"]),
        (["b"], ["a", "c"], ["b", "c"]),
        (ABSENT, ["a", "c"], ["c"]),
        (ABSENT, ABSENT, ABSENT),
        (ABSENT, ["a"], ABSENT),
    ],
)
def test_a_list_is_settled_element_by_element(one: Value, other: Value, result: Value) -> None:
    writes = [Write("a1", ["a"], one), Write("b1", ["a"], other)]
    assert settled("tags", writes, ["a"], LINEAGE) == Settled(result)


def test_a_moment_is_the_later_and_no_clash() -> None:
    writes = [Write("a1", "1", "3"), Write("b1", "1", "2")]
    assert settled("modified", writes, "1", LINEAGE) == Settled("3")


def test_an_edit_without_a_value_after_it_clears() -> None:
    assert write_of("a1", {"before": "x"}) == Write("a1", "x", ABSENT)
    assert key_of(ABSENT) != key_of("") != key_of(None)
