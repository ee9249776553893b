"""A merge under kills, from many processes at once, and without room: the old record or the new, and nothing lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from relations.store import RecordFile
from tests.reliability.trials import concurrency, killed_at_random, killed_before_every_call, without_room
from tests.reliability.writers import Ours


class Merging(Ours):
    """RecordFile, to which every addition comes in a colleague's copy."""

    def add(self, path: Path, turn: int) -> None:
        self._merged(path, lambda copy: super(Merging, self).add(copy, turn))

    def import_(self, path: Path, turn: int) -> None:
        self._merged(path, lambda copy: super(Merging, self).import_(copy, turn))

    def _merged(self, path: Path, change: Callable[[Path], None]) -> None:
        folder = path.parent.parent / f"colleague-{os.getpid()}"
        folder.mkdir(exist_ok=True)
        copy = Path(shutil.copy(path, folder / path.name))
        change(copy)
        RecordFile(path).merge(RecordFile(copy).copy())


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return the folder of the record, beside which a colleague has another."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


@pytest.mark.long
def test_a_kill_before_any_call_leaves_the_old_state_or_the_new(
    desk: Path, counted: Callable[[str], None]
) -> None:
    counted(killed_before_every_call(Merging(), "import_", desk / "db.json"))


@pytest.mark.long
def test_kills_at_random_lose_nothing(desk: Path, counted: Callable[[str], None]) -> None:
    counted(killed_at_random(Merging(), "import_", desk / "db.json", records=1000, trials=50))


def test_merges_from_two_processes_at_once_are_all_there(desk: Path, counted: Callable[[str], None]) -> None:
    counted(concurrency(Merging(), desk / "db.json", 2, 5))


@pytest.mark.parametrize("percent", [0, 50, 99])
def test_where_the_room_ends_the_file_stays_as_it_is(percent: int, desk: Path) -> None:
    without_room(Merging(), "import_", desk / "db.json", percent)
