"""Whose code is it: the tables of the datasets name states that we know."""

from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.formats.event_data.country_codes import Countries, _table, two_sides
from relations.vocabulary import BUILTIN


def test_the_table_names_known_states_and_regions_that_are_none() -> None:
    for dataset, codes in _table().items():
        for theirs, ours in codes.items():
            assert ours is None or ours in BUILTIN.parties, (dataset, theirs)
    regions = [code for code, ours in _table()["gdelt"].items() if ours is None]
    assert len(regions) == 26  # CAMEO's 25 regions, and Baghdad
    assert not [code for code in regions if code in BUILTIN.parties]


def test_a_code_is_found_as_the_dataset_writes_it() -> None:
    countries = Countries("gdelt", BUILTIN.parties)
    assert countries.written("ROU") == ["ROU", "ROM"]
    assert countries.written("PSE") == ["PSE", "WSB", "GZS"]
    assert countries.written("MLI") == ["MLI"]


@pytest.mark.parametrize(
    ("first", "second", "asked", "found"),
    [
        ("MLI", "RUS", [], ("MLI", "RUS")),
        ("MLI", "RUS", ["RUS"], ("MLI", "RUS")),
        ("MLI", "RUS", ["RUS", "MLI"], ("MLI", "RUS")),
        ("MLI", "RUS", ["FRA"], "other parties"),
        ("MLI", "RUS", ["RUS", "FRA"], "other parties"),
        ("QQQ", "FRA", ["RUS", "MLI"], "other parties"),
        ("MLI", "MLI", ["MLI"], "domestic"),
        ("EUR", "MLI", [], "region or place, not a state"),
    ],
)
def test_two_sides_or_a_reason(first: str, second: str, asked: list[str], found: object) -> None:
    assert two_sides(first, second, Countries("gdelt", BUILTIN.parties), asked) == found


def test_an_unknown_country_that_could_be_one_of_the_pair_is_refused() -> None:
    with pytest.raises(NotUnderstood) as refused:
        two_sides("RUS", "QQQ", Countries("gdelt", BUILTIN.parties), ["RUS", "MLI"])
    assert refused.value.field == "parties"
