"""Help in the reader's language: the texts of commands and options, and the option parser's own headings."""

import re
from collections.abc import Collection, Mapping
from copy import copy
from inspect import signature
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from typer.core import TyperCommand, TyperGroup

from relations.cli.session import Session
from relations.messages import SOURCE, Message, catalogue, msg

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter

C = TypeVar("C", bound="Command")

# What every command takes.
EVERYWHERE = ("db", "lang", "color", "help")
_EVERYWHERE = msg("Everywhere, explained in `relations --help`")
_FILTERS = msg("Filters, explained in `relations list --help`; repeat one for “or”")
_FIELDS = msg("Fields, explained in `relations add --help`")

# What the option parser writes around our texts, by how it stands on the page.
HEADINGS = {
    r"^Usage: ": "Usage: ",
    r"^Options:$": "Options:",
    r"^Arguments:$": "Arguments:",
    r"^Commands:$": "Commands:",
    r"(?<= )\[OPTIONS\]": "[OPTIONS]",
    r"(?<= )COMMAND \[ARGS\]\.\.\.": "COMMAND [ARGS]...",
    r"\[default:": "[default:",
    r"\[required\]": "[required]",
}


class LocalisedCommand(TyperCommand):
    """A command whose help comes in the session's language."""

    def get_help(self, ctx: "Context") -> str:
        """Return the help page."""
        lang = session_language(ctx)
        return with_headings(TyperCommand.get_help(translated(self, ctx, lang), ctx), lang)

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write arguments and options; what another command explains, and what each takes, only by name."""
        lang, home = session_language(ctx), _home(self, ctx)
        told: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
        named: dict[str, list[str]] = {"home": [], "everywhere": []}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is None:
                continue
            if parameter.name in EVERYWHERE:
                named["everywhere"].append(record[0])
            elif home and parameter.param_type_name == "option" and parameter.name in home.names:
                named["home"].append(record[0])
            else:
                told[parameter.param_type_name].append(record)
        for heading, records in (("Arguments", told["argument"]), ("Options", told["option"])):
            if records:
                with formatter.section(heading):
                    formatter.write_dl(records)
        headings = {"home": home.heading if home else msg(""), "everywhere": _EVERYWHERE}
        for part, options in named.items():
            if options:
                with formatter.section(headings[part].in_language(lang)):
                    _write_run(options, formatter)


class LocalisedGroup(TyperGroup):
    """A command with commands of its own, whose help comes in the session's language."""

    def get_help(self, ctx: "Context") -> str:
        """Return the help page, with a line for each of its commands."""
        lang = session_language(ctx)
        group = translated(self, ctx, lang)
        group.commands = {name: translated(command, ctx, lang) for name, command in self.commands.items()}
        return with_headings(TyperGroup.get_help(group, ctx), lang)


class _Home(NamedTuple):
    """The command that explains some of the options of others."""

    names: Collection[str]
    heading: Message


def _home(command: "Command", ctx: "Context") -> _Home | None:
    """Return where the options that a command shares with others are explained, if that is another command."""
    names = {parameter.name for parameter in command.params}
    if "unsourced" in names and ctx.info_name != "list":
        from relations.cli.filters import filter_options

        return _Home(signature(filter_options).parameters, _FILTERS)
    if "drop" in names:
        from relations.cli.fields import interaction_flags

        return _Home(signature(interaction_flags).parameters, _FIELDS)
    return None


def _write_run(options: list[str], formatter: "HelpFormatter") -> None:
    """Write options one after another; a line ends between two of them."""
    room = formatter.width - formatter.current_indent
    lines = [""]
    for option in options:
        if lines[-1] and len(lines[-1]) + 3 + len(option) > room:
            lines.append("")
        lines[-1] += ("   " if lines[-1] else "") + option
    formatter.write("".join(f"{' ' * formatter.current_indent}{line}\n" for line in lines))


def session_language(ctx: "Context") -> str:
    """Return the language of the session; English where help is asked for without one."""
    session = ctx.find_object(Session)
    return session.lang if session else SOURCE


def translated(command: C, ctx: "Context", lang: str) -> C:
    """Return a copy of a command with its texts and those of its parameters in `lang`; what has none stays."""
    words = catalogue(lang)
    page = copy(command)
    page.help = _told(command.help, words)
    page.params = [copy(parameter) for parameter in command.get_params(ctx)]
    page.add_help_option = False  # it is one of them
    for parameter in page.params:
        for name in ("help", "metavar"):
            text = getattr(parameter, name, None)
            if text:
                setattr(parameter, name, _told(text, words))
    return page


def with_headings(page: str, lang: str) -> str:
    """Return a help page with the option parser's own words in `lang`."""
    words = catalogue(lang)
    for place, heading in HEADINGS.items():
        page = re.sub(place, words.get(heading, heading), page, flags=re.MULTILINE)
    return page


def _told(text: str | None, words: Mapping[str, str]) -> str | None:
    return words.get(text, text) if text else text
