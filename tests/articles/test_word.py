"""Word files: what Word shows of their text, and hostile ones."""

from __future__ import annotations

import pytest

from relations.articles.word import article
from relations.errors import NotUnderstood
from tests.articles.samples import BODY, docx, packed, paragraph, run


def test_a_word_file_gives_its_paragraphs_and_its_title() -> None:
    found = article(
        docx(paragraph(run(BODY[:20]), run(BODY[20:])) + paragraph(run("Next.")), title="Ghana &amp; Togo")
    )
    assert found.text == f"{BODY}\n\nNext."
    assert found.title == "Ghana & Togo"
    assert (found.published, found.publisher) == (
        None,
        None,
    )  # when and by whom the file was made says neither


SHOWN = [
    (run("a") + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>" + run("b") + "</w:ins>", "ab"),
    ("<w:moveFrom>" + run("old place") + "</w:moveFrom>" + run("a"), "a"),
    (run("hidden", effect="<w:vanish/>") + run("a"), "a"),
    (run("seen", effect='<w:vanish w:val="0"/>'), "seen"),
    ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>", "a b\nc-d"),
    ("<w:r><w:instrText>HYPERLINK</w:instrText></w:r>" + run("a"), "a"),
    ("<Choice>" + run("box") + "</Choice><Fallback>" + run("box") + "</Fallback>", "box"),
    (run("Goi\u0308ta"), "Goïta"),
]  # fmt: skip


@pytest.mark.parametrize(("runs", "shown"), SHOWN)
def test_only_what_word_shows_is_read(runs: str, shown: str) -> None:
    assert article(docx(paragraph(runs))).text == shown


ENTITY = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (docx(paragraph(run("&x;")), before=ENTITY), "entities"),
        (docx("<w:p>"), "broken"),
        (docx(" " * 30_000_001), "more than any article"),
        (docx(paragraph(run(BODY)))[:-200], "broken"),
        (docx(paragraph(run(BODY))).replace(b"word/document.xml", b"word/document.xmm", 1), "broken"),
        (packed({"word/document.xml": b"\x00\x01"}), "broken"),
        (b"PK\x03\x04\x00\x00rest", "broken"),
    ],
    ids=["entity", "unclosed", "bomb", "cut", "two names", "no xml", "no archive"],
)
def test_hostile_and_broken_ones_are_refused_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        article(data)


def test_a_very_long_one_is_cut_and_says_so() -> None:
    assert article(docx(paragraph(run("word " * 50_000)))).cut
