"""The own words of two copies, united."""

from __future__ import annotations

import pytest

from relations.merge import Copy, merge
from relations.merge.outcome import WordClash
from relations.merge.own_words import name_of
from relations.model.interaction import Row
from relations.store.repair import examined
from tests.merge.examples import change, copy, row
from tests.merge.plays import written

DRONES: Row = {"kind": "sector", "sector": {"id": "drones", "family": "hard"}}
UAV: Row = {"kind": "sector", "sector": {"id": "uav", "family": "hard"}}
ALIAS: Row = {"kind": "sector", "sector": {"id": "energy", "aliases": ["uav", "juice"]}}


def sectors(word: Row) -> Row:
    return change(2, "sectors", words_added={"1": word})


def test_words_of_both_sides_are_there_under_keys_of_their_own() -> None:
    outcome = merge(copy({}, sectors(DRONES), words={1: DRONES}), copy({}, sectors(UAV), words={1: UAV}))
    assert sorted(name_of(it) for it in outcome.copy.words.values()) == ["drones", "uav"]
    assert list(outcome.copy.words) == [1, 2]


def test_of_a_word_that_clashes_what_does_not_clash_is_left_and_said() -> None:
    outcome = merge(copy({}, sectors(UAV), words={1: UAV}), copy({}, sectors(ALIAS), words={1: ALIAS}))
    [word] = [it for it in outcome.copy.words.values() if name_of(it) == "energy"]
    assert word["sector"] == {"id": "energy", "aliases": ["juice"]}
    assert outcome.words == [WordClash(word, ALIAS)]


def test_a_word_that_one_side_took_out_stays_while_the_other_uses_it() -> None:
    begun = [change(1, "add", added="1"), sectors(DRONES)]
    taken_out = change(3, "undo", words_removed={"1": DRONES}, undoes=2)
    used = row(1, sectors=[{"sector": "drones"}])
    edited = change(4, edited={"1": {"sectors": {"after": [{"sector": "drones"}]}}})
    ours = copy({1: row(1)}, *begun, taken_out)
    assert merge(ours, copy({1: row(1)}, *begun, words={1: DRONES})).copy.words == {}
    outcome = merge(ours, copy({1: used}, *begun, edited, words={1: DRONES}))
    assert outcome.copy.words == {1: DRONES}


@pytest.mark.parametrize("word", [DRONES, {"kind": "party", "party": {"code": "drones"}}])
def test_a_word_is_named_by_what_it_is_about(word: Row) -> None:
    assert name_of(word) == "drones"


DRONES_TOO: Row = {"kind": "sector", "sector": {"id": "drones", "family": "other", "en": "Remotely piloted"}}
DRILL: Row = {"kind": "type", "type": {"id": "drill", "rung": "discussed"}}
PROMISE: Row = {"kind": "type", "type": {"id": "drill", "rung": "pledged"}}


@pytest.mark.parametrize(("one", "other"), [(DRONES, DRONES_TOO), (DRONES_TOO, DRONES)])
def test_of_two_meanings_of_one_word_the_first_holds_and_the_other_is_said(one: Row, other: Row) -> None:
    outcome = merge(
        copy({}, sectors(one), words={1: one}),
        copy({}, change(3, words_added={"1": other}), words={1: other}),
    )
    first, *further = outcome.copy.words.values()
    assert first == one
    assert further == (
        [{"kind": "sector", "sector": {"id": "drones", "aliases": ["Remotely piloted"]}}]
        if one is DRONES
        else []
    )
    assert outcome.words == [WordClash(further[0] if further else None, other)]
    again = merge(outcome.copy, copy({}, change(3, words_added={"1": other}), words={1: other}))
    assert (again.copy, again.words) == (outcome.copy, [])


def test_of_two_meanings_of_a_type_the_one_with_due_dates_holds() -> None:
    due = row(1, type="drill", due="2026")
    ours = copy({}, sectors(DRILL), words={1: DRILL})
    theirs = copy(
        {1: due}, change(3, words_added={"1": PROMISE}), change(4, "add", added="1"), words={1: PROMISE}
    )
    assert list(merge(ours, theirs).copy.words.values()) == [PROMISE]


