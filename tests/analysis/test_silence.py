"""Silence, gaps and tempo, counted by hand from record.txt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.analysis.evidence import ids
from relations.analysis.silence import (
    begun,
    first_on_file,
    gaps,
    is_exact,
    last_of_sectors,
    last_on_file,
    longest_gap,
    possibly_within,
    silence_since,
    span,
    tempo,
)
from relations.model import Interaction
from tests.analysis.record import MALI_CHINA, MALI_RUSSIA, TODAY, in_time_order, interaction


@pytest.mark.parametrize(
    ("edtf", "exact"),
    [
        ("2025-06-23", True),
        ("2025-06-22/2025-06-26", True),
        ("2025-06-23~", False),
        ("2025-06-22~/2025-06-26", False),
        ("2025-06-22/2025-06", False),
        ("2025-06-22/..", False),
        ("../2025-06-22", False),
        ("2025-06", False),
        ("2025-06-01/2025-06-10~", False),  # early June
        ("2025-06-11~/2025-06-20~", False),
        ("2025-06-21~/2025-06-30", False),
        ("2024-09~/2024-12", False),
        ("2025-22", False),
        ("2025", False),
    ],
)
def test_a_date_is_exact_when_both_its_ends_are_days(edtf: str, exact: bool) -> None:
    assert is_exact(edtf) is exact


def test_the_span_is_open_where_the_first_date_is() -> None:
    assert span(MALI_RUSSIA) == (None, "2026-03-02")  # "by 2021" has no first day
    assert span(MALI_CHINA) == ("2019-07-15", "2024-09-04")
    assert span([]) == (None, None)


def _silence(interactions: Sequence[Interaction], today: date) -> int | None:
    return silence_since(last_on_file(begun(interactions, today)), today)


def test_silence_runs_from_the_end_of_the_last_on_file() -> None:
    assert _last(MALI_RUSSIA) == 24
    # 2 March to 23 November 2026: 29 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 23
    assert _silence(MALI_RUSSIA, TODAY) == 266


@pytest.mark.parametrize(
    ("days", "last", "silence"),
    [
        (["2025-06-22/2025-06-26", "2025-06-23"], 1, 515),  # the visit outlasts the meeting in it
        (["2025-06-23", "2025"], 1, 518),  # "2025" need not be later
        (["2025-06-23", "2025-07"], 2, 480),  # "July 2025" is: at least since 31 July
        (["2025-06-23", "../2025-07"], 1, 518),  # "by" may be long before
        (["../2025-06"], 1, 511),  # at least since 30 June
        (["2025-06~"], 1, 480),  # about June may be July: at least since 31 July
        (["2025-06-21~/2025-06-30"], 1, 511),  # late June ends with June
        (["2025-06-01/2025-06-10~"], 1, 530),  # early June, at least since the 11th
        (["2021/.."], 1, None),  # no known end
        (["2026-11-20/2026-11-30"], 1, 0),  # it lasts
        (["2026-11-20", "2026-12-01"], 2, 3),  # what is planned does not break the silence
        (["2026-12-01"], 1, None),
        (["2026"], 1, 0),
    ],
)
def test_silence_for_every_kind_of_date(days: list[str], last: int, silence: int | None) -> None:
    interactions = in_time_order(interaction(n, day) for n, day in enumerate(days, 1))
    assert _last(interactions) == last
    assert _silence(interactions, TODAY) == silence


def test_the_last_on_file_about_each_sector() -> None:
    interactions = in_time_order(
        [
            interaction(1, "2025-06-22/2025-06-26", sectors="energy"),  # outlasts the next
            interaction(2, "2025-06-23", sectors="energy health"),
            interaction(3, "2025-06-23", sectors="health"),  # of equals the later
            interaction(4, "2025", sectors="health"),
        ]
    )
    last = last_of_sectors(interactions, ["energy", "health", "media"])
    assert {sector: it.id for sector, it in last.items()} == {"energy": 1, "health": 3}


def test_nothing_is_silent_without_a_contact() -> None:
    assert _silence([], TODAY) is None
    assert first_on_file([]) is None
    assert last_on_file([]) is None


def test_gaps_run_from_the_end_of_one_contact_to_the_start_of_the_next() -> None:
    found = gaps(MALI_RUSSIA, TODAY)
    assert [gap["days"] for gap in found] == [
        106,  # 13 September to 28 December 2021: 17 + 31 + 30 + 28
        86,  # 3 January to 30 March 2022, #3 having crossed New Year: 28 + 28 + 30
        51, 81, 99, 83, 128, 42,
        77,  # 28 July to 13 October 2023: 3 + 31 + 30 + 13
        39,
        185,  # 21 November 2023 to 24 May 2024, a leap year; #13 and #14 have no day
        39, 90, 3,
        262,  # 3 October 2024 to 22 June 2025
        132,  # 26 June to 5 November 2025: the meeting of the 23rd lies in the visit, #22 has no day
        117,
    ]  # fmt: skip
    assert longest_gap(found) == {"days": 262, "from": "2024-10-03", "to": "2025-06-22", "ids": [18, 19]}
    assert possibly_within(MALI_RUSSIA, "2024-10-03", "2025-06-22") == [13]  # "2024"
    about = interaction(1, "2024-09~")  # it may be October
    assert possibly_within([about], "2024-10-03", "2025-06-22") == [1]
    assert possibly_within([interaction(1, "2024-09")], "2024-10-03", "2025-06-22") == []
    # in order 3 39 39 42 51 77 81 83 [86] 90 99 106 117 128 132 185 262
    assert tempo(found) == {"gaps": 17, "median_days": 86.0}


def test_an_even_number_of_gaps_has_its_median_between_two() -> None:
    days = [interaction(n, day) for n, day in enumerate(["2025-01-01", "2025-01-11", "2025-02-10"], 1)]
    assert tempo(gaps(days, TODAY)) == {"gaps": 2, "median_days": 20.0}  # 10 and 30


@pytest.mark.parametrize("days", [[], ["2025-01-01"], ["2025-01-01", "2025-01-02"], ["2024", "2025"]])
def test_a_tempo_needs_three_days(days: list[str]) -> None:
    found = gaps([interaction(n, day) for n, day in enumerate(days, 1)], TODAY)
    assert tempo(found)["median_days"] is None


def test_of_equal_gaps_the_first_is_the_longest() -> None:
    days = [interaction(n, day) for n, day in enumerate(["2025-01-01", "2025-01-11", "2025-01-21"], 1)]
    longest = longest_gap(gaps(days, TODAY))
    assert longest
    assert longest["to"] == "2025-01-11"


def _last(interactions: list[Interaction]) -> int | None:
    last = last_on_file(interactions)
    return last.id if last else None


DAYS = st.integers(0, 3000).map(lambda n: (date(2018, 1, 1) + timedelta(n)).isoformat())


@given(st.lists(DAYS, min_size=1, max_size=20))
def test_gaps_and_the_silence_fill_the_time_since_the_first_day(days: list[str]) -> None:
    interactions = in_time_order(interaction(n, day) for n, day in enumerate(days, 1))
    since_first = (TODAY - date.fromisoformat(min(days))).days
    found, silence = gaps(interactions, TODAY), _silence(interactions, TODAY)
    assert silence is not None
    assert sum(gap["days"] for gap in found) + silence == since_first
    assert set(ids(interactions)) >= {id_ for gap in found for id_ in gap["ids"]}
