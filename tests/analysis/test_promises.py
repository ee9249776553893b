"""What became of what was promised."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.promises import Promise, of_state, promises
from relations.model import Interaction
from relations.vocabulary import BUILTIN
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, TODAY, interaction


def states(interactions: list[Interaction], today: date = TODAY) -> dict[int, str]:
    return {found["id"]: found["state"] for found in promises(interactions, interactions, BUILTIN, today)}


def test_mali_russia() -> None:
    assert states(MALI_RUSSIA) == {
        7: "kept",  # through #8 by #9
        8: "kept",
        11: "open",  # nothing follows, nothing is due
        12: "overdue",  # since 1 July 2025
        15: "overdue",  # due yesterday
        16: "broken",
        21: "open",  # due by the end of 2027
    }


def test_mali_china() -> None:
    assert states(MALI_CHINA) == {27: "kept", 28: "open"}  # late is kept; under way is not delivered


def test_a_promise_with_its_chain() -> None:
    assert promises(MALI_RUSSIA, MALI_RUSSIA, BUILTIN, TODAY)[0] == {
        "id": 7,
        "date": "2022-11-16",
        "title": "Wheat and fertiliser promised",
        "rung": "pledged",
        "due": "2023-06",
        "age_days": 1468,  # 16 November 2022 to 23 November 2026: 4 · 365 + 1 + 7
        "state": "kept",
        "chain": [8, 9],
    }


def test_overdue_today_and_not_yesterday() -> None:
    assert states(MALI_RUSSIA)[15] == "overdue"
    assert states(MALI_RUSSIA, TODAY - timedelta(1))[15] == "open"


@pytest.mark.parametrize(
    ("due", "state"),
    [
        ("2026-11-22", "overdue"),
        ("2026-11-23", "open"),
        ("2026-10", "overdue"),
        ("2026-11", "open"),
        ("2026", "open"),
        ("../2025", "overdue"),
        ("2020/..", "open"),  # no last day
    ],
)
def test_due_has_passed_with_its_last_day(due: str, state: str) -> None:
    assert states([interaction(1, "2020-01-01", type="pledge", due=due)]) == {1: state}


@pytest.mark.parametrize(
    ("followers", "state"),
    [
        ([], "overdue"),
        ([("2021-01-01", "meeting", 1)], "overdue"),
        ([("2021-01-01", "delivery", 1)], "kept"),
        ([("2021-01-01", "cancellation", 1)], "broken"),
        ([("2021-01-01", "cancellation", 1), ("2022-01-01", "delivery", 1)], "kept"),
        ([("2021-01-01", "delivery", 1), ("2022-01-01", "cancellation", 1)], "broken"),
        ([("2021-01-01", "meeting", 1), ("2022-01-01", "delivery", 2)], "kept"),
        ([("2021-01-01", "delivery", 9)], "overdue"),  # it follows another
    ],
)
def test_the_last_delivery_or_cancellation_tells(followers: list[tuple[str, str, int]], state: str) -> None:
    pledge = interaction(1, "2020-01-01", type="pledge", due="2020")
    later = [
        interaction(n, day, type=type_, follows=(followed,))
        for n, (day, type_, followed) in enumerate(followers, 2)
    ]
    assert states([pledge, *later]) == {1: state}


def test_what_follows_counts_wherever_it_is() -> None:
    pledge = interaction(1, "2020-01-01", type="pledge", sectors="energy")
    elsewhere = interaction(2, "2021-01-01", type="delivery", parties=("RUS", "NER"), follows=(1,))
    assert promises([pledge], [elsewhere], BUILTIN, TODAY)[0]["state"] == "kept"


def test_a_circle_ends() -> None:
    circle = [
        interaction(1, "2020-01-01", type="pledge", follows=(2,)),
        interaction(2, "2021-01-01", type="agreement", follows=(1,)),
    ]
    assert [found["chain"] for found in promises(circle, circle, BUILTIN, TODAY)] == [[2], [1]]


@pytest.mark.parametrize(
    ("day", "age"),
    [
        ("2026-11-22", 1),
        ("2026-10", 23),
        ("2026", 0),
        ("2026-12-01", None),
        ("2020/..", None),
        ("../2026-10", 23),
    ],
)
def test_age_runs_from_the_last_possible_day(day: str, age: int | None) -> None:
    pledge = interaction(1, day, type="pledge")
    assert promises([pledge], [], BUILTIN, TODAY)[0]["age_days"] == age


TYPES = st.sampled_from(["pledge", "agreement", "delivery", "cancellation", "meeting"])


@given(st.lists(st.tuples(TYPES, st.integers(1, 8)), max_size=8))
def test_every_promise_is_in_one_state_and_no_chain_holds_its_start(drawn: list[tuple[str, int]]) -> None:
    interactions = [
        interaction(n, f"2020-01-{n:02}", type=type_, follows=(followed,) if followed != n else ())
        for n, (type_, followed) in enumerate(drawn, 1)
    ]
    found: list[Promise] = promises(interactions, interactions, BUILTIN, TODAY)
    assert len(found) == sum(it.type in ("pledge", "agreement") for it in interactions)
    in_states = [id_ for state in ("open", "overdue", "kept", "broken") for id_ in of_state(found, state)]
    assert sorted(in_states) == [promise["id"] for promise in found]
    assert all(promise["id"] not in promise["chain"] for promise in found)
    assert all(len(set(promise["chain"])) == len(promise["chain"]) for promise in found)
