"""Every example of the README is run as a shell session, in a terminal as wide as the page.

`python -m tests.test_readme` writes the README anew with what the commands print; read the difference.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest

from relations.cli.app import COMMANDS, command_line, loaded
from tests.served import Served
from tests.terminal import run

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PICTURE = ROOT / ".github" / "matrix.svg"
WIDTH = 96
SESSION = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TODAY = date(2026, 11, 23)
# What no two runs have alike: moments and unique ids.
MOVING = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[0-9a-f]{8}-[0-9a-f-]{27}")
PROGRAM = f"""\
import sys
from datetime import date
from relations.cli.main import main
sys.exit(main(sys.argv[1:], today=date.fromisoformat("{TODAY}")))
"""


def sessions(text: str) -> list[list[tuple[str, str]]]:
    """Return the sessions, each a list of command and what it printed."""
    found = []
    for block in SESSION.findall(text):
        steps: list[tuple[str, str]] = []
        for line in block.splitlines():
            if line.startswith("$ "):
                steps.append((line[2:], ""))
            elif steps and line.startswith("> "):
                steps[-1] = (steps[-1][0] + "\n" + line[2:], "")
            elif steps:
                steps[-1] = (steps[-1][0], steps[-1][1] + line.rstrip() + "\n")
        found.append(steps)
    return found


def printed(command: str, folder: Path) -> str:
    """Return what a shell in a terminal shows for a command."""
    shown = run(
        ["-c", command],
        command=["bash"],
        cwd=folder,
        width=WIDTH,
        environment={"PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "HOME": str(folder), "NO_COLOR": "1"},
    )[1]
    return "".join(line.rstrip() + "\n" for line in shown.splitlines())


def prepared(folder: Path) -> Path:
    """Put the shipped record and datasets into a folder of its own, and the command as it is on the README's day."""
    shutil.copy(ROOT / "db.json", folder / "db.json")
    shutil.copytree(ROOT / "tests" / "corpus" / "downloads", folder / "downloads")
    (folder / "bin").mkdir()
    wrapper = folder / "bin" / "relations"
    wrapper.write_text(f"#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -c '{PROGRAM}' \"$@\"\n")
    wrapper.chmod(0o755)
    return folder


TEXT = README.read_text(encoding="utf-8")


@pytest.fixture(params=["forked", pytest.param("started", marks=pytest.mark.long)])
def folder(request: pytest.FixtureRequest, served: Served, tmp_path: Path) -> Path:
    """A folder for a session; each of its commands is a fork, in the long run an interpreter of its own."""
    if request.param == "forked":
        served.install(prepared(tmp_path) / "bin", today=TODAY)
        return tmp_path
    return prepared(tmp_path)


@pytest.mark.parametrize("number", range(len(sessions(TEXT))))
def test_a_session_prints_what_the_readme_shows(number: int, folder: Path) -> None:
    for command, expected in sessions(TEXT)[number]:
        assert MOVING.sub("…", printed(command, folder)) == MOVING.sub("…", expected), f"$ {command}"


def test_there_are_sessions_to_run() -> None:
    assert len(sessions(TEXT)) >= 5
    assert all(steps for steps in sessions(TEXT))


def test_the_two_commands_for_a_fresh_machine_are_one_line_each() -> None:
    first, second = re.findall(r"^```sh\n(python3 -m venv .*)\n```$", TEXT, re.MULTILINE)
    assert first.endswith("relations timeline mali russia")
    assert second.endswith("-m pytest")


def picture(folder: Path) -> str:
    """Return the picture that the README's command makes."""
    [command] = re.findall(r"picture above is `(relations export .*?)`", TEXT)
    printed(command, folder)
    return (folder / PICTURE.name).read_text(encoding="utf-8")


def test_the_picture_is_made_by_the_command_that_the_readme_names(tmp_path: Path) -> None:
    assert picture(prepared(tmp_path)) == PICTURE.read_text(encoding="utf-8")


def test_the_readme_stays_short_enough_to_be_read() -> None:
    assert len(TEXT.splitlines()) <= 250


def test_every_command_is_in_the_readme() -> None:
    named = set(re.findall(r"`(?:relations )?(\w+)", TEXT)) | set(re.findall(r"relations (\w+)", TEXT))
    assert set(COMMANDS) <= named


def test_every_option_that_the_readme_names_is_one_of_a_command() -> None:
    pages = [command_line(), *map(loaded, COMMANDS)]
    pages += [inner for page in pages for inner in getattr(page, "commands", {}).values()]
    known = {option for page in pages for parameter in page.params for option in parameter.opts}
    ours = re.sub(r"^.*\b(?:pip|pytest|venv|git|curl|jq)\b.*$", "", TEXT, flags=re.MULTILINE)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", ours)) - known - {"--help"} == set()


def rewrite() -> None:
    """Write the README with what its commands print."""

    def anew(block: re.Match[str]) -> str:
        [steps] = sessions(block[0])
        with tempfile.TemporaryDirectory() as folder:
            there = prepared(Path(folder))
            lines = [
                "$ " + command.replace("\n", "\n> ") + "\n" + printed(command, there) for command, _ in steps
            ]
        return "```console\n" + "".join(lines) + "```"

    README.write_text(SESSION.sub(anew, TEXT), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        PICTURE.write_text(picture(prepared(Path(folder))), encoding="utf-8")


if __name__ == "__main__":
    rewrite()
