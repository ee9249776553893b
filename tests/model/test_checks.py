"""The rules on their own: texts and addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NotUnderstood
from relations.model import checks


@given(st.text())
def test_no_text_with_a_control_character_passes(value: str) -> None:
    try:
        checks.refuse_controls(value, "note")
    except NotUnderstood as error:
        assert "U+" in error.sentence
        assert error.sentence.isprintable()
    else:
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or 0xD800 <= ord(c) < 0xE000 for c in value)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a?b=c#d",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/é",
        "file:///notes/a.txt",
        "ftp://example.org/a",
    ],
)
def test_an_address_is_taken(address: str) -> None:
    checks.url(address)


@pytest.mark.parametrize(
    "address", ["example.org/a", "mailto:a@b.c", "data:text/html,<b>", "https://a b", 'http://"']
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(NotUnderstood, match="is not an address"):
        checks.url(address)
