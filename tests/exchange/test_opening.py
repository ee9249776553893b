"""Encodings are obeyed or seen, and what a file is told from what it holds."""

from __future__ import annotations

import io

import pytest

from relations.errors import NotUnderstood
from relations.exchange.opening import detected_format, open_text
from relations.exchange.unpacking import unpacked

TEXT = "date,title\r\n2025,Entrevue à Nîmes\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), None),
        (TEXT.encode("utf-8-sig"), None),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("utf-16-le"), None),
        (TEXT.encode("utf-16-be"), None),
        (TEXT.encode("utf-32"), None),
        (TEXT.encode("utf-32-le"), None),
        (TEXT.encode("utf-32-be"), None),
        (TEXT.encode("latin-1"), "latin-1"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_text_comes_out_with_its_line_ends(data: bytes, encoding: str | None) -> None:
    assert open_text(unpacked(io.BytesIO(data)), encoding).read() == TEXT


def test_the_name_of_no_encoding_is_refused() -> None:
    with pytest.raises(NotUnderstood, match='"klingon" is not an encoding'):
        open_text(unpacked(io.BytesIO(b"")), "klingon")


def test_latin_1_that_is_not_announced_is_not_mistaken_for_utf_8() -> None:
    with pytest.raises(UnicodeDecodeError):
        open_text(unpacked(io.BytesIO(TEXT.encode("latin-1"))), None).read()


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
    assert detected_format(stream) == name
    assert stream.read() == text.encode()


def test_what_a_file_is_in_another_encoding() -> None:
    assert detected_format(unpacked(io.BytesIO("date\ttitle\n".encode("utf-16")))) == "tsv"
    assert detected_format(unpacked(io.BytesIO("été;titre\n".encode("latin-1"))), "latin-1") == "csv"


@pytest.mark.parametrize("name", ["foo", "base64", "a\nb"])
def test_looking_at_a_file_refuses_the_name_of_no_encoding(name: str) -> None:
    with pytest.raises(NotUnderstood, match="is not an encoding; use one such as"):
        detected_format(unpacked(io.BytesIO(b"{}")), name)
