"""The words that dates are written with, in English and French."""

from __future__ import annotations

import unicodedata
from functools import cache

MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
}  # fmt: skip
WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}
SEASONS = {
    "en": ("spring", "summer", "autumn", "winter"),
    "fr": ("printemps", "été", "automne", "hiver"),
}
QUARTERS = {
    "en": ("first quarter", "second quarter", "third quarter", "fourth quarter"),
    "fr": ("1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"),
}

# The part a word plays in a date, and the words for its values 1, 2, 3 …; full names are in the tables above.
_PARTS: dict[str, tuple[str, ...]] = {
    "month": (
        "jan janv", "feb fev fevr", "mar", "apr avr", "", "jun",
        "jul juil", "aug", "sep sept", "oct", "nov", "dec",
    ),
    "weekday": ("mon lun", "tue tues", "wed weds mer", "thu thur thurs jeu", "fri ven", "sat sam", "sun dim"),
    "season": ("", "", "fall", ""),
    "number": ("first premier premiere", "second deuxieme seconde", "third troisieme", "fourth quatrieme"),
    "count": (
        "one un une", "two deux", "three trois", "four quatre", "five cinq", "six",
        "seven", "eight", "nine neuf", "ten dix", "eleven onze", "twelve douze",
    ),
    "unit": (
        "day days jour jours", "week weeks semaine semaines", "month months mois",
        "year years an ans annee annees",
    ),
    "quarter": ("quarter quarters trimestre trimestres",),
    "day": ("beforeyesterday", "yesterday hier", "today", "tomorrow demain", "aftertomorrow"),
    "last": ("last dernier derniere past passe passee derniers dernieres",),
    "next": ("next prochain prochaine",),
    "this": ("this ce cet cette",),
    "ago": ("ago",),
    "about": ("about around circa ca c approximately roughly vers environ",),
    "partly": ("early mid middle late beginning start end debut mi milieu fin",),
    "before": ("before by avant",),
    "since": ("since depuis des",),
    "until": ("until till through jusque",),
    "from": ("from",),
    "de": ("de du d",),
    "in": ("in en",),
    "between": ("between entre",),
    "and": ("and et",),
    "to": ("to",),
    "au": ("au a",),
}  # fmt: skip
_SKIPPED = ("the", "of", "on", "at", "le", "la", "les", "l", "courant", "sometime")
_PHRASES = {
    "aujourd hui": "today",
    "avant hier": "beforeyesterday",
    "day before yesterday": "beforeyesterday",
    "apres demain": "aftertomorrow",
    "day after tomorrow": "aftertomorrow",
    "il y a": "ago",
    "a partir": "depuis",
    "a compter": "depuis",
    "as of": "since",
    "as from": "since",
    "d ici a": "by",
    "d ici": "by",
    "jusqu en": "jusque",
    "jusqu au": "jusque",
    "jusqu a": "jusque",
    "up to": "until",
    "aux environs": "vers",
    "aux alentours": "vers",
    "autour": "vers",
    "au mois de": "",
    "au mois d": "",
    "mois de": "",
    "mois d": "",
    "month of": "",
}


def is_english_month(word: str) -> bool:
    """Say whether a month's name is no French one, so that a number after it is its day: "June 25"."""
    return word not in (*map(plain, MONTHS["fr"]), "janv", "fev", "fevr", "mar", "avr", "juil")


@cache
def dictionary() -> dict[str, tuple[str, int]]:
    """Return each folded word of the two languages with the part it plays in a date and its value.

    Months and weekdays count from 1, seasons are 21 to 24, days are 0 for today; a word that says nothing
    about the date ("the", "le") plays the part "".
    """
    known = dict.fromkeys(_SKIPPED, ("", 0))
    for part, groups in _PARTS.items():
        for value, group in enumerate(groups, {"season": 21, "day": -2}.get(part, 1)):
            known |= dict.fromkeys(group.split(), (part, value))
    for part, names, first in (("month", MONTHS, 1), ("weekday", WEEKDAYS, 1), ("season", SEASONS, 21)):
        for of_language in names.values():
            known |= {plain(name): (part, value) for value, name in enumerate(of_language, first)}
    return known


def plain(text: str) -> str:
    """Return `text` in lower case and without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(c))


def with_phrases(text: str) -> str:
    """Return `text`, plain and spaced by single spaces, with each phrase replaced by its one word."""
    padded = f" {text} "
    for phrase, word in _PHRASES.items():
        padded = padded.replace(f" {phrase} ", f" {word} " if word else " ")
    return padded.strip()
