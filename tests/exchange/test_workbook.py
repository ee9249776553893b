"""Workbooks as tables: the sheet that is meant, and those that are broken, locked or made to do harm."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from zipfile import ZipFile

import pytest

from relations.errors import NotUnderstood, RelationsError
from relations.exchange import workbook
from relations.exchange.sheet_rows import open_document_merges
from relations.exchange.workbook import as_table, is_workbook
from relations.messages import Message
from tests.articles.samples import docx, packed
from tests.articles.test_hostile import with_part
from tests.exchange.books import Cell, ods, xlsx

ROWS: list[list[Cell]] = [["Country", "When", "Sum"], ["Mali", date(2025, 6, 23), 3.0]]


def table(data: bytes, sheet: str | None = None) -> tuple[str, list[str]]:
    pytest.importorskip("python_calamine")  # the extra "excel"
    notes: list[Message] = []
    assert is_workbook(BytesIO(data), data[:8])
    made = as_table(BytesIO(data), sheet, notes.append).read().decode()
    with NamedTemporaryFile() as file:  # opened by its path it is the same
        file.write(data)
        file.flush()
        assert as_table(BytesIO(), sheet, notes.append, Path(file.name)).read().decode() == made
    return made, [str(note) for note in notes[: len(notes) // 2]]


def test_the_only_sheet_with_anything_on_it_is_the_table() -> None:
    made = xlsx({"Notes": [], "Deals": ROWS, "Kept": ROWS}, hidden="Kept")
    assert table(made) == ("Country,When,Sum\nMali,2025-06-23,3\n", [])
    assert table(ods([["Country", "b,c"], ["Mali", 'd"e']]))[0] == 'Country,"b,c"\nMali,"d""e"\n'


def test_of_several_sheets_one_is_named() -> None:
    made = xlsx({"Deals": ROWS, "Été 2025": [["a"]]})
    assert table(made, "Été 2025")[0] == "a\n"
    with pytest.raises(NotUnderstood, match='2 sheets: "Deals" and "Été 2025"; name one with --sheet'):
        table(made)
    with pytest.raises(NotUnderstood, match='no sheet "deal"') as refused:
        table(made, "deal")
    assert refused.value.field == "--sheet"


def test_rows_keep_their_numbers_and_a_heading_over_two_is_one() -> None:
    rows: list[list[Cell]] = [
        ["Deals"],
        [],
        ["Country", "Sum", None],
        [None, "Asked", "Given"],
        ["Mali", 1, 2],
    ]
    assert table(xlsx({"A": rows}, merges=["A3:A4", "B3:C3"]))[0].split("\n") == [
        "Deals,,",
        "",
        "",
        "Country,Sum Asked,Sum Given",
        "Mali,1,2",
        "",
    ]


def test_a_heading_over_two_rows_of_an_open_document_is_one() -> None:
    made = ods(
        [["Deals"], ["Country", "Sum", ""], ["", "Asked", "Given"], ["Mali", "1", "2"]],
        spans={"Country": (1, 2), "Sum": (2, 1)},
    )
    assert table(made)[0].split("\n") == ["Deals,,", "", "Country,Sum Asked,Sum Given", "Mali,1,2", ""]


def test_merges_of_an_open_document_count_repeated_rows_and_cells() -> None:
    made = ods([["a"], ["b", "c"]], spans={"c": (3, 1)})
    twice = with_part(
        made, "content.xml", b"<table:table-row>", b'<table:table-row table:number-rows-repeated="2">'
    )
    assert open_document_merges(BytesIO(twice), "Feuille1") == [((3, 1), (3, 3))]
    assert open_document_merges(BytesIO(twice), "Other") == []
    assert open_document_merges(BytesIO(b"PK"), "Feuille1") == []
    assert (
        open_document_merges(BytesIO(with_part(made, "content.xml", b"<table:table ", b"<")), "Feuille1")
        == []
    )


def test_days_that_excel_may_have_made_up_are_noted() -> None:
    rows: list[list[Cell]] = [["Month"], [date(2025, 6, 1)], [date(2025, 5, 1)]]
    made, [note] = table(xlsx({"A": rows}))
    assert '"Month" is the 1st of a month' in note
    assert made == "Month\n2025-06-01\n2025-05-01\n"


def test_whatever_a_cell_or_a_sheet_is_called_arrives() -> None:
    odd = 'a "b"\n,c 漢\U0001f600'
    assert table(xlsx({odd: [[odd, "é"]]}))[0] == '"a ""b""\n,c 漢\U0001f600",é\n'
    with pytest.raises(NotUnderstood) as refused:
        table(xlsx({odd: ROWS, "B": ROWS}))
    assert odd in refused.value.sentence


WHOLE = xlsx({"A": ROWS})


def far_apart() -> bytes:
    """Two cells in opposite corners: as a full table they are 17 thousand million."""
    rows: list[list[Cell]] = [["a"], ["b"]]
    parts = xlsx({"A": rows})
    archive = ZipFile(BytesIO(parts))
    kept = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    kept[sheet] = kept[sheet].replace(b'<row r="2"><c r="A2"', b'<row r="1048576"><c r="XFD1048576"')
    return packed(kept)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (far_apart(), "larger or more tangled"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "no workbook"),
        (packed({"xl/workbook.xml": ""}), "no workbook"),
        (
            packed({"xl/workbook.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook>&b;</workbook>"}),
            "no workbook",
        ),
        (xlsx({}), "0 sheets|no workbook"),
    ],
    ids=["far apart", "ole", "no parts", "entity", "no sheet"],
)
def test_broken_and_hostile_ones_are_refused_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(NotUnderstood, match=said):
        table(data)


@pytest.mark.parametrize(
    "data", [b"a,b\n", b"", docx("<w:p/>"), packed({"a.csv": "a"}), b"PK\x03\x04rest", WHOLE[:300]]
)
def test_what_is_no_workbook_is_left_as_it_was(data: bytes) -> None:
    stream = BytesIO(data)
    assert not is_workbook(stream, data[:8])
    assert stream.tell() == 0


def test_without_the_reader_what_would_do_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "find_spec", lambda _: None)
    with pytest.raises(RelationsError, match=r"bilateral-relations\[excel\]"):
        as_table(BytesIO(WHOLE), None, lambda _: None)
