from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.model.exact_json import Inexact, decoder, json_text
from relations.text import escape_controls


@pytest.mark.parametrize(
    "text", ["1.50", "1e5", "-0.1", "0.30000000000000004", "123456789012345678901234567890"]
)
def test_a_number_that_is_kept_is_read(text: str) -> None:
    assert decoder().decode(text) == json.loads(text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("NaN", "NaN is not a number; write null or a text"),
        ("[-Infinity]", "-Infinity is not a number; write null or a text"),
        ("1e999", "the number 1e999 cannot be kept digit for digit; write it as a text"),
        ("[0.12345678901234567890]", "0.12345678901234567890 cannot be kept digit for digit"),
        ("12345678901234567.5", "cannot be kept digit for digit"),
        ('{"a": {"b": 1, "c": 2, "b": 1}}', '"b" is there twice in one object; take one out'),
    ],
)
def test_what_could_not_be_written_again_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(Inexact) as refused:
        decoder().decode(text)
    assert sentence in str(refused.value)


@given(st.decimals(allow_nan=False, allow_infinity=False).map(str).filter(lambda text: "." in text))
def test_a_decimal_is_kept_to_the_last_digit_or_refused(text: str) -> None:
    try:
        value = decoder().decode(text)
    except Inexact:
        return
    assert Decimal(json.dumps(value)) == Decimal(text)


def test_what_cannot_be_seen_is_escaped_and_all_else_is_not() -> None:
    written = json_text(["« é\xa0»", "\u202e\u2028\x7f\U000e0001", 1, None])
    assert written == '["« é\xa0»", "\\u202e\\u2028\\u007f\\udb40\\udc01", 1, null]'
    assert json_text(["é"], ascii_only=True) == '["\\u00e9"]'


@given(st.text(st.characters(exclude_categories=["Cs"])), st.booleans())
def test_any_text_is_written_so_that_it_reads_back(text: str, ascii_only: bool) -> None:
    written = json_text([text], ascii_only=ascii_only)
    assert json.loads(written) == [text]
    assert escape_controls(written) == written
