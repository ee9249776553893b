"""Names of countries and organisations, resolved in bulk or listed."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Shell


def test_one_line_for_each_name(relations: Shell) -> None:
    known = relations("countries", "bamako", "Russie", "UE")
    assert (known.code, known.err) == (0, "")
    assert known.out == "bamako\tMLI\tMali\nRussie\tRUS\tRussia\nUE\tEU\tEuropean Union\n"


def test_names_from_a_pipe_and_what_is_not_understood(relations: Shell) -> None:
    mixed = relations("countries", "-", "--lang", "fr", stdin="mali\nfoo\ncongo\n\n")
    assert mixed.code == 1
    assert mixed.lines == ["mali\tMLI\tMali", "foo\t\t", "congo\t\t", "\t\t"]
    assert "COD" in mixed.err
    assert "COG" in mixed.err


def test_all_are_listed_without_a_name(relations: Shell) -> None:
    rows = [line.split("\t") for line in relations("countries").lines]
    assert len(rows) > 250
    assert ["XKX", "Kosovo", "state"] in rows


def test_an_own_party_travels_with_the_record(relations: Shell) -> None:
    assert relations("countries", "--add", "WAG", "--label", "Wagner Group", "--alias", "wagner").code == 0
    assert relations("countries", "Wagner").out == "Wagner\tWAG\tWagner Group\n"
    assert relations("add", "wagner", "mali", "Arrival", "-d", "2021-12", "-t", "deployment").code == 0
    assert relations("countries", "--add", "WGX", "--label", "Mali").code == 2


def test_a_label_in_french_alone_is_one_more_name_of_a_party_there_is(relations: Shell) -> None:
    assert relations("countries", "--add", "MLI", "--label-fr", "Mali Koura").code == 0
    assert relations("countries", "mali koura").lines == ["mali koura\tMLI\tMali"]


def test_nothing_is_looked_up_while_one_is_added(relations: Shell, db: Path) -> None:
    refused = relations("countries", "--add", "WAG", "--label", "Wagner", "mali")
    assert (refused.code, refused.out) == (2, "")
    assert 'NAME: "mali" is not looked up' in refused.err
    assert not db.exists()
