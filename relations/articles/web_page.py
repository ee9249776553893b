"""An article in a saved web page."""

from __future__ import annotations

import re

from relations.articles.article import LONGEST, Article, address, day, printable_line, read_in
from relations.errors import NotUnderstood, RelationsError
from relations.messages import msg
from relations.text import composed

_LONGEST_PAGE = 3_000_000  # characters of HTML
# Compiled when first needed, as most texts are no pages.
_BEGINNING = r"(?i)\s*(?:<!doctype html|<html|<\?xml|<head|<body|<article|<div|<p[ >])"
_CHARSET = rb"(?i)<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,40})"
_MONTH = r"[^\W\d_]{3,12}\.?"  # or any other word
_MONTHS = 12
_INLINED = r"data:[\w/+.-]*(?:;[\w=-]+)*;base64,[A-Za-z0-9+/=\s]*"  # what savers put in one file


def is_page(text: str) -> bool:
    """Return whether a text begins as HTML does."""
    start = text[:2000]
    return "<" in start and re.match(_BEGINNING, start) is not None


def charset(data: bytes) -> str | None:
    """Return the encoding that a page names in its head."""
    head = data[:10_000]
    found = re.search(_CHARSET, head) if b"<" in head else None
    return found[1].decode("ascii") if found else None


def article(html: str) -> Article:
    """Return the article that a page holds, with the title, publisher, address and day it gives.

    NotUnderstood where there is none; RelationsError where the extractor is not installed.
    """
    try:
        import trafilatura
    except ImportError:
        raise RelationsError(
            'reading HTML needs the extra "web": pip install "bilateral-relations[web]", or save the page as text'
        ) from None
    html = re.sub(_INLINED, "data:,", html)
    document = trafilatura.bare_extraction(
        html[:_LONGEST_PAGE], with_metadata=True, include_comments=False, include_tables=False
    )
    if document is None or isinstance(document, dict) or not document.text:
        raise NotUnderstood("no article was found in the page; save its text and draft that")
    text = composed(document.text)
    found = Article(
        text[:LONGEST],
        title=printable_line(document.title),
        author=printable_line(document.author),
        publisher=printable_line(document.sitename),
        url=address(document.url),
        published=day(document.date) if document.date and _stands_in(document.date, html) else None,
        cut=len(html) > _LONGEST_PAGE or len(text) > LONGEST,
    )
    return read_in(msg("the page"), found)


def _stands_in(iso: str, html: str) -> bool:
    """Return whether a page names this day, in one reading: for a day that cannot be, the extractor makes up another.

    Of 05/06/2025 nobody knows whether it is in May or in June; with points the day comes first.
    """
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", iso):
        return False
    year, month, number = iso.split("-")
    m, d = f"0?{int(month)}", f"0?{int(number)}"
    forms = [
        rf"{year}(?:{month}{number}|\D{m}\D{d})(?!\d)",
        rf"(?<!\d){d}\.{m}\.{year}(?!\d)",
        rf"(?<!\d){d}(?:er|st|nd|rd|th|\.)?\s+(?:de\s+)?{_MONTH},?(?:\s+de)?\s+{year}(?!\d)",
        rf"{_MONTH}\s+{d}(?:st|nd|rd|th)?,?\s+{year}(?!\d)",
    ]
    if int(number) > _MONTHS or number == month:
        forms.append(rf"(?<!\d)(?:{d}[/-]{m}|{m}[/-]{d})[/-]{year}(?!\d)")
    return any(re.search(form, html) for form in forms)
