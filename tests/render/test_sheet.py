"""Tables for a pipe."""

from __future__ import annotations

from relations.render.sheet import Sheet, piped

ONE = Sheet(["a", "b"], [["1", "tab\there"], ["2", "\x1b[31m"]])


def test_one_sheet_is_its_rows_and_nothing_in_them_acts() -> None:
    assert "".join(piped([ONE])) == "1\ttab\\there\n2\t\\x1b[31m\n"


def test_several_have_their_columns_names_and_a_blank_line_between() -> None:
    assert "".join(piped([ONE, Sheet(["c"], [["3"]])])) == "a\tb\n1\ttab\\there\n2\t\\x1b[31m\n\nc\n3\n"
