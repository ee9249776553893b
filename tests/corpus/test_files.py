"""Which files are meant by paths, folders and patterns."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.corpus.files import are_several, dataset_files, is_kept
from relations.errors import NotUnderstood


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("2.csv", "1.csv.zip", "sub/3.csv.gz", "notes.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    return tmp_path


def test_a_folder_is_its_dataset_files_in_the_order_of_their_names(folder: Path) -> None:
    assert [Path(path).name for path in dataset_files([str(folder)])] == ["1.csv.zip", "2.csv", "3.csv.gz"]


def test_a_quoted_pattern_is_what_it_matches(folder: Path) -> None:
    assert [Path(path).name for path in dataset_files(["*.csv*"])] == ["1.csv.zip", "2.csv"]
    assert [Path(path).name for path in dataset_files([f"{folder}/**/*.gz"])] == ["3.csv.gz"]


def test_a_file_is_meant_once_however_often_it_is_named(folder: Path) -> None:
    (folder / "link.csv").symlink_to(folder / "2.csv")
    (folder / "nowhere.csv").symlink_to(folder / "gone.csv")
    assert [
        Path(path).name for path in dataset_files(["2.csv", "./2.csv", "link.csv", str(folder / "2.csv")])
    ] == ["2.csv"]
    assert len(dataset_files([str(folder)])) == 3


@pytest.mark.parametrize(
    ("name", "said"), [("gone.csv", "is no file, folder or pattern"), ("empty", "holds no dataset files")]
)
def test_what_is_not_there_is_refused(folder: Path, name: str, said: str) -> None:
    (folder / "empty").mkdir()
    with pytest.raises(NotUnderstood, match=said):
        dataset_files([name])


def test_what_cannot_be_looked_at_is_neither_a_folder_nor_kept_and_is_refused_with_the_reason() -> None:
    name = "x" * 300
    assert not are_several([name])
    assert not is_kept(name)
    with pytest.raises(NotUnderstood, match="cannot be read"):
        dataset_files([name])


def test_a_folder_with_a_manifest_is_kept(folder: Path) -> None:
    assert not is_kept(str(folder))
    (folder / "manifest.json").write_text("{}")
    assert is_kept(str(folder))


def test_several_are_more_than_one_plain_file(folder: Path) -> None:
    for names in (["2.csv", "x.csv"], ["sub"], ["*.csv"], ["[0-9].csv"]):
        assert are_several(names), names
    (folder / "a[1].csv").write_text("x")
    for names in (["2.csv"], ["gone.csv"], ["-"], ["a[1].csv"]):
        assert not are_several(names), names
