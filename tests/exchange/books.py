"""Small workbooks made in memory, without a spreadsheet program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from types import MappingProxyType

from tests.articles.samples import packed

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_EPOCH = date(1899, 12, 30)  # Excel's day 0

Cell = str | int | float | date | None


def xlsx(
    sheets: Mapping[str, Sequence[Sequence[Cell]]], *, merges: Sequence[str] = (), hidden: str = ""
) -> bytes:
    """An .xlsx of these sheets by name; `merges` are ranges such as A1:B1 of all of them."""
    numbers = range(1, len(sheets) + 1)
    names = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}" state="{"hidden" if name == hidden else "visible"}"/>'
        for n, name in zip(numbers, sheets, strict=True)
    )
    ties = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in numbers
    )
    merged = "".join(f'<mergeCell ref="{merge}"/>' for merge in merges)
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r" Type="{_OFFICE}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{ties}'
        f'<Relationship Id="s" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/>'
        "</cellXfs></styleSheet>",
    }
    for n, rows in zip(numbers, sheets.values(), strict=True):
        data = "".join(f'<row r="{at}">{_cells(row, at)}</row>' for at, row in enumerate(rows, 1))
        ends = f"<mergeCells>{merged}</mergeCells>" if merged else ""
        parts[f"xl/worksheets/sheet{n}.xml"] = (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{data}</sheetData>{ends}</worksheet>'
        )
    return packed(parts)


def _cells(row: Sequence[Cell], at: int) -> str:
    made = ""
    for column, cell in enumerate(row):
        place = f'r="{chr(65 + column)}{at}"'
        if isinstance(cell, str):
            made += f'<c {place} t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
        elif isinstance(cell, date):
            made += f'<c {place} s="1"><v>{(cell - _EPOCH).days}</v></c>'
        elif cell is not None:
            made += f"<c {place}><v>{cell}</v></c>"
    return made


def ods(
    rows: Sequence[Sequence[str]], *, spans: Mapping[str, tuple[int, int]] = MappingProxyType({})
) -> bytes:
    """An .ods with one sheet of texts; `spans` say over how many columns and rows the cell with a text goes."""

    def spanned(cell: str) -> str:
        wide, high = spans.get(cell, (1, 1))
        return (
            f'table:number-columns-spanned="{wide}" table:number-rows-spanned="{high}"'
            if cell in spans
            else ""
        )

    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell {spanned(cell)} office:value-type="string"><text:p>{escape(cell)}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        f'<office:document-content xmlns:office="{_OPEN}:office:1.0" xmlns:table="{_OPEN}:table:1.0"'
        f' xmlns:text="{_OPEN}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Feuille1">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<manifest:manifest xmlns:manifest="{_OPEN}:manifest:1.0"><manifest:file-entry manifest:full-path="/"'
        f' manifest:media-type="{mime}"/></manifest:manifest>'
    )
    return packed({"mimetype": mime, "content.xml": content, "META-INF/manifest.xml": manifest})
