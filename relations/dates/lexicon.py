"""The words of dates in each language, one file of data for each: `data/dates_en.json`, `data/dates_fr.json`.

A language more is one file more. What a person types is read with the words of all of them at once; what is
printed takes the words and templates of one.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

from relations.messages import DATA
from relations.text import unaccented


class DateLexicon(NamedTuple):
    """The words of dates in one language.

    `portions` are early, mid- and late with a gap for the month or year; `days` holds the days of a month that
    are not written as a plain number ("1er"). `articles` and `prepositions` stand before a date by its
    precision ("le 23 juin", "en juin"), and `contractions` are made in what comes of it ("de le": "du").

    `words` are other words that people type, without accents, by the part they play in a date: for each value
    of that part, from 1, the words for it. A word in `either` is taken as that part and value where its usual
    one does not fit ("mar. 24 juin" is mardi). `phrases` stand for one word each.
    """

    months: Sequence[str]
    weekdays: Sequence[str]
    seasons: Sequence[str]
    quarters: Sequence[str]
    halves: Sequence[str]
    portions: Sequence[str]
    days: Mapping[str, str]
    articles: Mapping[str, str]
    prepositions: Mapping[str, str]
    contractions: Mapping[str, str]
    templates: Mapping[str, str]
    day_first: bool | None
    day_follows_month: bool
    words: Mapping[str, Sequence[str]]
    either: Mapping[str, Sequence[str | int]]
    phrases: Mapping[str, str]


class Name(NamedTuple):
    """The name of a month 1-12 or of a weekday 1 (Monday) to 7, as a value of a message."""

    of: Literal["months", "weekdays"]
    number: int

    def in_language(self, lang: str) -> str:
        """Return the name in a language."""
        words = date_lexicon(lang)
        return (words.months if self.of == "months" else words.weekdays)[self.number - 1]


@cache
def date_lexicon(lang: str) -> DateLexicon:
    """Return the words of a language; OSError where there is no file of them."""
    import json  # what prints no date in words does without

    return DateLexicon(**json.loads((DATA / f"dates_{lang}.json").read_text(encoding="utf-8")))


@cache
def lexicons() -> tuple[DateLexicon, ...]:
    """Return the words of all languages, English first."""
    languages = sorted(file.stem.removeprefix("dates_") for file in DATA.glob("dates_*.json"))
    return tuple(date_lexicon(lang) for lang in sorted(languages, key=lambda lang: lang != "en"))


@cache
def dictionary() -> dict[str, tuple[str, int]]:
    """Return each typed word of all languages, without accents, with the part it plays in a date and its value.

    Months and weekdays count from 1, seasons are 21 to 24, days are 0 for today; a word that says nothing
    about the date ("the", "le") plays the part "". A word of two languages has its meaning in the first.
    """
    known: dict[str, tuple[str, int]] = {}
    for words in lexicons():
        names = {"month": words.months, "weekday": words.weekdays, "season": words.seasons}
        for part in {**names, **words.words}:
            first = {"season": 21, "day": -2, "": 0}.get(part, 1)
            for value, name in enumerate(names.get(part, ()), first):
                known.setdefault(unaccented(name), (part, value))
            for value, typed in enumerate(words.words.get(part, ()), first):
                for word in typed.split():
                    known.setdefault(word, (part, value))
    return known


@cache
def either() -> dict[str, tuple[str, int]]:
    """Return the words that can play a second part, with that part and value."""
    return {
        word: (str(part), int(value)) for words in lexicons() for word, (part, value) in words.either.items()
    }


@cache
def day_may_follow(month: str) -> bool:
    """Return whether a number after this month's name is its day: after "June", but not after "juin"."""
    return not any(
        month in map(unaccented, words.months) or month in " ".join(words.words["month"]).split()
        for words in lexicons()
        if not words.day_follows_month
    )


def with_phrases(text: str) -> str:
    """Return `text`, plain and spaced by single spaces, with each phrase replaced by its one word."""
    padded = f" {text} "
    for words in lexicons():
        for phrase, word in words.phrases.items():
            padded = padded.replace(f" {phrase} ", f" {word} " if word else " ")
    return padded.strip()
