"""What an editor would query in record.txt."""

from __future__ import annotations

import pytest

from relations.analysis.queries import any_query, queries
from relations.model import Source
from tests.analysis.record import RECORD, interaction

ON_FILE = {it.id: it for it in RECORD if it.id}


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


@pytest.mark.parametrize(
    ("date", "parties", "why"),
    [
        ("2024-09-01", ("RUS", "MLI"), "time"),
        ("2024", ("RUS", "MLI"), "time"),
        ("2025-08-01", ("FRA", "NER"), "parties"),
        ("2025-08-01", ("RUS", "NER"), None),
        ("2025", ("MLI", "RUS"), None),  # it may have come later
    ],
)
def test_what_cannot_follow_is_listed_with_the_reason(
    date: str, parties: tuple[str, str], why: str | None
) -> None:
    pledge = interaction(1, "2025-07-01", type="pledge")
    later = interaction(2, date, parties=parties, follows=(1,))
    found = queries([later], {1: pledge, 2: later})
    assert found["misplaced"] == ([{"id": 2, "follows": 1, "why": why}] if why else [])
    assert found["dangling"] == []


def test_what_nobody_has_read_is_listed() -> None:
    unread = interaction(1, "2025-07-01", tags=("unread",))
    assert queries([unread, interaction(2, "2025-07-01", type="visit")], {})["unread"] == [1]


def test_there_is_something_to_query_or_nothing() -> None:
    sourced = interaction(1, "2025-07-01", sources=(Source(title="One"), Source(title="Other")))
    assert not any_query(queries([sourced], {1: sourced}))
    assert any_query(queries([interaction(1, "2025-07-01")], {}))
