"""The generator of the table of parties, where Babel is installed (extra `oracles`)."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

import relations

pytest.importorskip("babel", reason="extra oracles: the generator reads CLDR through Babel")
DATA = Path(relations.__file__).parent / "data"
GENERATOR = runpy.run_path(str(DATA / "generate_parties.py"))


def test_the_table_is_what_the_generator_writes() -> None:
    assert (DATA / "parties.txt").read_text(encoding="utf-8") == GENERATOR["table"]()


@pytest.mark.parametrize(
    ("language", "word", "forms"),
    [
        ("english", "Malian", "Malian Malians"),
        ("english", "Chinese", "Chinese"),
        ("english", "Frenchman", "Frenchman Frenchmen Frenchwoman Frenchwomen"),
        ("french", "malien", "malien maliens malienne maliennes"),
        ("french", "russe", "russe russes russe russes"),
        ("french", "chinois", "chinois chinoise chinoises"),
        ("french", "turc/turque", "turc turcs turque turques"),
    ],
)
def test_a_demonym_has_its_plurals_and_feminines(language: str, word: str, forms: str) -> None:
    demonyms: Callable[[list[str]], list[str]] = GENERATOR[f"{language}_demonyms"]
    assert list(demonyms([word])) == forms.split()


def test_a_name_that_two_states_share_is_for_a_person_to_settle() -> None:
    entry, settle = GENERATOR["Entry"], GENERATOR["settle"]
    two = [
        entry(
            code,
            "state",
            code,
            code,
            {sort: ["congo"] if sort == "name" else [] for sort in GENERATOR["SORTS"]},
        )
        for code in ("COD", "COG")
    ]
    assert settle(two, set()) == ["congo: COD and COG"]
    assert settle(two, {"congo"}) == []
    assert two[0].keys["name"] == two[1].keys["name"] == []
