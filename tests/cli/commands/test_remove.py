"""Deleting asks first, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.terminal import run


@pytest.fixture
def one(relations: Shell) -> Shell:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    return relations


def test_yes_deletes_and_says_what_went(one: Shell) -> None:
    assert one("remove", 1, "--yes").out == "removed #1 23 June 2025 · Mali – Russia · meeting · Talks\n"
    assert one("list", "--count").out == "0\n"


def test_a_pipe_has_to_say_yes(one: Shell) -> None:
    refused = one("remove", 1)
    assert refused.code == 2
    assert "--yes" in refused.err
    assert one("list", "--count").out == "1\n"


@pytest.mark.parametrize(("answer", "code", "left"), [("y\n", 0, "0\n"), ("n\n", 1, "1\n"), ("\n", 1, "1\n")])
def test_a_terminal_is_asked(one: Shell, db: Path, answer: str, code: int, left: str) -> None:
    assert run(["--db", str(db), "remove", "1"], cwd=db.parent, typed=answer)[0] == code
    assert one("list", "--count").out == left


def test_an_id_is_never_given_twice(one: Shell) -> None:
    one("remove", 1, "--yes")
    assert one("add", "mali", "russia", "Other talks", "-d", "2025", "-t", "meeting", "-q").out == "2\n"


def test_what_others_follow_stays(one: Shell) -> None:
    one("add", "russia", "mali", "Trucks", "-d", "2025-07", "-t", "delivery", "--follows", 1)
    refused = one("remove", 1, "--yes")
    assert refused.code == 1
    assert "#2" in refused.err
    assert one("remove", 1, 2, "--yes").code == 0
