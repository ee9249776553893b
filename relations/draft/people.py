"""The people whose party an article tells, by full name and by surname."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache

from relations.draft.entities import Person, known_people, surname_first
from relations.draft.sentences import plain

_LONG = 6  # letters of a surname that may be spelt in two ways
_VOWELS = frozenset("aeiouy")
_SHORTEST = 2  # letters of a surname that may be anybody's


@cache
def _surnames() -> Mapping[str, Mapping[str, Person]]:
    """Return the well-known people of each party by plain surname."""
    found: dict[str, dict[str, Person]] = {}
    for key, person in known_people().items():
        surname = key.split(" ", 1)[0] if person.code in surname_first() else key.rsplit(" ", 1)[-1]
        if " " in key and len(surname) > _SHORTEST:
            found.setdefault(person.code, {}).setdefault(surname, person)
    return found


@dataclass
class PeopleIndex:
    """The people whose party an article has told so far, by plain full name and surname."""

    people: dict[str, Person] = field(default_factory=dict)
    usual: dict[str, Person] = field(default_factory=dict)  # by surname alone
    shared: set[str] = field(default_factory=set)  # surnames of two parties' people

    def learn(self, name: str, code: str, level: str | None) -> None:
        """Note whose `name` is, unless it is known already."""
        key = _key(name)
        known = known_people().get(key)
        person = known or Person(name, code, level)
        surname = key.split(" ", 1)[0] if code in surname_first() else key.rsplit(" ", 1)[-1]
        for part in dict.fromkeys((key, surname, key.rsplit(" ", 1)[-1])):
            if len(part) > 2:
                self.people.setdefault(part, Person(name, code, person.level if known else level))

    def expect(self, codes: Collection[str]) -> None:
        """Have the well-known people of some parties known by surname alone, unless two of them share it."""
        for code in codes:
            for surname, person in _surnames().get(code, {}).items():
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
        spelt = [person for known, person in self.people.items() if _is_the_same_name(known, surname)]
        return spelt[0] if len({person.code for person in spelt}) == 1 else None


def _is_the_same_name(one: str, other: str) -> bool:
    """Return whether two long surnames are one in two spellings: "Afwerki" and "Afewerki", "Rossum" and "Russum"."""
    if min(len(one), len(other)) < _LONG or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    same = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
    if same < 0:
        return True
    short, long = sorted((one[same:], other[same:]), key=len)
    if len(short) < len(long):
        return long[1:] == short
    return short[1:] == long[1:] and {short[:1], long[:1]} <= _VOWELS


def _forms(key: str) -> list[str]:
    """Return a plain name as it may be known: in full, without initials, without a second surname."""
    parts = key.split()
    plain_parts = [part for part in parts if len(part) > 1] or parts
    shorter = plain_parts[:-1] if len(plain_parts) > 2 else plain_parts
    return list(dict.fromkeys(map(" ".join, (parts, plain_parts, shorter))))


def _key(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", plain(name)))
