"""Help in the reader's language: the texts of commands and options, and the option parser's own headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, TypeVar

from typer.core import TyperCommand, TyperGroup

from relations.cli.session import Session
from relations.messages import SOURCE, catalogue

if TYPE_CHECKING:
    from typer._click import Command, Context

C = TypeVar("C", bound="Command")

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

    def get_help(self, ctx: Context) -> str:
        """Return the help page."""
        lang = language_of(ctx)
        return with_headings(TyperCommand.get_help(translated(self, ctx, lang), ctx), lang)


class LocalisedGroup(TyperGroup):
    """A command with commands of its own, whose help comes in the session's language."""

    def get_help(self, ctx: Context) -> str:
        """Return the help page, with a line for each of its commands."""
        lang = language_of(ctx)
        group = translated(self, ctx, lang)
        group.commands = {name: translated(command, ctx, lang) for name, command in self.commands.items()}
        return with_headings(TyperGroup.get_help(group, ctx), lang)


def language_of(ctx: Context) -> str:
    """Return the language of the session; English where help is asked for without one."""
    session = ctx.find_object(Session)
    return session.lang if session else SOURCE


def translated(command: C, ctx: Context, lang: str) -> C:
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
