"""The date expressions of a sentence: where they stand, of which kind, and what looks like one and is none."""

from __future__ import annotations

from relations.draft.lexicon import lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import dates_in

CASES = [
    ("en", "They met on Monday, 23 June, and last week.", ["Monday, 23 June: day", "last week: week"]),
    ("en", "from 28 June to 2 July 2025", ["28 June to 2 July 2025: range"]),
    ("en", "on 25, 26 and 27 August", ["25, 26 and 27 August: range"]),
    ("en", "on the 25th, 26th and 27th of August", ["the 25th, 26th and 27th of August: range"]),
    ("en", "in 2020, 2021 and on 5 June 2022", ["in 2020: year", "5 June 2022: day"]),
    ("en", "between Monday and Friday", ["Monday and Friday: weekday range"]),
    ("en", "three days ago, in March 2019 and in 2020", [
        "three days ago: days ago", "in March 2019: month", "in 2020: year",
    ]),
    ("en", "the day before, on the same day", ["the day before: eve", "on the same day: same_day"]),
    ("en", "on Sundays it may march on; a sept; a Sunday", []),
    ("en", "24/7 of 7.12.2024 items", []),
    ("fr", "du 22 au 26 juin, puis lundi prochain", ["22 au 26 juin: range", "lundi prochain: weekday"]),
    ("fr", "les 25, 26 et 27 août", ["25, 26 et 27 août: range"]),
    ("fr", "le 25, le 26 et le 27 août", ["25, le 26 et le 27 août: range"]),
    ("fr", "les 30 et 31 août et le 1er septembre", ["30 et 31 août et le 1er septembre: range"]),
    ("fr", "les 3, 4 juin, 5 juillet", ["3, 4 juin, 5 juillet: range"]),
    ("fr", "le lundi 23, hier, la semaine dernière", [
        "lundi 23: weekday day", "hier: yesterday", "semaine dernière: week",
    ]),
    ("fr", "un dimanche, sept documents", []),
    ("en", "on Monday (June 23), on Friday (27 June 2025), on Sunday (8)", [
        "Monday (June 23): day", "Friday (27 June 2025): day", "Sunday (8): weekday day",
    ]),
    ("fr", "lundi (23 juin), dimanche (8)", ["lundi (23 juin): day", "dimanche (8): weekday day"]),
    ("fr", "ce jour-là, ce dimanche-là, cette année-là, la même semaine", [
        "ce jour-là: same_day", "ce dimanche-là: same_day", "cette année-là: same_year", "la même semaine: vague",
    ]),
    ("en", "that Sunday, that year, the same month, this year", [
        "that Sunday: same_day", "that year: same_year", "the same month: vague", "this year: this year",
    ]),
]  # fmt: skip


def test_which_words_are_a_date() -> None:
    found = {}
    for language, text, _ in CASES:
        said = dates_in(Sentence(text, heading=False), lexicon(language))
        found[text] = [f"{text[s.start : s.end]}: {s.kind}" for s in said]
    assert found == {text: expected for _, text, expected in CASES}


def test_until_ends_what_is_told() -> None:
    said = dates_in(Sentence("He arrives on Monday and stays until Thursday.", heading=False), lexicon("en"))
    assert [s.ends_it for s in said] == [False, True]
