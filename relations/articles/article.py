"""An article: its text and its source, whatever file it came in."""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, TypedDict

from relations import dates
from relations.errors import NotUnderstood
from relations.messages import Message
from relations.text import composed

LARGEST = 50_000_000  # bytes of a file that is read
LONGEST = 200_000  # characters of text that are read: about a hundred pages
# Compiled when first needed, as most articles name no address and no day of their own.
_ADDRESS = r"https?://[^\s<>\"]+"
_ISO_DAY = r"(?s)([12]\d{3}(?:-\d{2}){0,2})(?:[T ]\d{2}:\d{2}.*)?"
_YEAR = r"(?<!\d)[12]\d{3}(?!\d)"
OF_SOURCE = ("title", "author", "publisher", "published", "url")  # what an article says of its source
_ZEROS = ("1900-01-01", "1970-01-01")  # the days on which programs begin to count, given for a day not known
_ANY_DAY = date(2000, 1, 1)  # what a date with its year does not depend on


class Kept(TypedDict, total=False):
    """What a source says of where its article was fetched, and of the copy of its bytes that is kept."""

    retrieved: str
    sha256: str
    archive: str


class Article(NamedTuple):
    """A text with its source: `published` is an EDTF date, `written_in` the place of its dateline.

    `origins`: where each of what is said of the source was read, by its name in OF_SOURCE.

    `pages`: the text of each page, where it has pages. `cut`: it was longer than what is read. `notes` say what of
    the file was not read.
    """

    text: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    written_in: str | None = None
    cut: bool = False
    pages: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()
    origins: Mapping[str, Message] = MappingProxyType({})
    kept: Kept = Kept()

    def page_of(self, quote: str) -> int | None:
        """Return the page, from 1, on which `quote` first begins; None where there are no pages or it is on none."""
        squeezed = ["".join(page.split()) for page in self.pages]
        at = "".join(squeezed).find("".join(quote.split()))
        if at < 0:
            return None
        for number, page in enumerate(squeezed, 1):
            if at < len(page):
                return number
            at -= len(page)
        return None


def read_in(place: Message, article: Article) -> Article:
    """Return the article with `place` as where all that it says of its source was read."""
    return article._replace(origins={name: place for name in OF_SOURCE if getattr(article, name)})


def printable_line(text: str | None) -> str | None:
    """Return a title or name as one line of printable text; None where nothing is left of it."""
    line = " ".join("".join(c if c.isprintable() else " " for c in composed(text or "")).split())
    return line[:500] or None


def address(text: str | None) -> str | None:
    """Return the web address that `text` is; None for anything else."""
    return text if text and re.fullmatch(_ADDRESS, text) else None


def is_address(text: str) -> bool:
    """Return whether a text is meant as an address of the web."""
    return text[:8].lower().startswith(("http://", "https://"))


def day(text: str | None) -> str | None:
    """Return the EDTF date that `text` says, with its year; None where it says none, or can be read in two ways."""
    if not text or not re.search(_YEAR, text):
        return None
    iso = re.fullmatch(_ISO_DAY, text.strip())
    try:
        found = dates.canonical(iso[1]) if iso else dates.parse(text[:100], today=_ANY_DAY).edtf
    except NotUnderstood:
        return None
    return None if found in _ZEROS else found
