"""JSON on the way out."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from relations.model import to_json
from relations.render.data import json_array, json_line, json_lines, json_pieces, json_text
from relations.render.display import Display
from tests.model.test_interaction import MEETING

TWO = [replace(MEETING, id=1), replace(MEETING, id=2, title="会谈 \u202e")]


def test_lines_and_array_hold_the_same() -> None:
    lines = [json.loads(line) for line in json_lines(TWO, Display())]
    assert lines == json.loads("".join(json_array(TWO, Display()))) == [to_json(it) for it in TWO]


def test_no_interaction_is_an_empty_array() -> None:
    assert json.loads("".join(json_array([], Display()))) == []


def test_a_report_comes_in_pieces_as_one_json_text() -> None:
    assert "".join(json_pieces({"a": {"b": 1}, "c": iter([1, "é"]), "d": iter([])}, Display())) == (
        '{"a": {"b": 1}, "c": [1, "é"], "d": []}\n'
    )
    assert "".join(json_pieces({}, Display())) == "{}\n"
    assert "".join(json_pieces([{"a": 1}], Display())) == '[{"a": 1}]\n'


def test_without_unicode_all_is_ascii() -> None:
    assert json_line(TWO[1], Display(unicode=False)).isascii()


@given(st.text(st.characters(exclude_categories=["Cs"])), st.booleans())
def test_any_text_comes_back_and_nothing_acts_on_the_screen(text: str, unicode: bool) -> None:
    printed = json_text({"title": text}, Display(unicode=unicode))
    assert json.loads(printed) == {"title": text}
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or "\u202a" <= c <= "\u202e" for c in printed)
