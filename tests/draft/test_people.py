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
