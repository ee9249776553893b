"""The names that the press needs no country for: well-known leaders and ministers, and cities by country."""

import json
from collections.abc import Collection, Mapping
from functools import cache
from typing import NamedTuple, TypedDict

from relations.messages import DATA

_MARKS = str.maketrans("-'.", "   ")  # in names: Kim Jong-un, N'Guesso, S. Jaishankar


class KnownNames(TypedDict):
    """What `data/draft_names.json` holds: `people` by party and level, `cities` by party."""

    usual: list[str]
    surname_first: list[str]
    cities: dict[str, list[str]]
    people: dict[str, dict[str, list[str]]]


class Person(NamedTuple):
    """Somebody whose party is known: by the list of well-known people or by the article itself."""

    name: str
    code: str
    level: str | None


@cache
def known_names() -> KnownNames:
    """Return the names that are known beside those of parties."""
    names: KnownNames = json.loads((DATA / "draft_names.json").read_bytes())
    return names


@cache
def known_people() -> Mapping[str, Person]:
    """Return the well-known people by plain name."""
    return {
        _key(name): Person(name, code, level)
        for code, levels in known_names()["people"].items()
        for level, names in levels.items()
        for name in names
    }


def _key(name: str) -> str:
    """Return a name with nothing but single blanks between its words."""
    return name if name.replace(" ", "").isalpha() else " ".join(name.translate(_MARKS).split())


@cache
def surname_first() -> frozenset[str]:
    """Return the countries whose people are named family name first."""
    return frozenset(known_names()["surname_first"])


def surname_of(name: str, code: str) -> str:
    """Return the surname in the plain name of somebody of a country."""
    return name.split(" ", 1)[0] if code in surname_first() else name.rsplit(" ", 1)[-1]


def led_by(name: str) -> str | None:
    """Return the only country that a leader of that plain name or surname leads; None where two may be meant."""
    person = known_people().get(name)
    if person is not None and person.level == "leader":
        return person.code
    codes = _codes_by_surname().get(name, ())
    return next(iter(codes)) if len(codes) == 1 else None


@cache
def _codes_by_surname() -> Mapping[str, Collection[str]]:
    found: dict[str, set[str]] = {}
    for name, person in known_people().items():
        if person.level == "leader":
            surname = surname_of(name, person.code)
            found.setdefault(surname, set()).add(person.code)
    return found
