"""The commands by name; the code of one is loaded when it is called for."""

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand

from relations.cli.help import LocalisedCommand, LocalisedGroup, session_language
from relations.cli.options import SETTINGS, Color, Database, Lang, with_globals
from relations.cli.session import Session
from relations.messages import catalogue

if TYPE_CHECKING:
    from typer._click import Command, Context
    from typer._click.shell_completion import CompletionItem

# name: (module in relations.cli.commands, one-line help, the first line of the command's docstring),
# in the README's order: record, ask, check, share, articles and sheets, machine counts, vocabularies, where
COMMANDS = {
    "add": ("add", "Record one interaction."),
    "edit": ("edit", "Change an interaction, with flags or in an editor."),
    "remove": ("remove", "Delete interactions; `undo` brings them back."),
    "undo": ("undo", "Undo the last change; run it again to go further back."),
    "log": ("log", "List the changes made to the record, or to one interaction."),
    "list": ("list_", "List interactions, newest last."),
    "show": ("show", "Show interactions in full, with sources and history."),
    "timeline": ("timeline", "Show when each sector came up, and every interaction."),
    "summarise": ("summarise", "Print a briefing: contacts, sectors, who named what, promises."),
    "compare": ("compare", "Compare one country's relations with several others."),
    "pairs": ("pairs", "List the pairs of countries in the record."),
    "promises": ("promises", "List pledges and agreements not yet delivered."),
    "check": ("check", "Point out what an editor would query."),
    "export": ("export", "Export interactions for other tools."),
    "merge": ("merge", "Merge a colleague's copy of the record into yours."),
    "draft": ("draft", "Read an article and propose interactions."),
    "import": ("import_", "Import interactions from a file or dataset."),
    "leads": ("leads", "Show what machine counts report and your record lacks."),
    "keep": ("keep", "Store dataset files as Parquet, for fast queries."),
    "sectors": ("sectors", "List the sectors, or add your own."),
    "types": ("types", "List the types of interaction and their rungs, or add your own."),
    "countries": ("countries", "Look up names of countries, list them, or add your own."),
    "where": ("where", "Print which record file is in use."),
}
ALIASES = {"summarize": "summarise"}


class CommandTable(LocalisedGroup):
    """A group that knows its commands by name and help and imports the one that is called."""

    def list_commands(self, ctx: "Context") -> list[str]:
        """Return the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command | None":
        """Return the entry of a command: its name and help."""
        if cmd_name not in COMMANDS:
            return None
        line = catalogue(session_language(ctx)).get(COMMANDS[cmd_name][1], COMMANDS[cmd_name][1])
        return TyperCommand(cmd_name, help=line, rich_markup_mode=None)

    def shell_complete(self, ctx: "Context", incomplete: str) -> "list[CompletionItem]":
        """Return the names of commands, without the help that Typer would render with Rich."""
        from typer._click.shell_completion import CompletionItem

        names = [CompletionItem(name) for name in COMMANDS if name.startswith(incomplete)]
        return names or super().shell_complete(ctx, incomplete)

    def resolve_command(
        self, ctx: "Context", args: list[str]
    ) -> "tuple[str | None, Command | None, list[str]]":
        """Return the command itself; an unknown name raises a usage error with those that look like it."""
        name = ALIASES.get(args[0], args[0])
        if name in COMMANDS:
            return name, loaded(name), args[1:]
        self.commands = {name: TyperCommand(name) for name in COMMANDS}
        return super().resolve_command(ctx, args)


@cache
def loaded(name: str) -> "Command":
    """Import the command `name` and return it with the global options added."""
    module = import_module(f"relations.cli.commands.{COMMANDS[name][0]}")
    if hasattr(module, "command_group"):
        return typer.main.get_command(module.command_group)
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=LocalisedCommand, context_settings=SETTINGS)(with_globals(module.command))
    return typer.main.get_command(app)


def command_line() -> CommandTable:
    """Return the command `relations` with its table of commands, and make ready to complete where a shell asks."""
    table = _table()
    if "_RELATIONS_COMPLETE" in os.environ:
        from relations.cli import shells

        shells.register()  # after Typer's own, which making the table registers
    return table


@cache
def _table() -> CommandTable:
    app = typer.Typer(
        cls=CommandTable,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings=SETTINGS,
    )
    app.callback()(relations)
    table = typer.main.get_command(app)
    assert isinstance(table, CommandTable)
    return table


def _version(asked: bool) -> None:
    if asked:
        from relations import __version__

        typer.echo(f"relations {__version__}")
        raise typer.Exit


def relations(
    ctx: typer.Context,
    db: Database = None,
    lang: Lang = None,
    color: Color = None,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks.")] = False,
) -> None:
    """Keep a record of what two countries do with each other, and ask it questions.

    \b
    relations add mali russia "Goïta received by Putin" -d 2025-06-23 -t meeting -s energy@russia
    relations timeline mali russia
    relations summarise mali russia --since 2021
    relations list mali --json | jq '.[].title'
    """
    session = ctx.find_object(Session)
    assert session
    session.take(db=db, lang=lang, color=color)
    session.debug = debug
