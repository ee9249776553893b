"""An article as it comes in: text, Markdown or HTML, with what it says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from relations import dates
from relations.draft.lexicon import LANGUAGES, language_of, lexicon
from relations.draft.sentences import Sentence, plain
from relations.draft.timing import Published, dates_in, resolved
from relations.errors import NotUnderstood, RelationsError

LONGEST = 200_000  # characters that are read: about a hundred pages
_LONGEST_PAGE = 3_000_000  # characters of HTML
_LEADING_DATE = re.compile(r"\s*date[ :]+([12]\d{3}(?:-\d{2}){0,2})(?![\d-])\s*", re.IGNORECASE)
_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-Ý][\w.'’-]*(?:[ /-][A-ZÀ-Ý][\w.'’-]*){0,3})(?P<date>, [^()—–:/]{3,30}?)?"
    r" ?(?P<agency>\([^()]{2,40}\)|/[^/]{2,30}/)? ?(?:—|–|--|-(?= )|(?<=/)\. ?)\s*"
)
_HTML = re.compile(r"\s*(?:<!doctype html|<html|<\?xml|<head|<body|<article|<div|<p[ >])", re.IGNORECASE)


@dataclass(frozen=True)
class Article:
    """A text with its source: `published` is an EDTF date, `written_in` the place of its dateline.

    `cut`: it was longer than what is read.
    """

    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    written_in: str | None = None
    cut: bool = False


def read(data: bytes | str, *, name: str | None = None, published: str | None = None) -> Article:
    """Return the article in a file's content; `published` (EDTF) given by hand wins over what the text says.

    NotUnderstood for what is not a text; RelationsError for HTML where the extractor is not installed.
    """
    text = data if isinstance(data, str) else _decoded(data)
    if _HTML.match(text[:2000]):
        article = from_html(text[:_LONGEST_PAGE])
        article = replace(article, cut=len(text) > _LONGEST_PAGE)
    else:
        article = Article(text, cut=len(text) > LONGEST)
    article = replace(article, text=article.text[:LONGEST])
    given = dates.canonical(published) if published else None
    return _with_head(article, given, name)


def from_html(html: str) -> Article:
    """Return the article that a page holds, with the title, publisher, address and day it gives."""
    try:
        import trafilatura
    except ImportError:
        raise RelationsError(
            'reading HTML needs the extra "web": pip install "bilateral-relations[web]", or save the page as text'
        ) from None
    document = trafilatura.bare_extraction(
        html, with_metadata=True, include_comments=False, include_tables=False
    )
    if document is None or isinstance(document, dict) or not document.text:
        raise NotUnderstood("no article was found in the page; save its text and draft that")
    day = document.date if document.date and re.fullmatch(r"\d{4}-\d{2}-\d{2}", document.date) else None
    url = document.url if document.url and re.fullmatch(r"https?://[^\s<>\"]+", document.url) else None
    return Article(document.text, _one_line(document.title), _one_line(document.sitename), url, day)


def _one_line(text: str | None) -> str | None:
    """Return a title or name as one line of printable text; None where nothing is left of it."""
    return " ".join("".join(c if c.isprintable() else " " for c in text or "").split()) or None


def _decoded(data: bytes) -> str:
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotUnderstood("this is not a text: save the article as plain text, Markdown or HTML")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _with_head(article: Article, given: str | None, name: str | None) -> Article:
    """Return the article with its date and dateline taken off the text and understood."""
    text, published = article.text, given or article.published
    match = _LEADING_DATE.match(text)
    if match:
        text = text[match.end() :]
        published = published or _valid(match[1])
    language = language_of(plain(text))
    if language is None:
        return replace(article, text=text, published=published, title=article.title or _one_line(name))
    published = published or _said_published(text, language)
    text, place, published = _without_dateline(text, published)
    title = article.title or _one_line(_headline(text) or name)
    return replace(article, text=text, published=published, title=title, written_in=place)


def _valid(text: str) -> str | None:
    try:
        return dates.canonical(text)
    except NotUnderstood:
        return None


def _said_published(text: str, language: str) -> str | None:
    """Return the day after a word like "Published", or of a time stamp near the top; None where there is none."""
    for piece in (text[:800], text[-800:]):
        for line in piece.splitlines():
            sentence = Sentence(line, heading=False)
            said = [s for s in dates_in(sentence, lexicon(language)) if s.kind == "day" and s.year]
            if not said:
                continue
            first = said[0]
            mark = lexicon(language).pattern("published").search(sentence.plain[: first.start])
            alone = len(line) - (first.end - first.start) <= 20
            if (mark and first.start - mark.end() <= 15) or alone:
                found = resolved(first, Published(None), ahead=False)
                return found.edtf if found else None
    return None


def _without_dateline(text: str, published: str | None) -> tuple[str, str | None, str | None]:
    """Return the text without its dateline, the place in it, and the day of publication as far as it is known."""
    for start in [0, *(m.end() for m in re.finditer(r"\n\s*", text[:600]))]:
        match = _DATELINE.match(text, start)
        if match is None or not (
            match["date"] or match["agency"] or match["place"].isupper() or "—" in match[0]
        ):
            continue
        day = published
        if match["date"]:
            sentence = Sentence(match["date"][2:], heading=False)
            said = [s for code in LANGUAGES for s in dates_in(sentence, lexicon(code)) if s.kind == "day"]
            if not said and not match["place"].isupper():
                continue
            if said and (published is None or len(published) < 10):
                found = resolved(said[0], Published(published), ahead=False)
                fits = found and (not published or found.edtf.startswith(published))
                day = found.edtf if found and fits else published
        return text[:start] + text[match.end() :], match["place"], day
    return text, None, published


def _headline(text: str) -> str | None:
    """Return the first line where it is a headline: short, and without an end mark."""
    first = next((line.strip(" #*\t") for line in text.splitlines() if line.strip()), "")
    return first if 8 <= len(first) <= 160 and first[-1] not in ".,;:" else None
