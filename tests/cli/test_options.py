"""Parameters shared by commands keep their names, help and completion."""

from __future__ import annotations

import typer

from relations.cli.app import COMMANDS, loaded
from relations.cli.options import chosen, taking
from relations.cli.session import Session

FILTERED = ("list", "timeline", "summarise", "promises", "export")
FILTERS = set(
    "since until sector family type level person place tag source text confidence unsourced".split()
)


def test_filters_are_the_same_for_every_command_that_selects() -> None:
    for name in FILTERED:
        assert {parameter.name for parameter in loaded(name).params} >= FILTERS, name


def test_global_options_are_understood_after_every_command() -> None:
    for name in COMMANDS:
        assert {parameter.name for parameter in loaded(name).params} >= {"db", "lang", "color"}, name


def test_a_command_is_called_with_what_its_provider_made_of_the_parameters() -> None:
    seen = []

    def provider(session: Session, a: int = 1, b: int = 2) -> int:
        return a + b

    @taking(provider, "total")
    def command(ctx: typer.Context, total: int, c: int = 3) -> None:
        seen.append((total, c))

    app = typer.Typer()
    app.command()(command)
    from datetime import date

    typer.main.get_command(app).main(
        ["--a", "5", "--c", "9"], standalone_mode=False, obj=Session(today=date(2025, 1, 1))
    )
    assert seen == [(7, 9)]


def test_the_filter_provider_is_documented() -> None:
    assert (chosen.__doc__ or "").startswith("Return the filter")
