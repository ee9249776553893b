from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from relations.errors import CannotWrite
from relations.store.lock import locked
from tests.processes import environment
from tests.store.records import names_in, on_posix

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
    assert names_in(tmp_path) == []


def test_a_busy_lock_is_waited_for_and_then_refused(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    with holder(path) as process:
        start = time.monotonic()
        with (
            pytest.raises(CannotWrite, match=r"db\.json is being changed by another process"),
            locked(path, 0.2),
        ):
            raise AssertionError
        assert time.monotonic() - start >= 0.2  # and not much longer, but for a busy machine
        process.communicate()
    with locked(path, 0):
        pass


def test_a_lock_whose_holder_was_killed_is_free_at_once(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    with holder(path) as process:
        process.kill()
        process.wait()
        assert (tmp_path / "db.json.lock").exists()
        with locked(path, 0):
            pass
    assert names_in(tmp_path) == []


def test_two_files_have_two_locks(tmp_path: Path) -> None:
    with locked(tmp_path / "a.json", 0), locked(tmp_path / "b.json", 0):
        assert len(list(tmp_path.iterdir())) == 2


def no_kernel_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    def flock(descriptor: int, operation: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", flock)


def refused(path: Path) -> str:
    """Return the sentence with which the lock of a file is refused."""
    with pytest.raises(CannotWrite) as error, locked(path, 0.02):
        raise AssertionError
    return str(error.value)


@on_posix
def test_without_kernel_locks_whoever_makes_the_file_has_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "db.json"
    no_kernel_locks(monkeypatch)
    with locked(path, 0):
        sentence = refused(path)
        assert f"is being changed by process {os.getpid()} on {os.uname().nodename}" in sentence
        assert f"remove {path}.lock if no such process runs" in sentence
    assert list(tmp_path.iterdir()) == []


@on_posix
def test_a_lock_that_is_a_file_holds_against_those_with_kernel_locks_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "db.json"
    with monkeypatch.context() as without:
        no_kernel_locks(without)
        with locked(path, 0):
            without.undo()
            assert "is being changed by process" in refused(path)


@on_posix
def test_what_a_killed_process_left_where_there_are_no_kernel_locks_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "db.json"
    gone = subprocess.Popen([sys.executable, "-c", ""], env=environment())
    gone.wait()
    lock = tmp_path / "db.json.lock"
    lock.write_text(f"{gone.pid} {os.uname().nodename}")
    assert refused(path) == (
        f"process {gone.pid}, which no longer runs, left {lock}; nothing was written, remove {lock} and try again"
    )
    lock.write_text("1 elsewhere")
    assert "by process 1 on elsewhere" in refused(path)
    lock.write_text("")
    no_kernel_locks(monkeypatch)
    assert refused(path).startswith(f"{lock} is there, so {path} may be in use")
    lock.unlink()
    with locked(path, 0):
        pass


@on_posix
def test_what_is_no_lock_file_is_named_and_left_alone(tmp_path: Path) -> None:
    path, lock = tmp_path / "db.json", tmp_path / "db.json.lock"
    lock.mkdir()
    assert refused(path).startswith(f"{lock} is in the way")
    lock.rmdir()
    lock.symlink_to(tmp_path / "elsewhere")
    assert refused(path).startswith(f"{lock} is in the way")
    assert not (tmp_path / "elsewhere").exists()
    lock.unlink()
    os.mkfifo(lock)
    assert refused(path).startswith(f"{lock} is in the way")
    assert [entry.name for entry in tmp_path.iterdir()] == ["db.json.lock"]


@on_posix
def test_whatever_else_a_lock_file_holds_it_is_locked(tmp_path: Path) -> None:
    (tmp_path / "db.json.lock").write_bytes(b"\xff not ours \x1b[2J")
    with locked(tmp_path / "db.json", 0):
        pass
    assert list(tmp_path.iterdir()) == []
