"""The types and their rungs."""

from __future__ import annotations

from tests.conftest import Shell


def test_each_type_stands_with_its_rung(relations: Shell) -> None:
    rows = {
        row[0]: row[1:3] for row in (line.split("\t") for line in relations("types", "--lang", "fr").lines)
    }
    assert rows["delivery"] == ["livraison", "livré"]
    assert rows["criticism"] == ["critique", "conflit"]
    assert relations("types", "--json").json[0]["type"] == "statement"
