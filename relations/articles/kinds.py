"""What kind of file an article came in, told by how it begins, and its reader."""

from __future__ import annotations

import re
from io import BytesIO

from relations.articles import plain_text
from relations.articles.article import LARGEST, Article
from relations.errors import NotUnderstood
from relations.messages import Message, msg

_HEADER = rb"[!-9;-~]+:[ \t]?.*|[ \t]+\S.*"
_HEAD = 10_000  # bytes or characters in which markup begins
_TELLING = {b"from", b"date", b"subject", b"to", b"received", b"message-id", b"mime-version", b"return-path"}
_PDF_WITHIN = 1024  # bytes before which the mark of a PDF stands
# The first bytes of files that hold an article in a way that is not read, and what would do.
_OTHERS: tuple[tuple[bytes, Message], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        msg(
            "this is an old Office or Outlook file, or one locked with a password; save it as .docx, .eml or text"
        ),
    ),
    (b"{\\rtf", msg("this is an RTF file; save it as .docx or plain text and draft that")),
    (b"\x89PNG", msg("this is a picture; have the text in it recognised and draft that")),
    (b"\xff\xd8\xff", msg("this is a picture; have the text in it recognised and draft that")),
    (b"\x1f\x8b", msg("this is an archive; unpack it and draft the articles in it")),
)


def in_file(data: bytes | str, *, name: str | None = None, charset: str | None = None) -> tuple[Article, ...]:
    """Return the articles that a file's content holds, one but for a box of mails; `name` helps to tell Markdown.

    `charset` is what a server said of the text. NotUnderstood for what is no article, RelationsError where its reader
    is not installed.
    """
    if isinstance(data, str):
        return (_in_text(data, name),)
    if len(data) > LARGEST:
        raise NotUnderstood("the file is larger than {n} MB, which no article is", n=LARGEST // 1_000_000)
    if b"%PDF-" in data[:_PDF_WITHIN]:
        from relations.articles import pdf

        return (pdf.article(data),)
    if data.startswith(b"PK\x03\x04"):
        return (_in_archive(data),)
    other = next((kind for start, kind in _OTHERS if data.startswith(start)), None)
    if other:
        raise NotUnderstood(other)
    if is_mail(data):
        from relations.articles import mail

        return mail.articles_in_mail(data)
    if b"<" in data[:_HEAD]:
        from relations.articles import web_page

        charset = web_page.charset(data) or charset
    return (_in_text(plain_text.decode_text(data, charset), name),)


def is_mail(data: bytes) -> bool:
    """Return whether a file begins with the headers of a mail, or with the line before them in a box of mails."""
    names = set()
    lines = data[:20_000].removeprefix(b"\xef\xbb\xbf").splitlines()
    for line in lines[1:] if data.startswith(b"From ") else lines:
        if not line:
            break
        if b":" not in line and not line[:1].isspace():
            return False  # nearly always the first line: nothing to compile for
        if not re.fullmatch(_HEADER, line):
            return False
        names.add(line.partition(b":")[0].lower())
    return b"from" in names and len(names & _TELLING) >= 3


def _in_text(text: str, name: str | None) -> Article:
    if "<" in text[:_HEAD]:
        from relations.articles import web_page

        if web_page.is_page(text):
            return web_page.article(text)
    return plain_text.article(text, markdown=(name or "").lower().endswith((".md", ".markdown")))


def _in_archive(data: bytes) -> Article:
    import zipfile

    from relations.articles import word

    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, OSError, LookupError, RuntimeError) as error:
        raise NotUnderstood(
            "this is a broken archive or Word file; fetch it again, or save its text"
        ) from error
    if word.DOCUMENT in names:
        return word.article(data)
    if any(part.startswith(("xl/", "ppt/")) for part in names):
        raise NotUnderstood("this is a workbook or a set of slides; `relations import` reads tables")
    if "mimetype" in names:
        raise NotUnderstood(
            "this is an OpenDocument file or an e-book; save it as .docx or text and draft that"
        )
    raise NotUnderstood("this is an archive or a document of another kind; unpack it, or save its text")
