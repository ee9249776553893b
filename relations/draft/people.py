"""The people whose party an article tells, by full name and by surname."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache

from relations.draft.known_people import Person, known_people, surname_of
from relations.draft.sentences import plain

_LONG = 6  # letters of a surname that may be spelt in two ways
_VOWELS = frozenset("aeiouy")
_SHORTEST = 2  # letters of a surname that may be anybody's


@cache
def _surnames(code: str) -> Mapping[str, Person]:
    """Return the well-known people of a party by plain surname."""
    found: dict[str, Person] = {}
    for key, person in known_people().items():
        if person.code == code and " " in key:
            surname = surname_of(key, code)
            if len(surname) > _SHORTEST:
                found.setdefault(surname, person)
    return found


class PeopleIndex:
    """The people whose party an article has told so far, by plain full name and surname."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.usual: dict[str, Person] = {}  # by surname alone
        self.shared: set[str] = set()  # surnames of two parties' people
        self.spelt: dict[str, dict[str, Person]] = {}  # other spellings, and by party

    def learn(self, name: str, code: str, level: str | None) -> None:
        """Note whose `name` is, unless it is known already."""
        key = _key(name)
        known = known_people().get(key)
        person = known or Person(name, code, level)
        surname = surname_of(key, code)
        for part in dict.fromkeys((key, surname, key.rsplit(" ", 1)[-1])):
            if len(part) > _SHORTEST and part not in self.people:
                self.people[part] = Person(name, code, person.level if known else level)
                for spelling in (*_shorter(part), *_vowel_open(part)):
                    self.spelt.setdefault(spelling, {}).setdefault(code, self.people[part])

    def expect(self, codes: Collection[str]) -> None:
        """Have the well-known people of some parties known by surname alone, unless two of them share it."""
        for code in codes:
            for surname, person in _surnames(code).items():
                self.shared |= {surname} if surname in self.usual else set()
                self.usual[surname] = person

    def find(self, name: str) -> Person | None:
        """Return the person of that name or surname; None when it is nobody known."""
        key = _key(name)
        if key in self.people:
            return self.people[key]
        for form in _forms(key):
            if form in known_people():
                person = known_people()[form]
                self.learn(name, person.code, person.level)
                return Person(name, person.code, person.level)
        if key in self.usual and key not in self.shared:
            return self.usual[key]
        surname = key.rsplit(" ", 1)[-1]
        if surname in self.people:
            return self.people[surname]
        by_party = self._spelt_otherwise(surname)
        return next(iter(by_party.values())) if len(by_party) == 1 else None

    def _spelt_otherwise(self, surname: str) -> dict[str, Person]:
        """Return by party who may be meant by a long surname: "Afewerki" is "Afwerki", "Russum" "Rossum"."""
        if len(surname) < _LONG:
            return {}
        found: dict[str, Person] = {}
        for spelling in (surname, *_vowel_open(surname)):
            found |= self.spelt.get(spelling, {})
        longer = [self.people[one] for one in _shorter(surname) if len(one) >= _LONG and one in self.people]
        return found | {person.code: person for person in longer}


def _shorter(name: str) -> list[str]:
    """Return a long surname without any one of its letters but the first; nothing of a full or a short name."""
    long = " " not in name and len(name) >= _LONG
    return [name[:n] + name[n + 1 :] for n in range(1, len(name))] if long else []


def _vowel_open(name: str) -> list[str]:
    """Return a long surname with "*" in place of any one of its vowels but the first letter."""
    long = " " not in name and len(name) >= _LONG
    return [name[:n] + "*" + name[n + 1 :] for n in range(1, len(name)) if long and name[n] in _VOWELS]


def _forms(key: str) -> list[str]:
    """Return a plain name as it may be known: in full, without initials, without a second surname."""
    parts = key.split()
    plain_parts = [part for part in parts if len(part) > 1] or parts
    shorter = plain_parts[:-1] if len(plain_parts) > 2 else plain_parts
    return list(dict.fromkeys(map(" ".join, (parts, plain_parts, shorter))))


def _key(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", plain(name)))
