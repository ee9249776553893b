"""Cells that no spreadsheet computes, lists in one cell, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.formats.spreadsheet_safe import escape_formula, join_list, split_list, unescape_formula

texts = st.text(st.characters(exclude_categories=("Cc", "Cs")))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Talks in Moscow", "Talks in Moscow"),
        ("=1+1", "'=1+1"),
        ("+33 1 23", "'+33 1 23"),
        ("-5 %", "'-5 %"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =HYPERLINK()", "'  =HYPERLINK()"),
        ("＝1+1", "'＝1+1"),
        ("\t=1", "'\t=1"),
        ("'Tis", "'Tis"),
        ("''Tis", "'''Tis"),
        ("'", "''"),
        ("'=1", "''=1"),
        ("", "'"),
    ],
)
def test_what_would_be_computed_is_defused(text: str, cell: str) -> None:
    assert escape_formula(text) == cell
    assert unescape_formula(cell) == text


@pytest.mark.parametrize(("cell", "text"), [("'Tis", "'Tis"), ("'90s deal", "'90s deal"), ("a=b", "a=b")])
def test_a_cell_that_a_person_wrote_comes_back_as_it_is(cell: str, text: str) -> None:
    assert unescape_formula(cell) == text


@given(texts)
def test_any_text_comes_back_unchanged_and_does_not_begin_as_a_formula(text: str) -> None:
    assert unescape_formula(escape_formula(text)) == text
    assert escape_formula(text)[0] not in "=+-@\t\r\n"


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("", []),
        ("a", ["a"]),
        ("a;b", ["a", "b"]),
        (" a ; b ;", ["a", "b"]),
        (r"a\;b", ["a;b"]),
        (r"a\\;b", ["a\\", "b"]),
        (r"C:\temp", [r"C:\temp"]),
        (r"\ a\ ", [" a "]),
    ],
)
def test_values_in_a_cell(cell: str, values: list[str]) -> None:
    assert split_list(cell) == values


@given(st.lists(texts.filter(lambda text: bool(text.strip()))))
def test_any_list_comes_back_unchanged(values: list[str]) -> None:
    assert split_list(join_list(values)) == values
