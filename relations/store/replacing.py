"""Putting a new text in a file's place, so that at any instant there is the old one or the new one."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from relations.errors import CannotWrite


def temporary_file(path: Path) -> Path:
    """Return where the new text of a file is written before it takes the file's place."""
    return path.with_name(f".{path.name}.new")


def replace_file(path: Path, pieces: Iterable[bytes | memoryview]) -> None:
    """Write the pieces beside `path`, sync them to the disk and put them in its place; hold the lock meanwhile.

    The mode of the old file is kept, its owner and group where the system allows it; a new one gets what the umask
    leaves.
    What a killed process left beside it is overwritten. A hard link to the old file keeps the old text. Raises
    OSError with the old file as it was, and CannotWrite when only the last sync, of the folder, failed.
    """
    new = temporary_file(path)
    old = path.stat() if path.exists() else None
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        try:
            new.unlink(missing_ok=True)
            _write(new, pieces, old)
            new.replace(path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise
        try:
            os.fsync(folder)
        except OSError as error:
            raise CannotWrite(
                f"{path} was changed, but the disk did not confirm it ({error.strerror}); check the disk"
            ) from error
    finally:
        os.close(folder)


def _write(new: Path, pieces: Iterable[bytes | memoryview], old: os.stat_result | None) -> None:
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600 if old else 0o666)
    try:
        if old:
            with suppress(PermissionError):  # only root may give a file away; the text matters more
                if (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
                    os.fchown(descriptor, old.st_uid, old.st_gid)
            os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
        for piece in pieces:
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
