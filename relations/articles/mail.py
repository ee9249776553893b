"""Articles in mails: one saved mail, a box of several, or a page that a browser saved as one file."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart

from relations.articles import plain_text, web_page
from relations.articles.article import LONGEST, Article, address, day, printable_line, read_in
from relations.articles.paragraphs import unwrapped
from relations.errors import NotUnderstood
from relations.messages import Message, msg, plural
from relations.text import composed

_MOST = 500  # mails of a box
_BOX = re.compile(rb"(?:\A|\n\r?\n)From \S+ .*\d{4}.*\r?\n(?=[!-9;-~]+:)")
_PASSED_ON = re.compile(r"(?:fwd?|tr|wg|re|rép|i)\s*:", re.IGNORECASE)
_BROWSER = "Saved by"  # what browsers put for the sender of a page
# What the library raises for mails that are no mails.
_BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError, IndexError)


def articles_in_mail(data: bytes) -> tuple[Article, ...]:
    """Return the articles of a mail or of a box of them; NotUnderstood for a mail without text."""
    if not data.startswith(b"From "):
        return (_article(data),)
    starts = [found.end() for found in _BOX.finditer(data)][: _MOST + 1]
    if not starts:
        return (_article(data.partition(b"\n")[2]),)
    ends = [*[found.start() for found in _BOX.finditer(data)][1 : _MOST + 1], len(data)]
    mails = [data[start:end] for start, end in zip(starts[:_MOST], ends, strict=False)]
    found = [_article(re.sub(rb"(?m)^>(>*From )", rb"\1", mail)) for mail in mails]
    if len(starts) > _MOST:
        note = msg(
            "only the first {n} mails of the box were read; save the others as a box of their own", n=_MOST
        )
        found[-1] = found[-1]._replace(notes=(*found[-1].notes, note))
    return tuple(found)


def _article(data: bytes) -> Article:
    try:
        mail = message_from_bytes(data, policy=policy.default)
        return _read(mail)
    except _BROKEN as error:
        raise NotUnderstood("the mail is broken; save it again, or save its text") from error


def _read(mail: EmailMessage) -> Article:
    body = mail.get_body(preferencelist=("plain", "html"))
    text = _text(body) if body is not None else ""
    title = printable_line(str(mail["subject"] or ""))
    if body is not None and body.get_content_type() == "text/html" and text.strip():
        found = web_page.article(text)
        page = str(mail["snapshot-content-location"] or body["content-location"] or "")
        found = found._replace(url=found.url or address(page.strip()))
    else:
        found = Article(unwrapped(text)[:LONGEST], cut=len(text) > LONGEST)
    if _BROWSER in str(mail["from"] or ""):
        return read_in(msg("the page"), found._replace(title=found.title or title))
    found = found._replace(title=title or found.title, notes=_unread(mail))
    if not (title and _PASSED_ON.match(title)):  # else the sender and the day are of who passed it on
        found = found._replace(publisher=_sender(mail), published=_sent(mail))
    return read_in(msg("header of the mail"), found)


def _text(body: MIMEPart) -> str:
    data = body.get_payload(decode=True)
    assert isinstance(data, bytes)
    named = body.get_content_charset()
    if named and named.lower().startswith("utf-16"):
        return composed(data.decode(named, errors="replace"))
    return composed(plain_text.decode_text(data.replace(b"\0", b""), named).replace("\r\n", "\n"))


def _sender(mail: EmailMessage) -> str | None:
    """Return the name of who sent a mail, their address where they give none."""
    header = mail["from"]
    first = next(iter(getattr(header, "addresses", ())), None)
    return printable_line(first.display_name or first.addr_spec) if first else None


def _sent(mail: EmailMessage) -> str | None:
    """Return the day a mail was sent, where its sender was."""
    moment = getattr(mail["date"], "datetime", None)
    return day(moment.date().isoformat()) if moment else None


def _unread(mail: EmailMessage) -> tuple[Message, ...]:
    """Return the word on files that came with a mail, if any did."""
    names = [name for part in mail.iter_attachments() if (name := printable_line(part.get_filename()))]
    if not names:
        return ()
    return (
        plural(
            len(names),
            "{n} file came with the mail and was not read ({names}); save it and draft it as well",
            "{n} files came with the mail and were not read ({names}); save them and draft them as well",
            names=", ".join(names[:5]) + (" …" if len(names) > 5 else ""),
        ),
    )
