"""Two interactions of one event made one, also for a copy that heard of it late."""

from __future__ import annotations

import json

import pytest

from relations.merge import Copy, merge
from relations.model.interaction import Row
from tests.merge.examples import change, copy, row

OURS = copy({1: row(1, ref="gdelt:1", place="Kati")}, change(1, "import", added="1"))
TWIN = row(2, ref="gdelt:1", level="leader", tags=["b"])
THEIRS = copy({1: TWIN}, change(2, "import", added="1"))


def gone_on() -> Copy:
    """Return both made one, to which something was added since."""
    whole = merge(OURS, THEIRS).copy
    history = {**whole.history, len(whole.history) + 1: change(9, "add", added="3")}
    return Copy({**whole.rows, 3: row(9)}, history, {}, {"schema": 1, "next_id": 4})


def stale(*history: Row, rows: dict[int, Row]) -> Copy:
    """Return the copy that still has the twin, with what was done there since."""
    return copy(rows, change(2, "import", added="1"), *history)


def test_one_event_that_both_imported_is_one() -> None:
    ours = copy({1: row(1, ref="gdelt:1", place="Kati", tags=["a"])}, change(1, "import", added="1"))
    theirs = copy({1: TWIN, 2: row(3, follows=[1])}, change(2, "import", added="1-2"))
    outcome = merge(ours, theirs)
    [one, other] = outcome.copy.rows.values()
    assert (one["uid"], one["place"], one["level"], one["tags"]) == (
        row(1)["uid"],
        "Kati",
        "leader",
        ["a", "b"],
    )
    assert other["follows"] == [1]
    again = merge(outcome.copy, theirs)
    assert again.copy == outcome.copy
    assert merge(theirs, ours).copy == outcome.copy


@pytest.mark.parametrize(
    ("edit", "after", "clashes"),
    [
        ({"title": {"before": "Pledge 2", "after": "Pledged"}}, {"title": "Pledged", "place": "Kati"}, []),
        ({"tags": {"before": ["b"], "after": ["c"]}}, {"tags": ["c"]}, []),
        ({"level": {"before": "leader"}}, {"level": None}, []),
        ({"place": {"after": "Gao"}}, {"place": "Gao"}, [("place", "Gao", "Kati")]),
    ],
    ids=["a field", "a list", "cleared", "set on both sides"],
)
def test_what_a_late_copy_changes_in_the_twin_is_changed_in_the_one_there_is(
    edit: dict[str, Row], after: Row, clashes: list[tuple[str, str, str]]
) -> None:
    edited = {name: it["after"] for name, it in edit.items() if "after" in it}
    kept = {name: it for name, it in TWIN.items() if name not in edit}
    late = stale(
        change(20, edited={"1": edit}), rows={1: {**kept, **edited, "modified": row(20)["modified"]}}
    )
    here = gone_on()
    outcome = merge(here, late)
    assert outcome.copy.rows.keys() == {1, 3}
    assert {name: outcome.copy.rows[1].get(name) for name in after} == after
    assert [(it.field, it.kept, it.other) for it in outcome.clashes] == clashes
    assert merge(late, here).copy == outcome.copy
    assert merge(outcome.copy, late).copy == merge(here, outcome.copy).copy == outcome.copy


def test_what_a_late_copy_ties_to_the_twin_is_tied_to_the_one_there_is() -> None:
    late = stale(change(20, "add", added="2"), rows={1: TWIN, 2: row(4, follows=[1])})
    outcome = merge(gone_on(), late)
    rows = {it["title"]: it for it in outcome.copy.rows.values()}
    assert rows.keys() == {"Pledge 2", "Pledge 4", "Pledge 9"}
    assert rows["Pledge 4"]["follows"] == [1]
    assert outcome.clashes == []
    assert merge(late, gone_on()).copy == outcome.copy


def test_what_both_say_together_must_be_possible() -> None:
    """The key day of one lies outside the dates of the other: the one that was changed last is right."""
    ours = copy({1: row(1, ref="r:1", date="2025-06", key_date="2025-06-23")}, change(1, "import", added="1"))
    theirs = copy({1: row(2, ref="r:1", date="2024")}, change(2, "import", added="1"))
    outcome = merge(ours, theirs)
    assert (outcome.copy.rows[1]["date"], outcome.copy.rows[1].get("key_date")) == ("2024", None)
    assert sorted((it.field, it.other) for it in outcome.clashes) == [
        ("date", "2025-06"), ("key_date", "2025-06-23"), ("title", "Pledge 1"),
    ]  # fmt: skip


def test_many_made_one_are_told_in_the_same_order_whoever_merges() -> None:
    def side(first: int) -> Copy:
        rows = {n: row(first + n, ref=f"gdelt:{n}") for n in range(1, 9)}
        return copy(rows, change(first, "import", added="1-8"))

    one, other = (merge(*sides).copy for sides in ((side(1), side(20)), (side(20), side(1))))
    assert json.dumps(one.history) == json.dumps(other.history)
    assert [*one.history[3]["edited"]] == [str(n) for n in range(1, 9)]  # type: ignore[misc]
