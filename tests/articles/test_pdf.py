"""PDFs: their text in paragraphs, the page of each sentence, and hostile ones."""

from __future__ import annotations

import sys

import pytest

from relations.articles.article import Article
from relations.articles.pdf import article
from relations.errors import NotUnderstood, RelationsError
from tests.articles.samples import pdf

PAGES = [
    f"Ministère · Bulletin {number}\nLe président du {country} a été reçu lundi au Kremlin pour une visite, en pré-\n"
    f"sence du ministre de la Défense. Puis il est reparti {country} en tête.\n{number}"
    for number, country in enumerate(("Mali", "Togo", "Ghana", "Bénin"), 1)
]


def read(*pages: str, title: str = "") -> Article:
    return article(pdf(*pages, title=title))


def test_its_text_is_whole_and_without_what_is_on_every_page() -> None:
    found = read(*PAGES, title="Visite à Moscou")
    assert found.title == "Visite à Moscou"
    assert "en présence du ministre de la Défense" in found.text
    assert "Bulletin" not in found.text
    assert found.page_of("Puis il est reparti Ghana en tête.") == 3


def test_a_sentence_that_goes_on_over_the_page_is_one_and_on_its_first_page() -> None:
    first = "Le président de la transition du Mali et son hôte ont signé lundi à Moscou un"
    found = read(first, "accord sur le nucléaire civil. Rien d'autre.")
    quote = f"{first} accord sur le nucléaire civil."
    assert quote in found.text
    assert (found.page_of(quote), found.page_of("Rien d'autre.")) == (1, 2)


@pytest.mark.parametrize("title", ["Microsoft Word - communique.doc", "untitled", "a.pdf", ""])
def test_a_title_that_a_program_made_is_none(title: str) -> None:
    assert read("Some words on a page.", title=title).title is None


WORDS = pdf("Some words on a page.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.4\n", "broken"),
        (WORDS[:200], "broken"),
        (pdf(""), "recognised"),
        (pdf(), "recognised"),
        (b"%PDF-1.4\ntrailer << /Root 1 0 R >>\n1 0 obj << /Pages 1 0 R >> endobj", "broken|recognised"),
        (
            pdf("Words.", trailer="/Encrypt << /Filter /Standard /V 1 /R 2 /O (" + "x" * 32 + ") /U (" + "y" * 32
                + ") /P -1 >> /ID [(a) (a)]"),
            "password",
        ),
        (WORDS.replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"), "broken|recognised"),
    ],
    ids=["empty", "cut", "scanned", "no page", "loop", "locked", "page tree loop"],
)  # fmt: skip
def test_hostile_broken_and_locked_ones_are_refused_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        article(data)


def test_without_the_reader_a_pdf_is_refused_with_what_would_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(RelationsError, match=r"bilateral-relations\[pdf\]"):
        article(WORDS)
