"""Files made to do harm, locked, cut off or not what their name says: the command refuses each in one sentence."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.articles.samples import BODY, docx, packed, paragraph, pdf, run
from tests.conftest import Shell
from tests.exchange.books import Cell, ods, xlsx

ROWS: list[list[Cell]] = [["Country", "When"], ["Mali", "2025-06-23"]]
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
WORD, WORDS, BOOK = docx(paragraph(run(BODY))), pdf("Some words on a page."), xlsx({"A": ROWS})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
LOGIN = '<!DOCTYPE html><html><body><form action="/login"><input type="password"></form></body></html>'
KEYS = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O ({'x' * 32}) /U ({'y' * 32}) /P -1 >> /ID [(a) (a)]"
ENGLISH = re.compile(r"\b(?:the|is|not|and|with|file|error|expected)\b(?!\.)", re.IGNORECASE)
SHEET, CELL = "xl/worksheets/sheet1.xml", b"<table:table-cell"


def with_part(archive: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """Return an archive with something else in one of its parts."""
    parts = ZipFile(BytesIO(archive))
    return packed(
        {it: parts.read(it).replace(old, new) if it == name else parts.read(it) for it in parts.namelist()}
    )


def locked(archive: bytes) -> bytes:
    """Return an archive whose parts all say that a password is needed."""
    return archive.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01").replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )


def pdf_of(*parts: bytes) -> bytes:
    """A PDF of one page with these objects from number 4 on, the first of which is what it draws."""
    written = b"%PDF-1.4\n"
    places = []
    for number, part in enumerate((
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        *parts,
    ), 1):  # fmt: skip
        places.append(b"%010d 00000 n \n" % len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + b"".join(places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, len(written))
    return written + table + end


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(data), data)


def pdf_bomb() -> bytes:
    """A page that unpacks to 100 MB."""
    return pdf_of(stream(zlib.compress(b" " * 100_000_000, 9), b"/Filter /FlateDecode"))


def pdf_steps() -> bytes:
    """A page of 4 kB that draws two million times."""
    return pdf_of(stream(zlib.compress(b"q Q " * 1_000_000, 9), b"/Filter /FlateDecode"))


def pdf_laughs() -> bytes:
    """A page that draws ten times what draws ten times what draws ten times."""
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
    return pdf_of(
        stream(b"/X Do " * 10), *(stream(b"/X Do " * 10, form % at) for at in range(6, 16)), b"null"
    )


def nested(depth: int) -> bytes:
    """A mail in a mail in a mail."""
    made = b"Subject: x\n\n"
    for number in range(depth):
        made = (
            b"From: a@b\nDate: x\nSubject: y\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
            % (number, number)
            + made
            + b"\n--b%d--\n" % number
        )
    return made


def articles() -> Mapping[str, bytes]:
    """Return files for `draft`, by name."""
    return {
        "outside.docx": docx(paragraph(run("&x;")), before=OUTSIDE),
        "laughs.docx": docx(paragraph(run("&c;")), before=LAUGHS),
        "bomb.docx": docx(" " * 30_000_001),
        "cut.docx": WORD[:-200],
        "othername.docx": WORD.replace(b"word/document.xml", b"word/document.xmm", 1),
        "unclosed.docx": docx("<w:p>"),
        "noxml.docx": packed({"word/document.xml": b"\0\1"}),
        "locked.docx": locked(WORD),
        "encrypted.docx": OLE,
        "paths.docx": packed({"../../etc/cron.d/x": "* * * * * root", "/etc/passwd": "root"}),
        "notzip.docx": b"PK\x03\x04\0\0rest",
        "cut.pdf": WORDS[:200],
        "empty.pdf": b"%PDF-1.4\n",
        "scanned.pdf": pdf(""),
        "loop.pdf": WORDS.replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"),
        "locked.pdf": pdf("Words.", trailer=KEYS),
        "bomb.pdf": pdf_bomb(),
        "steps.pdf": pdf_steps(),
        "laughs.pdf": pdf_laughs(),
        "deep.eml": nested(1500),
        "login.html": LOGIN.encode(),
        "binary.txt": b"\0\1\2binary\0",
        "old.doc": OLE,
        "words.rtf": b"{\\rtf1 words}",
        "picture.txt": b"\x89PNG\r\n",
        "packed.txt": gzip.compress(BODY.encode()),
        "table.docx": BOOK,
    }  # fmt: skip


def tables() -> Mapping[str, bytes]:
    """Return files for `import`, by name."""
    return {
        "farapart.xlsx": with_part(BOOK, SHEET, b'<row r="2"><c r="A2"', b'<row r="1048576"><c r="XFD1048576"'),
        "entity.xlsx": with_part(BOOK, "xl/workbook.xml", b"<workbook", OUTSIDE.encode() + b"<workbook"),
        "cut.xlsx": BOOK[:-300],
        "locked.xlsx": locked(BOOK),
        "encrypted.xlsx": OLE,
        "noparts.xlsx": packed({"xl/workbook.xml": ""}),
        "repeated.ods": with_part(
            ods([["a"], ["b"]]), "content.xml", CELL, CELL + b' table:number-columns-repeated="2000000000"'
        ),
        "bomb.zip": packed({"a.csv": b"a,b\n" * 17_000_000}),
        "bomb.gz": gzip.compress(b"a,b\n" * 17_000_000),
        "cut.gz": gzip.compress(b"date,a,b\n" * 1000)[:-20],
        "locked.zip": locked(packed({"a.csv": "date,a,b\n"})),
        "paths.zip": packed({"../../etc/passwd": "a", "/etc/shadow": "b"}),
        "empty.zip": packed({}).ljust(30, b"\0"),
        "page.csv": LOGIN.encode(),
        "article.csv": WORDS,
    }  # fmt: skip


@pytest.mark.long
def test_each_is_refused_in_one_sentence_in_either_language(relations: Shell, tmp_path: Path) -> None:
    made = {"draft": articles(), "import": tables()}
    for command, files in made.items():
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
            said = {}
            for lang in ("en", "fr"):
                answer = relations("--lang", lang, command, name)
                assert (answer.code in (1, 2), answer.out) == (True, ""), (name, answer)
                assert answer.err.count("\n") == 1, answer.err
                assert "fault in relations" not in answer.err, answer.err
                said[lang] = answer.err
            assert said["fr"].startswith("relations\N{NO-BREAK SPACE}: "), said
            assert said["fr"] != said["en"]
            assert not ENGLISH.search(said["fr"]), said["fr"]
    # Nothing was unpacked or recorded.
    assert {path.name for path in tmp_path.iterdir()} == {*made["draft"], *made["import"]}
