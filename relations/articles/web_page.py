"""An article in a saved web page."""

from __future__ import annotations

import re

from relations.articles.article import LONGEST, Article, address, printable_line, read_in
from relations.errors import NotUnderstood, RelationsError
from relations.messages import msg
from relations.text import composed

_LONGEST_PAGE = 3_000_000  # characters of HTML
_BEGINNING = re.compile(r"\s*(?:<!doctype html|<html|<\?xml|<head|<body|<article|<div|<p[ >])", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,40})", re.IGNORECASE)
_INLINED = re.compile(r"data:[\w/+.-]*(?:;[\w=-]+)*;base64,[A-Za-z0-9+/=\s]*")  # what savers put in one file


def is_page(text: str) -> bool:
    """Return whether a text begins as HTML does."""
    return bool(_BEGINNING.match(text[:2000]))


def charset(data: bytes) -> str | None:
    """Return the encoding that a page names in its head."""
    found = _CHARSET.search(data[:10_000])
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
    html = _INLINED.sub("data:,", html)
    document = trafilatura.bare_extraction(
        html[:_LONGEST_PAGE], with_metadata=True, include_comments=False, include_tables=False
    )
    if document is None or isinstance(document, dict) or not document.text:
        raise NotUnderstood("no article was found in the page; save its text and draft that")
    day = document.date if document.date and re.fullmatch(r"\d{4}-\d{2}-\d{2}", document.date) else None
    text = composed(document.text)
    found = Article(
        text[:LONGEST],
        title=printable_line(document.title),
        author=printable_line(document.author),
        publisher=printable_line(document.sitename),
        url=address(document.url),
        published=day,
        cut=len(html) > _LONGEST_PAGE or len(text) > LONGEST,
    )
    return read_in(msg("the page"), found)
