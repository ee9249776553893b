"""The own words of two copies, united."""

from __future__ import annotations

import pytest

from relations.merge import merge
from relations.merge.copies import Row
from relations.merge.own_words import name_of
from tests.merge.examples import change, copy, row

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
    assert outcome.words == [ALIAS]


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
