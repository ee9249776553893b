"""The names of an own term, and how recording it is told."""

from __future__ import annotations

from relations.cli.own_terms import add_names
from relations.vocabulary.additions import TermAddition
from tests.conftest import Shell


def test_only_the_names_that_were_given_are_kept() -> None:
    bare: TermAddition = {"id": "airlift"}
    add_names(bare, None, "", None)
    assert bare == {"id": "airlift"}
    add_names(bare, "Airlift", "Pont aérien", ["lift"])
    assert bare == {"id": "airlift", "en": "Airlift", "fr": "Pont aérien", "aliases": ["lift"]}


def test_recording_one_is_told_in_the_language_and_in_the_log(relations: Shell) -> None:
    told = relations("sectors", "add", "falconry", "--family", "other", "--label", "Falconry", "--lang", "fr")
    assert (told.code, "falconry" in told.out) == (0, True)
    assert "sectors add" in relations("log").out
