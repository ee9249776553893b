"""The files inside a page."""

from __future__ import annotations

import base64
import csv
import io
import json
from dataclasses import replace

from relations.page.downloads import CSV_ONLY_ABOVE, Download, downloads, public
from tests.page.made import interactions


def text_of(file: Download) -> str:
    text = base64.b64decode(file.href.partition(",")[2]).decode()
    assert len(text.encode()) == file.size
    return text


def test_the_files_say_what_the_page_says() -> None:
    table, objects = downloads(interactions(3), "mli-rus", notes=False)
    assert (table.name, objects.name) == ("mli-rus.csv", "mli-rus.json")
    rows = list(csv.DictReader(io.StringIO(text_of(table))))
    assert [row["actor"] for row in rows] == ["MLI", "RUS", "MLI"]
    assert rows[0]["sectors"] == "security@MLI;transport@RUS"
    assert [it["title"] for it in json.loads(text_of(objects))] == [it.title for it in interactions(3)]


def test_a_cell_is_no_formula() -> None:
    [it] = interactions(1)
    [table, _] = downloads([replace(it, title="=HYPERLINK(1)")], "x", notes=False)
    [row] = csv.DictReader(io.StringIO(text_of(table)))
    assert not row["title"].startswith("=")


def test_a_large_page_carries_the_table_alone() -> None:
    files = downloads(interactions(CSV_ONLY_ABOVE + 1), "x", notes=False)
    assert [file.name for file in files] == ["x.csv"]


def test_what_a_newer_version_or_a_dataset_added_is_not_published() -> None:
    [it] = interactions(1)
    shown = public(replace(it, extra={"desk": "secret"}), notes=False)
    assert not {"desk", "uid", "codes", "tags", "note"} & shown.keys()
