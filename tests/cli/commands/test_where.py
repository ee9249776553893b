"""Which record file is in use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Shell


def test_the_named_file_wins(relations: Shell, db: Path, tmp_path: Path) -> None:
    asked = relations("where")
    assert (asked.code, asked.out) == (0, f"{db}\n")
    assert "not there yet" in asked.err
    assert relations("--db", tmp_path / "other.json", "where").out == f"{tmp_path / 'other.json'}\n"


def test_without_a_name_the_folders_own_then_the_users(
    relations: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RELATIONS_DB")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert relations("where").out == f"{tmp_path / 'data' / 'relations' / 'db.json'}\n"
    assert relations("list").code == 0
    assert not (tmp_path / "data").exists()
    (tmp_path / "db.json").write_text("{}", encoding="utf-8")
    assert relations("where").out == f"{tmp_path / 'db.json'}\n"
