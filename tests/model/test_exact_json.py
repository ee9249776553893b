from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.model.exact_json import Inexact, decoder


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
