"""Files that commands write: never over the record or what a command reads, and a failure loses nothing."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from relations.cli import output_file
from relations.errors import CannotWrite
from tests.conftest import Shell

SHEET = "D,A,B,T,X\n2025,Mali,Russia,Talks,meeting\n2025,Mali,Nowhere,Talks,meeting\n"
MAP = ["--map", "date={D}", "--map", "a={A}", "--map", "b={B}", "--map", "title={T}", "--map", "type={X}"]
IMPORT = ["import", "sheet.csv", *MAP, "--words", "words.csv", "--map-file", "map.json", "--continue"]
PAIR = ["mali", "russia"]
OPTIONS = {
    "export": ["export", "--format", "csv", "-o"],
    "export record": ["export", "--format", "db", "-o"],
    "timeline": ["timeline", *PAIR, "--with", "other.txt", "-o"],
    "summarise": ["summarise", *PAIR, "--with", "other.txt", "-o"],
    "summarise by": ["summarise", "--by", "sector", "-o"],
    "compare": ["compare", "mali", "russia", "china", "--with", "other.txt", "-o"],
    "pairs": ["pairs", "-o"],
    "promises": ["promises", "-o"],
    "check": ["check", "-o"],
    "save-map": [*IMPORT, "--save-map"],
    "save-map, dry run": [*IMPORT, "--dry-run", "--save-map"],
    "refused": [*IMPORT, "--refused"],
}
OWN = ("record.txt", "./record.txt", "symlink.txt", "hardlink.txt", "record.txt.lock", ".record.txt.new")
INPUTS = ("sheet.csv", "words.csv", "map.json", "other.txt")


@pytest.fixture
def folder(relations: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record whose name a report can end in, links to it, and files to read."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RELATIONS_DB", "record.txt")
    relations("--db", "record.txt", "add", *PAIR, "Talks", "-d", "2025-06-23", "-t", "meeting")
    relations("--db", "other.txt", "add", *PAIR, "Talks", "-d", "2025-06-23", "-t", "meeting")
    Path("symlink.txt").symlink_to("record.txt")
    Path("hardlink.txt").hardlink_to("record.txt")
    Path("sheet.csv").write_text(SHEET, encoding="utf-8")
    Path("words.csv").write_text("theirs,energy\n", encoding="utf-8")
    Path("map.json").write_text('{"map": {}, "words": {}}', encoding="utf-8")
    return tmp_path


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("option", OPTIONS)
def test_no_option_writes_over_the_record_or_an_input(relations: Shell, folder: Path, option: str) -> None:
    before = state(folder)
    for place in (*OWN, *(name for name in INPUTS if name in OPTIONS[option])):
        ran = relations("--db", "record.txt", *OPTIONS[option], place)
        assert (ran.code, ran.out) == (2, ""), (place, ran)
        assert state(folder) == before, place


PICTURED = {
    "page": ["export", "--intro", "intro.svg", "--format", "html", "-o"],
    "picture": ["export", "--intro", "intro.svg", "-o"],
    "timeline": ["timeline", "-o"],
    "summarise": ["summarise", "-o"],
    "card": ["export", "--intro", "intro.svg", "-o", "page.html", "--card"],
}


@pytest.mark.parametrize("option", PICTURED)
def test_no_picture_or_page_is_written_over_the_record_or_its_introduction(
    relations: Shell, folder: Path, option: str
) -> None:
    Path("record.txt").rename("record.svg")
    Path("symlink.txt").unlink()
    Path("link.svg").symlink_to("record.svg")
    Path("hard.svg").hardlink_to("record.svg")
    Path("intro.svg").write_text("Once.", encoding="utf-8")
    before = state(folder)
    places = ["record.svg", "link.svg", "hard.svg", *(["intro.svg"] if "--intro" in PICTURED[option] else [])]
    for place in places:
        ran = relations("--db", "record.svg", *PICTURED[option], place)
        assert (ran.code, "name another file" in ran.err) == (2, True), (place, ran)
        assert (state(folder), ran.out) == (before, "")


def test_the_sentence_says_what_the_file_is(relations: Shell, folder: Path) -> None:
    for place, said in [
        ("hardlink.txt", '--output: "hardlink.txt" is the record itself; name another file'),
        ("other.txt", '--output: "other.txt" is what this command reads; name another file'),
    ]:
        assert said in relations("--db", "record.txt", *OPTIONS["timeline"], place).err
    locked = relations("--db", "record.txt", "export", "-o", "record.txt.lock", "--format", "csv")
    assert "is what the record is written with" in locked.err


def test_a_record_named_as_the_temporary_file_of_an_output_is_kept(relations: Shell, folder: Path) -> None:
    Path("record.txt").rename(".page.txt.new")
    ran = relations("--db", ".page.txt.new", "pairs", "-o", "page.txt")
    assert (ran.code, Path("page.txt").exists()) == (2, False)


def test_two_outputs_in_one_file_are_refused(relations: Shell, folder: Path) -> None:
    ran = relations("--db", "record.txt", *OPTIONS["refused"], "x.json", "--save-map", "./x.json")
    assert (ran.code, Path("x.json").exists()) == (2, False)


def test_what_is_refused_leaves_no_mapping_and_no_rows(relations: Shell, folder: Path) -> None:
    assert relations("--db", "record.txt", *IMPORT, "--save-map", "absent/map.json").code == 5
    assert relations("--db", "record.txt", "list", "--count").out == "1\n"


@pytest.fixture
def little_room() -> Iterator[None]:
    """No file may grow beyond 64 kB, as on a disk that is nearly full."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.usefixtures("little_room")
def test_where_the_room_ends_the_old_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "map.json"
    file.write_text("sound", encoding="utf-8")
    with pytest.raises(CannotWrite, match="File too large"):
        output_file.write(file, ["x" * 4096] * 40)
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("map.json", "sound")]


def test_a_failure_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("old", encoding="utf-8")

    def pieces() -> Iterator[str]:
        yield "new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        output_file.write(file, pieces())
    with pytest.raises(KeyboardInterrupt):
        output_file.write_new(tmp_path / "rows.csv", pieces(), "--refused")
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("page.txt", "old")]


def test_a_new_file_is_never_written_over_another(tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.symlink_to(tmp_path / "absent")
    with pytest.raises(CannotWrite, match="is already there; move it away, or name another with --refused"):
        output_file.write_new(file, ["x"], "--refused")
    assert not (tmp_path / "absent").exists()


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        output_file.write(pipe, ["a", "é"])
        assert reader.stdout is not None
        assert reader.stdout.read() == "aé".encode()
    assert pipe.is_fifo()
