"""What Linux, macOS and Windows do differently when files are locked, synced and replaced."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relations.errors import CannotWrite
from relations.messages import Message

try:
    import fcntl
except ModuleNotFoundError:  # Windows
    HAS_FLOCK = False
    _FULL_SYNC: int | None = None
else:
    HAS_FLOCK = True
    _FULL_SYNC = getattr(fcntl, "F_FULLFSYNC", None)

PAUSE = 0.005  # seconds between two attempts
_ATTEMPTS = 200  # to replace a file that somebody is reading: a second, and longer where the machine is busy
_TURNS = 12  # times the wait for a lock, at most, while others take their turns


class Patience:
    """How long a lock is waited for: `wait` seconds in which its file stays as it is, and at most twelve times that.

    Whoever holds the lock changes the file: while it changes, the turn goes round, however slow the machine is.
    """

    def __init__(self, path: Path, wait: float, now: float) -> None:
        self._path, self._wait, self._since = path, wait, now
        self._end = now + _TURNS * wait
        self._seen = _state(path)

    def is_over(self, now: float) -> bool:
        """Return whether it is over; to be asked after each attempt, in seconds of the same clock."""
        state = _state(self._path)
        if state != self._seen:
            self._seen, self._since = state, now
        return now >= min(self._since + self._wait, self._end)


def _state(path: Path) -> tuple[int, int, int] | None:
    """Return what changes when a file does; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def flags(*names: str) -> int:
    """Return the flags of `os.open` with these names, those that the system has."""
    return sum(getattr(os, name, 0) for name in names)


def sync(descriptor: int) -> None:
    """Have the disk itself keep what was written to a file; OSError where it fails.

    On macOS `fsync` stops at the drive's own memory, and F_FULLFSYNC goes on, where the file system knows it.
    """
    if _FULL_SYNC is not None:
        try:
            fcntl.fcntl(descriptor, _FULL_SYNC)
        except OSError:  # a network folder or another file system
            pass
        else:
            return
    os.fsync(descriptor)


def replace(new: Path, path: Path) -> None:
    """Put `new` in the place of `path`; on Windows wait about a second for who reads it: nobody can replace it then."""
    for left in reversed(range(_ATTEMPTS)):
        try:
            new.replace(path)
        except PermissionError:
            if HAS_FLOCK or not left:
                raise
            time.sleep(PAUSE)
        else:
            return


@contextmanager
def locked_by_filelock(lock: Path, patience: Patience, busy: Message) -> Iterator[None]:
    """Hold the file `lock` as Windows locks files; CannotWrite with `busy` when it is still taken after `patience`."""
    from filelock import FileLock, Timeout  # 20 ms of a start, so only where there is no flock

    held = FileLock(lock)
    while not held.is_locked:
        try:
            held.acquire(blocking=False)
        except Timeout:
            if patience.is_over(time.monotonic()):
                raise CannotWrite(busy) from None
            time.sleep(PAUSE)
    try:
        yield
    finally:
        held.release()
