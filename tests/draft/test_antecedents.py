"""A relative clause tells of the last before it, or of all of a list where it says so."""

from __future__ import annotations

import pytest

from relations.draft.antecedents import antecedents
from tests.draft.texts import acting, drafted, lines, parsed

TOLD_OF = [
    ("fr", "Le Ghana et le Pérou, dont les relations étaient rompues, ont signé.", ["GHA", "PER"]),
    ("fr", "Le Ghana et le Pérou, dont le roi est à Accra, ont signé.", ["PER"]),
    ("en", "Ghana and Peru, whose relations were cut in May, have signed it.", ["GHA", "PER"]),
    ("en", "Ghana and Peru, whose king was in Accra, have signed it.", ["PER"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD_OF)
def test_of_whom_a_relative_clause_tells(language: str, text: str, expected: list[str]) -> None:
    _, tree, words = parsed(text, language)
    clause = next(c for c in tree.clauses if c.kind == "relative")
    before = [a for a in acting(text, language) if a.end <= clause.opens]
    assert [a.code for a in antecedents(clause, before, words)] == expected


POINTS = [  # of whose gender "il" and "elle" are
    ("Le roi du Kenya a parlé lundi. Le Togo hésite ; il a signé mardi un accord avec le Bénin.", ["TGO>BEN"]),
    ("Le roi du Kenya a parlé lundi. La Norvège hésite ; elle a signé mardi un accord avec le Bénin.",
     ["NOR>BEN"]),
    ("Le roi du Kenya a parlé lundi. La Norvège hésite ; il a signé mardi un accord avec le Bénin.",
     ["KEN>BEN"]),
    ("Le roi du Ghana a parlé lundi. L'Algérie hésite, mais elle a rappelé mardi son ambassadeur au Mali.",
     ["DZA>MLI"]),
    ("La Norvège a rappelé lundi son ambassadeur au Chili ; elle avait expulsé en mai deux Chiliens.",
     ["NOR>CHL", "NOR>CHL"]),
    ("Le Ghana rouvrira son marché au riz togolais ; il avait banni en 2019 les importations de riz.",
     ["GHA>TGO", "GHA>TGO"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "pairs"), POINTS)
def test_a_pronoun_behind_a_semicolon_goes_on_with_the_country_before(text: str, pairs: list[str]) -> None:
    assert [line.split()[0] for line in lines(drafted(text))] == pairs


LATTER = [  # "celle-ci" at the head of a sentence is the last named, but no paper
    ("Le Kenya a livré dix camions à la Somalie. Celle-ci a rompu lundi ses relations avec l'Iran.",
     ["SOM>IRN", "KEN>SOM"]),
    ("Le Ghana a critiqué lundi la Norvège. Celle-ci a rappelé mardi son ambassadeur au Ghana.",
     ["GHA>NOR", "NOR>GHA"]),
    ("Le Ghana a parlé lundi. L'annonce a été faite par la présidence, mais celle-ci a critiqué mardi le Bénin.", []),
    ("Le Pérou a signé lundi une convention avec le Chili. Celle-ci prévoit la livraison de camions au Togo.",
     ["PER>CHL"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "pairs"), LATTER)
def test_the_latter_is_the_last_named(text: str, pairs: list[str]) -> None:
    assert [line.split()[0] for line in lines(drafted(text))] == pairs
