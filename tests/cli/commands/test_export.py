"""`relations export`: what goes out comes back, and a file is replaced whole or not at all."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import terminal
from tests.conftest import Command, Shell
from tests.processes import environment

RECORD: tuple[Command, ...] = (
    ("sectors", "add", "drones", "--family", "hard"),
    ("add", "russia", "mali", "=HYPERLINK()", "-d", "2025-06-23", "-t", "pledge", "--due", "2026",
     "-s", "drones@mali"),
    ("add", "russia", "mali", "« A; B », \u202edone", "-d", "2025-12~", "-t", "delivery", "--follows", 1,
     "--note", "-1\n\tx", "--tag", "=1+1", "--person", "@x",
     "--person", "A; B", "--person", "'C'", "--source", "https://example.org/a", "--publisher", "P", "--quote", "+q",
     "--source", "A note", "--publisher", "", "--quote", ""),
    ("add", "france", "niger", "Row", "-d", "../2023", "-t", "criticism"),
)  # fmt: skip


@pytest.fixture
def record(begun: Callable[..., Shell]) -> Shell:
    """A record with a pledge, its delivery, texts of all sorts and an own sector."""
    return begun(*RECORD)


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "tsv"])
def test_everything_into_an_empty_record_is_equal_and_out_again_the_same_bytes(
    record: Shell, format: str, tmp_path: Path
) -> None:
    file, other = tmp_path / f"all.{format}", tmp_path / "other.json"
    assert record("export", "-o", file).code == 0
    record("--db", other, "sectors", "add", "drones", "--family", "hard")
    assert record("--db", other, "import", file).err == "3 added, 0 already there, 0 refused\n"
    assert record("--db", other, "list", "--json").json == record("list", "--json").json
    assert record("--db", other, "export", "--format", format).out == file.read_text(encoding="utf-8")
    assert record("import", file).err == "0 added, 3 already there, 0 refused\n"


def test_a_record_file_takes_the_own_words_along(record: Shell, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    assert record("export", "mali", "--format", "db", "-o", other).code == 0
    assert record("--db", other, "list", "--json").json == record("list", "mali", "--json").json
    again = record("export", "--format", "db", "-o", other)
    assert (again.code, "is already there" in again.err) == (5, True)
    torn = record("export", "--type", "delivery", "--format", "db", "-o", tmp_path / "torn.json")
    assert (torn.code, "#2 follows what is not among them" in torn.err) == (2, True)


def test_filters_choose_and_stdout_is_json(record: Shell) -> None:
    assert [it["title"] for it in record("export", "france", "niger").json] == ["Row"]
    assert [
        json.loads(line)["id"] for line in record("export", "--type", "pledge", "--format", "jsonl").lines
    ] == [1]
    nothing = record("export", "--tag", "none")
    assert (nothing.code, nothing.json, nothing.err) == (0, [], "no interaction matches\n")


def test_no_cell_begins_as_a_formula(record: Shell) -> None:
    for row in csv.reader(record("export", "--format", "csv").out.splitlines(keepends=True)):
        assert not [cell for cell in row if cell[:1] in tuple("=+-@\t")]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.csv", "id,uid,date"),
        ("a.tsv", "id\tuid\tdate"),
        ("a.md", "| # | Date"),
        ("a.timeline.json", '{"events": ['),
        ("a.ftm.json", '{"id": '),
        ("a.matrix.csv", "sector,family,total"),
        ("a", "[\n{"),
    ],
)
def test_the_ending_of_the_file_says_the_format(
    record: Shell, tmp_path: Path, name: str, begins: str
) -> None:
    assert record("export", "-o", tmp_path / name).out == ""
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_the_record_itself_is_never_written_over(record: Shell, db: Path, tmp_path: Path) -> None:
    before = db.read_bytes()
    link = tmp_path / "link.json"
    link.symlink_to(db)
    for path in (db, link):
        ran = record("export", "-o", path)
        assert (ran.code, "is the record itself" in ran.err) == (2, True)
    assert db.read_bytes() == before


def test_a_file_is_replaced_whole_and_keeps_its_mode_and_link(record: Shell, tmp_path: Path) -> None:
    file, link = tmp_path / "real.csv", tmp_path / "link.csv"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)
    link.symlink_to(file)
    assert record("export", "-o", link).code == 0
    assert (file.stat().st_mode & 0o777, link.is_symlink()) == (0o640, True)
    assert file.read_text(encoding="utf-8").startswith("id,uid")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.csv", "real.csv", "record.json"]


FULL = [path for path in ("/dev/full",) if Path(path).is_char_device()]  # not every system has this device


@pytest.mark.parametrize("path", [*FULL, "absent/a.csv"])
def test_what_cannot_be_written_is_a_sentence(record: Shell, path: str) -> None:
    ran = record("export", "-o", path)
    assert (ran.code, ran.err.startswith(f'relations: cannot write "{path}"')) == (5, True)
    assert path not in FULL or Path(path).is_char_device()


def test_formats_that_there_are_not(record: Shell) -> None:
    assert record("export", "--format", "xls").code == 2
    stdout = record("export", "--format", "db")
    assert (stdout.code, "name one with -o" in stdout.err) == (2, True)


def test_on_a_terminal_nothing_acts_on_the_screen(record: Shell, db: Path, tmp_path: Path) -> None:
    code, shown = terminal.run(["--db", os.fspath(db), "export", "--format", "csv"], cwd=tmp_path)
    assert code == 0
    assert "\u202e" not in shown
    assert "\\u202e" in shown
    assert "\\u202e" in record("export", "--format", "csv").out


def test_an_ending_that_says_no_format_is_refused(relations: Shell, tmp_path: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    refused = relations("export", "-o", tmp_path / "record.xlsx")
    assert (refused.code, refused.out) == (2, "")
    assert "--output: no export format ends in .xlsx; choose one with --format" in refused.err
    assert not (tmp_path / "record.xlsx").exists()
    assert relations("export", "-o", tmp_path / "record.xlsx", "--format", "csv").code == 0


PUBLISHED = ("md", "timelinejs", "ics", "ftm", "matrix")


@pytest.mark.parametrize("format", PUBLISHED)
def test_what_nobody_has_read_is_not_published_and_stderr_says_so(relations: Shell, format: str) -> None:
    relations("add", "mali", "russia", "Read by a person", "-d", "2025-01", "-t", "visit", "-s", "energy")
    relations(
        "add",
        "mali",
        "russia",
        "Only drafted",
        "-d",
        "2025-02",
        "-t",
        "visit",
        "-s",
        "sport",
        "--tag",
        "unread",
    )
    ran = relations("export", "--format", format)
    assert (ran.code, ran.err) == (0, "1 left out that nobody has read (#2)\n")
    assert not {"Only drafted", "Sport", "Culture & sport"} & set(re.findall(r"[A-Z][a-z& ]+", ran.out))
    assert "Only drafted" in relations("export", "--format", "json").out


@pytest.mark.parametrize("format", PUBLISHED)
def test_notes_and_tags_are_not_published(relations: Shell, format: str) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-01", "-t", "visit", "--due", "2025-06")
    relations("add", "mali", "russia", "Wheat", "-d", "2025-01-05", "-t", "pledge", "--due", "2025-06")
    for id_ in (1, 2):
        relations("edit", id_, "--note", "A whisper", "--tag", "hush", "-s", "food")
    ran = relations("export", "--format", format)
    assert ran.code == 0
    assert not [word for word in ("whisper", "hush") if word in ran.out]


@pytest.mark.parametrize("format", [name for name in PUBLISHED if name != "matrix"])
@pytest.mark.parametrize(("lang", "mark"), [("en", "disputed"), ("fr", "contesté")])
def test_doubt_is_published_with_what_is_doubted(relations: Shell, format: str, lang: str, mark: str) -> None:
    relations("add", "mali", "russia", "Sure", "-d", "2025-01", "-t", "visit")
    relations("add", "mali", "russia", "Claimed", "-d", "2025-02", "-t", "visit", "--confidence", "disputed")
    assert mark in relations("export", "--format", format, "--lang", lang).out
    assert mark not in relations("export", "--format", format, "--until", "2025-01", "--lang", lang).out


def test_a_matrix_has_the_periods_that_are_asked_for(record: Shell) -> None:
    def heading(*by: str) -> str:
        return record("export", "mali", "--format", "matrix", *by).lines[0]

    assert heading("--by", "month").startswith("sector,family,total,2025-06,")
    assert heading("--by", "year").startswith("sector,family,total,2025")
    assert "-" not in heading("--by", "year")
    for arguments, sentence in (
        (("--format", "csv", "--by", "year"), "--by: csv has no periods"),
        (("--format", "matrix", "--by", "decade"), '--by: "decade" is not a period'),
    ):
        refused = record("export", *arguments)
        assert (refused.code, sentence in refused.err) == (2, True)


LOCALES = {
    "UTF-8": {},
    "C": {"LC_ALL": "C"},
    "C, as it is": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "Latin-1": {"LC_ALL": "fr_FR.ISO-8859-1", "PYTHONUTF8": "0"},
    "none": {"LC_ALL": ""},
}


@pytest.fixture(scope="module")
def latin_1(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the locale of a French machine of old is, on a system that can make it."""
    folder = tmp_path_factory.mktemp("locales")
    if localedef := shutil.which("localedef"):
        command = [localedef, "-i", "fr_FR", "-f", "ISO-8859-1", str(folder / "fr_FR.ISO-8859-1")]
        subprocess.run(command, check=False, capture_output=True, env=environment())
    return folder


@pytest.mark.parametrize(
    "name", ["csv", *(pytest.param(it, marks=pytest.mark.long) for it in ("json", "timelinejs"))]
)
@pytest.mark.parametrize(
    "locale",
    [pytest.param(it, marks=[pytest.mark.long] if it in ("UTF-8", "none") else []) for it in LOCALES],
)
def test_stdout_has_the_bytes_of_the_file_in_every_locale(
    record: Shell, db: Path, tmp_path: Path, latin_1: Path, locale: str, name: str
) -> None:
    command = [sys.executable, "-m", "relations", "--db", str(db), "--lang", "fr", "export", "--format", name]
    file = tmp_path / f"{name}.out"
    variables = {"LOCPATH": str(latin_1), **LOCALES[locale]}
    ran = subprocess.run(command, env=environment(**variables), check=True, capture_output=True)
    subprocess.run([*command, "-o", str(file)], env=environment(**variables), check=True)
    assert ran.stdout == file.read_bytes()
    assert "« A; B »" in ran.stdout.decode("utf-8")
