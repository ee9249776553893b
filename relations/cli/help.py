"""Help in the reader's language: the texts of commands and options, and the option parser's own headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from typer.core import TyperCommand, TyperGroup

from relations.cli.session import Session
from relations.messages import SOURCE, catalogue

if TYPE_CHECKING:
    from typer._click import Command, Context

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
        put_into_language(self, ctx, lang)
        return with_headings(super().get_help(ctx), lang)


class LocalisedGroup(TyperGroup):
    """A command with commands of its own, whose help comes in the session's language."""

    def get_help(self, ctx: Context) -> str:
        """Return the help page, with a line for each of its commands."""
        lang = language_of(ctx)
        put_into_language(self, ctx, lang)
        for command in self.commands.values():
            put_into_language(command, ctx, lang)
        return with_headings(super().get_help(ctx), lang)


def language_of(ctx: Context) -> str:
    """Return the language of the session; English where help is asked for without one."""
    session = ctx.find_object(Session)
    return session.lang if session else SOURCE


def put_into_language(command: Command, ctx: Context, lang: str) -> None:
    """Replace the texts of a command and of its parameters by those of `lang`; what has none stays."""
    words = catalogue(lang)
    if not words:
        return
    command.help = _told(command.help, words)
    for parameter in command.get_params(ctx):
        for name in ("help", "metavar"):
            text = getattr(parameter, name, None)
            if text:
                setattr(parameter, name, _told(text, words))


def with_headings(page: str, lang: str) -> str:
    """Return a help page with the option parser's own words in `lang`."""
    words = catalogue(lang)
    for place, heading in HEADINGS.items():
        page = re.sub(place, words.get(heading, heading), page, flags=re.MULTILINE)
    return page


def _told(text: str | None, words: Mapping[str, str]) -> str | None:
    return words.get(text, text) if text else text
