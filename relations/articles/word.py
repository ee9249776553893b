"""An article in a Word file (.docx): the words of its paragraphs as Word shows them."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from io import BytesIO
from xml.parsers import expat

from relations.articles.article import LONGEST, Article, printable_line, read_in
from relations.articles.tags import Attributes, walk
from relations.errors import NotUnderstood
from relations.messages import msg
from relations.text import composed

DOCUMENT = "word/document.xml"
_ABOUT = "docProps/core.xml"
_LARGEST_PART = 30_000_000  # bytes of XML
_BETWEEN = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# What Word keeps but does not show where it stands: text that was moved away, and the second copy of a text box.
_UNSEEN = ("moveFrom", "Fallback")
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
    EOFError, OSError, ValueError, LookupError, RuntimeError, expat.ExpatError,
)  # fmt: skip


def article(data: bytes) -> Article:
    """Return the article of a .docx, with the title its properties give; NotUnderstood where it cannot be read."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            text = _paragraphs(_part(archive, DOCUMENT))
            title = _title(_part(archive, _ABOUT)) if _ABOUT in archive.namelist() else None
    except _BROKEN as error:
        raise NotUnderstood("the Word file is broken; save it again, or save its text") from error
    found = Article(composed(text[:LONGEST]), title=printable_line(title), cut=len(text) > LONGEST)
    return read_in(msg("properties of the file"), found)


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(name).flag_bits & 1:
        raise NotUnderstood("the Word file is locked with a password; open it and save it without one")
    with archive.open(name) as part:
        data = part.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise NotUnderstood("the Word file unpacks to more than any article; save its text and draft that")
    return data


def _paragraphs(xml: bytes) -> str:
    """Return the text of a document, a paragraph a line and an empty line between; what was deleted is not in it."""
    pieces: list[str] = []
    open_tags: list[str] = []
    unseen = 0  # how many of the tags that are open hide what is in them
    hidden = False  # whether the run has the font effect "hidden"

    def start(tag: str, attributes: Attributes) -> None:
        nonlocal unseen, hidden
        unseen += tag in _UNSEEN
        if tag == "r":
            hidden = False
        elif tag == "vanish" and open_tags[-2:] == ["r", "rPr"]:
            hidden = attributes.get("val", "true") not in ("0", "false", "off")
        elif tag in _BETWEEN and open_tags[-1:] == ["r"] and not (unseen or hidden):
            pieces.append(_BETWEEN[tag])
        open_tags.append(tag)

    def end(tag: str) -> None:
        nonlocal unseen
        open_tags.pop()
        unseen -= tag in _UNSEEN
        if tag == "p":
            pieces.append("\n\n")

    def words(text: str) -> None:
        if open_tags[-1] == "t" and not (unseen or hidden):
            pieces.append(text)

    walk(xml, start=start, end=end, words=words)
    return "".join(pieces).strip()


def _title(xml: bytes) -> str:
    """Return the title of a document's properties."""
    found: list[str] = []
    tag = ""

    def start(name: str, attributes: Attributes) -> None:  # noqa: ARG001 - the shape that walk calls
        nonlocal tag
        tag = name

    def end(name: str) -> None:  # noqa: ARG001
        nonlocal tag
        tag = ""

    def words(text: str) -> None:
        if tag == "title":
            found.append(text)

    walk(xml, start=start, end=end, words=words)
    return "".join(found)
