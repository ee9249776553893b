"""Archives are read like the file in them; whatever is wrong with one is a sentence, and memory stays small."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tracemalloc
import zipfile
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NotUnderstood, RelationsError
from relations.exchange.unpacking import unpacked, watched

TEXT = "date,title\r\n2025,Entrevue à Nîmes\r\n"


def zipped(files: dict[str, str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method, compresslevel=1) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return stream.getvalue()


def read(data: bytes) -> bytes:
    return unpacked(io.BytesIO(data)).read()


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        gzip.compress(TEXT.encode(), mtime=0),
        zipped({"a": TEXT}),
        zipped({"a": TEXT}, zipfile.ZIP_BZIP2),
        zipped({"a": TEXT}, zipfile.ZIP_LZMA),
        zipped({"folder/": "", "folder/a.csv": TEXT, "__MACOSX/folder/._a.csv": "x", "folder/.DS_Store": "x"}),
        zipped({"a.csv": TEXT, "Thumbs.db": "x", "._a.csv": "x"}),
    ],
)  # fmt: skip
def test_an_archive_is_read_like_the_file_in_it(data: bytes) -> None:
    assert read(data) == TEXT.encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({"a": TEXT, "b": TEXT}), r"holds 2 files \(a, b\); unpack it and name one"),
        (zipped(dict.fromkeys("abcd", TEXT)), r"holds 4 files \(a, b, c …\)"),
        (zipped({".DS_Store": "x"}), "holds no file"),
        (zipped({"xl/workbook.xml": "", "[Content_Types].xml": ""}), "an Excel workbook"),
        (gzip.compress(b"%PDF-1.4", mtime=0), "a PDF"),
        (zipped({"a.zip": zipped({"a": TEXT}).decode("latin-1")}), "an archive of a kind"),
        (bz2.compress(TEXT.encode()), "an archive of a kind"),
        (lzma.compress(TEXT.encode()), "an archive of a kind"),
    ],
)
def test_what_is_no_single_table_is_refused_for_what_it_is(data: bytes, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        read(data)


def locked(data: bytes) -> bytes:
    """Set the flag of a password in both places of a zip of one file."""
    at = data.index(b"PK\x01\x02")
    return data[:6] + bytes([data[6] | 1]) + data[7 : at + 8] + bytes([data[at + 8] | 1]) + data[at + 9 :]


def test_a_password_is_named() -> None:
    with pytest.raises(RelationsError, match="locked with a password"):
        read(locked(zipped({"a": TEXT})))


def methods() -> list[tuple[str, bytes]]:
    text = "".join(f"2025-06-{n % 28:02},Talks {n * n}\n" for n in range(400))
    ways = {"stored": 0, "deflated": 8, "bzip2": 12, "lzma": 14}
    return [(name, zipped({"a": text}, method)) for name, method in ways.items()] + [
        ("gzip", gzip.compress(text.encode(), mtime=0))
    ]


ARCHIVES = dict(methods())


@pytest.mark.parametrize("name", ARCHIVES)
@given(data=st.data())
def test_a_broken_archive_of_any_kind_is_a_sentence(name: str, data: st.DataObject) -> None:
    archive = bytearray(ARCHIVES[name])
    for place in data.draw(st.lists(st.integers(4, len(archive) - 1), min_size=1, max_size=4)):
        archive[place] = data.draw(st.integers(0, 255))
    end = data.draw(st.sampled_from([len(archive), len(archive) // 2, len(archive) - 1]))
    try:
        read(bytes(archive[:end]))
    except RelationsError as error:
        assert str(error)


def drain(file: BinaryIO) -> None:
    stream = unpacked(file)
    while stream.read(1 << 20):
        pass


@pytest.mark.parametrize("kind", ["gzip", "zip", "zip that lies"])
def test_a_bomb_does_not_go_off(kind: str) -> None:
    size = 65_000_000
    bomb = gzip.compress(bytes(size), 1) if kind == "gzip" else zipped({"a": "\0" * size})
    if kind == "zip that lies":
        bomb = bomb.replace(size.to_bytes(4, "little"), (63_000_000).to_bytes(4, "little"))
    tracemalloc.start()
    with pytest.raises(RelationsError, match="200 times its size" if kind != "zip that lies" else "broken"):
        drain(io.BytesIO(bomb))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000


class Broken(io.RawIOBase):
    def readable(self) -> bool:
        return True

    def readinto(self, _buffer: object, /) -> int:
        raise OSError(5, "Input/output error")


def test_a_file_that_cannot_be_read_is_said_to_be_so() -> None:
    stream = watched(io.BufferedReader(Broken()), "deals.csv")
    with pytest.raises(RelationsError, match=r'cannot read "deals.csv" \(Input/output error\)'):
        stream.read()


def test_a_bomb_that_says_its_size_is_refused_before_a_row_is_read() -> None:
    bomb = gzip.compress(b"a,b\n" * 17_000_000, 1)
    with pytest.raises(RelationsError, match="200 times its size"):
        unpacked(io.BytesIO(bomb))
