"""`relations keep`: new files only, each said with its rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.corpus.made import GDELT, ICEWS, written

pytest.importorskip("duckdb", reason="the extra scale is not installed")


def test_only_new_files_are_kept(relations: Shell, tmp_path: Path) -> None:
    written(tmp_path / "down", [GDELT])
    told = relations("keep", "down", "--to", "kept")
    assert told.lines == ["000.csv\tgdelt\t15\t11"]
    assert told.err == "1 file of 15 rows kept in kept, 0 there before\n"
    written(tmp_path / "down", [GDELT, ICEWS])
    told = relations("keep", "down", "--to", "kept")
    assert [line.split("\t")[0] for line in told.lines] == ["001.csv"]
    assert told.err == "1 file of 8 rows kept in kept, 1 there before\n"


def test_a_file_is_no_folder_to_keep_them_in(relations: Shell, tmp_path: Path) -> None:
    written(tmp_path / "down", [GDELT])
    (tmp_path / "kept").write_text("mine")
    refused = relations("keep", "down", "--to", "kept")
    assert (refused.code, refused.err) == (2, 'relations: --to: "kept" is a file; name a folder\n')
    assert (tmp_path / "kept").read_text() == "mine"


def test_where_to_keep_them_is_asked_for(relations: Shell) -> None:
    refused = relations("keep", "x")
    assert (refused.code, refused.err) == (2, "relations: --to: name the folder to keep them in\n")
