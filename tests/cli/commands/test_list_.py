"""Lists: newest last, filtered, in every format, the same content in a pipe and on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.terminal import run

RECORD = (
    ("mali", "russia", "Goïta in Moscow", "-d", "2025-06-22/2025-06-26", "-t", "visit"),
    ("russia", "mali", "Armoured vehicles", "-d", "2025-01", "-t", "delivery", "-s", "defence"),
    ("france", "mali", "Last soldiers leave", "-d", "2022-08-15", "-t", "cancellation", "-s", "security",
     "--source", "AFP"),
    ("mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting", "-s", "energy@russia",
     "--person", "Goïta", "--tag", "Sahel"),
)  # fmt: skip


@pytest.fixture
def record(begun: Callable[..., Shell]) -> Shell:
    return begun(*(("add", *arguments) for arguments in RECORD))


def ids(record: Shell, *arguments: str | int) -> list[int]:
    return [it["id"] for it in record("list", *arguments, "--json").json]


def test_newest_last_and_tab_separated_in_a_pipe(record: Shell) -> None:
    assert record("list").out == (
        "3\t2022-08-15\tFRA-MLI\tcancellation\tLast soldiers leave\tSecurity\n"
        "2\t2025-01\tMLI-RUS\tdelivery\tArmoured vehicles\tDefence\n"
        "1\t2025-06-22/2025-06-26\tMLI-RUS\tvisit\tGoïta in Moscow\t\n"
        "4\t2025-06-23\tMLI-RUS\tmeeting\tTalks\tEnergy@RUS\n"
    )


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("mali",), [3, 2, 1, 4]),
        (("russie", "mali"), [2, 1, 4]),
        (("--since", "2025-06-24"), [1]),
        (("--until", "2024"), [3]),
        (("-s", "énergie", "-s", "défense"), [2, 4]),
        (("--family", "hard"), [3, 2]),
        (("-t", "visite"), [1]),
        (("--person", "goita"), [4]),
        (("--tag", "sahel"), [4]),
        (("--text", "soldiers"), [3]),
        (("--source", "afp"), [3]),
        (("--unsourced", "mali", "russia", "-t", "meeting"), [4]),
        (("--confidence", "disputed"), []),
        (("-n", 2), [1, 4]),
        (("--reverse",), [4, 1, 2, 3]),
        (("--sort", "title"), [2, 1, 3, 4]),
        (("--sort", "id", "-n", 1), [4]),
        (("-n", 0), []),
    ],
)
def test_filters_and_order(record: Shell, arguments: tuple[str | int, ...], found: list[int]) -> None:
    assert ids(record, *arguments) == found


def test_count_is_a_bare_number(record: Shell) -> None:
    assert record("list", "mali", "russia", "--count").out == "3\n"


def test_chosen_columns(record: Shell) -> None:
    assert (
        record("list", "france", "--columns", "title,start,sources").out
        == "Last soldiers leave\t2022-08-15\tAFP\n"
    )


def test_an_empty_list_is_done_and_says_so_on_stderr(record: Shell) -> None:
    nothing = record("list", "china")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "no interaction matches\n")
    assert record("list", "china", "--json").json == []


def test_an_empty_record_says_the_same_everywhere(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    relations("remove", 1, "--yes")
    for command in ("list", "timeline", "summarise", "promises", "pairs", "check", "export"):
        assert relations(command).err == "the record is empty; `relations add` begins it\n", command
    assert relations("list", "-n", 0).err == ""


def test_a_mistyped_file_is_an_error_and_is_not_made(record: Shell, tmp_path: Path) -> None:
    refused = record("--db", tmp_path / "typo.json", "list")
    assert refused.code == 4
    assert "typo.json" in refused.err
    assert not (tmp_path / "typo.json").exists()


def test_global_options_work_before_and_after_the_command(record: Shell, db: Path) -> None:
    before = record("--lang", "fr", "--db", db, "list", "-s", "energy")
    after = record("list", "-s", "energy", "--db", db, "--lang", "fr")
    assert before.out == after.out
    assert "rencontre" in before.out
    assert "Énergie@RUS" in before.out


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_terminal_shows_the_same_content(record: Shell, db: Path, width: int) -> None:
    code, shown = run(["--db", str(db), "list"], cwd=db.parent, width=width, environment={"NO_COLOR": "1"})
    assert code == 0
    assert "\x1b" not in shown
    words = {word for line in record("list").lines for cell in line.split("\t") for word in cell.split()}
    assert all(word in shown for word in words), words
    assert max(len(line) for line in shown.splitlines()) <= width


def test_colour_only_when_it_is_wanted(record: Shell, db: Path) -> None:
    assert "\x1b[" in run(["--db", str(db), "list"], cwd=db.parent)[1]
    assert "\x1b[" not in run(["--db", str(db), "list"], cwd=db.parent, environment={"TERM": "dumb"})[1]
    assert "\x1b[" not in run(["--db", str(db), "--color", "never", "list"], cwd=db.parent)[1]
    assert "\x1b[" in record("list", "--color", "always", "--format", "table").out


def test_an_ascii_terminal_gets_ascii(record: Shell, db: Path) -> None:
    ascii_only = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    command = [sys.executable, "-m", "relations", "--db", str(db)]
    code, shown = run(["list"], command=command, cwd=db.parent, environment=ascii_only)
    assert code == 0
    assert shown.isascii()
    assert "Go\\xefta" in shown


@pytest.mark.parametrize("form", ["csv", "tsv", "md"])
def test_a_file_shown_on_a_terminal_reorders_nothing(relations: Shell, db: Path, form: str) -> None:
    relations("add", "mali", "russia", "Talks \u202eskl", "-d", "2025", "-t", "meeting")
    code, shown = run(["--db", str(db), "list", "--format", form], cwd=db.parent)
    assert code == 0
    assert "\u202e" not in shown
    assert "\\u202e" in shown
    if form != "md":
        assert "\\u202e" in relations("list", "--format", form).out


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_chosen_columns_are_codes_in_any_language_and_import_reads_them_back(
    record: Shell, tmp_path: Path, form: str, lang: str
) -> None:
    record("add", "russia", "mali", "=1+1 \u202e", "-d", "2025-09", "-t", "pledge", "-s", "energy@mali",
           "--person", "A; B", "--source", "https://example.org", "--quote", "-1", "--source", "Note",
           "--quote", "")  # fmt: skip
    columns = "date,type,title,sectors,people,parties,actor,pair,sources,confidence,uid,added"
    listed = record("list", "--columns", columns, "--format", form, "--lang", lang).out
    assert listed == record("list", "--columns", columns, "--format", form).out
    (tmp_path / f"x.{form}").write_text(listed, encoding="utf-8")
    assert record("--db", tmp_path / "other.json", "import", tmp_path / f"x.{form}").code == 0
    kept = [name for name in columns.split(",") if name != "actor"]
    ours, theirs = (
        record("list", "--json").json,
        record("--db", tmp_path / "other.json", "list", "--json").json,
    )
    assert [[it[name] for name in kept] for it in theirs] == [[it[name] for name in kept] for it in ours]
