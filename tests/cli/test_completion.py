"""Tab in a real bash: countries with spaces and accents, sectors, types, ids; fast and silent."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.processes import environment
from tests.served import Served
from tests.terminal import run


@pytest.fixture
def record(relations: Shell) -> Shell:
    relations("add", "mali", "russia", "Talks, long: talks", "-d", "2025-06-23", "-t", "meeting")
    relations("add", "côte d'ivoire", "france", "Visit", "-d", "2025", "-t", "visit")
    return relations


@pytest.fixture
def command(served: Served, db: Path) -> None:
    """Put the command beside the record, where the PATH of these tests finds it."""
    served.install(db.parent)


def installed(db: Path) -> None:
    """Put one there that starts an interpreter, as a person's does."""
    wrapper = db.parent / "relations"
    root = Path(__file__).parents[2]
    wrapper.write_text(f'#!/bin/sh\nPYTHONPATH={root} exec {sys.executable} -m relations "$@"\n')
    wrapper.chmod(0o755)


OFFERED = """
    complete_line() {
        export RELATIONS_LANG=$1
        COMP_LINE=$2
        eval "COMP_WORDS=($2)"; [[ $2 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
        COMP_POINT=${#COMP_LINE}
        COMPREPLY=()
        $FUNCTION relations
        printf '%s\\n' "${COMPREPLY[@]}" ----
    }
    eval "$(relations --show-completion bash)"
    FUNCTION=$(complete -p relations | sed 's/.*-F \\([^ ]*\\).*/\\1/')
"""


def offered(db: Path, *lines: tuple[str, str]) -> list[list[str]]:
    """Return what a bash would offer at the end of each line, in its language; the command is installed."""
    script = OFFERED + "".join(f"complete_line {lang} {shlex.quote(line)}\n" for line, lang in lines)
    ran = subprocess.run(
        ["bash", "--norc", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env=environment(PATH=f"{db.parent}:{os.environ['PATH']}", HOME=str(db.parent), RELATIONS_DB=str(db)),
    )
    assert ran.stderr == ""
    return [words.split("\n")[:-1] for words in ran.stdout.split("----\n")[:-1]]


LINES = {
    ("relations ti", "en"): ["timeline"],
    ("relations list -s ener", "en"): ["energy"],
    ("relations list -s Éner", "fr"): ["Énergie"],
    ("relations list -s éner", "fr"): ["énergie"],
    ("relations list -t deli", "en"): ["delivery"],
    ("relations list --level min", "en"): ["minister"],
    ("relations show ", "en"): ["1", "2"],
    ("relations list Mal", "en"): ["Malawi", "Malaysia", "Maldives", "Mali", "Malta"],
    ("relations list MLI", "en"): ["MLI"],
    ("relations list burk", "en"): ["burkina\\ Faso"],
    ("relations list Burkina\\ F", "en"): ["Burkina\\ Faso"],
    ("relations list cote", "en"): ["cote\\ d\\’Ivoire"],
    ("relations list CÔTE", "en"): ["CÔTE\\ d\\’Ivoire"],
    ("relations list éta", "fr"): ["états-Unis"],
}


@pytest.mark.usefixtures("command")
def test_bash_offers(record: Shell, db: Path) -> None:
    found = dict(zip(LINES, offered(db, *LINES), strict=True))
    assert {line: found[line][: len(first)] for line, first in LINES.items()} == LINES


@pytest.mark.usefixtures("command")
@pytest.mark.parametrize(
    ("begun", "line"),
    [("burkina\\ F", "burkina\\ Faso"), ('"burkina F', '"burkina Faso"'), ("Côte\\ d", "Côte\\ d\\’Ivoire")],
)
def test_in_an_interactive_bash_tab_ends_the_word_so_that_it_runs(
    record: Shell, db: Path, begun: str, line: str
) -> None:
    typed = f'eval "$(relations --show-completion bash)"\nrelations countries {begun}\t\nexit\n'
    shown = run(
        ["--norc", "--noprofile", "-i"],
        command=["bash"],
        cwd=db.parent,
        typed=typed,
        environment={"PATH": f"{db.parent}:{os.environ['PATH']}", "PS1": "$ ", "RELATIONS_DB": str(db)},
    )[1]
    assert line in shown
    assert "BFA" in shown or "CIV" in shown


def test_a_broken_record_offers_nothing_and_says_nothing(record: Shell, db: Path) -> None:
    installed(db)
    db.write_text("{", encoding="utf-8")
    assert offered(db, ("relations show ", "en")) in ([[]], [[""]])
