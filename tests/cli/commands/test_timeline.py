"""`relations timeline`, as a shell session."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from relations.store import RecordFile
from tests.analysis.record import interaction
from tests.cli.commands.filled import fill
from tests.conftest import Shell
from tests.terminal import run


@pytest.fixture
def record(relations: Shell, db: Path) -> Shell:
    fill(db)
    return relations


def test_json_has_the_matrix_and_the_interactions(record: Shell) -> None:
    found = record("timeline", "mali", "russia", "--by", "year", "--json").json
    assert (found["pair"], found["parties"], found["count"], found["by"]) == (
        "MLI-RUS",
        ["MLI", "RUS"],
        24,
        "year",
    )
    assert found["periods"] == ["2021", "2022", "2023", "2024", "2025", "2026", "imprecise"]
    energy = next(row for row in found["sectors"] if row["sector"] == "energy")
    assert energy["first"] == {"id": 10, "date": "2023-07-27/2023-07-28"}
    assert energy["counts"] == {
        "2021": 0,
        "2022": 0,
        "2023": 2,
        "2024": 1,
        "2025": 1,
        "2026": 0,
        "imprecise": 0,
    }
    assert found["interactions"][9]["sectors"][0] == {"sector": "diplomacy", "by": None}


def test_csv_has_the_three_tables_of_a_pipe_one_at_a_time(record: Shell) -> None:
    def rows(*section: str) -> list[list[str]]:
        return list(csv.reader(record("timeline", "mali", "russia", "--format", "csv", *section).lines))

    assert [len(rows("--section", name)) for name in ("summary", "matrix", "interactions")] == [2, 14, 25]
    assert rows() == rows("--section", "interactions")


def test_filters_narrow_it(record: Shell) -> None:
    found = record("timeline", "mali", "--sector", "energy", "--since", "2024", "--json").json
    assert [it["id"] for it in found["interactions"]] == [15, 20]


def test_a_first_appearance_in_a_selection_is_not_called_one_in_the_relation(record: Shell) -> None:
    # Energy first came up in July 2023.
    whole = record("timeline", "mali", "russia", "--format", "table").out
    assert "★ first mention on file" in whole
    assert "in this selection" not in whole
    since = " ".join(record("timeline", "mali", "russia", "--since", "2024", "--format", "table").out.split())
    assert "· only: since 2024" in since
    assert "★ first mention in this selection" in since
    header = record("timeline", "mali", "russia", "--since", "2024").out.split("\n\n")[0].splitlines()
    assert [line.split("\t")[-1] for line in header] == ["only", "since 2024"]
    _, matrix, entries = record("timeline", "mali", "russia", "--since", "2024").out.split("\n\n")
    assert "first in this selection" in matrix.splitlines()[0].split("\t")
    assert "first in this selection" in entries.splitlines()[0].split("\t")


def test_no_match_says_so_on_stderr(record: Shell) -> None:
    answer = record("timeline", "mali", "niger")
    assert (answer.code, answer.out, answer.err) == (0, "", "no interaction matches\n")
    found = record("timeline", "mali", "niger", "--json").json
    assert (found["pair"], found["count"], found["sectors"], found["interactions"]) == ("MLI-NER", 0, [], [])


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--by", "decade", '--by: "decade" is not a period; use one of auto, year, quarter, month, week'),
        ("--format", "xml", '--format: "xml" is not a format; use one of table, plain, json, csv, tsv, md'),
        ("-o", "page.pdf", '--output: "page.pdf" must end in .html, .svg, .png or .txt'),
    ],
)
def test_what_is_not_understood(record: Shell, option: str, value: str, said: str) -> None:
    answer = record("timeline", option, value)
    assert (answer.code, answer.out, answer.err) == (2, "", f"relations: {said}\n")


def test_on_a_terminal_the_finest_period_that_fits(record: Shell, db: Path) -> None:
    def periods(width: int) -> str:
        shown = run(
            ["--db", str(db), "--color", "never", "timeline", "mali", "russia"], cwd=db.parent, width=width
        )
        assert shown[0] == 0
        return shown[1].splitlines()[2 if width < 160 else 3]

    assert periods(80).split() == ["2021", "2022", "2023", "2024", "2025", "2026", "imprecise", "total"]
    assert periods(200).split()[:3] == ["Q3", "Q4", "Q1"]


def test_saved_as_the_screen_shows_it(record: Shell, db: Path) -> None:
    title = "<script> & [b]"
    RecordFile(db).add([interaction(46, "2026-05-05", title=title)], "test", "2026-01-01T00:00:00Z")
    file = db.parent / "screen.txt"
    answer = record("timeline", "mali", "russia", "-o", file)
    assert (answer.code, answer.out, answer.err) == (0, "", f"saved {file}\n")
    text = file.read_text("utf-8")
    assert "Mali – Russia · 25 interactions" in text
    assert title in text
    assert "\x1b" not in text


def test_a_file_that_cannot_be_written_is_a_sentence(record: Shell, db: Path) -> None:
    answer = record("timeline", "-o", db.parent / "no" / "page.txt")
    assert answer.code == 5
    assert "cannot write" in answer.err


def test_another_record_beside_it(record: Shell, db: Path) -> None:
    other = db.parent / "gdelt.json"
    theirs = [
        interaction(1, "2020-05-05"),
        interaction(2, "2020-06-05"),
        interaction(3, "2020-06-05", parties=("MLI", "NER")),
    ]
    RecordFile(other).add(theirs, "test", "2026-01-01T00:00:00Z")
    found = record("timeline", "mali", "russia", "--by", "year", "--with", other, "--json").json["beside"]
    assert found["periods"][0] == {"period": "2020", "own": 0, "other": 2, "lead": True, "ids": [1, 2]}
    assert "beside" not in record("timeline", "mali", "russia", "--json").json
    assert record("timeline", "--with", db.parent / "none.json").code == 4


@pytest.mark.long
def test_ten_thousand_on_one_pair(relations: Shell, db: Path) -> None:
    many = [
        interaction(n, f"{2015 + n % 10}-0{1 + n % 9}-1{n % 10}", sectors="energy") for n in range(1, 10_001)
    ]
    RecordFile(db).add(many, "test", "2026-01-01T00:00:00Z")
    shown = relations("timeline", "mali", "russia", "--format", "table").out
    assert "The newest 100 are listed; 9,900 earlier ones" in shown
    assert relations("timeline", "mali", "russia", "--json").json["count"] == 10_000
