"""The words of dates in each language: complete, and none of them with two meanings."""

from __future__ import annotations

import pytest

from relations.dates.lexicon import (
    Name,
    date_lexicon,
    day_may_follow,
    dictionary,
    either,
    lexicons,
    with_phrases,
)
from relations.text import unaccented


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_name_is_known_by_its_number(lang: str) -> None:
    words = date_lexicon(lang)
    for part, names, first, count in (
        ("month", words.months, 1, 12),
        ("weekday", words.weekdays, 1, 7),
        ("season", words.seasons, 21, 4),
    ):
        assert len(names) == count
        for number, name in enumerate(names, first):
            assert dictionary()[unaccented(name)] == (part, number), name
    assert (len(words.quarters), len(words.halves), len(words.portions)) == (4, 2, 3)


def test_each_language_has_words_for_the_same_values() -> None:
    counts = {
        part: {len(words.words[part]) for words in lexicons() if part in words.words}
        for part in ("month", "weekday", "season", "number", "count", "unit", "portion", "day")
    }
    assert counts == {
        "month": {12}, "weekday": {7}, "season": {4}, "number": {4}, "count": {12}, "unit": {4}, "portion": {4},
        "day": {5},
    }  # fmt: skip


def test_each_language_has_the_same_templates_but_for_what_only_one_needs() -> None:
    kinds = [{kind for kind in words.templates if not kind.startswith("year of")} for words in lexicons()]
    assert kinds[0] == kinds[1]


@pytest.mark.parametrize(
    ("word", "part", "value"),
    [
        ("janv", "month", 1),
        ("fevr", "month", 2),
        ("juill", "month", 7),
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
        ("fin", "portion", 4),
        ("late", "portion", 3),
        ("le", "", 0),
    ],
)
def test_a_word_plays_one_part(word: str, part: str, value: int) -> None:
    assert dictionary()[word] == (part, value)


@pytest.mark.parametrize("word", ["mali", "foo", "", "lune", "huit", "quinze"])
def test_other_words_are_unknown(word: str) -> None:
    """ "Huit jours" and "quinze jours" are a week and two weeks, not eight and fifteen days."""
    assert word not in dictionary()


def test_a_number_is_the_day_after_an_english_month_but_not_after_a_french_one() -> None:
    assert all(day_may_follow(month) for month in ("june", "jun", "dec"))
    assert not any(day_may_follow(month) for month in ("juin", "mars", "mar", "avr", "aout", "fevr"))
    assert either() == {"mar": ("weekday", 2)}


def test_a_phrase_becomes_one_word_and_parts_of_words_stay() -> None:
    assert with_phrases("il y a 3 jours") == "ilya 3 jours"
    assert with_phrases("au mois de juin 2025") == "juin 2025"
    assert with_phrases("day before yesterday") == "beforeyesterday"
    assert with_phrases("avant hiver") == "avant hiver"


def test_a_name_is_told_in_the_language_of_who_reads_it() -> None:
    assert Name("weekdays", 2).in_language("fr") == "mardi"
    assert Name("months", 12).in_language("en") == "December"
