"""Dataset files become Parquet: each once, small ones together, and what an interruption leaves is sound."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relations.corpus import keeping
from relations.corpus.keeping import keep
from relations.corpus.kept import manifest
from relations.errors import CannotWrite, NotUnderstood, RelationsError
from tests.corpus.made import ALL, GDELT, ICEWS, PAIR, POLECAT, heard, opened, plain, scanned, written
from tests.formats.datasets.made import gdelt

pytest.importorskip("duckdb", reason="the extra scale is not installed")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return written(tmp_path / "down", [GDELT, ICEWS, POLECAT], packed="zip")


def test_a_file_is_kept_once_whatever_it_is_called(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    copy = files[0].with_name("again.csv.zip")
    copy.write_bytes(files[0].read_bytes())
    assert [file.dataset if file else None for file in keep([*files, copy], opened, folder, ALL)] == [
        None, "gdelt", "icews", "polecat",
    ]  # fmt: skip
    assert list(keep([*files, copy], opened, folder, ALL)) == [None] * 4
    assert len(list(folder.glob("*.parquet"))) == 3
    assert len(list(folder.iterdir())) == 4


def test_the_manifest_counts_every_row(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    for file in keep(files, opened, folder, ALL):
        assert file
        assert file.rows == file.kept + file.refused + sum(file.skipped.values())
    assert [file.name for file in manifest(folder)] == [file.name for file in files]


def test_small_files_of_a_dataset_share_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [gdelt(n, "MLI", "RUS", "040") + gdelt(n, "FRA", "XQQ", "040") for n in range(5)]
    files = written(tmp_path / "down", [*rows, ICEWS])
    for enough, parquets in ((250_000, 2), (4, 4), (1, 6)):
        monkeypatch.setattr(keeping, "_ENOUGH", enough)
        folder = tmp_path / str(enough)
        assert len(list(keep(files, opened, folder, ALL))) == 6
        assert len(list(folder.glob("*.parquet"))) == parquets
        told = heard([folder])
        assert plain(told.events) == plain(scanned(files).events)
        refused = {(one.file, one.line) for one in told.tally.refused}
        assert refused >= {(file.name, 2) for file in files[:5]}


def test_what_an_interruption_leaves_is_no_kept_file(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    first = next(keep(files, opened, folder, ALL))
    assert first
    held = json.loads((folder / "manifest.json").read_text())
    assert [file["name"] for file in held["files"]] == [first.name]
    assert len(list(keep(files, opened, folder, ALL))) == 3


def test_a_file_whose_parquet_is_gone_is_kept_again_and_no_other_forgotten(tmp_path: Path) -> None:
    files = written(tmp_path / "down", [GDELT, gdelt(20, "FRA", "MLI", "040"), ICEWS])
    folder = tmp_path / "kept"
    list(keep(files, opened, folder, ALL))
    (folder / manifest(folder)[0].parquet).unlink()
    assert [file.name if file else None for file in keep(files[1:], opened, folder, ALL)] == [
        None, files[1].name,
    ]  # fmt: skip
    with pytest.raises(RelationsError, match="DuckDB gave up"):
        heard([folder])
    assert [file.name if file else None for file in keep(files, opened, folder, ALL)] == [
        None, None, files[0].name,
    ]  # fmt: skip
    assert plain(heard([folder]).events) == plain(scanned(files).events)


def test_the_files_before_one_that_is_no_dataset_are_kept(tmp_path: Path) -> None:
    texts = [gdelt(1, "MLI", "RUS", "040"), GDELT, ICEWS, "date,title\n2025,x\n", POLECAT]
    files = written(tmp_path / "down", texts)
    kept: list[str] = []
    with pytest.raises(NotUnderstood, match=r"003\.csv"):
        kept.extend(file.name for file in keep(files, opened, tmp_path / "kept", ALL) if file)
    assert kept == [file.name for file in files[:3]] == [file.name for file in manifest(tmp_path / "kept")]
    assert len(list((tmp_path / "kept").iterdir())) == 3


def test_one_process_at_a_time_keeps_files_in_a_folder(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    first = keep(files, opened, folder, ALL)
    next(first)
    with pytest.raises(CannotWrite, match="another process"):
        list(keep(files, opened, folder, ALL))
    list(first)
    assert list(keep(files, opened, folder, ALL)) == [None] * 3


def test_what_a_killed_run_leaves_is_taken_away(tmp_path: Path, files: list[Path]) -> None:
    folder = tmp_path / "kept"
    (folder / ".relations-keep-x").mkdir(parents=True)
    (folder / ".relations-keep-x" / "gdelt.rows").write_text("x")
    list(keep(files, opened, folder, ALL))
    assert sorted(path.suffix for path in folder.iterdir()) == [".json", *[".parquet"] * 3]


def test_nothing_of_a_file_that_ends_badly_is_kept(tmp_path: Path) -> None:
    """Neither where it is the first of its dataset, nor after others."""
    whole = "".join(gdelt(n, "MLI", "RUS", "040", place=str(n)) for n in range(9_000))
    sound, cut = written(tmp_path / "down", [GDELT, whole], packed="gz")
    packed = cut.read_bytes()
    cut.write_bytes(packed[: len(packed) // 2] + bytes(99) + packed[len(packed) // 2 + 99 :])
    for n, files in enumerate([[cut, sound], [sound, cut]]):
        with pytest.raises(RelationsError, match="broken"):
            list(keep(files, opened, tmp_path / str(n), ALL))
    assert not (tmp_path / "0" / "manifest.json").exists()
    assert plain(heard([tmp_path / "1"]).events) == plain(scanned([sound]).events)


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
