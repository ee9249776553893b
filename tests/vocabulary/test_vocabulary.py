"""The whole vocabulary: what the package has, with a journalist's own words in their places."""

from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.vocabulary import BUILTIN, Vocabulary
from relations.vocabulary.additions import Addition

FALCONRY: Addition = {"kind": "sector", "sector": {"id": "falconry", "family": "social"}}
WAGNER: Addition = {"kind": "party", "party": {"code": "WAG", "en": "Wagner Group"}}


def test_own_words_stand_last_and_the_package_has_none_of_them() -> None:
    own = Vocabulary([FALCONRY, WAGNER])
    own.check_additions()
    assert [*own.sectors][-1] == "falconry"
    assert own.parties.resolve("wagner group") == "WAG"
    assert "falconry" not in BUILTIN.sectors
    assert "WAG" not in BUILTIN.parties


@pytest.mark.parametrize(
    ("addition", "said"),
    [
        ({"kind": "sector", "sector": {"id": "falconry", "aliases": ["energy"]}}, '"energy" already means'),
        ({"kind": "sector", "sector": {"id": "Two words"}}, "cannot be the id of a word of your own"),
        ({"kind": "party", "party": {"code": "WAG", "aliases": ["Mali"]}}, '"Mali" already means MLI (Mali)'),
        ({"kind": "party", "party": {"code": "w"}}, '"w" cannot be the code'),
    ],
)
def test_an_addition_that_would_change_what_a_word_means_is_refused_by_the_check(
    addition: Addition, said: str
) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        Vocabulary([addition]).check_additions()
    assert said in refusal.value.sentence


def test_every_sector_and_type_has_its_family_and_rung() -> None:
    assert {sector.family for sector in BUILTIN.sectors.values()} <= BUILTIN.families.keys()
    assert {type_.rung for type_ in BUILTIN.types.values()} == BUILTIN.rungs.keys()
