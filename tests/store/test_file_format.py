from __future__ import annotations

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.model.interaction import Json
from relations.store.file_format import FileText, TableText, compact, parsed, printed, read_if_intact

ROWS = {
    1: {"uid": "a", "date": "2025-01-02"},
    3: {"uid": "b", "date": "2025"},
    12: {"uid": "c", "date": "2025"},
}
values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
tables = st.dictionaries(
    st.integers(1, 10**12),
    st.dictionaries(st.text(), values, max_size=3),
    max_size=6,
)


def lines(rows: dict[int, dict[str, str]] = ROWS) -> TableText:
    return TableText().with_rows({key: printed(key, row) for key, row in rows.items()})


def text(file_text: FileText) -> bytes:
    return b"".join(file_text.pieces())


def within(lines: TableText) -> TableText:
    """The same lines as a stretch of a file, between other tables."""
    file_text = read_if_intact(text(FileText({"interactions": lines})))
    assert file_text is not None
    return file_text["interactions"]


@pytest.fixture(params=["new", "of a file"])
def three(request: pytest.FixtureRequest) -> TableText:
    return lines() if request.param == "new" else within(lines())


def test_rows_are_found_by_id_and_by_no_other_number(three: TableText) -> None:
    assert [three.find(key) for key in (1, 3, 12)] == list(three)
    assert [three.find(key) for key in (2, 123, 0, 11)] == [None] * 4
    assert (three.keys(), len(three), three.last_key()) == ([1, 3, 12], 3, 12)


def test_no_rows_are_no_rows() -> None:
    for empty in (TableText(), within(TableText()), TableText.of([])):
        assert (list(empty), len(empty), empty.keys(), empty.last_key(), empty.find(1)) == (
            [],
            0,
            [],
            0,
            None,
        )
        assert (list(empty.documents()), list(empty.having([b"a"])), empty.pieces()) == ([], [], [])


def test_rows_are_put_in_their_place_by_id(three: TableText) -> None:
    changed = three.with_rows({3: b'"3":{}', 2: b'"2":{}', 20: b'"20":{}'})
    assert changed.keys() == [1, 2, 3, 12, 20]
    assert (changed.find(3), changed.find(12)) == (b'"3":{}', three.find(12))
    assert three.keys() == [1, 3, 12]


def test_rows_put_at_the_end_are_read_like_the_others(three: TableText) -> None:
    more = three.with_rows({13: b'"13":{"uid":"d","date":"2025"}'}).with_rows({14: b'"14":{}'})
    assert more.last_key() == 14
    assert [row[:4] for row in more.having([b"2025"])] == [b'"1":', b'"3":', b'"12"', b'"13"']
    assert len(more) == 5


def test_rows_are_taken_out_wherever_they_are(three: TableText) -> None:
    assert three.without({1}).keys() == [3, 12]
    assert three.without({12, 3}).keys() == [1]
    assert three.without({1, 3, 12}).keys() == []
    assert three.without({2}).keys() == [1, 3, 12]


def test_a_row_with_two_needles_is_given_once(three: TableText) -> None:
    assert len(list(three.having([b'"b"', b"2025"]))) == 3


def test_rows_are_chosen_by_their_dates(three: TableText) -> None:
    seen: list[dict[str, int]] = []

    def choose(counts: object) -> set[str]:
        assert isinstance(counts, dict)
        seen.append(counts)
        return {"2025"}

    assert [row[:4] for row in three.dated(choose)] == [b'"3":', b'"12"']
    assert seen == [{"2025-01-02": 1, "2025": 2}]


def test_a_date_elsewhere_in_a_row_is_not_its_date() -> None:
    rows = {1: {"uid": "a", "date": "2024", "codes": {"date": "2025"}}, 2: {"uid": "b", "date": "2025"}}
    odd = TableText.of([printed(key, row) for key, row in rows.items()])
    assert [row[:4] for row in odd.dated(lambda _: {"2025"})] == [b'"2":']
    many = TableText.of([printed(n, {"uid": str(n), "date": str(2000 + n)}) for n in range(1, 10)])
    assert len(list(many.dated(set))) == 9


def test_a_file_is_ours_until_a_byte_of_it_changes() -> None:
    data = text(FileText({"interactions": lines(), "words": TableText.of([b'"1":{}'])}))
    file_text = read_if_intact(data)
    assert file_text is not None
    assert list(file_text.tables) == ["meta", "interactions", "history", "words"]
    assert text(file_text) == data
    for at in range(len(data)):
        assert read_if_intact(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]) is None, data[:at]
        assert read_if_intact(data[:at]) is None
    assert read_if_intact(data + b"\n") is None


def test_the_checksum_is_the_crc_of_everything_but_itself() -> None:
    data = text(FileText({"interactions": lines()}))
    digits = json.loads(data)["meta"]["1"]["checksum"]
    assert int(digits, 16) == zlib.crc32(data.replace(digits.encode(), b""))


def test_what_is_in_meta_stays_and_the_checksum_is_last() -> None:
    meta = TableText.of(
        [printed(1, {"schema": 1, "next_id": 4, "checksum": "x", "mine": "é"}), b'"2":{"other":1}']
    )
    written = json.loads(text(FileText({"meta": meta})))["meta"]
    assert list(written["1"]) == ["schema", "next_id", "mine", "checksum"]
    assert written["2"] == {"other": 1}


@given(tables, tables, tables)
def test_whatever_is_printed_is_read_back_equal(
    interactions: dict[int, Json], history: dict[int, Json], other: dict[int, Json]
) -> None:
    given_tables = {"interactions": interactions, "history": history, 'a "b"\n\\é': other}
    file_text = FileText(
        {
            name: TableText().with_rows({k: printed(k, v) for k, v in rows.items()})
            for name, rows in given_tables.items()
        }
    )
    again = read_if_intact(text(file_text))
    assert again is not None
    for name, rows in given_tables.items():
        assert {int(key): value for key, value in again[name].documents()} == rows
        assert dict(parsed(row) for row in again[name]) == rows
    assert text(file_text) == text(again)
    assert json.loads(text(file_text)).keys() >= given_tables.keys()


def test_text_is_utf8_and_has_no_spaces() -> None:
    assert compact({"a": ["é", 1.5, None]}) == '{"a":["é",1.5,null]}'.encode()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", {"a": "\udfff"}])
def test_what_json_or_utf8_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        compact(value)


def test_what_could_not_be_read_again_is_refused() -> None:
    deep: list[object] = []
    for _ in range(99):
        deep = [deep]
    assert printed(1, deep)
    for levels in (1, 100_000):
        for _ in range(levels):
            deep = [deep]
        with pytest.raises(ValueError, match="nested too deep"):
            printed(1, deep)
    assert printed(1, [[]] * 1000)
