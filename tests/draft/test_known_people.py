"""Whom the press names without a country, and who leads which."""

from __future__ import annotations

from collections import Counter

import pytest

from relations.draft.known_people import known_names, known_people, led_by, surname_of
from relations.vocabulary import BUILTIN


def test_all_people_and_cities_are_of_parties_of_the_vocabulary() -> None:
    names = known_names()
    assert {*names["people"], *names["cities"]} <= {party.code for party in BUILTIN.parties}


def test_nobody_is_known_as_of_two_parties() -> None:
    names = [
        name
        for levels in known_names()["people"].values()
        for there in levels.values()
        for name in set(there)
    ]
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("trudeau", "CAN"),
        ("william ruto", "KEN"),
        ("meloni", "ITA"),
        ("xi", "CHN"),
        ("castro", None),  # Cuba and Honduras
        ("lavrov", None),  # a minister leads no government
        ("quispe", None),
    ],
)
def test_which_country_a_leader_leads(name: str, code: str | None) -> None:
    assert led_by(name) == code


def test_surnames_stand_first_where_a_country_writes_them_so() -> None:
    assert known_people()["xi jinping"].code == "CHN"
    assert surname_of("xi jinping", "CHN") == "xi"
    assert surname_of("john dramani mahama", "GHA") == "mahama"
