"""Tables of commas, semicolons and tabs: each line is a row of its own, or part of the cell that says so."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NotUnderstood
from relations.formats.rows import InputRow, Refused
from relations.formats.table_reader import Table, read_table, sniffed


def table(text: str, *holding: str, skip: int = 0) -> Table:
    return read_table(io.StringIO(text, newline=""), holding, skip)


def found(text: str) -> list[list[object] | int]:
    """Return the cells of each row, or the line of one that is refused."""
    return [row.line if isinstance(row, Refused) else list(row.fields.values()) for row in table(text).rows]


@pytest.mark.parametrize(
    ("heading", "delimiter"),
    [
        ("date,title", ","),
        ("date;title", ";"),
        ("date\ttitle", "\t"),
        ('"a;b",c,d', ","),
        ("title", ","),
        ("a,b;c;d", ";"),
    ],
)
def test_the_delimiter_is_told_from_the_heading(heading: str, delimiter: str) -> None:
    assert sniffed(heading) == delimiter


def test_a_table_that_is_not_ours_is_read_as_it_stands() -> None:
    read = table('Country,"Amount\n(USD)"\nNiger,"1,000"\n')
    (row,) = read.rows
    assert isinstance(row, InputRow)
    assert (read.columns, dict(row.fields), row.line) == (
        ["Country", "Amount (USD)"],
        {"Country": "Niger", "Amount (USD)": "1,000"},
        3,
    )


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('"We will deliver fuel," the envoy said', '"We will deliver fuel," the envoy said'),
        ('"Wagner" leaves', '"Wagner" leaves'),
        ('"Wagner leaves', '"Wagner leaves'),
        ('he said "no"', 'he said "no"'),
        ('"We will deliver fuel"', '"We will deliver fuel"'),
        ('"', '"'),
        ('""', '""'),
        ('"She said ""no"""', 'She said "no"'),
        ('"""Wagner"" leaves"', '"Wagner" leaves'),
        ('"a\tb"', "a\tb"),
        ('"two\nlines"', "two\nlines"),
        ("« Wagner »", "« Wagner »"),
    ],
)
def test_in_a_table_of_tabs_a_mark_is_text_unless_it_is_needed(cell: str, text: str) -> None:
    assert found(f"date\ttitle\tplace\n2024\t{cell}\tx\n2025\tNext\ty\n") == [
        ["2024", text, "x"],
        ["2025", "Next", "y"],
    ]


def test_where_the_heading_is_quoted_every_cell_may_be() -> None:
    assert found('"date"\t"title"\n"2024"\t"Talks"\n') == [["2024", "Talks"]]


def test_in_a_table_of_tabs_no_line_goes_into_another_row() -> None:
    assert found('date\ttitle\n2024\t"Wagner leaves\n2025\tand said "stop"\n') == [
        ["2024", '"Wagner leaves'],
        ["2025", 'and said "stop"'],
    ]
    assert found('date\ttitle\n2024\t"Wagner leaves\n2025\tHe went"\n') == [
        ["2024", '"Wagner leaves'],
        ["2025", 'He went"'],
    ]


@pytest.mark.parametrize("mark", [",", ";"])
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ('2024,"Wagner" leaves\n2025,Next\n', [2, ["2025", "Next"]]),
        ('2024,"Wagner leaves\n2025,Next\n', [2, ["2025", "Next"]]),
        ('2024,"Wagner leaves\n2025,He went"\n', [2, ["2025", 'He went"']]),
        ('2024,"Wagner leaves\n2025,"Next"\n', [2, ["2025", "Next"]]),
        ('2024,x\n2025,"never closed', [["2024", "x"], 3]),
        ('2024,he said "no"\n', [["2024", 'he said "no"']]),
        ('2024,"he said ""no"""\n', [["2024", 'he said "no"']]),
        ('2024,"two\nlines"\n2025,Next\n', [["2024", "two\nlines"], ["2025", "Next"]]),
        ('"two\r\nlines",x\r\n2025,Next\r\n', [["two\r\nlines", "x"], ["2025", "Next"]]),
        ('2024,""\n', [["2024", ""]]),
        ('"2024" ,"x" \n', [["2024", "x"]]),
    ],
)
def test_commas_and_semicolons_are_read_strictly(mark: str, rows: str, expected: list[object]) -> None:
    assert found(f"date{mark}title\n" + rows.replace(",", mark)) == expected


def test_the_sentence_says_what_is_wrong_and_the_row_is_kept_as_it_stands() -> None:
    text = 'date,title\n2024,"Wagner" leaves\n2025,"open\n'
    after, unclosed = [row for row in table(text).rows if isinstance(row, Refused)]
    assert (str(after.reason), after.origin) == (
        'a cell goes on after its closing quotation mark, at " leaves"; double the marks that belong to the cell',
        '2024,"Wagner" leaves\n',
    )
    assert "nothing closes before the row ends" in str(unclosed.reason)


def test_blank_lines_before_the_heading_are_passed_over_and_lines_counted() -> None:
    rows = list(table("\n \n\ndate,title\n2024,x\n").rows)
    assert [(row.line, dict(row.fields)) for row in rows if isinstance(row, InputRow)] == [
        (5, {"date": "2024", "title": "x"})
    ]


def test_title_lines_are_skipped_where_that_is_asked_or_the_columns_are_known() -> None:
    text = "Deals, 2024;\nof the year\n\nDate;Titre\n2024;x\n"
    for read in (table(text, skip=3), table(text, "Titre", "Date")):
        assert list(read.columns) == ["Date", "Titre"]
        assert read.heading == "Deals, 2024;\nof the year\n\nDate;Titre\n"
        assert [row.line for row in read.rows] == [5]


def test_where_no_line_has_the_columns_the_first_is_the_heading() -> None:
    read = table("a;b\n1;2\n3;4\n", "Titre")
    assert (list(read.columns), [row.line for row in read.rows]) == (["a", "b"], [2, 3])


def test_a_heading_that_is_not_closed_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="line 1: a cell begins with a quotation mark"):
        table('date,"title\n2024,x\n')


def test_a_line_without_end_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(NotUnderstood, match="line 2 has more than 16,000,000 characters"):
        list(table("a,b\n" + "x" * 16_000_001).rows)


LINES = st.lists(st.lists(st.text('"ab, é', max_size=6), min_size=2, max_size=2), min_size=1, max_size=6)


@given(LINES, st.sampled_from([",", ";", "\t"]))
def test_no_line_of_two_cells_is_ever_in_the_cell_of_another(lines: list[list[str]], mark: str) -> None:
    written = [mark.join(cell.replace(mark, " ") for cell in cells) for cells in lines]
    rows = list(table("\n".join([f"x{mark}y", *written])).rows)
    told = {
        number for number, text in enumerate(written, 2) if text.replace(mark, "").replace('"', "").strip()
    }
    assert told <= {row.line for row in rows}
    for row in rows:
        assert "\n" not in row.origin.rstrip("\n")


WRITTEN = st.lists(st.lists(st.text('"ab,;\té=', max_size=8), min_size=3, max_size=3), min_size=1, max_size=5)


@given(WRITTEN, st.sampled_from([",", ";", "\t"]))
def test_a_table_that_is_written_well_comes_back(rows: list[list[str]], mark: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=mark, lineterminator="\n").writerows([["x", "y", "z"], *rows])
    assert found(file.getvalue()) == [row for row in rows if any(map(str.strip, row))]
