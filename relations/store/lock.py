"""The lock that lets one writer at a time change a record file."""

from __future__ import annotations

import errno
import os
import re
import signal
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from relations.errors import CannotWrite
from relations.messages import Message, msg
from relations.store.system import HAS_FLOCK, PAUSE, Patience, flags, locked_by_filelock

if HAS_FLOCK:
    import fcntl

_OWNER = re.compile(r"([0-9]+) (\S+)")  # what a lock file says where it is the lock itself
_SAFELY = flags("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC")


def lock_file(path: Path) -> Path:
    """Return where the lock of `path` is while it is held."""
    return path.with_name(path.name + ".lock")


@contextmanager
def locked(path: Path, wait: float) -> Iterator[None]:
    """Hold the lock `<file>.lock` beside the file `path`; CannotWrite when it stays busy for `wait` seconds.

    While others change the file meanwhile it waits longer: see Patience. The kernel frees the lock when its holder
    dies, however it dies. The holder takes the lock file away at the end; whoever gets the lock of a file that is no
    longer there tries again. Where the file system knows no such locks, whoever makes the lock file has the lock, and
    a killed holder's stays until somebody removes it. `fcntl.flock` is what filelock calls on POSIX, for 20 ms less at
    every start. Leaving never raises an error of its own.
    """
    lock = lock_file(path)
    if not HAS_FLOCK:
        with locked_by_filelock(lock, Patience(path, wait, time.monotonic()), _busy(path)):
            yield
        return
    # Ctrl-C waits while the lock file is being made or taken away, so that it is never left behind.
    hold_interrupts()
    try:
        descriptor = _taken(path, lock, wait)
        try:
            let_interrupts()
            yield
        finally:
            try:
                hold_interrupts()
            finally:
                # What was done under the lock is done: a lock file that stays is taken over by the next holder.
                with suppress(OSError):
                    lock.unlink()
                with suppress(OSError):
                    os.close(descriptor)
    finally:
        let_interrupts()


def hold_interrupts() -> None:
    """Have Ctrl-C wait, where the system can."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


def let_interrupts() -> None:
    """Have Ctrl-C act at once again, also one that waited."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _taken(path: Path, lock: Path, wait: float) -> int:
    """Return the descriptor of the lock file, locked; interrupts are held, but for the pauses."""
    patience = Patience(path, wait, time.monotonic())
    while True:
        taken = _try(path, lock)
        if isinstance(taken, int):
            return taken
        if taken is None:
            continue
        if patience.is_over(time.monotonic()):
            raise CannotWrite(taken)
        let_interrupts()
        time.sleep(PAUSE)
        hold_interrupts()


def _try(path: Path, lock: Path) -> int | Message | None:
    """Return the descriptor of the lock file if the lock can be had, else who has it; None: gone meanwhile."""
    try:
        descriptor, is_new = _opened(lock)
    except FileNotFoundError:
        if lock.parent.is_dir():
            return None
        raise
    except PermissionError:
        if not os.path.lexists(lock):
            raise
        return msg(
            "{lock} is another user's and may not be opened, so {path} may be in use; nothing was written,"
            " try again, or remove {lock} if nobody is changing the record",
            lock=lock,
            path=path,
        )
    held = False
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise CannotWrite(in_the_way(lock))
        refusal = _refusal(path, lock, descriptor, is_new=is_new)
        held = refusal is None and _is_at(descriptor, lock)
        return descriptor if held else refusal
    finally:
        if not held:
            os.close(descriptor)


def _opened(lock: Path) -> tuple[int, bool]:
    """Return a descriptor of the lock file and whether it was made here; no link is followed."""
    try:
        return os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL | _SAFELY, 0o666), True
    except FileExistsError:
        pass
    try:
        return os.open(lock, os.O_RDWR | _SAFELY), False
    except PermissionError:
        return os.open(lock, os.O_RDONLY | _SAFELY), False  # another user's may be one to read only
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.EMLINK, errno.EISDIR, errno.ENXIO):
            raise CannotWrite(in_the_way(lock)) from None
        raise


def _refusal(path: Path, lock: Path, descriptor: int, *, is_new: bool) -> Message | None:
    """Lock the file and return None, or who else has it."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return _busy(path)
    except OSError:  # the file system knows no such locks: the file that was made is the lock
        if is_new:
            _sign(descriptor, lock)
            return None
        return _told(path, lock, _owner(descriptor))
    owner = _owner(descriptor)
    return _told(path, lock, owner) if owner else None


def _sign(descriptor: int, lock: Path) -> None:
    """Write into the lock file whose it is: the process and the machine."""
    try:
        os.write(descriptor, f"{os.getpid()} {os.uname().nodename}".encode())
    except OSError:
        lock.unlink()
        raise


def _owner(descriptor: int) -> tuple[int, str] | None:
    """Return the process and the machine that a lock file is signed with."""
    found = _OWNER.fullmatch(os.pread(descriptor, 400, 0).decode("utf-8", "replace"))
    return (int(found[1]), found[2]) if found else None


def _is_at(descriptor: int, lock: Path) -> bool:
    """Return whether the lock file we hold is the one that others will find."""
    try:
        return os.path.samestat(os.fstat(descriptor), lock.stat(follow_symlinks=False))
    except FileNotFoundError:
        return False


def _busy(path: Path) -> Message:
    return msg(
        "{path} is being changed by another process; nothing was written, try again in a moment", path=path
    )


def _told(path: Path, lock: Path, owner: tuple[int, str] | None) -> Message:
    """Return who holds a lock that is a file, and what to do if they no longer run."""
    if owner is None:
        return msg(
            "{lock} is there, so {path} may be in use; nothing was written,"
            " try again, or remove {lock} if nobody is changing the record",
            lock=lock,
            path=path,
        )
    process, host = owner
    if host == os.uname().nodename and not _runs(process):
        return msg(
            "process {process}, which no longer runs, left {lock}; nothing was written,"
            " remove {lock} and try again",
            process=process,
            lock=lock,
        )
    return msg(
        "{path} is being changed by process {process} on {host}; nothing was written,"
        " try again, or remove {lock} if no such process runs",
        path=path,
        process=process,
        host=host,
        lock=lock,
    )


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def in_the_way(place: Path) -> Message:
    """Return the sentence for what stands where a file of ours must be."""
    return msg(
        "{place} is in the way: relations needs a file of this name while it writes; move it elsewhere,"
        " nothing was written",
        place=place,
    )
