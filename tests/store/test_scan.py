from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.model import Interaction, Mention, Source, to_record
from relations.model.interaction import Json
from relations.model.outline import Outline
from relations.store import scan as module
from relations.store.file_format import TableText, printed
from relations.store.scan import outlines, sector_sets
from tests.store.records import interaction
from tests.strategies import interactions, texts


def lines(found: list[Interaction]) -> TableText:
    return TableText.of([printed(it.id or 0, to_record(it)) for it in found])


def fields(it: Interaction | Outline) -> dict[str, object]:
    return {name: getattr(it, name) for name in Outline._fields}


def numbered(found: list[Interaction]) -> list[Interaction]:
    return [replace(it, id=n, follows=tuple(range(3, n, 3))) for n, it in enumerate(found, start=1)]


@given(st.lists(interactions(), max_size=5).map(numbered))
def test_outlines_tell_what_the_interactions_tell_in_time_order(found: list[Interaction]) -> None:
    in_time = sorted(found, key=lambda it: it.order)
    read = outlines(lines(found))
    assert [fields(it) for it in read] == [fields(it) for it in in_time]
    assert [(it.span, it.order) for it in read] == [(it.span, it.order) for it in in_time]


@pytest.fixture
def unparsed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a row of the usual form was parsed as JSON")

    monkeypatch.setattr(module, "from_trusted_record", refuse)


@pytest.mark.usefixtures("unparsed")
@pytest.mark.parametrize(
    "change",
    [
        {},
        {"title": 'He said "no" \\ and } left]'},
        {"key_date": "2025-06-02"},
        {"sectors": (Mention("energy", "RUS"), Mention("energy"), Mention("defence", "MLI"))},
        {
            "level": "minister",
            "people": ("Goïta", 'A "B" [C]'),
            "tags": ("t",),
            "place": "]",
            "note": 'a\n"b"',
        },
        {"sources": (Source(url="https://example.org/a", quote='},{"x'), Source(title="]}", publisher="P"))},
        {"sources": (Source(title="One", publisher="P"), Source(title="One", publisher="P", quote="other"))},
        {"type": "pledge", "due": "2025-12", "follows": (1, 2), "confidence": "disputed"},
        {"ref": "a:1", "codes": {"deep": {"confidence": ["x"]}}, "extra": {"new": {"title": "y"}}},
    ],
)
def test_every_usual_row_is_read_off_its_text(change: dict[str, object]) -> None:
    it = replace(interaction(1), id=7, **change)  # type: ignore[arg-type]
    assert [fields(found) for found in outlines(lines([it]))] == [fields(it)]


@given(texts, texts)
def test_a_row_of_another_form_is_parsed(key: str, value: str) -> None:
    odd = Source(title="Read", extra={key: {"nested": [value, 3]}})
    found = [replace(interaction(1), id=1), replace(interaction(0, sources=(odd, odd)), id=2)]
    assert [fields(it) for it in outlines(lines(found))] == [fields(found[1]), fields(found[0])]


@given(st.lists(interactions(), max_size=5).map(numbered))
def test_sets_of_sectors_are_counted(found: list[Interaction]) -> None:
    assert sector_sets(lines(found)) == Counter(it.sector_ids for it in found)


def test_sectors_of_something_else_do_not_count() -> None:
    inner: dict[str, Json] = {"type": "visit", "title": "x", "sectors": [{"sector": "health", "by": None}]}
    plain = replace(interaction(1, sectors=(Mention("energy"),)), id=1)
    odd = replace(interaction(2), id=2, extra={"inner": inner}, codes=inner)
    assert sector_sets(lines([plain, odd])) == {("energy",): 1, (): 1}


def test_no_rows_have_no_outlines() -> None:
    assert outlines(TableText()) == []
    assert sector_sets(TableText()) == {}
