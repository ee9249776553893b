"""Files that are no table of rows, told by how they begin: what each is, and what would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from relations.messages import Message, msg

_EXCEL = msg("this is an Excel workbook; save its sheet as CSV UTF-8 and import that")
_OLD_OFFICE = msg("this is an old Excel or Word file; save its table as CSV UTF-8 and import that")
_OPEN_SHEET = msg("this is an OpenDocument spreadsheet; save its sheet as CSV in UTF-8 and import that")
_NUMBERS = msg("this is a document of Numbers or Pages; export its table as CSV and import that")
_TEXT_DOCUMENT = msg(
    "this is a text document, not rows; save its table as CSV UTF-8, or give its text to `relations draft`"
)
_SLIDES = msg("this is a set of slides, not rows; copy the table into a spreadsheet and save it as CSV UTF-8")
_PDF = msg("this is a PDF, not rows; save its table as CSV UTF-8, or give its text to `relations draft`")
_PAGE = msg(
    "this is a web page, not rows; save its table as CSV UTF-8, or give the page to `relations draft`"
)
_XML = msg("this is XML, not rows; open it in a spreadsheet and save it as CSV UTF-8")
_DATABASE = msg("this is an SQLite database; export its table as CSV and import that")
_PARQUET = msg("this is a Parquet file; write its rows as CSV or JSON Lines and import that")
_IMAGE = msg("this is a picture, not rows; type the rows or have the text in it recognised")
_PACKED = msg("this is an archive of a kind that is not unpacked here; unpack it and name the file in it")

# The first bytes of each kind.
_MAGIC: tuple[tuple[bytes, Message], ...] = (
    (b"%PDF-", _PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"{\\rtf", _TEXT_DOCUMENT),
    (b"SQLite format 3\x00", _DATABASE),
    (b"PAR1", _PARQUET),
    (b"\x89PNG\r\n", _IMAGE),
    (b"\xff\xd8\xff", _IMAGE),
    (b"GIF8", _IMAGE),
    (b"PK\x03\x04", _PACKED),  # an archive in an archive
    (b"PK\x05\x06", _PACKED),
    (b"\x1f\x8b", _PACKED),
    (b"BZh", _PACKED),
    (b"\xfd7zXZ\x00", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"Rar!\x1a\x07", _PACKED),
    (b"\x28\xb5\x2f\xfd", _PACKED),
)
# What markup begins with, in small letters and after any space.
_MARKUP: tuple[tuple[bytes, Message], ...] = (
    (b"<!doctype html", _PAGE),
    (b"<html", _PAGE),
    (b"<table", _PAGE),
    (b"<?xml", _XML),
)
# The beginning of the names in an archive that is a document.
_PARTS: tuple[tuple[str, Message], ...] = (
    ("xl/", _EXCEL),
    ("word/", _TEXT_DOCUMENT),
    ("ppt/", _SLIDES),
    ("Index/", _NUMBERS),
    ("Index.zip", _NUMBERS),
)
_OPEN_DOCUMENTS: tuple[tuple[bytes, Message], ...] = (
    (b"application/vnd.oasis.opendocument.spreadsheet", _OPEN_SHEET),
    (b"application/vnd.oasis.opendocument.text", _TEXT_DOCUMENT),
    (b"application/vnd.oasis.opendocument.presentation", _SLIDES),
    (b"application/epub+zip", _TEXT_DOCUMENT),
)


def kind_of_bytes(head: bytes) -> Message | None:
    """Return which kind of document a file is by its beginning, and the remedy; None if it may be rows."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:16].lower()
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[257:262] == b"ustar":
        return _PACKED
    return next((kind for markup, kind in _MARKUP if start.startswith(markup)), None)


def kind_of_archive(names: Sequence[str], read: Callable[[str], bytes]) -> Message | None:
    """Return which kind of document a .zip with these names is, and the remedy; None for an archive of files.

    `read` gives the beginning of a file in it.
    """
    if "mimetype" in names:
        said = read("mimetype")
        return next((kind for mime, kind in _OPEN_DOCUMENTS if said.startswith(mime)), None)
    return next((kind for part, kind in _PARTS if any(name.startswith(part) for name in names)), None)
