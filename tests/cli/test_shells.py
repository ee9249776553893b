"""What bash is handed for a word that has a space, an accent or a quote in it."""

from __future__ import annotations

import pytest
from typer._click.shell_completion import CompletionItem, get_completion_class
from typer.core import TyperCommand

from relations.cli import shells


@pytest.mark.parametrize(
    ("typed", "offered", "handed"),
    [
        ("ma", "mali", "mali"),
        ("burk", "burkina faso", "burkina\\ faso"),
        ("'burk", "burkina faso", "burkina faso"),
        ('"burk', "burkina faso", "burkina faso"),
        ("côte", "côte d’Ivoire", "côte\\ d\\’Ivoire"),
        ("x", "$(rm)", "\\$\\(rm\\)"),
        ("", "energy@", "energy@"),
    ],
)
def test_a_word_is_quoted_unless_the_person_opened_a_quote(
    typed: str, offered: str, handed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMP_WORDS", f"relations\nlist\n{typed}")
    monkeypatch.setenv("COMP_CWORD", "2")
    bash = shells.QuotingBash(TyperCommand("relations"), {}, "relations", "_RELATIONS_COMPLETE")
    assert bash.format_completion(CompletionItem(offered)) == handed


def test_it_takes_the_place_of_typer_s_own() -> None:
    shells.register()
    assert get_completion_class("bash") is shells.QuotingBash
