from __future__ import annotations

import pytest

from relations.messages import msg
from relations.model.interaction import Json
from relations.store.lenient_json import Fault, decode_record, placed_rows


def walked(text: str) -> tuple[list[tuple[str, str, Json, int]], list[str]]:
    """The rows and the faults of a text."""
    faults: list[Fault] = []
    found = [(row.table, row.key, row.value, row.line) for row in placed_rows(text, faults, [])]
    return found, [str(fault) for fault in faults]


TWO_TABLES = '{"a": {\n"1": {"x": [1, 2]},\n"2": null},\n\n"b": {}}\n'


def test_every_row_comes_with_its_table_and_line() -> None:
    assert walked(TWO_TABLES) == ([("a", "1", {"x": [1, 2]}, 2), ("a", "2", None, 3)], [])


def test_the_tables_are_named_in_their_order() -> None:
    names: list[str] = []
    assert len(list(placed_rows(TWO_TABLES, [], names))) == 2
    assert names == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "keys", "fault"),
    [
        ('{"a": {\n"1": {},\n"2": {x},\n"3": {}}}', ["1", "3"], "line 3: this is not JSON at column 7"),
        ('{"a": {\n"1": {}\n"2": {}}}', ["1", "2"], 'line 3: "," is missing between two rows'),
        ('{"a": {\n"1": {},,\n"2": {}}}', ["1", "2"], "line 2: a row begins with its id in quotes"),
        ('{"a": {\n"1": {},\n"1": {"x": 1}}}', ["1"], 'line 3: "1" is there twice in the table "a"'),
        ('{"a": {\n"1": {}},\n"a": {\n"2": {}}}', ["1", "2"], 'line 3: the table "a" is there twice'),
        ('{"a": {\n"1": {"x": 1, "x": 2},\n"2": {}}}', ["2"], 'line 2: "x" is there twice in one object'),
        ('{"a": {\n"1": {}}\n"b": {\n"2": {}}}', ["1", "2"], 'line 3: "," or "}" is missing after a table'),
        ('{"a": {\n"1": {},\n"2": {"x', ["1"], "line 3: the file ends in the middle: it was cut off"),
        ('{"a": [1],\n"b": {"2": {}}}', ["2"], 'line 1: the table "a" is a list'),
    ],
)
def test_after_a_fault_the_walk_goes_on_with_the_next_sound_row(
    text: str, keys: list[str], fault: str
) -> None:
    found, faults = walked(text)
    assert [key for _, key, _, _ in found] == keys
    assert faults[0].startswith(fault)


def test_a_fault_says_where_it_is_as_far_as_that_is_known() -> None:
    assert str(Fault(msg("wrong"))) == "wrong"
    assert str(Fault(msg("wrong"), 3)) == "line 3: wrong"
    assert str(Fault(msg("wrong"), 3, 7)) == "line 3, record #7: wrong"


def test_only_utf8_is_text() -> None:
    assert decode_record("é".encode()) == "é"
    assert decode_record(b"\n\xff") == Fault(
        msg("the byte {byte} is not UTF-8; save the file as UTF-8", byte="0xff"), 2
    )
