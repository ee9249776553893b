"""What a merge says it did."""

from __future__ import annotations

from relations.merge import merge
from tests.merge.examples import change, copy, row

BEGUN = change(1, "add", added="1-2")
BOTH = {1: row(1), 2: row(2)}


def test_it_tells_what_it_did_to_our_copy() -> None:
    ours = copy({**BOTH, 3: row(9)}, BEGUN, change(9, "add", added="3"))
    theirs = copy(
        {1: row(1, place="Kati"), 3: row(3)},
        BEGUN,
        change(3, "add", added="3"),
        change(4, edited={"1": {"place": {"after": "Kati"}}}),
        change(5, "remove", removed={"2": row(2)}),
    )
    outcome = merge(ours, theirs)
    assert (outcome.added, outcome.changed) == ([3], [1])
    assert [(id_, it["title"]) for id_, it in outcome.removed] == [(2, "Pledge 2")]
    assert outcome.moved == [(3, 4)]
    back = merge(theirs, ours)
    assert back.their_moved == [(3, 4)]
    assert [it["title"] for it in back.stayed_removed] == ["Pledge 2"]
    assert back.copy == outcome.copy


def test_a_clash_that_is_known_is_not_told_again() -> None:
    ours = copy(
        {1: row(1, place="Kati"), 2: row(2)}, BEGUN, change(3, edited={"1": {"place": {"after": "Kati"}}})
    )
    theirs = copy(
        {1: row(1, place="Gao"), 2: row(2)}, BEGUN, change(4, edited={"1": {"place": {"after": "Gao"}}})
    )
    once = merge(ours, theirs)
    assert [(it.id, it.field, it.kept, it.other) for it in once.clashes] == [(1, "place", "Gao", "Kati")]
    assert merge(once.copy, theirs).clashes == []


def test_a_link_to_nothing_is_no_clash_where_there_is_nothing_to_take_in() -> None:
    """Our undo brought back what follows a removed interaction; the other copy has nothing that we lack."""
    follower, followed = row(2, follows=[1]), row(1)
    gone = [
        change(3, "remove", removed={"2": follower}),
        change(4, "remove", removed={"1": followed}),
    ]
    ours = copy({2: follower}, BEGUN, *gone, change(5, "undo", added="2", undoes=2))
    theirs = copy({}, BEGUN, *gone)
    for outcome in (merge(ours, theirs), merge(theirs, ours)):
        assert (outcome.copy, outcome.clashes) == (ours, [])