def test_the_id_of_a_word_is_never_lost_to_a_name_of_another() -> None:
    drones: Row = {"kind": "sector", "sector": {"id": "drones", "family": "hard", "aliases": ["uav", "rpv"]}}
    used = row(1, sectors=[{"sector": "uav"}])
    ours = copy({}, sectors(drones), words={1: drones})
    theirs = copy({1: used}, change(3, words_added={"1": UAV}), change(4, "add", added="1"), words={1: UAV})
    outcome = merge(ours, theirs)
    assert outcome.copy.words == {
        2: UAV,
        3: {"kind": "sector", "sector": {"id": "drones", "family": "hard", "aliases": ["rpv"]}},
    }
    assert outcome.words == [WordClash(outcome.copy.words[3], drones)]


def test_a_word_that_both_put_in_stays_where_one_takes_its_own_back() -> None:
    ours = copy({}, sectors(DRONES), change(3, "undo", words_removed={"1": DRONES}, undoes=1))
    theirs = copy({}, change(4, "sectors", words_added={"1": DRONES}), words={1: DRONES})
    assert list(merge(ours, theirs).copy.words.values()) == [DRONES]


def test_a_party_whose_names_are_all_taken_is_called_by_its_code() -> None:
    group: Row = {"kind": "party", "party": {"code": "GRP", "en": "The Group", "fr": "Wagner"}}
    wagner: Row = {"kind": "party", "party": {"code": "WAG", "en": "Wagner", "aliases": ["the Group"]}}
    theirs = copy(
        {1: row(1, parties=["MLI", "WAG"])},
        change(3, words_added={"1": wagner}), change(4, "add", added="1"), words={1: wagner},
    )  # fmt: skip
    outcome = merge(copy({}, sectors(group), words={1: group}), theirs)
    assert [*outcome.copy.words.values()] == [
        group, {"kind": "party", "party": {"code": "WAG", "aliases": [], "en": "WAG"}},
    ]  # fmt: skip
    assert [it.other for it in outcome.words] == [wagner]


def test_two_meanings_that_somebody_left_side_by_side_stay_so_whoever_else_is_heard_of() -> None:
    theirs = copy({}, change(3, words_added={"1": DRONES_TOO}), words={1: DRONES_TOO})
    cut = merge(copy({}, sectors(DRONES), words={1: DRONES}), theirs).copy
    last = max(cut.history)
    [(key, made)] = [(key, it) for key, it in cut.words.items() if it != DRONES]
    removed = cut.history[last]["words_removed"]
    back = change(9, "undo", words_added=removed, words_removed={str(key): made}, undoes=last)
    both = Copy({}, {**cut.history, last + 1: back}, {1: DRONES, 2: DRONES_TOO}, cut.meta)
    third = copy({}, change(4, words_added={"1": UAV}), words={1: UAV})
    assert [*merge(both, third).copy.words.values()] == [DRONES, DRONES_TOO, UAV]
    assert merge(third, both).copy == merge(both, third).copy
    assert merge(merge(third, theirs).copy, both).copy == merge(both, third).copy


def test_a_type_that_one_side_gave_another_rung_keeps_its_own_where_the_other_set_a_due_date() -> None:
    begun = change(2, "types", words_added={"1": PROMISE})
    taken_out = change(3, "undo", words_removed={"1": PROMISE}, undoes=1)
    ours = copy({}, begun, taken_out, change(4, "types", words_added={"2": DRILL}), words={2: DRILL})
    due = row(1, type="drill", due="2026")
    theirs = copy({1: due}, begun, change(5, "add", added="1"), words={1: PROMISE})
    for one, other in ((ours, theirs), (theirs, ours)):
        outcome = merge(one, other)
        assert next(iter(outcome.copy.words.values())) == PROMISE
        assert not examined(written(outcome.copy)).faults
    undated = copy({1: row(1, type="drill")}, begun, change(5, "add", added="1"), words={1: PROMISE})
    assert [*merge(ours, undated).copy.words.values()] == [DRILL]
