from __future__ import annotations

import contextlib
import json
import re
import zlib
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NoSuchRecord, RelationsError, UnreadableFile
from relations.model import Filter, Interaction, SectorMention
from relations.store import RecordFile
from tests.store.records import NOW, by_hand, changed, interaction
from tests.strategies import interactions


def test_additions_get_ids_and_are_there(record: RecordFile) -> None:
    assert [it.id for it in record.read()] == [1, 2, 3]
    assert record.get([3, 1]) == [changed(interaction(3, follows=(1,)), id=3), changed(interaction(1), id=1)]
    assert (record.count(), record.count(Filter(countries=("FRA",)))) == (3, 0)


def test_reading_is_in_order_of_time_and_the_newest_come_last(record: RecordFile) -> None:
    record.add([interaction(9, date="2024"), interaction(10, date="2026-01-01")], "add", NOW)
    assert [it.id for it in record.read()] == [4, 1, 2, 3, 5]
    assert [it.id for it in record.read(newest=2)] == [3, 5]
    assert record.read(newest=0) == []


@pytest.mark.parametrize("chosen", [Filter(), Filter(since="2025-06-03"), Filter(countries=("MLI",))])
def test_summaries_are_of_what_is_read(record: RecordFile, chosen: Filter) -> None:
    found = record.summaries(chosen)
    assert [(it.id, it.date, it.title) for it in found] == [
        (it.id, it.date, it.title) for it in record.read(chosen)
    ]
    assert found


