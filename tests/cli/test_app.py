"""The table of commands: what help says is what there is, and only the called one is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from relations.cli.app import COMMANDS, loaded
from tests.conftest import Shell
from tests.processes import environment


@pytest.mark.parametrize("name", COMMANDS)
def test_the_one_line_help_is_the_commands_own(name: str) -> None:
    command = loaded(name)
    assert (command.help or "").splitlines()[0] == COMMANDS[name][1]
    assert len(COMMANDS[name][1]) <= 65


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_each_command_opens_with_examples_and_ends_well(relations: Shell, name: str) -> None:
    for flag in ("--help", "-h"):
        shown = relations(name, flag)
        assert (shown.code, shown.err) == (0, "")
        assert f"relations {name}" in shown.out.split("Options:")[0].split("\n", 1)[1]
        assert all(option in shown.out for option in ("--db", "--lang", "--color"))


def test_help_lists_every_command(relations: Shell) -> None:
    shown = relations("--help").out
    for name, (_, line) in COMMANDS.items():
        assert f"  {name} " in shown
        assert line in shown


def test_the_version_is_printed(relations: Shell) -> None:
    assert relations("--version").out.startswith("relations 0.")


def test_both_spellings_of_summarise(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    assert relations("summarize", "mali", "russia").out == relations("summarise", "mali", "russia").out


HEAVY = ("rich", "dateutil", "pydantic", "babel", "platformdirs", "asyncio", "difflib", "relations.merge")


LIGHT = [
    ["list"],
    ["list", "mali", "russia", "--since", "2025-06-01"],
    ["list", "--count"],
    ["list", "--json"],
    ["show", "1"],
    ["countries", "mali"],
    ["add", "mali", "russia", "Talks", "-d", "2025-06-24", "-t", "meeting", "-s", "énergie@russie"],
    ["--help"],
    ["list", "--help"],
    ["list", "--format", "xml"],
]
# Typer is loaded once; each command is then a process of its own.
LOADED = """
import json, os, sys
import typer
before = set(sys.modules)
for arguments in json.loads(sys.argv[2]):
    if os.fork():
        os.wait()
        continue
    from relations.cli.main import main
    main(["--db", sys.argv[1], *arguments])
    new = {name.partition(".")[0] for name in set(sys.modules) - before} | ({"relations.merge"} & set(sys.modules))
    print(json.dumps([arguments, sorted(new)]), file=sys.stderr, flush=True)
    os._exit(0)
"""


def test_what_is_heavy_is_not_loaded(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, str(db), json.dumps(LIGHT)],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )
    loaded = [json.loads(line) for line in ran.stderr.splitlines() if line.startswith("[[")]
    assert [arguments for arguments, _ in loaded] == LIGHT
    assert all("relations" in new for _, new in loaded)
    assert [(arguments, heavy) for arguments, new in loaded if (heavy := set(HEAVY) & set(new))] == []
