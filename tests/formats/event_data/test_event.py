"""A dataset's numbers and texts, kept as they came."""

from __future__ import annotations

import pytest

from relations.formats.event_data.event import mended, number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        ("-2.5", -2.5),
        ("", None),
        ("1.0", 1.0),
        ("n/a", "n/a"),
        ("nan", "nan"),
        ("inf", "inf"),
        ("1e999", "1e999"),
        ("-2.50", -2.5),
        ("007", "007"),
        ("1_000", "1_000"),
        ("-5.20833333333333348136", "-5.20833333333333348136"),
    ],
)
def test_a_number_is_one_where_it_is_written_as_one(text: str, value: object) -> None:
    found = number(text)
    assert (found, type(found)) == (value, type(value))


def test_what_windows_left_is_mended_and_all_else_stays() -> None:
    assert mended("Ta\x91izz \x96 é\u200d") == "Ta‘izz – é\u200d"
    assert mended("\x81\x07") == "\x81\x07"
