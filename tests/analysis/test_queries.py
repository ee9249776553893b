"""What an editor would query in record.txt."""

from __future__ import annotations

from relations.analysis.queries import queries
from tests.analysis.record import RECORD

ON_FILE = {it.id for it in RECORD if it.id}


def test_the_whole_record() -> None:
    found = queries(RECORD, ON_FILE)
    assert found["count"] == 45
    assert found["unsourced"] == [1, 11, 13]
    assert found["disputed"] == [38, 18]
    assert found["imprecise"] == [1, 38, 13, 39, 14, 22]
    assert found["duplicates"] == [[36, 44]]
    assert found["dangling"] == [{"id": 45, "follows": [99]}]
    assert found["weekdays"] == [
        {"id": 37, "said": "friday 17 november 2022", "day": "2022-11-17", "weekday": 3}
    ]


def test_what_follows_something_outside_the_selection_does_not_dangle() -> None:
    assert not queries([it for it in RECORD if it.id == 9], ON_FILE)["dangling"]