def test_a_missing_file_is_a_mistake_unless_it_may_be_missing(tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    for use in (
        RecordFile(path).read,
        RecordFile(path).count,
        RecordFile(path).history,
        RecordFile(path).damage,
    ):
        with pytest.raises(UnreadableFile, match=r"none\.json does not exist"):
            use()
    with pytest.raises(UnreadableFile, match="does not exist"):
        RecordFile(tmp_path / "no" / "db.json").undo(NOW)
    may_be = RecordFile(path, may_be_missing=True)
    assert (may_be.read(), may_be.count(), may_be.history(), may_be.damage()) == ([], 0, [], [])
    assert list(tmp_path.iterdir()) == []


def test_ids_that_are_not_on_file_are_named(record: RecordFile) -> None:
    with pytest.raises(NoSuchRecord, match="#9 is not on file"):
        record.get([1, 9])
    with pytest.raises(NoSuchRecord, match="#9, #8 are not on file"):
        record.remove([9, 1, 8], "remove", NOW)
    assert [it.id for it in record.get([9, 1], missing_ok=True)] == [1]


def test_followers_are_found(record: RecordFile) -> None:
    assert [it.id for it in record.followers([1, 2])] == [3]
    assert record.followers([3]) == []


def test_a_file_with_our_checksum_and_words_of_another_version_is_refused_with_the_place(
    tmp_path: Path,
) -> None:
    path = tmp_path / "db.json"
    record = RecordFile(path)
    record.add([interaction(1)], "add", NOW)
    forged = path.read_bytes().replace(b'"visit"', b'"space"')
    path.write_bytes(with_checksum(forged))
    with pytest.raises(UnreadableFile, match='line 5, record #1: type: "space" is not'):
        record.read()
    with pytest.raises(UnreadableFile, match='line 5, record #1: type: "space" is not'):
        record.get([1])
    with pytest.raises(UnreadableFile, match='line 5, record #1: type: "space" is not'):
        record.summaries()
    path.write_bytes(with_checksum(forged.replace(b'"date":"2025-06-02",', b"")))
    with pytest.raises(UnreadableFile, match="line 5, record #1: date is missing"):
        record.read()
    with pytest.raises(UnreadableFile, match="line 5, record #1: date is missing"):
        record.summaries()


def test_sectors_of_another_version_are_refused_with_the_place(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    record = RecordFile(path)
    record.add([interaction(1, sectors=(SectorMention("energy"),))], "add", NOW)
    assert record.sector_sets() == {("energy",): 1}
    path.write_bytes(with_checksum(path.read_bytes().replace(b'"energy"', b'"vacuum"')))
    with pytest.raises(UnreadableFile, match=r'line 5, record #1: .*"vacuum" is not'):
        record.sector_sets()
    path.write_bytes(with_checksum(path.read_bytes().replace(b'"sector":', b'"vector":')))
    with pytest.raises(UnreadableFile, match="line 5, record #1: "):
        record.sector_sets()


def with_checksum(data: bytes) -> bytes:
    digits = json.loads(data)["meta"]["1"]["checksum"].encode()
    return data.replace(digits, b"%08x" % zlib.crc32(data.replace(digits, b"")))


@given(st.lists(interactions(), max_size=5, unique_by=(lambda it: it.uid, lambda it: it.ref or it.uid)))
def test_whatever_is_recorded_is_read_back_equal(
    tmp_path_factory: pytest.TempPathFactory, given_: list[Interaction]
) -> None:
    path = tmp_path_factory.mktemp("equal") / "db.json"
    added = RecordFile(path, may_be_missing=True).add(given_, "import", NOW)
    assert [replace(it, id=None) for it in added] == given_
    assert sorted(RecordFile(path, may_be_missing=True).read(), key=lambda it: it.id or 0) == added
    if given_:
        path.write_bytes(path.read_bytes() + b"\n")  # touched: now everything is checked
        assert sorted(RecordFile(path).read(), key=lambda it: it.id or 0) == added


def test_a_record_by_hand_can_be_carried_on(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(by_hand())
    [it] = RecordFile(path).read()
    record = RecordFile(path)
    assert record.add([interaction(2, follows=(1,))], "add", NOW)[0].id == 2
    assert record.get([1]) == [it]


def forged(path: Path, data: bytes) -> RecordFile:
    """The file with other contents under a checksum that fits them, which anybody can compute."""
    zeroed = re.sub(rb'"checksum":"[0-9a-f]{8}"', b'"checksum":""', data)
    found = zeroed.index(b'"checksum":"') + len(b'"checksum":"')
    checksum = zlib.crc32(zeroed[found:], zlib.crc32(zeroed[:found]))
    path.write_bytes(zeroed[:found] + b"%08x" % checksum + zeroed[found:])
    return RecordFile(path)


FORGED = {
    "a date that is none": (b'"date":"2025-06-03"', b'"date":"soon"'),
    "a date that is a number": (b'"date":"2025-06-03"', b'"date":20250603'),
    "parties of one": (b'"parties":["MLI","RUS"]', b'"parties":["MLI"]'),
    "no JSON": (b'"title":"Visit', b'"title":Visit'),
    "no UTF-8": (b'"title":"Visit', b'"title":"\xff'),
    "no title": (b'"title":"Visit n\xc2\xb0 2",', b""),
    "a list for a row": (b'"2":{"uid"', b'"2":[{"uid"'),
    "follows that are texts": (b'"follows":[1]', b'"follows":["x"]'),
    "a change without a time": (b'"at":"2025-07-01T10:00:00Z","command":"add","added":"3"', b'"added":"3"'),
    "a change of no ids": (b'"added":"3"', b'"added":"three"'),
    "a key that is no id": (b'\n"2":{"uid"', b'\n"two":{"uid"'),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_forged_checksum_is_no_crash(what: str, record: RecordFile) -> None:
    before, after = FORGED[what]
    data = record.path.read_bytes()
    assert before in data
    record = forged(record.path, data.replace(before, after))
    for use in (
        record.read,
        lambda: record.read(newest=1),
        record.summaries,
        record.sector_sets,
        lambda: record.get([2]),
        lambda: record.followers([1]),
        record.known,
        record.history,
        lambda: record.read(Filter(sectors=("energy",))),
    ):
        with contextlib.suppress(UnreadableFile, NoSuchRecord):
            use()
    with pytest.raises(UnreadableFile):
        record.refuse_unsound()
    for change in (lambda: record.undo(NOW), lambda: record.remove([2], "remove", NOW)):
        with contextlib.suppress(RelationsError):
            change()


@pytest.mark.parametrize("due", [b'"soon"', b'"2026-13"', b'"2025-02-30"'])
def test_a_due_date_that_is_none_under_a_forged_checksum_is_damage(due: bytes, record: RecordFile) -> None:
    record.add([interaction(4, type="pledge", due="2026-01")], "add", NOW)
    data = record.path.read_bytes()
    assert b'"due":"2026-01"' in data
    record = forged(record.path, data.replace(b'"due":"2026-01"', b'"due":' + due))
    for read in (record.summaries, record.read):
        with pytest.raises(UnreadableFile, match="due"):
            read()


def test_a_day_that_is_none_under_a_forged_checksum_is_damage(record: RecordFile) -> None:
    data = record.path.read_bytes()
    assert b'"date":"2025-06-03"' in data
    for day in (b'"2025-06-31"', b'"2025-02-30/2025-06-03"', b'"2025-06-03","key_date":"2025-06-31"'):
        wrong = forged(record.path, data.replace(b'"date":"2025-06-03"', b'"date":' + day))
        for read in (wrong.summaries, wrong.read, partial(wrong.read, Filter(since="2024"))):
            with pytest.raises(UnreadableFile, match="date"):
                read()


def test_a_sound_file_of_another_form_under_a_forged_checksum_is_read(record: RecordFile) -> None:
    text = record.path.read_bytes().replace(b'"2":{"uid"', b'"2" :{"uid"')
    assert [it.id for it in forged(record.path, text).read()] == [1, 2, 3]


def test_why_a_large_touched_file_is_slow_is_told_once_a_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    path = tmp_path / "db.json"
    RecordFile(path).add([interaction(1)], "add", NOW)
    record = RecordFile(path, when_slow=lambda: told.append("slow"))
    monkeypatch.setattr("relations.store.storage._LARGE", 10)
    record.read()
    assert told == []
    path.write_bytes(path.read_bytes().replace(b"Visit", b"Visits"))
    record.read()
    record.count()
    assert told == ["slow"]
    record.add([interaction(2)], "add", NOW)
    record.read()
    assert told == ["slow"]
