"""Windows as far as it can be played elsewhere: put before a program, it takes away and forbids what Windows does.

There is no `fcntl`, `uname`, `fchown`, signal mask or opening of folders, and a file that is open is neither replaced
nor removed. Locks are filelock's, which was imported while there was still a kernel lock for it to use.
"""

from __future__ import annotations

SHIM = """
import filelock  # before its ground is taken away
import errno, os, signal, sys

sys.modules["fcntl"] = None
for name in ("O_DIRECTORY", "fchown", "geteuid", "getegid", "uname", "pread"):
    delattr(os, name)
del signal.pthread_sigmask

def is_open(path):
    for process in os.listdir("/proc"):
        if not process.isdigit():
            continue
        try:
            for number in os.listdir(f"/proc/{process}/fd"):
                if os.readlink(f"/proc/{process}/fd/{number}") == os.path.realpath(path):
                    return True
        except OSError:
            pass
    return False

def refusing(call, places):
    def called(*paths, **options):
        for path in paths[:places]:
            if not str(path).endswith(".lock") and is_open(path):
                raise PermissionError(errno.EACCES, "The process cannot access the file", str(path))
        return call(*paths, **options)
    return called

os.replace, os.unlink = refusing(os.replace, 2), refusing(os.unlink, 1)
"""
