"""Files that commands write: never over the record or an input of the command, and each whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from relations.cli.session import Session
from relations.errors import CannotWrite, NotUnderstood, reason_of


def refuse_own(
    session: Session, output: Path | None, flag: str, inputs: Sequence[Path | str | None] = ()
) -> None:
    """Refuse to write where the record, its lock or its temporary file is, or one of the command's own inputs.

    A symbolic or a hard link to one of them counts as the file itself. Raises NotUnderstood, naming `flag`.
    """
    from relations.store.atomic import temporary_file
    from relations.store.lock import lock_file

    if output is None or str(output) == "-":
        return
    record = Path(os.path.realpath(session.path))
    places = (output, temporary_file(Path(os.path.realpath(output))))
    if any(_same(place, record) for place in places):
        raise NotUnderstood('"{path}" is the record itself; name another file', field=flag, path=output)
    if any(_same(place, own) for place in places for own in (lock_file(record), temporary_file(record))):
        raise NotUnderstood(
            '"{path}" is what the record is written with; name another file', field=flag, path=output
        )
    for name in inputs:
        if name is not None and str(name) != "-" and any(_same(place, Path(name)) for place in places):
            raise NotUnderstood(
                '"{path}" is what this command reads; name another file', field=flag, path=output
            )


def write(path: Path, pieces: Iterable[str]) -> None:
    """Write the pieces of a text to a file in UTF-8; see `write_bytes`."""
    write_bytes(path, (piece.encode() for piece in pieces))


def write_bytes(path: Path, pieces: Iterable[bytes]) -> None:
    """Write the pieces to a file in one step: on a failure what was there stays.

    A symbolic link is followed and kept. A device or a pipe is written to, never replaced. Raises CannotWrite.
    """
    from relations.store.atomic import replace_file

    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as file:
                file.writelines(pieces)
        else:
            replace_file(Path(os.path.realpath(path)), pieces)
    except OSError as error:
        raise CannotWrite(
            'cannot write "{path}" ({reason}); name another place', path=path, reason=reason_of(error)
        ) from None


def write_new(path: Path, pieces: Iterable[str], remedy: str) -> None:
    """Write the pieces to a file that is not there yet, in one step; CannotWrite with the `remedy` where it is."""
    try:
        path.open("x").close()
    except FileExistsError:
        raise CannotWrite(
            '"{path}" is already there; move it away, or name another with {remedy}', path=path, remedy=remedy
        ) from None
    except OSError as error:
        raise CannotWrite(
            'cannot write "{path}" ({reason}); name another place', path=path, reason=reason_of(error)
        ) from None
    try:
        write(path, pieces)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _same(one: Path, other: Path) -> bool:
    if os.path.realpath(one) == os.path.realpath(other):
        return True
    try:
        return one.samefile(other)
    except OSError:
        return False  # one of them is not there, so neither is a link to the other
