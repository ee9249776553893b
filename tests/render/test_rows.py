"""Rows in a pipe: one line a record whatever is in the cells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relations.render.rows import tab_separated, tab_separated_pieces


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
