"""The lock that lets one writer at a time change a record file."""

from __future__ import annotations

import fcntl
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relations.errors import CannotWrite

_PAUSE = 0.005  # seconds between two attempts


def lock_file(path: Path) -> Path:
    """Return the lock file of the record file `path`."""
    return path.with_name(path.name + ".lock")


@contextmanager
def locked(path: Path, wait: float) -> Iterator[None]:
    """Hold the lock `<file>.lock` beside the file `path`; CannotWrite when it stays busy for `wait` seconds.

    The kernel frees it when its holder dies, however it dies. The holder takes the lock file away at the end, so none
    lies about; whoever gets the lock of a file that is no longer there tries again. `fcntl.flock` is what
    filelock calls on POSIX, for 20 ms less at every start.
    """
    lock = lock_file(path)
    # Ctrl-C waits while the lock file is being made or taken away, so that it is never left behind.
    _hold_interrupts()
    try:
        descriptor = _taken(path, lock, wait)
        try:
            _let_interrupts()
            yield
        finally:
            try:
                _hold_interrupts()
            finally:
                lock.unlink(missing_ok=True)
                os.close(descriptor)
    finally:
        _let_interrupts()


def _taken(path: Path, lock: Path, wait: float) -> int:
    """Return the descriptor of the lock file, locked; interrupts are held, but for the pauses."""
    deadline = time.monotonic() + wait
    while True:
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_at(descriptor, lock):
                return descriptor
        except BlockingIOError:
            if time.monotonic() >= deadline:
                os.close(descriptor)
                raise CannotWrite(
                    f"{path} is being changed by another process; nothing was written, try again in a moment"
                ) from None
            _let_interrupts()
            time.sleep(_PAUSE)
            _hold_interrupts()
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _hold_interrupts() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


def _let_interrupts() -> None:
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _is_at(descriptor: int, lock: Path) -> bool:
    """Tell whether the lock file we hold is the one that others will find."""
    try:
        return os.path.samestat(os.fstat(descriptor), lock.stat())
    except FileNotFoundError:
        return False
