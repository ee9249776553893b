"""JSON as programs write it: an array, several, or objects one after another."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from relations.formats import json_, jsonl
from relations.formats.json_ import load
from relations.formats.rows import InputRow, Refused
from relations.model import to_json
from tests.model.test_interaction import MEETING

TWO = [replace(MEETING, id=1), replace(MEETING, id=2, title="会谈 \u202e")]


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


def test_lines_and_array_hold_the_same() -> None:
    lines = [json.loads(line) for line in jsonl.lines(TWO)]
    assert lines == json.loads("".join(json_.array(TWO))) == [to_json(it) for it in TWO]


def test_no_interaction_is_an_empty_array() -> None:
    assert json.loads("".join(json_.array([]))) == []


def test_without_unicode_all_is_ascii() -> None:
    assert next(jsonl.lines([TWO[1]], ascii_only=True)).isascii()
