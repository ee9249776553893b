"""Copies that Syncthing and Dropbox leave beside a record."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.cli.conflict_copies import conflict_copies
from tests.conftest import Shell


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("db.sync-conflict-20260101-101112-ABCDEF7.json", True),
        ("db (Awa's conflicted copy 2026-01-01).json", True),
        ("db (conflicted copy 2026-01-01 101112).json", True),
        ("db (Copie en conflit de Awa 2026-01-01).json", True),
        ("db (copie conflictuelle de Awa 2026-01-01).json", True),
        ("db (1).json", False),
        ("other.sync-conflict-20260101-101112-ABCDEF7.json", False),
        ("db.json.lock", False),
    ],
)
def test_a_conflict_copy_is_known_by_its_name(tmp_path: Path, name: str, is_one: bool) -> None:
    (tmp_path / name).touch()
    assert [it.name for it in conflict_copies(tmp_path / "db.json")] == [name] * is_one


def test_no_folder_has_no_copies(tmp_path: Path) -> None:
    assert conflict_copies(tmp_path / "nowhere" / "db.json") == []


@pytest.mark.parametrize("command", [["where"], ["check"], ["check", "--file"]])
def test_where_and_check_say_how_to_merge_it(relations: Shell, db: Path, command: list[str]) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    copy = db.with_name("record (Awa's conflicted copy 2026-01-01).json")
    copy.write_bytes(db.read_bytes())
    assert "`relations merge '" in relations(*command).err
