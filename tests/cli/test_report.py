"""Every report comes out in the same ways."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.commands.filled import fill
from tests.conftest import Shell
from tests.terminal import run

REPORTS = [
    ["timeline", "mali", "russia"],
    ["summarise", "mali", "russia"],
    ["summarise", "--by", "sector"],
    ["compare", "mali", "russia", "china"],
    ["pairs"],
    ["promises", "--all"],
    ["check"],
]
NAMES = [" ".join(report) for report in REPORTS]


@pytest.fixture
def record(relations: Shell, db: Path) -> Shell:
    fill(db)
    return relations


@pytest.mark.parametrize("report", REPORTS, ids=NAMES)
def test_a_pipe_is_tab_separated_and_json_is_one_value(record: Shell, report: list[str]) -> None:
    piped = record(*report)
    assert (piped.code, piped.err) == (0, "")
    assert "\t" in piped.lines[0]
    assert "\x1b" not in piped.out
    assert record(*report, "--format", "plain").out == piped.out
    as_json = record(*report, "--json")
    assert as_json.out.count("\n") == 1
    assert json.loads(as_json.out) == record(*report, "--format", "json").json


@pytest.mark.parametrize("report", REPORTS, ids=NAMES)
def test_csv_and_markdown(record: Shell, report: list[str]) -> None:
    assert "," in record(*report, "--format", "csv").lines[0]
    assert "| --- |" in record(*report, "--format", "md").out or report == ["check"]


@pytest.mark.parametrize("report", REPORTS, ids=NAMES)
def test_the_same_page_on_a_terminal_in_a_pipe_and_in_a_file(
    record: Shell, db: Path, report: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    page = record(*report, "--format", "table").out
    assert record(*report, "-o", db.parent / "page.txt").code == 0
    assert (db.parent / "page.txt").read_text("utf-8") == page
    assert all(len(line) <= 80 for line in page.splitlines())


def test_colour_on_a_terminal_unless_it_is_not_wanted(record: Shell, db: Path) -> None:
    assert "\x1b[31m" in run(["--db", str(db), "timeline"], cwd=db.parent)[1]
    assert "\x1b[3" not in run(["--db", str(db), "timeline"], cwd=db.parent, environment={"NO_COLOR": "1"})[1]


def test_what_was_assumed_is_said(record: Shell) -> None:
    answer = record("timeline", "mali", "--since", "23 June")
    assert answer.code == 0
    assert answer.err.startswith("note: ")
