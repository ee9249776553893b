"""A clause knows its own words and what governs it; a sentence, which clause a word is in."""

from __future__ import annotations

from relations.draft.clause import Clause, Syntax

MAIN = Clause("main", 0, spans=[(0, 11), (40, 50)])
RELATIVE = Clause("relative", 11, MAIN, spans=[(11, 30)])
PURPOSE = Clause("purpose", 30, RELATIVE, spans=[(30, 40)])


def test_a_clause_holds_its_own_words_alone() -> None:
    assert [MAIN.holds(at) for at in (0, 10, 11, 39, 40, 50)] == [True, True, False, False, True, False]


def test_what_governs_it_is_told_from_the_nearest_on() -> None:
    assert PURPOSE.governors == [RELATIVE, MAIN]
    assert MAIN.governors == []


def test_a_word_of_no_clause_is_the_first_ones() -> None:
    tree = Syntax((MAIN, RELATIVE, PURPOSE))
    assert tree.at(35) is PURPOSE
    assert tree.at(99) is MAIN
