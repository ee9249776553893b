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
_PATIENCE = 1.0  # seconds for which a file is tried to be replaced that somebody is reading


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
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            new.replace(path)
        except PermissionError:
            if HAS_FLOCK or time.monotonic() >= deadline:
                raise
            time.sleep(PAUSE)
        else:
            return


@contextmanager
def locked_by_filelock(lock: Path, wait: float, busy: Message) -> Iterator[None]:
    """Hold the file `lock` as Windows locks files; CannotWrite with `busy` when it stays taken for `wait` seconds."""
    from filelock import FileLock, Timeout  # 20 ms of a start, so only where there is no flock

    held = FileLock(lock)
    try:
        held.acquire(timeout=wait, poll_interval=PAUSE)
    except Timeout:
        raise CannotWrite(busy) from None
    try:
        yield
    finally:
        held.release()
