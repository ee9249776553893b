"""A copy's history as events that mean the same in every copy."""

from __future__ import annotations

from relations.merge.copies import Copy, by_uid, copy_history, known_uids, text_of
from tests.merge.examples import change, copy, row, uid


def test_what_was_removed_is_still_known_by_its_uid() -> None:
    removed = change(2, "remove", removed={"2": row(2)})
    assert known_uids(copy({1: row(1)}, change(1, "add", added="1-2"), removed)) == {1: uid(1), 2: uid(2)}


def test_an_event_is_the_same_under_other_ids() -> None:
    here = copy_history(copy({1: row(1)}, change(1, "add", added="1")), {})
    there = copy_history(copy({7: row(1)}, change(1, "add", added="7", was="1")), {})
    assert here.events == there.events
    assert here.events[0].added == (uid(1),)
    assert here.events[0].claims == (1,)


def test_a_change_comes_after_all_that_stands_before_it_unless_it_says_otherwise() -> None:
    found = copy_history(
        copy(
            {1: row(1)},
            change(1, "add", added="1"),
            change(2, edited={"1": {"place": {"after": "Kati"}}}),
            change(3, edited={"1": {"note": {"after": "x"}}}, after=[1]),
            change(4, edited={"1": {"level": {"after": "leader"}}}),
        ),
        {},
    )
    first, second, third, fourth = found.events
    assert second.parents == third.parents == (first.name,)
    assert set(fourth.parents) == {second.name, third.name}
    assert found.heads == (fourth.name,)


def test_the_last_words_of_a_merge_stand_apart_until_something_comes_after() -> None:
    merged = change(2, "merge", edited={"1": {"place": {"before": "Kati", "after": "Gao"}}})
    begun = change(1, "add", added="1")
    assert len(copy_history(copy({1: row(1)}, begun, merged), {}).tail) == 1
    assert not copy_history(copy({1: row(1)}, begun, merged, change(3, "undo", undoes=2)), {}).tail


def test_follows_are_tied_by_uid_and_an_unknown_id_stands_for_itself() -> None:
    assert by_uid(row(2, follows=[1, 9]), {1: uid(1)})["follows"] == [uid(1), "#9"]


def test_a_text_tells_one_from_true_and_from_one_point_nought() -> None:
    assert len({text_of(value) for value in (1, 1.0, True, "1")}) == 4


def test_a_key_of_a_newer_version_stays_with_the_event() -> None:
    (found,) = copy_history(Copy(history={1: change(1, "add", reason="why")}), {}).events
    assert found.extra == {"reason": "why"}
