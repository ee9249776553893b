"""Archives are unpacked, encodings obeyed, and what a file is told from what it holds."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from relations.errors import NotUnderstood, RelationsError
from relations.exchange.opening import decoded, format_of, unpacked

TEXT = "date,title\r\n2025,Entrevue à Nîmes\r\n"


def zipped(**files: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return stream.getvalue()


@pytest.mark.parametrize("data", [TEXT.encode(), gzip.compress(TEXT.encode(), mtime=0), zipped(a=TEXT)])
def test_an_archive_is_read_like_the_file_in_it(data: bytes) -> None:
    assert unpacked(io.BytesIO(data)).read() == TEXT.encode()


def test_an_archive_of_several_files_is_refused_with_their_names() -> None:
    with pytest.raises(NotUnderstood, match=r"holds 2 files \(a, b …\); unpack it and name one"):
        unpacked(io.BytesIO(zipped(a=TEXT, b=TEXT)))


def test_a_broken_archive_is_refused() -> None:
    with pytest.raises(RelationsError, match="cannot be unpacked"):
        unpacked(io.BytesIO(zipped(a=TEXT)[:40]))


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), None),
        (TEXT.encode("utf-8-sig"), None),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("latin-1"), "latin-1"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_text_comes_out_with_its_line_ends(data: bytes, encoding: str | None) -> None:
    assert decoded(unpacked(io.BytesIO(data)), encoding).read() == TEXT


def test_the_name_of_no_encoding_is_refused() -> None:
    with pytest.raises(NotUnderstood, match='"klingon" is not an encoding'):
        decoded(unpacked(io.BytesIO(b"")), "klingon")


def test_latin_1_that_is_not_announced_is_not_mistaken_for_utf_8() -> None:
    with pytest.raises(UnicodeDecodeError):
        decoded(unpacked(io.BytesIO(TEXT.encode("latin-1"))), None).read()


GDELT = "\t".join(["410412347", "20140218", *["x"] * 56])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "csv"),
        ("date,title\n", "csv"),
        ("date;title\n", "csv"),
        ("date\ttitle\n", "tsv"),
        (' \n[{"date": "2025"}]', "json"),
        ('{"date": "2025"}\n{"date": "2026"}\n', "jsonl"),
        ('{\n  "date": "2025"\n}\n', "json"),
        ('{"interactions": {"1": {}}}', "db"),
        ('{\n"meta": {\n"1": {"schema": 1}},\n"interactions": {\n', "db"),
        (GDELT + "\n", "gdelt"),
        ("Event ID\tEvent Date\tSource Name\tSource Sectors\n", "icews"),
        ("Event ID\tEvent Date\tEvent Type\tEvent Mode\n", "polecat"),
        ("Event ID\tTitle\n", "tsv"),
        ("20140218\tx\n", "tsv"),
    ],
)
def test_what_a_file_is_by_what_it_holds(text: str, name: str) -> None:
    stream = unpacked(io.BytesIO(text.encode()))
    assert format_of(stream) == name
    assert stream.read() == text.encode()


def test_what_a_file_is_in_another_encoding() -> None:
    assert format_of(unpacked(io.BytesIO("date\ttitle\n".encode("utf-16")))) == "tsv"
    assert format_of(unpacked(io.BytesIO("été;titre\n".encode("latin-1"))), "latin-1") == "csv"


@pytest.mark.parametrize("name", ["foo", "base64", "a\nb"])
def test_looking_at_a_file_refuses_the_name_of_no_encoding(name: str) -> None:
    with pytest.raises(NotUnderstood, match="is not an encoding; use one such as"):
        format_of(unpacked(io.BytesIO(b"{}")), name)
