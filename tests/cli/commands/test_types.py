"""The types and their rungs."""

from __future__ import annotations

import shlex

from relations.model.filters import CRITERIA
from tests.conftest import Shell


def test_each_type_stands_with_its_rung(relations: Shell) -> None:
    rows = {
        row[0]: row[1:3] for row in (line.split("\t") for line in relations("types", "--lang", "fr").lines)
    }
    assert rows["delivery"] == ["livraison", "livré"]
    assert rows["criticism"] == ["critique", "conflit"]
    assert relations("types", "--json").json[0]["type"] == "statement"


def test_the_small_vocabularies_are_listed_and_named_in_help(relations: Shell) -> None:
    helps = {criterion.flag: criterion.help for criterion in CRITERIA}
    for command, listed, flag in (
        ("types", "--rungs", "--rung"),
        ("types", "--levels", "--level"),
        ("types", "--confidences", "--confidence"),
        ("sectors", "--families", "--family"),
    ):
        ids = [line.split("\t")[0] for line in relations(command, listed).lines]
        assert ", ".join(ids[:-1]) + " or " + ids[-1] in helps[flag], flag
    assert relations("types", "--levels", "--lang", "fr").lines[0].split("\t")[1] == "dirigeant"


def test_an_own_type_travels_with_the_record(relations: Shell) -> None:
    assert relations("types", "add", "airlift", "--rung", "livré", "--label-fr", "pont aérien").code == 0
    added = relations("add", "uae", "mali", "Flour", "-d", "2025", "-t", "Pont aérien", "--json")
    assert added.json["type"] == "airlift"
    assert relations("list", "--rung", "delivered", "--count").out == "1\n"
    assert "type airlift (pont aérien)" in relations("log").out


def test_what_would_confuse_is_refused(relations: Shell) -> None:
    for arguments, said in (
        (("recall", "--label", "Recall"), "only --alias"),
        (("airlift",), "needs a rung"),
        (("airlift", "--rung", "high"), "is not a rung"),
        (("airlift", "--rung", "agreed", "--alias", "accord"), "already means the type agreement"),
    ):
        refused = relations("types", "add", *arguments)
        assert (refused.code, refused.out) == (2, ""), arguments
        assert said in refused.err


def test_the_examples_of_the_help_work(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    examples = [line.strip() for line in relations("types", "--help").lines if line.startswith("  relations")]
    assert len(examples) == 4
    for example in examples:
        assert relations(*shlex.split(example)[1:]).code == 0, example
