"""What is wrong with a command line, as one sentence in the reader's language, with what would do."""

from __future__ import annotations

import re

import typer

from relations.messages import Message, listed, msg
from relations.text import escape_controls, suggestions

# What people type for what is called otherwise here.
SLIPS = {
    "delete": "remove",
    "rm": "remove",
    "del": "remove",
    "new": "add",
    "record": "add",
    "change": "edit",
    "modify": "edit",
    "ls": "list",
    "search": "list --text",
    "find": "list --text",
    "grep": "list --text",
    "history": "log",
    "summary": "summarise",
    "report": "summarise",
    "publish": "export --format html",
    "help": "--help",
    "init": "add",
    "supprimer": "remove",
    "effacer": "remove",
    "ajouter": "add",
    "modifier": "edit",
    "lister": "list",
    "chercher": "list --text",
    "annuler": "undo",
    "fusionner": "merge",
    "aide": "--help",
}

# The sentences of the option parser, taken apart; their values go into ours.
_FORMS = [
    (
        r"No such option: (?P<option>\S+)(?:.*\(Possible options: (?P<near>.*)\))?",
        "there is no option {option}",
    ),
    (r"No such command '(?P<command>.*)'", "there is no command {command}"),
    (r"Missing command", "a command is missing"),
    (r"Missing argument '?(?P<parameter>[^']*)'?", "{parameter} is missing"),
    (r"Missing option '?(?P<parameter>[^']*)'?", "{parameter} is missing"),
    (r"Missing parameter:? ?'?(?P<parameter>[^']*)'?", "{parameter} is missing"),
    (r"Option '(?P<option>.*)' requires an argument", "{option} needs a value after it"),
    (r"Option '(?P<option>.*)' requires (?P<count>\d+) arguments", "{option} needs {count} values after it"),
    (r"Option '(?P<option>.*)' does not take a value", "{option} takes no value"),
    (
        r"Got unexpected extra argument(?:s|\(s\))? \((?P<words>.*)\)",
        '"{words}" is too much (a text of several words goes in quotes)',
    ),
    (
        r"Invalid value for (?P<parameter>.*?): '(?P<value>.*)' is not a valid (?:integer|int range).*",
        '{parameter}: "{value}" is not a whole number',
    ),
    (
        r"Invalid value for (?P<parameter>.*?): (?P<value>.*) is not in the range (?P<range>.*)",
        '{parameter}: "{value}" is not in the range {range}',
    ),
]


def usage_text(error: typer.TyperException, lang: str) -> str:
    """Return the sentence for what Typer refuses, or the help it shows where no command was given."""
    message = error.format_message().strip() if hasattr(error, "format_message") else str(error)
    if message.startswith("Usage:"):
        return message
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "relations"
    sentence = _understood(message, path)
    return escape_controls(msg("{path}: {sentence}", path=path, sentence=sentence).in_language(lang))


def _understood(message: str, path: str) -> Message:
    plain, _, near = message.rstrip(".?").partition(" Did you mean ")
    plain = plain.rstrip(". ")
    for form, template in _FORMS:
        found = re.fullmatch(form, plain, re.DOTALL)
        if found:
            values: dict[str, object] = {name: value for name, value in found.groupdict().items() if value}
            if "parameter" in values:
                values["parameter"] = Message(str(values["parameter"]), {})
            near = near or str(values.pop("near", ""))
            typed = str(values.get("option") or values.get("command") or "")
            return _with_remedy(msg(template, **values), typed, near, path)
    return _with_remedy(msg("{words}", words=plain), "", near, path)


def _nearest(typed: str, offered: list[str]) -> list[str]:
    """Return those of what the option parser offers that a slip makes of what was typed, or that it begins."""
    bare = {name.lstrip("-"): name for name in offered}
    begun = [name for name in offered if typed and name.startswith(typed)]
    return begun or [bare[name] for name in suggestions(typed.lstrip("-"), bare)]


def _with_remedy(what: Message, typed: str, near: str, path: str) -> Message:
    if typed in SLIPS:
        return msg("{what}; `relations {other}` does that", what=what, other=SLIPS[typed])
    offered = [name.strip(" '") for name in near.removeprefix("one of: ").split(",") if name.strip()]
    meant = _nearest(typed, offered)
    if meant:
        return msg(
            "{what}; did you mean {near}?",
            what=what,
            near=listed(meant, "or"),
        )
    return msg("{what}; `{path} --help` shows what there is", what=what, path=path)
