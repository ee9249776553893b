"""JSON Lines: a broken line is refused and the others are read."""

from __future__ import annotations

import io

from relations.formats.jsonl import load
from relations.formats.rows import Refused


def test_each_line_is_a_row_and_a_broken_one_is_refused_with_its_own_text() -> None:
    first, second, third = load(io.StringIO('{"a": 1}\r\n\n{"a": \n[2]\n')).rows
    assert not isinstance(first, Refused)
    assert (first.line, dict(first.fields), first.origin) == (1, {"a": 1}, '{"a": 1}')
    assert isinstance(second, Refused)
    assert (second.line, str(second.reason), second.origin) == (
        3,
        "this is not JSON (expecting value)",
        '{"a":',
    )
    assert isinstance(third, Refused)
    assert third.line == 4


def test_a_line_separator_of_unicode_does_not_end_a_row() -> None:
    (row,) = load(io.StringIO('{"note": "a\u2028b\x85c"}\n')).rows
    assert not isinstance(row, Refused)
    assert row.fields == {"note": "a\u2028b\x85c"}
