"""The sectors, and a journalist's own, kept in the record's file."""

from __future__ import annotations

import shlex

from tests.conftest import Shell


def test_they_are_listed_by_id_family_and_label(relations: Shell) -> None:
    rows = [line.split("\t")[:3] for line in relations("sectors").lines]
    assert rows[0] == ["defence", "Hard security", "Defence"]
    assert len(rows) == 23
    assert relations("sectors", "--lang", "fr").lines[9].split("\t")[2] == "Énergie"


def test_an_own_sector_travels_with_the_record(relations: Shell) -> None:
    assert (
        relations("sectors", "add", "falconry", "--family", "social", "--label-fr", "Fauconnerie").code == 0
    )
    added = relations(
        "add", "uae", "mali", "Falcons", "-d", "2025", "-t", "visit", "-s", "FAUCONNERIE", "--json"
    )
    assert added.json["sectors"] == [{"sector": "falconry", "by": None}]
    assert relations("list", "--family", "social", "--count").out == "1\n"
    assert relations("undo").code == 0
    assert relations("undo").code == 0
    assert relations("list", "-s", "falconry").code == 2


def test_an_alias_is_understood_from_then_on(relations: Shell) -> None:
    relations("sectors", "add", "energy", "--alias", "Kandadji")
    added = relations("add", "niger", "china", "Dam", "-d", "2025", "-t", "visit", "-s", "kandadji", "--json")
    assert added.json["sectors"][0]["sector"] == "energy"


def test_what_would_confuse_is_refused(relations: Shell) -> None:
    for arguments, said in (
        (("energy", "--label", "Power"), "only --alias"),
        (("falconry",), "needs a family"),
        (("falconry", "--family", "sea"), "--family"),
        (("falconry", "--family", "social", "--alias", "blé"), "already means the sector agriculture"),
    ):
        refused = relations("sectors", "add", *arguments)
        assert (refused.code, refused.out) == (2, ""), arguments
        assert said in refused.err


def test_the_examples_of_the_help_work(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    examples = [line.strip() for line in relations("sectors", "--help").lines if "sectors add" in line]
    assert len(examples) == 2
    for example in examples:
        assert relations(*shlex.split(example)[1:]).code == 0, example
