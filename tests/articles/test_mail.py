"""Mails: communiqués as ministries send them, boxes of several, pages that a browser saved as one."""

from __future__ import annotations

import inspect
import sys
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from relations.articles.article import Article
from relations.articles.kinds import is_mail
from relations.articles.mail import articles_in_mail
from relations.errors import NotUnderstood
from tests.articles.samples import BODY


def mail(
    body: str = BODY,
    *,
    subject: str = "Communiqué : visite à Lomé",
    sender: str = "Ministère des Affaires étrangères <presse@diplo.example>",
    date: str = "Mon, 23 Jun 2025 23:30:00 -0500",
) -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"], made["Subject"], made["Date"] = sender, "a@b.example", subject, date
    made.set_content(body)
    return made


def read(made: EmailMessage) -> Article:
    assert is_mail(made.as_bytes())
    [found] = articles_in_mail(made.as_bytes())
    return found


def test_a_mail_gives_its_text_its_subject_its_sender_and_its_day() -> None:
    found = read(mail())
    assert (found.title, found.publisher, found.published) == (
        "Communiqué : visite à Lomé",
        "Ministère des Affaires étrangères",
        "2025-06-23",
    )
    assert found.text.strip() == BODY


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
def test_letters_in_any_packing(encoding: str, transfer: str) -> None:
    made = mail()
    made.set_content("Le président a été reçu à Lomé.", charset=encoding, cte=transfer)
    assert read(made).text.strip() == "Le président a été reçu à Lomé."


def test_the_text_is_read_rather_than_its_copy_in_html() -> None:
    made = mail()
    made.add_alternative("<html><body><p>Another text</p></body></html>", subtype="html")
    assert read(made).text.strip() == BODY


def test_html_alone_is_read_as_a_page() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    made = mail()
    made.set_content(
        f"<html><body><article><p>{BODY}</p><p>{BODY}</p></article></body></html>", subtype="html"
    )
    found = read(made)
    assert BODY in found.text
    assert found.published == "2025-06-23"


@pytest.mark.parametrize("subject", ["Fwd: Visite", "TR : Visite", "Re: Visite", "FW: Visite"])
def test_who_passes_a_mail_on_did_not_publish_it(subject: str) -> None:
    found = read(mail(subject=subject))
    assert (found.publisher, found.published) == (None, None)


def test_what_came_with_a_mail_is_named_as_not_read() -> None:
    made = mail()
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="communiqué.pdf")
    [note] = read(made).notes
    assert "communiqué.pdf" in str(note)


def test_a_sender_without_a_name_is_their_address() -> None:
    assert read(mail(sender="presse@diplo.example")).publisher == "presse@diplo.example"


@pytest.mark.parametrize(
    "date", ["", "someday", "Mon, 99 Jun 2025 10:00:00 +0000", "Thu, 01 Jan 1970 00:00:00 +0000"]
)
def test_a_date_that_is_none_is_not_taken(date: str) -> None:
    made = mail().as_bytes().replace(b"Mon, 23 Jun 2025 23:30:00 -0500", date.encode())
    [found] = articles_in_mail(made)
    assert found.published is None
    assert BODY in found.text


def test_a_box_holds_several_and_quotes_of_its_parting_line() -> None:
    first, second = mail(f"{BODY}\n>From here on.").as_string(), mail("Second.", subject="Two").as_string()
    box = f"From a@b Mon Jun 23 10:00:00 2025\n{first}\n\nFrom a@b Tue Jun 24 10:00:00 2025\n{second}\n"
    data = box.replace("\r\n", "\n").encode()
    assert is_mail(data)
    one, two = articles_in_mail(data)
    assert (one.title, two.title) == ("Communiqué : visite à Lomé", "Two")
    assert "\nFrom here on." in one.text
    assert two.text.strip() == "Second."


SAVED = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/a
Subject: Ghana in Togo
Date: Tue, 24 Jun 2026 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="B"

--B
Content-Type: text/html
Content-Location: https://example.org/a

<!DOCTYPE html><html><body><article><p>{BODY}</p><p>{BODY}</p></article></body></html>
--B--
"""


def test_a_page_saved_as_one_file_is_a_page_and_not_a_mail_of_that_day() -> None:
    pytest.importorskip("trafilatura")  # the extra "web"
    data = SAVED.encode()
    assert is_mail(data)
    [found] = articles_in_mail(data)
    assert (found.title, found.url, found.publisher, found.published) == (
        "Ghana in Togo",
        "https://example.org/a",
        None,
        None,
    )


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "date: 2025-06\nfrom here on",
        "From Lomé, Ghana",
        "Subject: a\nDate: b\n\nc",
        f"Note: a\n{BODY}",
        "",
    ],
)
def test_a_text_is_no_mail(text: str) -> None:
    assert not is_mail(text.encode())


HEAD = b"From: a@b.example\nDate: Mon, 23 Jun 2025 10:00:00 +0000\nSubject: s\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    "rest",
    [
        b"Content-Type: text/plain; charset=no-such\n\nword",
        b'Content-Type: text/plain; charset="rot13"\n\nword',
        b"Content-Type: multipart/mixed\n\nno boundary",
        b"Content-Type: multipart/mixed; boundary=B\n\n--B\n",
        b"Content-Transfer-Encoding: base64\n\n!!!notbase64",
        b"Content-Type: text/plain; charset*=bad''%%%\n\nword",
        b"\n\x00\x01\x02",
        b"",
    ],
)
def test_broken_and_hostile_mails_are_read_or_refused(rest: bytes) -> None:
    try:
        [found] = articles_in_mail(HEAD + rest)
    except NotUnderstood as error:
        assert "mail" in error.sentence
    else:
        assert found.title == "s"


def test_parts_in_parts_deeper_than_python_can_go_are_refused() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=B%d\n\n--B%d\n" % (n, n) for n in range(200))
    assert articles_in_mail(HEAD + nested)[0].title == "s"
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 150)
    try:
        with pytest.raises(NotUnderstood, match="the mail is broken"):
            articles_in_mail(HEAD + nested)
    finally:
        sys.setrecursionlimit(limit)
