from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from relations.errors import CannotWrite
from relations.store.lock import locked
from tests.processes import environment

HOLDER = """
import sys, pathlib
from relations.store.lock import locked
with locked(pathlib.Path(sys.argv[1]), 5):
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that holds the lock until its stdin is closed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_nothing_lies_about_after_the_lock(tmp_path: Path) -> None:
    with locked(tmp_path / "db.json", 1):
        assert [path.name for path in tmp_path.iterdir()] == ["db.json.lock"]
    assert list(tmp_path.iterdir()) == []


def test_a_busy_lock_is_waited_for_and_then_refused(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    with holder(path) as process:
        start = time.monotonic()
        with (
            pytest.raises(CannotWrite, match=r"db\.json is being changed by another process"),
            locked(path, 0.2),
        ):
            raise AssertionError
        assert 0.2 <= time.monotonic() - start < 3
        process.communicate()
    with locked(path, 0):
        assert True


def test_a_lock_whose_holder_was_killed_is_free_at_once(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    with holder(path) as process:
        process.kill()
        process.wait()
        assert (tmp_path / "db.json.lock").exists()
        with locked(path, 0):
            assert True
    assert list(tmp_path.iterdir()) == []


def test_two_files_have_two_locks(tmp_path: Path) -> None:
    with locked(tmp_path / "a.json", 0), locked(tmp_path / "b.json", 0):
        assert len(list(tmp_path.iterdir())) == 2
