"""A shell session in a test: run the command, read its exit code, stdout and stderr."""

from __future__ import annotations

import gc
import io
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from relations.cli.main import main
from tests.processes import program
from tests.served import Served, server, stop

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TODAY = date(2025, 7, 1)

# Whoever runs the tests in the background has Ctrl-C ignored, and every process they start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

# CI asks for the thorough one (--hypothesis-profile).
settings.register_profile("everyday", max_examples=20, deadline=None)
settings.register_profile("thorough", max_examples=100, deadline=None)
settings.load_profile("everyday")


def pytest_collection_finish() -> None:
    """Let no collection of garbage look through all the tests again, nor a fork copy them to do so."""
    gc.freeze()


def pytest_unconfigure() -> None:
    stop()


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Shell = Callable[..., Ran]
Command = tuple[str | int, ...]
_WRITTEN: dict[
    tuple[Command, ...], bytes
] = {}  # records that tests begin with, by the commands that write them


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser that asks nothing of any network."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the extra browser is not installed")
    chromium = program("chromium")
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with playwright.sync_playwright() as running:
        found = running.chromium.launch(
            executable_path=chromium, args=[*flags, "--disable-sync", "--no-first-run"]
        )
        yield found
        found.close()


@pytest.fixture
def served() -> Served:
    """The process that runs commands and trials in forks, quickly."""
    return server()


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where the record file of this test is, once there is one."""
    return tmp_path / "record.json"


@pytest.fixture
def relations(db: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Run `relations` in this process, in a pipe, in English, on 1 July 2025, with a record file of its own."""
    monkeypatch.setenv("RELATIONS_DB", str(db))
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.delenv("RELATIONS_LANG", raising=False)
    monkeypatch.delenv("LANG", raising=False)
    monkeypatch.chdir(db.parent)
    # What the disk keeps when the power fails no command shows; tests of the store wait for it.
    monkeypatch.setattr(os, "fsync", os.fstat)

    def run(*arguments: str | int, stdin: str | bytes = b"") -> Ran:
        typed = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
        code = main([str(argument) for argument in arguments], today=TODAY)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


@pytest.fixture
def begun(relations: Shell, db: Path) -> Callable[..., Shell]:
    """Begin with the record that these commands write; they run once, and other tests have a copy."""

    def begin(*commands: Command) -> Shell:
        if commands not in _WRITTEN:
            for command in commands:
                assert relations(*command).code == 0
            _WRITTEN[commands] = db.read_bytes()
        db.write_bytes(_WRITTEN[commands])
        return relations

    return begin
