"""Kept as Parquet, a corpus tells the same as its files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relations.corpus.kept import keep, manifest
from relations.errors import UnreadableFile
from relations.formats.event_data.event import EventQuery
from tests.corpus.made import ALL, GDELT, ICEWS, PAIR, POLECAT, heard, opened, plain, scanned, written
from tests.formats.datasets.made import gdelt

pytest.importorskip("duckdb", reason="the extra scale is not installed")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return written(tmp_path / "down", [GDELT, ICEWS, POLECAT], packed="zip")


@pytest.mark.parametrize("asked", [ALL, PAIR], ids=["all pairs", "a pair"])
def test_the_same_is_told(tmp_path: Path, files: list[Path], asked: EventQuery) -> None:
    folder = tmp_path / "kept"
    list(keep(files, opened, folder, ALL))
    from_files, from_kept = scanned(files, asked), heard([folder], asked)
    assert plain(from_kept.events) == plain(from_files.events)
    assert from_kept.tally.folded == from_files.tally.folded
    assert from_kept.tally.rows == from_files.tally.rows
    assert from_kept.files == from_files.files


def test_a_file_is_kept_once_whatever_it_is_called(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    assert [file.dataset if file else None for file in keep(files, opened, folder, ALL)] == [
        "gdelt", "icews", "polecat",
    ]  # fmt: skip
    copy = files[0].with_name("again.csv.zip")
    copy.write_bytes(files[0].read_bytes())
    assert list(keep([*files, copy], opened, folder, ALL)) == [None] * 4
    assert len(list(folder.glob("*.parquet"))) == 3
    assert not list(folder.glob(".*"))


def test_the_manifest_counts_every_row(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    for file in keep(files, opened, folder, ALL):
        assert file
        assert file.rows == file.kept + file.refused + sum(file.skipped.values())
    assert [file.name for file in manifest(folder)] == [file.name for file in files]


@pytest.mark.parametrize("text", ["", "[]", '{"version": 9, "files": []}', '{"version": 1, "files": [{}]}'])
def test_a_manifest_that_is_none_of_ours_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(UnreadableFile, match="manifest"):
        heard([tmp_path], ALL)


def test_what_an_interruption_leaves_is_no_kept_file(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    first = next(keep(files, opened, folder, ALL))
    assert first
    held = json.loads((folder / "manifest.json").read_text())
    assert [file["name"] for file in held["files"]] == [first.name]
    assert len(list(keep(files, opened, folder, ALL))) == 3


def test_a_row_comes_back_whatever_stands_in_its_cells(tmp_path: Path) -> None:
    """A carriage return, a NUL, what a table writes for nothing, quotes, an address that is none."""
    places = ["a\rb", "a\0b", "<null>", '"', "'", r"\x00 \t \\", "Ségou", "", " ", "x" * 2_500_000, "\x1b[2J"]
    text = "".join(gdelt(n, "MLI", "RUS", "042", place=place, url=place) for n, place in enumerate(places, 1))
    files = written(tmp_path / "down", [text + gdelt(99, "RUS", "MLI", "043", url="javascript://x")])
    list(keep(files, opened, tmp_path / "kept", ALL))
    from_files = scanned(files)
    assert len(from_files.events) == len(places) + 1
    assert plain(heard([tmp_path / "kept"], ALL).events) == plain(from_files.events)
    assert plain(heard([tmp_path / "kept"], PAIR).events) == plain(from_files.events)
