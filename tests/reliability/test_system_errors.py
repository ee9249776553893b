"""What the system refuses, in a real process of the command: the old state or the new, and a sentence that is true."""

from __future__ import annotations

import errno
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.forks import forked
from tests.processes import environment, unprivileged
from tests.reliability.trials import CALLS
from tests.reliability.writers import Ours, state_of
from tests.served import server
from tests.store.records import names_in, on_posix

ADD = ("add", "mali", "russia", "A new one", "--type", "visit", "-q", "--date")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record of three."""
    path = tmp_path / "db.json"
    Ours().make(path, 3)
    return path


def refuse(call: str, code: str) -> None:
    """Have the system answer a call with an error, from now on, in this process."""
    number = getattr(errno, code)

    def meant(name: str, target: object) -> bool:
        if call == "fsync of the folder":
            return name == "fsync" and isinstance(target, int) and stat.S_ISDIR(os.fstat(target).st_mode)
        if call == "unlink of the lock":
            return name == "unlink" and str(target).endswith(".lock")
        return name == call

    def refusing(name: str, original: Callable[..., object]) -> Callable[..., object]:
        def called(*arguments: object, **options: object) -> object:
            if meant(name, arguments[0]):
                raise OSError(number, os.strerror(number), arguments[0])
            return original(*arguments, **options)

        return called

    for module, name in CALLS:
        setattr(module, name, refusing(name, getattr(module, name)))


def add_where(call: str, code: str, path: Path, day: str = "2025-07-23") -> tuple[int, str, str]:
    """Add one while the system answers a call with an error; return the exit code, stdout and stderr."""
    return server().call(forked, path, (*ADD, day), prepare=partial(refuse, call, code))


@on_posix
@pytest.mark.parametrize("code", ["EPERM", "EIO", "EACCES", "EBUSY", "ENOSPC", "EROFS"])
def test_a_lock_file_that_cannot_be_taken_away_is_no_reason_to_say_that_nothing_was_changed(
    code: str, path: Path
) -> None:
    assert add_where("unlink of the lock", code, path) == (0, "4\n", "")
    assert len(state_of(path)) == 4
    assert add_where("none", "EIO", path, "2025-08-01") == (0, "5\n", "")  # what lies about is taken over
    assert [entry.name for entry in path.parent.iterdir()] == ["db.json"]


@pytest.mark.parametrize("code", ["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"])
def test_a_file_system_that_cannot_sync_folders_is_written_to(code: str, path: Path) -> None:
    assert add_where("fsync of the folder", code, path) == (0, "4\n", "")
    assert add_where("fsync", code, path, "2025-08-01") == (0, "5\n", "")
    assert len(state_of(path)) == 5


@on_posix
@pytest.mark.parametrize("code", ["EIO", "ENOSPC", "EDQUOT"])
def test_a_folder_that_the_disk_fails_to_sync_is_told_as_changed_and_not_confirmed(
    code: str, path: Path
) -> None:
    status, out, err = add_where("fsync of the folder", code, path)
    reason = os.strerror(getattr(errno, code))
    assert (status, out) == (5, "")
    assert err == (
        f"relations: {path} was changed, but the disk did not confirm it ({reason}); check the disk\n"
    )
    assert len(state_of(path)) == 4


@pytest.mark.parametrize("code", ["EIO", "ENOSPC"])
def test_a_text_that_the_disk_fails_to_sync_does_not_take_the_old_ones_place(code: str, path: Path) -> None:
    status, out, err = add_where("fsync", code, path)
    assert (status, out) == (5, "")
    assert "it is as it was before" in err
    assert len(state_of(path)) == 3
    assert names_in(path.parent) == ["db.json"]


@on_posix
@pytest.mark.parametrize("code", ["ENOLCK", "EOPNOTSUPP", "ENOSYS", "EINVAL", "EACCES", "ESTALE"])
def test_where_there_are_no_kernel_locks_the_lock_file_is_the_lock(code: str, path: Path) -> None:
    assert add_where("flock", code, path) == (0, "4\n", "")
    assert [entry.name for entry in path.parent.iterdir()] == ["db.json"]


def command(path: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the command without root's rights."""
    ran = subprocess.run(
        [*unprivileged(), sys.executable, "-m", "relations", "--db", str(path), *arguments],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout, ran.stderr


@on_posix
def test_a_record_that_may_not_be_read_is_4_however_it_is_named(path: Path) -> None:
    path.chmod(0)
    for arguments in (["list"], ["show", "1"], ["log"], [*ADD, "2025-07-23"]):
        status, out, err = command(path, *arguments)
        assert (status, out) == (4, ""), arguments
        assert err == f"relations: {path} cannot be read: Permission denied\n"


@on_posix
def test_what_lies_in_a_folder_that_is_closed_to_us_is_said_to_be_so(path: Path) -> None:
    closed = path.with_name("closed")
    closed.mkdir(0)
    for arguments in (
        ["import", f"{closed}/rows.csv"],
        ["timeline", "mali", "russia", "--with", f"{closed}/rows.csv"],
        ["leads", "--from", str(closed)],
        ["keep", str(closed), "--to", "kept"],
        ["export", "-o", f"{path.parent}/page.html", "--intro", f"{closed}/intro.txt"],
    ):
        status, out, err = command(path, *arguments)
        assert (status > 0, out, err.count("\n")) == (True, "", 1), arguments
        assert re.search("closed.* cannot be read|cannot read .*closed", err), err
        assert "Permission denied" in err, err


@on_posix
def test_a_lock_file_that_may_only_be_read_is_locked(path: Path) -> None:
    path.with_name("db.json.lock").touch(0o444)
    assert command(path, *ADD, "2025-07-23") == (0, "4\n", "")


@on_posix
@pytest.mark.long  # it waits five seconds for whoever holds the lock
def test_a_lock_file_that_may_not_be_opened_is_named(path: Path) -> None:
    lock = path.with_name("db.json.lock")
    lock.touch(0)
    status, _, err = command(path, *ADD, "2025-08-23")
    assert status == 5
    assert err.startswith(f"relations: {lock} is another user's and may not be opened")
    assert len(state_of(path)) == 3


@on_posix
def test_a_folder_that_may_not_be_written_to_is_named(path: Path) -> None:
    path.parent.chmod(0o555)
    status, _, err = command(path, *ADD, "2025-07-23")
    path.parent.chmod(0o755)
    assert status == 5
    assert f"(nothing may be written to the folder {path.parent}); it is as it was before" in err
