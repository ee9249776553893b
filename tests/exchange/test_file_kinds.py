"""What is no table of rows is named for what it is, with what would do."""

from __future__ import annotations

import pytest

from relations.exchange.file_kinds import kind_of_archive, kind_of_bytes


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"%PDF-1.7\n", "this is a PDF, not rows; save its table as CSV UTF-8"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel or Word file"),
        (b"{\\rtf1\\ansi", "a text document"),
        (b"\n <!DOCTYPE HTML><html>", "a web page"),
        (b"\xef\xbb\xbf<Table border=1>", "a web page"),
        (b'<?xml version="1.0"?>', "XML"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"PAR1", "a Parquet file"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"7z\xbc\xaf\x27\x1c", "an archive of a kind"),
        (b"BZh91AY", "an archive of a kind"),
        (b"record.csv".ljust(257, b"\0") + b"ustar", "an archive of a kind"),
    ],
)
def test_a_file_is_named_by_how_it_begins(head: bytes, said: str) -> None:
    assert said in str(kind_of_bytes(head))


@pytest.mark.parametrize("head", [b"", b"date,title\n", b"{}", b"[]", b"<5 deals,a,b\n", b"PK,a,b\n"])
def test_what_may_be_rows_is_not_named(head: bytes) -> None:
    assert kind_of_bytes(head) is None


@pytest.mark.parametrize(
    ("names", "mime", "said"),
    [
        (["[Content_Types].xml", "xl/workbook.xml"], b"", "an Excel workbook; save its sheet as CSV UTF-8"),
        (["[Content_Types].xml", "word/document.xml"], b"", "a text document"),
        (["ppt/slides/slide1.xml"], b"", "a set of slides"),
        (["mimetype", "content.xml"], b"application/vnd.oasis.opendocument.spreadsheet", "OpenDocument"),
        (["mimetype", "content.xml"], b"application/vnd.oasis.opendocument.text", "a text document"),
        (["Index/Document.iwa"], b"", "Numbers"),
    ],
)
def test_a_document_that_is_an_archive_is_named(names: list[str], mime: bytes, said: str) -> None:
    assert said in str(kind_of_archive(names, lambda _: mime))


def test_an_archive_of_data_is_none() -> None:
    assert kind_of_archive(["20250623.export.CSV"], lambda _: b"") is None
