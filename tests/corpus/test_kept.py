"""Kept as Parquet, a corpus tells the same as its files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from relations.corpus.counting import all_pairs
from relations.corpus.engines import engine
from relations.corpus.keeping import keep
from relations.errors import UnreadableFile
from relations.formats.event_data.event import EventQuery
from relations.vocabulary import BUILTIN
from tests.corpus.made import ALL, GDELT, ICEWS, PAIR, POLECAT, heard, opened, plain, scanned, written
from tests.formats.datasets.made import gdelt

pytest.importorskip("duckdb", reason="the extra scale is not installed")

ROMANIA = EventQuery(("ROU", "MLI"), BUILTIN)
ONE = EventQuery(("ROU",), BUILTIN)


@pytest.mark.parametrize("asked", [ALL, PAIR, ROMANIA, ONE], ids=lambda asked: "-".join(asked.parties))
def test_the_same_is_told(tmp_path: Path, asked: EventQuery) -> None:
    spelt = gdelt(20, "ROU", "MLI", "040") + gdelt(21, "MLI", "ROM", "040") + gdelt(22, "FRA", "ROU", "073")
    files = written(tmp_path / "down", [GDELT, ICEWS, POLECAT, spelt], packed="zip")
    folder = tmp_path / "kept"
    list(keep(files, opened, folder, ALL))
    from_files, from_kept = scanned(files, asked), heard([folder], asked)
    assert from_files.events
    assert plain(from_kept.events) == plain(from_files.events)
    assert from_kept.tally.folded == from_files.tally.folded
    assert from_kept.tally.rows == from_files.tally.rows
    assert from_kept.files == from_files.files


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2}', '{"version": 2, "files": [{}]}', "{", "null"])
def test_a_manifest_that_is_none_of_ours_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(UnreadableFile, match="manifest"):
        heard([tmp_path], ALL)


@pytest.mark.parametrize("version", [1, 9, "2", None])
def test_what_another_version_kept_is_kept_anew(tmp_path: Path, version: object) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps({"version": version, "files": []}))
    with pytest.raises(UnreadableFile, match="another version of this program; keep the files anew"):
        heard([tmp_path], ALL)


def test_a_file_that_two_folders_keep_counts_once(tmp_path: Path) -> None:
    """Beside others, in one Parquet file with them, and where a folder is named twice, also through a link."""
    one, two, three = (gdelt(n, "MLI", "RUS", "040") + gdelt(n + 10, "RUS", "XQQ", "040") for n in (1, 2, 3))
    files = written(tmp_path / "down", [one, two, three, ICEWS])
    a, b, link = tmp_path / "a", tmp_path / "b", tmp_path / "link"
    list(keep([files[0], files[1], files[3]], opened, a, ALL))
    list(keep(files[1:], opened, b, ALL))
    link.symlink_to(b)
    told = scanned(files).account
    for folders in ([a, b, a], [b, link, a]):
        answer = heard(folders).account
        assert (answer.files, answer.rows, answer.told, answer.repeated) == (4, told.rows, told.told, 0), (
            folders
        )
        assert answer.skipped == told.skipped
        with engine("duckdb") as running:
            assert all_pairs(folders, ALL, running).account == replace(answer, notes=())
