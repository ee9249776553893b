"""Parameters shared by commands keep their names, help and completion."""

from __future__ import annotations

import shlex
from datetime import date

import pytest
import typer

from relations.cli.app import COMMANDS, loaded
from relations.cli.options import id_number, with_params_from
from relations.cli.session import Session
from relations.errors import NotUnderstood


def test_global_options_are_understood_after_every_command() -> None:
    for name in COMMANDS:
        assert {parameter.name for parameter in loaded(name).params} >= {"db", "lang", "color"}, name


def test_a_command_is_called_with_what_its_provider_made_of_the_parameters() -> None:
    seen = []

    def provider(session: Session, a: int = 1, b: int = 2) -> int:
        return a + b

    @with_params_from(provider, "total")
    def command(ctx: typer.Context, total: int, c: int = 3) -> None:
        seen.append((total, c))

    app = typer.Typer()
    app.command()(command)
    typer.main.get_command(app).main(
        ["--a", "5", "--c", "9"], standalone_mode=False, obj=Session(today=date(2025, 1, 1))
    )
    assert seen == [(7, 9)]


@pytest.mark.parametrize(("text", "number"), [("7", 7), ("#7", 7), (" 12 ", 12), ("007", 7)])
def test_an_id_as_it_is_typed_or_copied(text: str, number: int) -> None:
    assert id_number(text) == number


@pytest.mark.parametrize("text", ["", "#", "x", "-1", "1.0", "1_0", "٣", "²", "9" * 5000])
def test_what_is_no_id_is_not_made_one(text: str) -> None:
    with pytest.raises(NotUnderstood, match="is not an id; give a number such as 7"):
        id_number(text)


def test_the_examples_of_every_help_parse_as_shell_words() -> None:
    for name in COMMANDS:
        examples = [line for line in (loaded(name).help or "").splitlines() if line.startswith("relations ")]
        assert examples, name
        for example in examples:
            assert shlex.split(example.rstrip("\\")), example
            assert "jq ." not in example, "brackets in a filter are a pattern to zsh: quote it"
