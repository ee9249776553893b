"""What became of what was promised."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.promises import NOT_YET, STATES, Promise, days_late, of_rung, of_state, promises
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
    assert states(MALI_CHINA) == {27: "kept", 28: "under_way"}  # late is kept; a survey is not a railway


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
        ([("2021-01-01", "cooperation", 1)], "overdue"),  # under way, and late
    ],
)
def test_the_last_delivery_or_cancellation_tells(followers: list[tuple[str, str, int]], state: str) -> None:
    pledge = interaction(1, "2020-01-01", type="pledge", due="2020")
    later = [
        interaction(n, day, type=type_, follows=(followed,))
        for n, (day, type_, followed) in enumerate(followers, 2)
    ]
    assert states([pledge, *later]) == {1: state}


@pytest.mark.parametrize(
    ("types", "state"),
    [
        (["cooperation"], "under_way"),
        (["meeting"], "open"),
        (["agreement"], "open"),  # signed is not begun
        (["cooperation", "delivery"], "kept"),
        (["delivery", "cooperation"], "kept"),
        (["cooperation", "cancellation"], "broken"),
        (["cancellation", "cooperation"], "under_way"),  # taken up again
        (["cancellation", "cooperation", "delivery"], "kept"),
        (["delivery", "cancellation", "meeting"], "broken"),
        (["delivery", "cancellation", "cooperation"], "under_way"),  # what was kept before the breach is over
    ],
)
@pytest.mark.parametrize("promise", ["pledge", "agreement"])
def test_work_that_follows_is_under_way(promise: str, types: list[str], state: str) -> None:
    start = interaction(1, "2020-01-01", type=promise)
    later = [interaction(n, f"202{n}-01-01", type=type_, follows=(1,)) for n, type_ in enumerate(types, 2)]
    assert states([start, *later])[1] == state


def test_pledges_and_agreements_are_told_apart() -> None:
    found = promises(MALI_RUSSIA, MALI_RUSSIA, BUILTIN, TODAY)
    assert [promise["id"] for promise in of_rung(found, "pledged")] == [7, 11, 16]
    assert [promise["id"] for promise in of_rung(found, "agreed")] == [8, 12, 15, 21]


@pytest.mark.parametrize(
    ("due", "late"),
    [
        ("2026-11-22", 1),
        ("2026-10", 23),
        ("2025", 327),
        ("2025~", None),  # it may be 2026
        ("2024~", 327),
        ("2026-11-23", None),
        ("2027", None),
    ],
)
def test_lateness_runs_from_the_last_possible_day(due: str, late: int | None) -> None:
    [pledge] = promises([interaction(1, "2020-01-01", type="pledge", due=due)], [], BUILTIN, TODAY)
    assert days_late(pledge, TODAY) == late


def test_what_follows_counts_wherever_it_is() -> None:
    pledge = interaction(1, "2020-01-01", type="pledge", sectors="energy")
    elsewhere = interaction(2, "2021-01-01", type="delivery", parties=("RUS", "NER"), follows=(1,))
    assert promises([pledge], [elsewhere], BUILTIN, TODAY)[0]["state"] == "kept"


@pytest.mark.parametrize(
    "delivery",
    [
        interaction(2, "2021-01-01", type="delivery", parties=("FRA", "NER"), follows=(1,)),
        interaction(2, "2019-01-01", type="delivery", follows=(1,)),
        interaction(2, "2019", type="delivery", follows=(1,)),
    ],
    ids=["no party in common", "a year before", "the year before"],
)
def test_what_cannot_follow_keeps_nothing(delivery: Interaction) -> None:
    pledge = interaction(1, "2020-01-01", type="pledge")
    [found] = promises([pledge], [delivery], BUILTIN, TODAY)
    assert (found["state"], found["chain"]) == ("open", [])


def test_a_chain_that_leads_to_other_parties_ends_there() -> None:
    pledge = interaction(1, "2020-01-01", type="pledge")
    talks = interaction(2, "2021-01-01", parties=("RUS", "CHN"), follows=(1,))
    elsewhere = interaction(3, "2022-01-01", type="delivery", parties=("CHN", "NER"), follows=(2,))
    [found] = promises([pledge], [talks, elsewhere], BUILTIN, TODAY)
    assert (found["state"], found["chain"]) == ("open", [2])


def test_a_circle_ends() -> None:
    circle = [
        interaction(1, "2020-01-01", type="pledge", follows=(2,)),
        interaction(2, "2020-01-01", type="agreement", follows=(1,)),
    ]
    assert [found["chain"] for found in promises(circle, circle, BUILTIN, TODAY)] == [[2], [1]]


def test_a_circle_beside_the_start_ends() -> None:
    circle = [
        interaction(1, "2020-01-01", type="pledge"),
        interaction(2, "2020-01-01", follows=(1, 3)),
        interaction(3, "2020-01-01", follows=(2,)),
    ]
    assert promises(circle, circle, BUILTIN, TODAY)[0]["chain"] == [2, 3]


def test_what_stands_beside_a_circle_is_found() -> None:
    circle = [
        interaction(1, "2020-01-01", type="pledge", follows=(2,)),
        interaction(2, "2020-01-01", follows=(1,)),
        interaction(3, "2020-01-01", type="delivery", follows=(2,)),
    ]
    [found] = promises(circle, circle, BUILTIN, TODAY)
    assert (found["chain"], found["state"]) == ([2, 3], "kept")


def test_what_is_neither_kept_nor_broken_is_so_not_yet() -> None:
    assert set(STATES) - set(NOT_YET) == {"kept", "broken"}


@pytest.mark.parametrize(
    ("day", "age"),
    [
        ("2026-11-22", 1),
        ("2026-11-23", 0),
        ("2026-10", 23),
        ("2026-09~", 23),  # it may be October
        ("2026", 0),
        ("2026-12-01", None),
        ("2020/..", None),
        ("../2026-10", 23),
    ],
)
def test_age_runs_from_the_last_possible_day(day: str, age: int | None) -> None:
    pledge = interaction(1, day, type="pledge")
    assert promises([pledge], [], BUILTIN, TODAY)[0]["age_days"] == age


TYPES = st.sampled_from(["pledge", "agreement", "delivery", "cancellation", "meeting", "cooperation"])


@given(st.lists(st.tuples(TYPES, st.integers(1, 8)), max_size=8))
def test_every_promise_is_in_one_state_and_no_chain_holds_its_start(drawn: list[tuple[str, int]]) -> None:
    interactions = [
        interaction(n, f"2020-01-{n:02}", type=type_, follows=(followed,) if followed != n else ())
        for n, (type_, followed) in enumerate(drawn, 1)
    ]
    found: list[Promise] = promises(interactions, interactions, BUILTIN, TODAY)
    assert len(found) == sum(it.type in ("pledge", "agreement") for it in interactions)
    in_states = [id_ for state in STATES for id_ in of_state(found, state)]
    assert sorted(in_states) == [promise["id"] for promise in found]
    assert all(promise["id"] not in promise["chain"] for promise in found)
    assert all(len(set(promise["chain"])) == len(promise["chain"]) for promise in found)
