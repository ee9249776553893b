"""An article in a PDF: the text of its pages, without what is printed on each of them."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from relations.articles.article import LONGEST, Article, printable_line, read_in
from relations.articles.paragraphs import unwrapped
from relations.errors import NotUnderstood, RelationsError
from relations.messages import Message, msg
from relations.text import composed

if TYPE_CHECKING:
    from pypdf import PageObject

_MOST_PAGES = 300
_MOST_STEPS = 1_000_000  # of drawing, for all that is read; a page of a newspaper takes some ten thousand
_FORM = 100  # steps that a drawing within a drawing counts, which may hold others
_MARGIN_LINES = 2  # at the head and foot of a page, where running titles stand
_PROGRAM_TITLE = re.compile(
    r"microsoft word|untitled|sans titre|.*\.(?:docx?|odt|pdf|indd|qxd|rtf)", re.IGNORECASE
)


_TANGLED = msg("the PDF is larger or more tangled than any article; save its text and draft that")


class _TooLongError(Exception):
    """The pages draw more than any article."""


def article(data: bytes) -> Article:
    """Return the article of a PDF with the text of each page, and the title its properties give.

    NotUnderstood where it is broken, locked or only pictures; RelationsError where the reader is not installed.
    """
    try:
        import pypdf
        from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
    except ImportError:
        raise RelationsError(
            'reading PDF needs the extra "pdf": pip install "bilateral-relations[pdf]", or save its text'
        ) from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends by itself is no news to the reader
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NotUnderstood(_locked())
        count = len(reader.pages)
        raw = _texts(reader.pages[:_MOST_PAGES])
        title = printable_line(reader.metadata.title) if reader.metadata else None
    except (FileNotDecryptedError, DependencyError):
        raise NotUnderstood(_locked()) from None
    except LimitReachedError as error:
        raise NotUnderstood(_TANGLED) from error
    except (
        PyPdfError, ValueError, LookupError, TypeError, AttributeError,
        RuntimeError, AssertionError, OSError, ArithmeticError,
    ) as error:  # fmt: skip
        raise NotUnderstood("the PDF is broken; fetch it again, or save its text") from error
    if not any(page.strip() for page in raw):
        raise NotUnderstood("the PDF holds pictures of pages and no text; have the text in them recognised")
    pages = _without_margins(raw)
    text = unwrapped("\n".join(pages))
    found = Article(
        text[:LONGEST],
        title=None if title is None or _PROGRAM_TITLE.match(title) else title,
        cut=len(text) > LONGEST or count > len(raw),
        pages=tuple(unwrapped(page) for page in pages),
    )
    return read_in(msg("properties of the file"), found)


def _locked() -> Message:
    return msg("the PDF is locked with a password; open it and save it without one")


def _texts(pages: Iterable[PageObject]) -> list[str]:
    """Return the text of each page, as far as an article goes: a small file can draw for hours."""
    texts: list[str] = []
    steps = 0

    def counted(operator: bytes, *_: object) -> None:
        nonlocal steps
        steps += _FORM if operator == b"Do" else 1
        if steps > _MOST_STEPS:
            raise _TooLongError

    for page in pages:
        try:
            texts.append(_text(page.extract_text(visitor_operand_before=counted)))
        except _TooLongError:
            if not texts:
                raise NotUnderstood(_TANGLED) from None
            break
        if sum(map(len, texts)) > LONGEST:
            break
    return texts


def _text(page: str) -> str:
    """Return a page's text, ligatures as letters and no soft hyphens."""
    for ligature, letters in (
        ("ﬀ", "ff"),
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
        ("ﬃ", "ffi"),
        ("ﬄ", "ffl"),
        ("\xad\n", "-\n"),
    ):
        page = page.replace(ligature, letters)
    return composed(page.replace("\xad", "").replace("\r\n", "\n"))


def _without_margins(pages: list[str]) -> list[str]:
    """Return the pages without their numbers, and without the running titles that most of several pages share."""
    lines = [page.split("\n") for page in pages]
    margins = [{_mask(line) for line in (*page[:_MARGIN_LINES], *page[-_MARGIN_LINES:])} for page in lines]
    seen = Counter(mask for margin in margins for mask in margin)
    running = {mask for mask, times in seen.items() if mask and times >= max(3, len(pages) // 2 + 1)}
    kept = []
    for page in lines:
        last = len(page) - _MARGIN_LINES
        kept.append(
            "\n".join(
                line
                for at, line in enumerate(page)
                if _MARGIN_LINES <= at < last or not (_mask(line) in running or _is_number(line))
            )
        )
    return kept


def _mask(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()))


def _is_number(line: str) -> bool:
    return bool(
        re.fullmatch(r"\W*(?:page )?\d{1,4}(?: ?(?:/|of|sur|de) ?\d{1,4})?\W*", line.strip(), re.IGNORECASE)
    )
