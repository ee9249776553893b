"""The words of dates in two languages: complete, and none of them with two meanings."""

from __future__ import annotations

import pytest

from relations.dates.lexicon import (
    MONTHS,
    QUARTERS,
    SEASONS,
    WEEKDAYS,
    dictionary,
    is_english_month,
    plain,
    with_phrases,
)


def test_every_name_is_known_by_its_number() -> None:
    for part, names, first in (("month", MONTHS, 1), ("weekday", WEEKDAYS, 1), ("season", SEASONS, 21)):
        for of_language in names.values():
            for number, name in enumerate(of_language, first):
                assert dictionary()[plain(name)] == (part, number), name
    assert {len(names) for names in QUARTERS.values()} == {4}


@pytest.mark.parametrize(
    ("word", "part", "value"),
    [
        ("janv", "month", 1),
        ("fevr", "month", 2),
        ("sept", "month", 9),
        ("tues", "weekday", 2),
        ("dim", "weekday", 7),
        ("fall", "season", 23),
        ("deuxieme", "number", 2),
        ("fourth", "number", 4),
        ("trois", "count", 3),
        ("semaines", "unit", 2),
        ("an", "unit", 4),
        ("hier", "day", -1),
        ("beforeyesterday", "day", -2),
        ("demain", "day", 1),
        ("le", "", 0),
    ],
)
def test_a_word_plays_one_part(word: str, part: str, value: int) -> None:
    assert dictionary()[word] == (part, value)


@pytest.mark.parametrize("word", ["mali", "foo", "", "lune", "huit", "quinze"])
def test_other_words_are_unknown(word: str) -> None:
    """ "Huit jours" and "quinze jours" are a week and two weeks, not eight and fifteen days."""
    assert word not in dictionary()


def test_a_month_that_is_only_french_is_told_from_an_english_one() -> None:
    assert [m for m in ("june", "jun", "sept", "dec") if not is_english_month(m)] == []
    assert [m for m in ("juin", "mars", "mar", "avr", "aout", "fevr") if is_english_month(m)] == []


def test_a_phrase_becomes_one_word_and_parts_of_words_stay() -> None:
    assert with_phrases("il y a 3 jours") == "ago 3 jours"
    assert with_phrases("au mois de juin 2025") == "juin 2025"
    assert with_phrases("avant hier") == "beforeyesterday"
    assert with_phrases("avant hiver") == "avant hiver"
