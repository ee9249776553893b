"""Putting a new text in a file's place, so that at any instant there is the old one or the new one."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from relations.errors import CannotWrite, reason_of
from relations.store.lock import in_the_way
from relations.store.system import flags, replace, sync

# What file systems answer that cannot sync, or cannot sync folders: on them nothing more can be done.
_NO_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
_NO_FOLDER_SYNC = (*_NO_SYNC, errno.EBADF, errno.EISDIR, errno.EACCES)

# How a new file is opened: never an old one, its bytes as they are, and not for processes that are started.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | flags("O_CLOEXEC", "O_NOINHERIT", "O_BINARY")


def temporary_file(path: Path) -> Path:
    """Return where the new text of `path` is until it takes its place."""
    return path.with_name(f".{path.name}.new")


def replace_file(path: Path, pieces: Iterable[bytes | memoryview]) -> None:
    """Write the pieces to `path` in one lasting step; OSError with the old file as it was, CannotWrite otherwise."""
    put_in_place(path, pieces)
    confirm(path)


def put_in_place(
    path: Path, pieces: Iterable[bytes | memoryview], last_look: Callable[[], object] = lambda: None
) -> None:
    """Write the pieces beside `path`, sync them to the disk and put them in its place; hold the lock meanwhile.

    The mode of the old file is kept, its owner and group where the system allows it; a new one gets what the umask
    leaves.
    What a killed process left beside it is overwritten. A hard link to the old file keeps the old text. `last_look` is
    called when all is written but the rename, and may raise to stop it. Raises OSError with the old file as it was.
    """
    new = temporary_file(path)
    old = path.stat() if path.exists() else None
    if new.is_dir() and not new.is_symlink():
        raise CannotWrite(in_the_way(new))
    try:
        new.unlink(missing_ok=True)
        _write(new, pieces, old)
        last_look()
        replace(new, path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def confirm(path: Path) -> None:
    """Have the disk keep the file that was put in place; CannotWrite, saying that it was changed, where it fails to."""
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise CannotWrite(
            "{path} was changed, but the disk did not confirm it ({reason}); check the disk",
            path=path,
            reason=reason_of(error),
        ) from error


def sync_folder(folder: Path) -> None:
    """Have the disk keep what was made or renamed in a folder, if its file system can; OSError where it fails."""
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows opens no folders
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            sync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def make_folders(folder: Path) -> None:
    """Make a folder and those it is in, each lasting; OSError where it cannot be."""
    if folder.is_dir():
        return
    if os.path.lexists(folder):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    make_folders(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def _write(new: Path, pieces: Iterable[bytes | memoryview], old: os.stat_result | None) -> None:
    descriptor = os.open(new, _NEW, 0o600 if old else 0o666)
    try:
        if old and hasattr(os, "fchown"):
            with suppress(PermissionError):  # only root may give a file away; the text matters more
                if (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
                    os.fchown(descriptor, old.st_uid, old.st_gid)
        if old and hasattr(os, "fchmod"):
            os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
        for piece in pieces:
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        _sync_file(descriptor)
    finally:
        os.close(descriptor)


def _sync_file(descriptor: int) -> None:
    try:
        sync(descriptor)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
