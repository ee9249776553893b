"""What programs are sent is safe, whole and in pieces."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from relations.render.data import (
    TableData,
    as_tsv,
    display_json,
    json_pieces,
    tab_separated,
    tab_separated_pieces,
)
from relations.render.display import Display


def test_a_report_comes_in_pieces_as_one_json_text() -> None:
    assert "".join(json_pieces({"a": {"b": 1}, "c": iter([1, "é"]), "d": iter([])}, Display())) == (
        '{"a": {"b": 1}, "c": [1, "é"], "d": []}\n'
    )
    assert "".join(json_pieces({}, Display())) == "{}\n"
    assert "".join(json_pieces([{"a": 1}], Display())) == '[{"a": 1}]\n'


@given(st.text(st.characters(exclude_categories=["Cs"])), st.booleans())
def test_any_text_comes_back_and_nothing_acts_on_the_screen(text: str, unicode: bool) -> None:
    printed = display_json({"title": text}, Display(unicode=unicode))
    assert json.loads(printed) == {"title": text}
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or "\u202a" <= c <= "\u202e" for c in printed)


def test_a_row_is_a_line_with_tabs() -> None:
    assert tab_separated([["1", "Mali"], ["2", ""]]) == "1\tMali\n2\t\n"


def test_many_rows_come_in_pieces() -> None:
    rows = [[str(n)] for n in range(2500)]
    pieces = list(tab_separated_pieces(iter(rows)))
    assert [piece.count("\n") for piece in pieces] == [1000, 1000, 500]
    assert "".join(pieces) == tab_separated(rows)


@given(st.lists(st.lists(st.text(), min_size=3, max_size=3)))
def test_cells_never_break_a_row(rows: list[list[str]]) -> None:
    lines = tab_separated(rows).split("\n")[:-1]
    assert [line.count("\t") for line in lines] == [2] * len(rows)


ONE = TableData(["a", "b"], [["1", "tab\there"], ["2", "\x1b[31m"]])


def test_one_sheet_is_its_rows_and_nothing_in_them_acts() -> None:
    assert "".join(as_tsv([ONE])) == "1\ttab\\there\n2\t\\x1b[31m\n"


def test_several_have_their_columns_names_and_a_blank_line_between() -> None:
    assert "".join(as_tsv([ONE, TableData(["c"], [["3"]])])) == "a\tb\n1\ttab\\there\n2\t\\x1b[31m\n\nc\n3\n"
