"""A journalist's own words: added openly, never changing what a word already means."""

from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.vocabulary import Vocabulary
from relations.vocabulary.additions import Addition, SectorAddition, TypeAddition


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
        ({"id": "Fish Eries", "family": "productive"}, "cannot be the id of a word of your own"),
        ({"id": "", "family": "productive"}, "cannot be the id of a word of your own"),
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


def own_types(*types: TypeAddition) -> Vocabulary:
    return Vocabulary([Addition(kind="type", type=type_) for type_ in types])


def test_an_own_type_has_its_rung_and_quad_class() -> None:
    own = own_types(
        {"id": "airlift", "rung": "delivered", "en": "airlift", "fr": "pont aérien", "cameo": "07"}
    )
    type_ = own.types[own.types.find("Pont Aérien")]
    assert (type_.id, type_.rung, type_.cameo, type_.quad) == (
        "airlift",
        "delivered",
        "07",
        "material_cooperation",
    )
    assert own_types({"id": "hacking", "rung": "conflict"}).types["hacking"].quad == "material_conflict"
    assert own_types({"id": "toast", "rung": "discussed"}).types["toast"].label("fr") == "toast"


@pytest.mark.parametrize(
    ("addition", "said"),
    [
        ({"id": "airlift", "rung": "high"}, '"high" is not a rung'),
        ({"id": "airlift", "rung": "delivered", "cameo": "99"}, '"99" is not a CAMEO root'),
        ({"id": "airlift", "rung": "delivered", "aliases": ["livraison"]}, "already means the type delivery"),
        ({"id": "Air Lift", "rung": "delivered"}, "cannot be the id"),
    ],
)
def test_an_own_type_that_would_confuse_is_refused(addition: TypeAddition, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        _ = own_types(addition).types
