"""The table of formats: what is written is read back, whatever the interactions hold."""

from __future__ import annotations

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations import formats
from relations.errors import NotUnderstood
from relations.exchange.opening import detected_format, open_text
from relations.exchange.resolve import Understanding
from relations.exchange.unpacking import unpacked
from relations.formats.rows import Incoming, InputRow
from relations.model import Interaction
from relations.vocabulary import BUILTIN
from tests.strategies import interactions

OWN = ("json", "jsonl", "csv", "tsv")


def read_back(text: str) -> list[object]:
    stream = unpacked(io.BytesIO(text.encode()))
    kind = detected_format(stream)
    understanding = Understanding(BUILTIN, date(2025, 7, 1), "2025-07-01T00:00:00Z")
    rows = formats.load(kind, open_text(stream, None)).rows
    found = [understanding.incoming(row) if isinstance(row, InputRow) else row for row in rows]
    return [item.interaction if isinstance(item, Incoming) else item for item in found]


@given(st.lists(interactions(), min_size=1, max_size=3))
def test_what_is_written_is_recognised_and_read_back_equal(found: list[Interaction]) -> None:
    for name in OWN:
        text = "".join(formats.dump(name, found, BUILTIN, "en"))
        assert detected_format(unpacked(io.BytesIO(text.encode()))) == name
        assert read_back(text) == found, name


@given(st.lists(interactions(id=4), max_size=1))
def test_written_read_and_written_again_gives_the_same_bytes(found: list[Interaction]) -> None:
    for name in OWN:
        text = "".join(formats.dump(name, found, BUILTIN, "en"))
        again = [it for it in read_back(text) if isinstance(it, Interaction)]
        assert "".join(formats.dump(name, again, BUILTIN, "en")) == text, name


@pytest.mark.parametrize("name", formats.WRITTEN)
def test_nothing_at_all_is_written_as_an_empty_file_of_the_format(name: str) -> None:
    if name == "ics":
        pytest.importorskip("icalendar")
    text = "".join(formats.dump(name, [], BUILTIN, "en"))
    if name in OWN:
        assert read_back(text) == []


def test_an_unknown_format_is_refused_with_those_there_are() -> None:
    with pytest.raises(NotUnderstood, match='"xls" is not a format to write; use one of json, jsonl, csv'):
        formats.dump("xls", [], BUILTIN, "en")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("a.csv", "csv"),
        ("A.TSV", "tsv"),
        ("a.timeline.json", "timelinejs"),
        ("a.ftm.json", "ftm"),
        ("a.matrix.csv", "matrix"),
        ("a.ndjson", "jsonl"),
        ("a.b.md", "md"),
        ("a.xls", None),
    ],
)
def test_the_format_of_a_file_is_its_ending(file: str, name: str | None) -> None:
    assert formats.of_file(file) == name


def test_chosen_columns_are_made_safe_too() -> None:
    rows = [["=1", "a;b"], ["", "c,d"]]
    assert "".join(formats.dump_rows("csv", ["title", "x"], rows)) == 'title,x\n\'=1,a;b\n,"c,d"\n'
    assert "".join(formats.dump_rows("tsv", ["title", "x"], rows)) == "title\tx\n'=1\ta;b\n\tc,d\n"
    assert "".join(formats.dump_rows("md", ["title"], [["a|b"]])) == "| title |\n| --- |\n| a\\|b |\n"
