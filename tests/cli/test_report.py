"""Every report comes out in the same ways."""

from __future__ import annotations

import csv
import io
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


def test_markdown_is_for_readers_and_has_nothing_that_nobody_has_read(relations: Shell) -> None:
    promise = ("add", "russia", "mali", "Wheat", "-d", "2025-02", "-t", "pledge", "-s", "food")
    relations(*promise, "--note", "A private note")
    relations(
        "add", "russia", "mali", "Came", "-d", "2025-03", "-t", "delivery", "--follows", "1", "-s", "sport"
    )
    relations("edit", "2", "--tag", "unread")
    for report in (
        *REPORTS[:-1],
        ["list"],
        ["list", "--columns", "title"],
        ["summarise", "--by", "publisher"],
    ):
        ran = relations(*report, "--format", "md")
        assert (ran.code, ran.err) == (0, "1 left out that nobody has read (#2)\n"), report
        assert not [word for word in ("Came", "Sport", "delivery", "#2", "private") if word in ran.out]
    assert "| open, " in relations("promises", "--all", "--format", "md", "--type", "pledge").out
    assert "Came" in relations("list").out
    assert (
        "laissée de côté, car personne ne l’a relue"
        in relations("list", "--format", "md", "--lang", "fr").err
    )


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


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize(
    ("report", "main", "sections"),
    [
        (["timeline", "mali"], "interactions", ["summary", "matrix", "interactions"]),
        (["summarise", "mali"], "sectors", ["answers", "sectors", "breadth", "deeds"]),
        (["compare", "mali", "russia", "china"], "measures", ["measures", "sectors", "rungs"]),
    ],
)
def test_a_file_of_rows_holds_one_table_and_section_picks_another(
    record: Shell, form: str, report: list[str], main: str, sections: list[str]
) -> None:
    tables = {name: record(*report, "--format", form, "--section", name).out for name in sections}
    assert record(*report, "--format", form).out == tables[main]
    assert len(set(tables.values())) == len(sections)
    for table in tables.values():
        rows = list(csv.reader(io.StringIO(table), delimiter="\t" if form == "tsv" else ","))
        assert len({len(row) for row in rows}) == 1
        assert len(rows) > 1


def test_a_section_that_there_is_not_is_refused_with_those_there_are(record: Shell) -> None:
    refused = record("timeline", "mali", "--format", "csv", "--section", "sides")
    assert (refused.code, refused.out) == (2, "")
    assert '"sides" is not a table of this report; use one of summary, matrix, interactions' in refused.err
    whole = record("timeline", "mali", "--json", "--section", "matrix")
    assert (whole.code, "json has the whole report" in whole.err) == (2, True)
    piped = record("timeline", "mali", "--section", "summary")
    assert len(piped.lines) == 1


def test_no_cell_of_a_pipe_is_a_formula(relations: Shell) -> None:
    relations(
        "add", "mali", "russia", "=HYPERLINK()", "-d", "2025", "-t", "visit", "--source", "+q", "--note", "-1"
    )
    relations("add", "mali", "russia", "'=1", "-d", "2025", "-t", "visit", "--person", "@x")
    for command in (
        ["list"],
        ["timeline"],
        ["show", "1"],
        ["list", "--columns", "title,people,note,sources"],
    ):
        for line in relations(*command).lines:
            assert not [cell for cell in line.split("\t") if cell.lstrip()[:1] in tuple("=+-@")], command
    assert [line.split("\t")[4] for line in relations("list").lines] == ["'=HYPERLINK()", "''=1"]


@pytest.mark.parametrize(
    "command",
    [
        ["list"], ["list", "--format", "table"], ["list", "--format", "md"], ["list", "--columns", "title"],
        ["show", "1"],
        ["promises"], ["promises", "--format", "table"], ["promises", "--format", "csv"], ["timeline"], ["check"],
        ["timeline", "--format", "table"], ["summarise"], ["summarise", "--format", "md"], ["remove", "1", "--yes"],
    ],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize(("lang", "mark"), [("en", "disputed"), ("fr", "contesté")])
def test_doubt_stands_wherever_an_interaction_is_shown(
    relations: Shell, command: list[str], lang: str, mark: str
) -> None:
    relations("add", "mali", "russia", "Gas, it is said", "-d", "2025-01", "-t", "pledge", "--due", "2025-02",
              "--confidence", "disputed")  # fmt: skip
    ran = relations(*command, "--lang", lang)
    [line, *_] = [line for line in (ran.out + ran.err).splitlines() if "Gas, it is said" in line]
    assert mark in line or command in (["show", "1"], ["timeline"])
    assert mark in ran.out + ran.err
