"""Windows as far as it can be played elsewhere: with this folder first on its path, a Python does what it does there.

There is no `fcntl`, `uname`, `fchown`, signal mask or opening of folders, a file that is open is neither replaced nor
removed, and what goes through a pipe is in Western letters with `\\r\\n`. Locks are filelock's, which is imported while
there is still a kernel lock for it to use: its own way on Windows needs Windows itself.
"""

from __future__ import annotations

import errno
import fcntl
import os
import signal
import sys
from collections.abc import Callable

import filelock  # noqa: F401 - before its ground is taken away

_GONE = ("O_DIRECTORY", "fchown", "geteuid", "getegid", "uname", "pread")


def _is_open(path: object) -> bool:
    """Return whether anybody has the file open: the kernel then gives nobody a lease to write it."""
    try:
        descriptor = os.open(str(path), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)  # a pipe would wait
    except OSError:
        return False
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_WRLCK)
    except BlockingIOError:
        return True
    except OSError:  # no file, so no lease: a pipe, a socket
        return False
    else:
        return False
    finally:
        os.close(descriptor)  # and with it the lease


def _refusing(call: Callable[..., None], places: int) -> Callable[..., None]:
    """Return a call that refuses what is open among its first so many paths."""

    def called(*paths: object, **options: object) -> None:
        for path in paths[:places]:
            if not str(path).endswith(".lock") and "dir_fd" not in options and _is_open(path):
                raise PermissionError(errno.EACCES, "The process cannot access the file", str(path))
        call(*paths, **options)

    return called


def _play() -> None:
    signal.signal(signal.SIGIO, signal.SIG_IGN)  # it says that somebody waits for a lease
    sys.modules["fcntl"] = None  # type: ignore[assignment] # what makes an import fail
    for name in _GONE:
        delattr(os, name)
    del signal.pthread_sigmask
    os.replace, os.unlink = _refusing(os.replace, 2), _refusing(os.unlink, 1)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and not stream.isatty():
            stream.reconfigure(encoding="cp1252", newline=None if stream is sys.stdin else "\r\n")


_play()
