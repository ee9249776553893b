from __future__ import annotations

import pytest

from relations.errors import NotUnderstood
from relations.store import RecordFile
from relations.store.storage import RecordStorage
from relations.store.tables import RecordDB, RecordTable
from tests.store.records import rows_of


@pytest.fixture
def table(record: RecordFile) -> RecordTable:
    """The interactions of a record of three."""
    return RecordDB(record.path, storage=RecordStorage).table("interactions")


def test_it_has_as_many_rows_as_the_file(table: RecordTable) -> None:
    assert len(table) == len(table.all()) == 3


def test_rows_are_selected_by_their_text(table: RecordTable) -> None:
    assert [key for key, _ in table.select()] == [1, 2, 3]
    assert [key for key, _ in table.select([[b"n\xc2\xb0 1", b"n\xc2\xb0 3"]])] == [1, 3]
    assert [key for key, _ in table.select([[b"n\xc2\xb0 1", b"n\xc2\xb0 3"], [b'"follows"']])] == [3]
    assert list(table.select([[b"nothing"]])) == []


def test_rows_are_selected_by_their_dates(table: RecordTable) -> None:
    assert [key for key, _ in table.dated(lambda counts: {max(counts)})] == [3]


def test_one_row_is_found_by_its_id(table: RecordTable) -> None:
    assert table.pick([2]) == {2: table.get(doc_id=2)}
    assert table.pick([9]) == {}


@pytest.mark.parametrize("more", [[], list(range(20, 40))])
def test_rows_are_picked_in_the_order_asked_for(more: list[int], table: RecordTable) -> None:
    assert list(table.pick([3, 9, 1, *more])) == [3, 1]


def test_rows_are_put_and_dropped_whole(table: RecordTable, record: RecordFile) -> None:
    row = table.pick([1])[1]
    table.put({1: {**row, "title": "New"}, 7: {**row, "uid": "x"}})
    table.drop([2, 3])
    assert {key: value["title"] for key, value in rows_of(record.path).items()} == {
        "1": "New",
        "7": row["title"],
    }


def test_what_the_file_cannot_hold_is_refused(table: RecordTable) -> None:
    with pytest.raises(NotUnderstood, match="half a character"):
        table.put({1: {"title": "\udfff"}})
