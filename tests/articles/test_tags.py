"""XML is read without anything it could fetch or multiply."""

from __future__ import annotations

from xml.parsers.expat import ExpatError

import pytest

from relations.articles.tags import walk
from relations.errors import NotUnderstood


def seen(xml: bytes) -> list[str]:
    found: list[str] = []
    walk(
        xml,
        start=lambda tag, attributes: found.append(f"<{tag} {dict(attributes)}>"),
        end=lambda tag: found.append(f"</{tag}>"),
        words=found.append,
    )
    return found


def test_names_come_without_their_namespaces() -> None:
    assert seen(b'<a:p xmlns:a="urn:x" a:k="v">one &amp; two</a:p>') == [
        "<p {'k': 'v'}>",
        "one & two",
        "</p>",
    ]


@pytest.mark.parametrize(
    "xml",
    [
        b'<!DOCTYPE p [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><p>&b;</p>',
        b'<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>',
        b'<!DOCTYPE p SYSTEM "http://example.org/a.dtd"><p/>',
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE p [<!ENTITY a "b">]><p>&a;</p>'.encode("utf-16"),
    ],
)
def test_entities_of_its_own_are_refused(xml: bytes) -> None:
    with pytest.raises(NotUnderstood, match="entities"):
        seen(xml)


@pytest.mark.parametrize("xml", [b"", b"<p>", b"<p></q>", b"text", b"<p>&undeclared;</p>"])
def test_what_is_no_xml_is_an_error(xml: bytes) -> None:
    with pytest.raises(ExpatError):
        seen(xml)
