"""Somebody told in full is known by surname, and the well-known by their name alone."""

from __future__ import annotations

from relations.draft.people import PeopleIndex


def test_a_surname_is_that_of_who_was_told() -> None:
    people = PeopleIndex()
    people.learn("Léon Kacou Adom", "CIV", "minister")
    found = people.find("Adom")
    assert found is not None
    assert (found.name, found.code, found.level) == ("Léon Kacou Adom", "CIV", "minister")
    assert people.find("Doe") is None


def test_the_well_known_need_no_telling() -> None:
    found = PeopleIndex().find("Vladimir Putin")
    assert found is not None
    assert found.code == "RUS"


def test_a_leader_is_known_by_surname_alone_where_the_country_is_named() -> None:
    index = PeopleIndex()
    assert index.find("Sall") is None
    index.expect({"SEN"})
    found = index.find("Sall")
    assert found is not None
    assert found.code == "SEN"
    assert index.find("Hugo Sall") is None  # somebody else of that name


def test_a_long_surname_may_be_spelt_in_two_ways() -> None:
    people = PeopleIndex()
    people.learn("Isaias Afwerki", "ERI", "leader")
    people.learn("Jo Rossum", "FRA", "official")
    codes = {}
    for name in ("Afewerki", "Afwerkis", "Jo Russum", "Rostum", "Afwarkis"):
        found = people.find(name)
        codes[name] = found.code if found else None
    assert codes == {
        "Afewerki": "ERI",
        "Afwerkis": "ERI",
        "Jo Russum": "FRA",
        "Rostum": None,
        "Afwarkis": None,
    }
