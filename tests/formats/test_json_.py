"""JSON as programs write it: an array, several, or objects one after another."""

from __future__ import annotations

import io

import pytest

from relations.formats.json_ import load
from relations.formats.rows import InputRow, Refused


def rows(text: str) -> list[InputRow | Refused]:
    return list(load(io.StringIO(text)).rows)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("[]", []),
        ('[{"a": 1}]', [(1, {"a": 1})]),
        ('[\n{"a": 1},\n{"a": 2}\n]\n', [(2, {"a": 1}), (3, {"a": 2})]),
        ('{"a": 1}\n{\n"a": 2}\n', [(1, {"a": 1}), (2, {"a": 2})]),
        ('[{"a": 1}][{"a": 2}]', [(1, {"a": 1}), (1, {"a": 2})]),
    ],
)
def test_objects_with_their_lines(text: str, found: list[object]) -> None:
    assert [(row.line, dict(row.fields)) for row in rows(text) if isinstance(row, InputRow)] == found


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('[{"a": 1},\n{"a"]', 2, "this is not JSON (expecting ':' delimiter)"),
        ('[{"a": 1}', 1, 'the file ends inside a list: a "]" is missing'),
        ("[1]", 1, 'an interaction is an object like {"date": …, "parties": …}'),
        ('[{"a": NaN}]', 1, "NaN is not a number; write null or a text"),
        ('[{"a": 1, "a": 2}]', 1, '"a" is there twice in one object; take one out'),
        (
            '[{"a": 1e400}]',
            1,
            "the number 1e400 cannot be kept digit for digit; write it as a text",
        ),
        (
            '[{"a": -1E999}]',
            1,
            "the number -1E999 cannot be kept digit for digit; write it as a text",
        ),
        ('[{"a": ' + "9" * 5000 + "}]", 1, "this is not JSON (a number is too long)"),
        ("[" * 100_000, 1, "this is not JSON (it is nested too deeply)"),
        ("hello", 1, "this is not JSON (expecting value)"),
    ],
)
def test_what_is_no_object_is_refused_with_its_line(text: str, line: int, reason: str) -> None:
    refused = [row for row in rows(text) if isinstance(row, Refused)]
    assert [(row.line, str(row.reason)) for row in refused] == [(line, reason)]
