"""The pages of the manual: what the help says, in roff that nothing is wrong with."""

from __future__ import annotations

import runpy
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import relations
from relations.cli.app import COMMANDS
from tests.processes import environment, program

DATA = Path(relations.__file__).parent / "data"
GENERATOR = runpy.run_path(str(DATA / "generate_manual.py"))
PAGES: dict[str, str] = GENERATOR["PAGES"]


def test_the_pages_are_what_the_generator_writes() -> None:
    page: Callable[[str], str] = GENERATOR["page"]
    for lang, name in PAGES.items():
        assert (DATA / name).read_text(encoding="utf-8") == page(lang), (
            "help has changed: run python -m relations.data.generate_manual"
        )


def test_a_page_names_every_command_and_says_an_option_of_all_once() -> None:
    for name in PAGES.values():
        text = (DATA / name).read_text(encoding="utf-8")
        assert [f'.SS "relations {command}"' in text for command in COMMANDS] == [True] * len(COMMANDS)
        assert text.count(r"\-\-color") == 1
        assert r"\-\-words" in text


def test_signs_of_roff_in_the_help_are_literal() -> None:
    escaped: Callable[[str], str] = GENERATOR["_escaped"]
    assert escaped(r".TH is \n") == r"\&.TH is \en"
    assert escaped("'a' --b \"c\"") == r"\&'a' \-\-b \(dqc\(dq"


@pytest.mark.parametrize("lang", PAGES)
def test_groff_sets_it_without_a_word(lang: str) -> None:
    ran = subprocess.run(
        [program("groff"), "-man", "-ww", "-Kutf8", "-Tutf8", "-rLL=78n", DATA / PAGES[lang]],
        env=environment(),
        capture_output=True,
        check=True,
    )
    assert ran.stderr == b""
    assert "relations where" in ran.stdout.decode()
