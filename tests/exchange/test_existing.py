"""What an import knows of the record file: identities, and how a record came to be as it is."""

from __future__ import annotations

from pathlib import Path

from relations.exchange.existing import record_state, written_by_people
from relations.exchange.plan import EarlierStates
from relations.model import Interaction
from relations.store import RecordFile
from tests.conftest import Shell
from tests.formats.datasets.made import gdelt


def past(db: Path) -> EarlierStates:
    records = RecordFile(db)
    (it,) = records.read()
    return record_state(records).past(it)


def titles(found: EarlierStates) -> tuple[list[object], object]:
    assert found.received is not None
    return [state["title"] for state in found.states], found.received["title"]


def test_the_states_of_a_record_and_the_one_that_last_came_in(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "One", "-d", "2025-06-23", "-t", "meeting")
    assert titles(past(db)) == ([], "One")
    relations("edit", 1, "--title", "Two")
    assert titles(past(db)) == (["One"], "One")
    relations("edit", 1, "--title", "Three")
    assert titles(past(db)) == (["Two", "One"], "One")


def test_an_edit_that_came_in_is_what_was_received(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "One", "-d", "2025-06-23", "-t", "meeting")
    exported = relations("export").out.replace("One", "Two").encode()
    relations("import", "-", stdin=exported)
    assert titles(past(db)) == (["One"], "Two")
    relations("edit", 1, "--title", "Three")
    assert titles(past(db)) == (["Two", "One"], "Two")


def test_what_people_wrote_is_told_from_what_datasets_hold(relations: Shell, db: Path) -> None:
    relations("import", "-", stdin=gdelt(1, "MLI", "RUS", "042") + gdelt(2, "MLI", "RUS", "112"))
    assert written_by_people(record_state(RecordFile(db))) == 0
    relations("add", "mali", "russia", "One", "-d", "2025-06-23", "-t", "meeting", "--ref", "mine:1")
    assert written_by_people(record_state(RecordFile(db))) == 1


def test_many_records_are_looked_up_as_one_by_one(relations: Shell, db: Path) -> None:
    relations("import", "-", stdin="".join(gdelt(n, "MLI", "RUS", "112") for n in range(1, 40)))
    there = record_state(RecordFile(db))

    def ids(found: list[Interaction]) -> list[int]:
        return sorted(it.id or 0 for it in found)

    assert ids(there.get([3, 1])) == [1, 3]
    assert ids(there.get(list(range(5, 39)))) == list(range(5, 39))
    assert there.get([]) == []
