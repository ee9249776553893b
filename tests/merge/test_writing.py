"""The merged copy as its file will hold it."""

from __future__ import annotations

from relations.merge import Copy, merge
from relations.merge.writing import with_ids
from tests.merge.examples import change, copy, row, uid

BEGUN = change(1, "add", added="1")
OURS = copy({1: row(1), 2: row(4)}, BEGUN, change(4, "add", added="2"))
THEIRS = copy(
    {1: row(1), 2: row(2), 3: row(3, follows=[2])},
    BEGUN,
    change(2, "add", added="2"),
    change(3, "add", added="3"),
)


def test_a_history_says_what_each_change_had_not_seen_and_where_an_id_was_another() -> None:
    result = merge(OURS, THEIRS).copy
    assert {id_: it["title"] for id_, it in result.rows.items()} == {
        1: "Pledge 1", 2: "Pledge 2", 3: "Pledge 3", 4: "Pledge 4",
    }  # fmt: skip
    assert result.history[4] == change(4, "add", added="4", was="2", after=[1])
    assert result.meta["next_id"] == 5


def test_what_follows_goes_with_the_uid() -> None:
    later = copy(
        {1: row(1), 2: row(5), 3: row(6, follows=[2])},
        BEGUN,
        change(5, "add", added="2"),
        change(6, "add", added="3"),
    )
    rows = merge(THEIRS, later).copy.rows
    ids = {str(it["uid"]): id_ for id_, it in rows.items()}
    assert rows[ids[uid(6)]]["follows"] == [ids[uid(5)]]
    assert with_ids({"follows": [uid(5)]}, ids) == {"follows": [ids[uid(5)]]}


def test_a_link_to_nothing_is_never_tied_to_the_other_sides_record() -> None:
    """The hole in A2: #9 followed an id that is not on file there, and the other side has another #2."""
    broken = copy({1: row(1, follows=[2])}, BEGUN)
    rows = merge(
        broken, copy({1: row(1, follows=[2]), 2: row(2)}, BEGUN, change(2, "add", added="2"))
    ).copy.rows
    assert rows[2]["title"] == "Pledge 2"


def test_one_change_picked_from_a_branch_comes_without_those_before_it() -> None:
    first = [BEGUN, change(2, "add", added="2")]
    branch = copy({1: row(1), 2: row(2), 3: row(3)}, *first, change(3, "add", added="3"))
    picked = merge(copy({1: row(1)}, BEGUN), branch, base=copy({1: row(1), 2: row(2)}, *first)).copy
    assert [it["uid"] for it in picked.rows.values()] == [uid(1), uid(3)]
    assert "mark" in picked.history[2]
    whole = merge(picked, branch).copy
    assert [it["uid"] for it in whole.rows.values()] == [uid(1), uid(2), uid(3)]
    assert len(whole.history) == 3


def test_tables_of_a_newer_version_are_united() -> None:
    ours = Copy(rows={1: row(1)}, history={1: BEGUN}, others={"more": {"1": "a"}})
    theirs = Copy(
        rows={1: row(1), 2: row(2)},
        history={1: BEGUN, 2: change(2, "add", added="2")},
        others={"more": {"2": "b"}},
    )
    assert merge(ours, theirs).copy.others == {"more": {"1": "a", "2": "b"}}
