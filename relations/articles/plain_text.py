"""An article saved as text or Markdown, and the front matter that clippers put before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from relations.articles.article import LONGEST, Article, address, day, printable_line, read_in
from relations.errors import NotUnderstood
from relations.messages import msg
from relations.text import composed, encoding_of

# Compiled when first needed, as most texts have no front matter and no marks.
_FENCE = r"(?sm)\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
_LOOKED_AT = 4096  # bytes or characters that tell what a file is
_LONGEST_HEAD = 20_000  # characters of front matter
_KEY = r"([\w][\w .-]*?)[ \t]*:(?:[ \t]+(.*))?"
_LINK = (
    r"!?\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]"
    r"|(!?)\[([^\[\]\n]*)\]\(<?[^()\s]*(?:\([^()\s]*\)[^()\s]*)*>?(?: \"[^\"\n]*\")?\)"
)
_STRESS = r"(\*\*|__|(?<![\w*])\*(?=\S)|(?<![\w_])_(?=\S))(.+?)(?<=\S)\1(?![\w*])"

# The keys of front matter that name each thing, as clippers and reference managers write them; the first wins.
_TITLE = ("title", "headline", "titre")
_AUTHOR = ("author", "authors", "byline", "auteur", "auteurs")
_URL = ("url", "source", "source url", "link", "canonical", "canonical url", "lien")
_PUBLISHER = ("site", "publisher", "site name", "publication", "container title", "journal", "source")
_PUBLISHED = ("published", "published date", "date published", "publish date", "date", "issued")


def decode_text(data: bytes, charset: str | None = None) -> str:
    """Return the text of a file: UTF-16 or UTF-32 where it shows, else UTF-8, `charset` or Windows' Western letters.

    NotUnderstood for what is not a text.
    """
    text = _decoded(data, charset)
    if "\0" in text[:_LOOKED_AT]:
        raise NotUnderstood("this is not a text: save the article as plain text, Markdown or HTML")
    return text


def _decoded(data: bytes, charset: str | None) -> str:
    shown = encoding_of(data[:_LOOKED_AT])
    if shown != "utf-8-sig":
        return data.decode(shown, errors="replace")
    if charset and charset.lower() in ("iso-8859-1", "latin-1", "ascii", "us-ascii"):
        charset = None  # what is called so on the web and in mails are Windows' letters
    for name in (shown, charset):
        if name:
            try:
                return data.decode(name)
            except (UnicodeDecodeError, LookupError):
                continue
    return data.decode("cp1252", errors="replace")


def article(text: str, *, markdown: bool = False) -> Article:
    """Return the article of a text; with front matter, or where `markdown` says so, its marks are taken for such."""
    text = composed(text.replace("\r\n", "\n").replace("\r", "\n"))
    head, body = _parted(text)
    if head or markdown:
        body = _without_marks(body[: 2 * LONGEST])
    publisher = _first(head, _PUBLISHER)
    found = Article(
        body[:LONGEST],
        title=printable_line(_first(head, _TITLE)),
        author=printable_line(_first(head, _AUTHOR)),
        publisher=printable_line(publisher) if not address(publisher) else None,
        url=next((found for name in _URL if (found := address(head.get(name)))), None),
        published=next((found for name in _PUBLISHED if (found := day(head.get(name)))), None),
        cut=len(body) > LONGEST,
    )
    return read_in(msg("front matter"), found)


def _first(head: Mapping[str, str], names: Iterable[str]) -> str | None:
    """Return the value of the first of the names that has one."""
    return next((head[name] for name in names if head.get(name)), None)


def _parted(text: str) -> tuple[dict[str, str], str]:
    """Return the values of a front matter, by key in small letters, and the text after it; no values without one."""
    found = re.match(_FENCE, text[:_LONGEST_HEAD]) if text.lstrip().startswith("---") else None
    if found is None:
        return {}, text
    values: dict[str, str] = {}
    key = ""
    for line in found[1].split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair = re.fullmatch(_KEY, line.rstrip())
        if pair:
            key = re.sub(r"[_ -]+", " ", pair[1].casefold())
            values.setdefault(key, _unquoted(pair[2] or ""))
        elif key and line[:1] in " \t-":  # a list, or a text over several lines
            line = line.strip()
            between = "; " if line.startswith("- ") and values[key] else " "
            values[key] = f"{values[key]}{between}{_unquoted(line.removeprefix('- '))}".strip()
        else:
            return {}, text  # two rules around a paragraph, not front matter
    return values, text[found.end() :]


def _unquoted(value: str) -> str:
    """Return a value without its quotes, its link or list brackets, and the marks of a folded text."""
    value = value.strip()
    if re.fullmatch(r"[|>][+-]?", value):
        return ""
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1].replace("''" if value[0] == "'" else '\\"', "'" if value[0] == "'" else '"')
    link = re.fullmatch(_LINK, value)
    if link:
        return _words(link)
    if len(value) > 2 and value[0] == "[" and value[-1] == "]":
        return "; ".join(_unquoted(one) for one in value[1:-1].split(",") if one.strip())
    return value


def _without_marks(text: str) -> str:
    """Return Markdown as a reader sees it: links as their words, no pictures, no stars around a word."""
    return re.sub(_STRESS, r"\2", re.sub(_LINK, _words, text))


def _words(link: re.Match[str]) -> str:
    if link[1]:
        return "" if link[0].startswith("!") else link[2] or link[1]
    return "" if link[3] else link[4]
