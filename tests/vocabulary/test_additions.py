"""A journalist's own words: added openly, never changing what a word already means."""

from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.vocabulary import Addition, Vocabulary
from relations.vocabulary.additions import SectorAddition


def vocabulary(*sectors: SectorAddition) -> Vocabulary:
    return Vocabulary([Addition(kind="sector", sector=sector) for sector in sectors])


def test_an_own_sector_is_found_by_its_names() -> None:
    own = vocabulary(
        {
            "id": "falconry",
            "family": "productive",
            "en": "Falconry",
            "fr": "Fauconnerie",
            "aliases": ["hawks"],
        }
    )
    assert [own.sectors.find(name) for name in ("falconry", "FAUCONNERIE", "hawks")] == ["falconry"] * 3
    assert own.sectors["falconry"].family == "productive"


def test_an_own_sector_without_labels_is_called_by_its_id() -> None:
    assert (
        vocabulary({"id": "rare_books", "family": "social"}).sectors["rare_books"].label("fr") == "Rare books"
    )


def test_an_alias_joins_the_names_of_a_sector() -> None:
    assert (
        vocabulary({"id": "energy", "aliases": ["barrage de Kandadji"]}).sectors.find("BARRAGE DE KANDADJI")
        == "energy"
    )


@pytest.mark.parametrize(
    ("addition", "said"),
    [
        (
            {"id": "falconry", "family": "productive", "aliases": ["blé"]},
            '"blé" already means the sector agriculture',
        ),
        ({"id": "energy", "aliases": ["santé"]}, '"santé" already means the sector health'),
        ({"id": "Fish Eries", "family": "productive"}, "cannot be a sector's id"),
        ({"id": "", "family": "productive"}, "cannot be a sector's id"),
        ({"id": "falconry", "family": "sea"}, '"sea" is not a family'),
    ],
)
def test_what_would_confuse_is_refused(addition: SectorAddition, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        _ = vocabulary(addition).sectors


@pytest.mark.parametrize(
    ("name", "said"),
    [("", "cannot be a name"), ("!!", "cannot be a name"), ("a\x1b[31m", "control character")],
)
def test_a_name_is_a_word(name: str, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        vocabulary({"id": "energy", "aliases": [name]}).check_additions()
    party = Addition(kind="party", party={"code": "WAG", "en": name, "aliases": ["wagner"]})
    with pytest.raises(NotUnderstood, match=said):
        Vocabulary([party]).check_additions()
