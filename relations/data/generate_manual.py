"""Write the pages of the manual from the help: `python -m relations.data.generate_manual`, after help was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from relations import __version__
from relations.cli.app import COMMANDS, command_line, loaded
from relations.cli.help import translated
from relations.messages import catalogue

if TYPE_CHECKING:
    from typer._click import Command, Context

PAGES = {"en": "relations.1", "fr": "relations.fr.1"}
HEADINGS = {
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS"),
    "fr": ("NOM", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDES"),
}
MANUAL = {"en": "User Commands", "fr": "Commandes de l’utilisateur"}
_EVERYWHERE = {"db", "lang", "color", "help"}  # options of every command, said once
_AS_TYPED = "\b\n"  # how help marks lines that are not filled


def page(lang: str) -> str:
    """Return the page in a language, as man's macros have it."""
    name, synopsis, description, options, commands = HEADINGS[lang]
    table = command_line()
    with table.make_context("relations", [], resilient_parsing=True) as ctx:
        whole = translated(table, ctx, lang)
        lines = [
            f'.TH RELATIONS 1 "" "relations {__version__}" "{_escaped(MANUAL[lang])}"',
            f".SH {name}",
            rf"relations \- {_escaped(_first_sentence(whole.help or ''))}",
            f".SH {synopsis}",
            *_usage(whole, ctx, lang),
            f".SH {description}",
            *_text(whole.help or ""),
            f".SH {options}",
            *_options(whole, ctx, set()),
            f".SH {commands}",
        ]
        for called in COMMANDS:
            lines += _command(loaded(called), called, ctx, lang)
    return "\n".join(lines) + "\n"


def _command(command: Command, name: str, above: Context, lang: str) -> Iterator[str]:
    """Yield the part on a command, and those on the commands below it."""
    with command.make_context(name, [], parent=above, resilient_parsing=True) as ctx:
        told = translated(command, ctx, lang)
        yield f'.SS "{_escaped(ctx.command_path)}"'
        yield from _usage(told, ctx, lang)
        yield ".PP"
        yield from _text(told.help or "")
        yield from _options(told, ctx, _EVERYWHERE)
        below: Mapping[str, Command] = getattr(command, "commands", {})
        for name_below, one in below.items():
            yield from _command(one, name_below, ctx, lang)


def _usage(command: Command, ctx: Context, lang: str) -> Iterator[str]:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    for heading in ("[OPTIONS]", "COMMAND [ARGS]..."):
        pieces = pieces.replace(heading, catalogue(lang).get(heading, heading))
    yield rf"\fB{_escaped(ctx.command_path)}\fR {_escaped(pieces)}"


def _text(help: str) -> Iterator[str]:
    """Yield paragraphs, filled or as they were typed."""
    for number, paragraph in enumerate(re.split(r"\n\s*\n", help.strip())):
        if number:
            yield ".PP"
        if paragraph.startswith(_AS_TYPED):
            yield from (".RS 4", ".EX")
            yield from (_escaped(line) for line in paragraph.removeprefix(_AS_TYPED).split("\n"))
            yield from (".EE", ".RE")
        else:
            yield _escaped(" ".join(paragraph.split()))


def _options(command: Command, ctx: Context, without: set[str]) -> Iterator[str]:
    """Yield the arguments and options, each with what it does."""
    for parameter in command.params:
        record = parameter.get_help_record(ctx)
        if record and parameter.name not in without:
            yield ".TP"
            yield rf"\fB{_escaped(record[0])}\fR"
            yield _escaped(" ".join(record[1].split()))


def _first_sentence(text: str) -> str:
    return " ".join(text.split("\n\n")[0].split()).rstrip(".")


def _escaped(text: str) -> str:
    """Return a text as roff prints it: its signs literal, and never taken for a request."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq")
    return rf"\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    for language, file in PAGES.items():
        Path(__file__).with_name(file).write_text(page(language), encoding="utf-8")
