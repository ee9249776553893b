"""What kind of file an article came in is told by how it begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.articles import LARGEST, in_file
from relations.errors import NotUnderstood, RelationsError
from tests.articles.samples import BODY, docx, packed, paragraph, pdf, run
from tests.articles.test_mail import mail
from tests.articles.test_web_page import PAGE


@pytest.mark.parametrize(
    ("data", "needs"),
    [
        (BODY.encode(), None),
        (BODY, None),
        (docx(paragraph(run(BODY))), None),
        (mail().as_bytes(), None),
        (f"---\ntitle: A\n---\n{BODY}".encode(), None),
        (PAGE.encode(), "trafilatura"),
        (pdf(BODY), None),
    ],
    ids=["text", "str", "docx", "mail", "front matter", "page", "pdf"],
)
def test_each_kind_gives_its_text(data: bytes | str, needs: str | None) -> None:
    if needs:
        pytest.importorskip(needs)  # an extra
    [found] = in_file(data)
    assert BODY in found.text


def test_markdown_is_told_by_its_name_too() -> None:
    assert in_file(b"**Ghana**", name="a.md")[0].text == "Ghana"
    assert in_file(b"**Ghana**", name="a.txt")[0].text == "**Ghana**"


def test_a_page_in_its_own_letters() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    text = "Президент Ганы прибыл в Того с визитом в понедельник. " * 3
    page = f'<html><head><meta charset="windows-1251"></head><body><article><p>{text}</p></article></body></html>'
    assert "Президент Ганы" in in_file(page.encode("cp1251"))[0].text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x00\x01\x02binary\x00", "not a text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"),
        (b"{\\rtf1 words}", "RTF"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"\x1f\x8b\x08", "archive"),
        (b"PK\x03\x04\x00\x00rest", "broken archive"),
        (packed({"xl/workbook.xml": ""}), "relations import"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.text"}), "save it as .docx"),
        (packed({"a.txt": BODY, "../../etc/passwd": ""}), "another kind"),
        (b"a" * (LARGEST + 1), "larger than 50 MB"),
    ],
    ids=["binary", "ole", "rtf", "png", "jpeg", "gzip", "zip", "workbook", "odt", "archive", "huge"],
)
def test_what_holds_no_article_is_refused_with_what_would_do(data: bytes, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        in_file(data)


BEGINNINGS = [
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"From: a@b\nDate: x\nSubject: y\n",
    b"---\n",
    b"From a 2025\n",
]


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(beginning: bytes, rest: bytes) -> None:
    try:
        found = in_file(beginning + rest)
    except RelationsError as error:
        assert error.sentence
    else:
        assert found
