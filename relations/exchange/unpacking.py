"""The bytes of a file, unpacked; whatever can be wrong with an archive is one sentence, and a bomb does not go off."""

from __future__ import annotations

import gzip
import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from typing import BinaryIO, NoReturn, cast

from relations.errors import NotUnderstood, RelationsError, reason_of
from relations.exchange.file_kinds import kind_of_archive, kind_of_bytes

ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"  # how the two begin
_BUFFER = 1 << 16
_HARMLESS = 64_000_000  # bytes that anything may unpack to
_TIMES = 200  # how much larger than packed data of rows ever is; GDELT's is ten times
_LEFT_BY_SYSTEMS = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
# What the libraries raise for archives that are broken, or packed in a way that they do not know.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
    EOFError, OSError, ValueError, LookupError, ArithmeticError, RuntimeError,
)  # fmt: skip


class _Watched(io.RawIOBase):
    """A stream whose errors become sentences, and whose bytes are counted as they are read."""

    def __init__(
        self,
        inner: BinaryIO,
        errors: tuple[type[Exception], ...],
        failed: Callable[[Exception], NoReturn],
        count: Callable[[int], None] = lambda _: None,
    ) -> None:
        super().__init__()
        self._inner, self._errors, self._failed, self._count = inner, errors, failed, count
        # `readinto` of a buffer would wait for a pipe to fill all of it.
        self._fill: Callable[[memoryview], int] = getattr(
            inner, "readinto1", cast(io.BufferedIOBase, inner).readinto
        )
        self.total = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._inner.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._inner.seek(offset, whence)

    def tell(self) -> int:
        return self._inner.tell()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # io's own signature names a private type
        try:
            length = self._fill(buffer)
        except self._errors as error:
            self._failed(error)
        self.total += length
        self._count(self.total)
        return length


def watched(stream: BinaryIO, name: str) -> io.BufferedReader:
    """Return the stream with a RelationsError that names the file in the place of a read error."""

    def failed(error: Exception) -> NoReturn:
        assert isinstance(error, OSError)
        raise RelationsError(
            'cannot read "{name}" ({reason}); give a file that is there', name=name, reason=reason_of(error)
        ) from error

    return io.BufferedReader(_Watched(stream, (OSError,), failed), _BUFFER)


def counting(stream: BinaryIO, count: Callable[[int], None]) -> io.BufferedReader:
    """Return the stream; `count` is told how many bytes of it were read so far."""
    return io.BufferedReader(_Watched(stream, (), _broken, count), _BUFFER)


def unpacked(stream: BinaryIO) -> io.BufferedReader:
    """Return the bytes inside a .zip (of one file) or .gz, or those of the stream itself.

    A zip needs a stream that can seek. What a Mac or Windows leaves in an archive does not count. Raises RelationsError
    for an archive that is broken or unpacks to something absurdly large (also later, while it is read), and
    NotUnderstood for one of several files and for a file that is no table, such as a PDF.
    """
    raw = _Watched(stream, (), _broken)
    packed = io.BufferedReader(raw, _BUFFER)
    start = packed.peek(4)[:4]
    inner: io.BufferedReader
    if start[:2] == GZIP:
        if packed.seekable():
            _refuse_bomb(*_sizes(cast(BinaryIO, packed)))
        inner = _guarded(cast(BinaryIO, gzip.GzipFile(fileobj=packed)), lambda: raw.total)
    elif start == ZIP:
        try:
            inner = _only_file(zipfile.ZipFile(packed))
        except _BROKEN as error:
            _broken(error)
    else:
        inner = cast("io.BufferedReader", packed)
    kind = kind_of_bytes(inner.peek(_BUFFER)[:_BUFFER])
    if kind:
        raise NotUnderstood(kind, field="FILE")
    return inner


def _sizes(packed: BinaryIO) -> tuple[int, int]:
    """Return how many bytes a .gz says at its end that it unpacks to (below 2^32), and how many it has."""
    begin = packed.tell()
    end = packed.seek(0, io.SEEK_END)
    packed.seek(max(begin, end - 4))
    told = int.from_bytes(packed.read(4), "little")
    packed.seek(begin)
    return told, end - begin


def _only_file(archive: zipfile.ZipFile) -> io.BufferedReader:
    names = archive.namelist()
    kind = kind_of_archive(names, lambda name: archive.open(name).read(64))
    if kind:
        raise NotUnderstood(kind, field="FILE")
    files = [entry for entry in archive.infolist() if not (entry.is_dir() or _is_extra(entry.filename))]
    if not files:
        raise NotUnderstood("the archive holds no file; fetch it again", field="FILE")
    if len(files) > 1:
        raise NotUnderstood(
            "the archive holds {n} files ({names}); unpack it and name one",
            field="FILE",
            n=len(files),
            names=_first([entry.filename for entry in files]),
        )
    if files[0].flag_bits & 1:
        raise RelationsError(
            "the archive is locked with a password; unpack it yourself and name the file in it"
        )
    _refuse_bomb(files[0].file_size, files[0].compress_size)  # some packings unpack a block at once
    return _guarded(cast(BinaryIO, archive.open(files[0])), lambda: files[0].compress_size)


def _is_extra(name: str) -> bool:
    last = name.rpartition("/")[2]
    return name.startswith(_LEFT_BY_SYSTEMS[0]) or last in _LEFT_BY_SYSTEMS or last.startswith("._")


def _first(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")


def _guarded(inner: BinaryIO, packed: Callable[[], int]) -> io.BufferedReader:
    """Guard the bytes of an archive against bombs: `packed` counts the packed bytes read so far."""

    return io.BufferedReader(
        _Watched(inner, _BROKEN, _broken, lambda total: _refuse_bomb(total, packed())), _BUFFER
    )


def _refuse_bomb(size: int, packed: int) -> None:
    if size > _HARMLESS and size > _TIMES * packed:
        raise RelationsError(
            "the archive unpacks to more than {times} times its size, which no table does; if it is one, unpack"
            " it yourself and name the file",
            times=_TIMES,
        )


def _broken(error: Exception) -> NoReturn:
    raise RelationsError(
        "the archive is broken or packed in an unknown way; fetch it again, or unpack it yourself"
    ) from error
