"""The dates of the record: what is kept, what is refused and why, bounds, order, overlap."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.dates.edtf import (
    Point,
    bounds,
    canonical,
    days_between,
    days_in,
    is_approximate,
    is_day,
    is_open,
    overlaps,
    points,
    precision,
    shown,
    sort_key,
)
from relations.errors import NotUnderstood
from tests.dates.strategies import edtf_strings

# text, precision, first day, last day
KEPT = [
    ("2025-06-23", "day", "2025-06-23", "2025-06-23"),
    ("2024-02-29", "day", "2024-02-29", "2024-02-29"),
    ("2000-02-29", "day", "2000-02-29", "2000-02-29"),
    ("0001-01-01", "day", "0001-01-01", "0001-01-01"),
    ("9999-12-31", "day", "9999-12-31", "9999-12-31"),
    ("2025-06-23~", "day", "2025-06-23", "2025-06-23"),
    ("2025-06", "month", "2025-06-01", "2025-06-30"),
    ("2024-02", "month", "2024-02-01", "2024-02-29"),
    ("1900-02", "month", "1900-02-01", "1900-02-28"),
    ("2025-06~", "month", "2025-06-01", "2025-06-30"),
    ("2025", "year", "2025-01-01", "2025-12-31"),
    ("2019~", "year", "2019-01-01", "2019-12-31"),
    ("9999", "year", "9999-01-01", "9999-12-31"),
    ("2025-21", "season", "2025-03-01", "2025-05-31"),
    ("2025-22", "season", "2025-06-01", "2025-08-31"),
    ("2025-23", "season", "2025-09-01", "2025-11-30"),
    ("2023-24", "season", "2023-12-01", "2024-02-29"),
    ("2025-24~", "season", "2025-12-01", "2026-02-28"),
    ("2025-33", "quarter", "2025-01-01", "2025-03-31"),
    ("2025-34", "quarter", "2025-04-01", "2025-06-30"),
    ("2025-35~", "quarter", "2025-07-01", "2025-09-30"),
    ("2025-36", "quarter", "2025-10-01", "2025-12-31"),
    ("2025-40", "half", "2025-01-01", "2025-06-30"),
    ("2025-41~", "half", "2025-07-01", "2025-12-31"),
    ("2025-12", "month", "2025-12-01", "2025-12-31"),
    ("2025-06-22/2025-06-26", "interval", "2025-06-22", "2025-06-26"),
    ("2025-06/2025-07", "interval", "2025-06-01", "2025-07-31"),
    ("2025-06-26/2025-06", "interval", "2025-06-26", "2025-06-30"),
    ("2025/2025-03-05", "interval", "2025-01-01", "2025-03-05"),
    ("2019~/2021", "interval", "2019-01-01", "2021-12-31"),
    ("2025-22/2025-36~", "interval", "2025-06-01", "2025-12-31"),
    ("../2025-06", "interval", None, "2025-06-30"),
    ("../2025-24", "interval", None, "2026-02-28"),
    ("2021/..", "interval", "2021-01-01", None),
    ("2021-06~/..", "interval", "2021-06-01", None),
]

# text, what the sentence must say
REFUSED = [
    ("", "no date was given"),
    (" 2025", '" 2025" is not a date of the record: write one such as 2025-06-23'),
    ("2025-02-30", '"2025-02-30" is not a date: February 2025 has 28 days'),
    ("2024-02-30", "February 2024 has 29 days"),
    ("1900-02-29", "February 1900 has 28 days"),
    ("2025-06-31", "June 2025 has 30 days"),
    ("2025-06-00", "June 2025 has 30 days"),
    ("2025-06-22/2025-06-31", "June 2025 has 30 days"),
    ("2025-00", "months go from 01 to 12, seasons from 21 to 24, quarters from 33 to 36"),
    ("2025-13", "months go from 01 to 12"),
    ("2025-25", "seasons from 21 to 24"),
    ("2025-37", "quarters from 33 to 36, halves from 40 to 41"),
    ("2025-13-01", "months go from 01 to 12"),
    ("2025-22-01", "months go from 01 to 12"),
    ("0000", "years go from 0001 to 9999"),
    ("0000-01-01", "years go from 0001 to 9999"),
    ("9999-24", "after the year 9999"),
    ("2025-06-26/2025-06-22", "ends before it starts: write 2025-06-22/2025-06-26 if"),
    ("2025-06/2025-05-31", "ends before it starts"),
    ("2021/2019", "ends before it starts"),
    ("../..", "says nothing: give a start (2021/..) or an end (../2025-06)"),
    ("2025?", "write 2025 with the confidence disputed, or 2025~"),
    ("2025-06%", "write 2025-06 with the confidence disputed, or 2025-06~"),
    ("2025-XX", '"2025-XX" has unknown digits: write 2025,'),
    ("2025-06-XX", "write 2025-06,"),
    ("202X", "is not a date of the record"),
    ("/2025", "is not a date of the record"),
    ("2025/", "is not a date of the record"),
    ("2025/2026/2027", "is not a date of the record"),
    ("25", "is not a date of the record"),
    ("20250623", "is not a date of the record"),
    ("2025-6-3", "is not a date of the record"),
    ("2025-W26", "is not a date of the record"),
    ("2025-W26-1", "is not a date of the record"),
    ("-2025", "is not a date of the record"),
    ("Y12025", "is not a date of the record"),
    ("2025-06-23T10:00", "is not a date of the record"),
    ("~2025", "is not a date of the record"),
    ("2025~~", "is not a date of the record"),
    ("２０２５", "is not a date of the record"),
    ("2025-06-2３", "is not a date of the record"),
    ("2025\n", '"2025\\n" is not a date of the record'),
    ("\x1b[31m2025", '"\\x1b[31m2025" is not'),
    ("June 2025", "is not a date of the record"),
    ("9" * 5000, '"' + "9" * 60 + '…" is not'),
]


@pytest.mark.parametrize(("text", "how", "first", "last"), KEPT)
def test_what_is_kept_and_its_bounds(text: str, how: str, first: str | None, last: str | None) -> None:
    assert canonical(text) == text
    assert precision(text) == how
    assert bounds(text) == (first, last)
    assert is_open(text) == (first is None or last is None)
    assert is_approximate(text) == ("~" in text)


@pytest.mark.parametrize(("text", "says"), REFUSED)
def test_what_is_refused_and_why(text: str, says: str) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        canonical(text)
    assert says in refusal.value.sentence
    assert not refusal.value.sentence.endswith(".")


def test_an_interval_of_one_date_is_that_date() -> None:
    assert canonical("2025-06-23/2025-06-23") == "2025-06-23"
    assert canonical("2025-06~/2025-06~") == "2025-06~"
    assert canonical("2025-06/2025-06~") == "2025-06/2025-06~"


def test_dates_sort_by_start_then_end_with_open_starts_first_and_open_ends_last() -> None:
    in_order = [
        "../2024",
        "../2025-06",
        "2024-12-28/2025-01-02",
        "2025-01-01",
        "2025-01",
        "2025-33",
        "2025",
        "2025/..",
        "2025-06-22",
        "2025-06-22/2025-06-26",
        "2025-06-22/..",
        "2025-06-23",
    ]
    out_of_order = in_order[::-1]
    assert sorted(out_of_order, key=sort_key) == in_order


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        ("2025-06-22/2025-06-26", "2025-06-26", True),
        ("2025-06-22/2025-06-26", "2025-06-27", False),
        ("2025", "2025-06", True),
        ("2025-06", "2025-07", False),
        ("../2025-06", "2025-06-30", True),
        ("../2025-06", "2025-07-01", False),
        ("../2019", "2021/..", False),
        ("../2021", "2021/..", True),
        ("2021/..", "2030", True),
        ("2025-24", "2026-01", True),
    ],
)
def test_overlap(a: str, b: str, together: bool) -> None:
    assert overlaps(a, b) is together
    assert overlaps(b, a) is together


def test_days_between_counts_in_both_directions() -> None:
    assert days_between("2024-02-28", "2024-03-01") == 2
    assert days_between("2025-06-23", "2025-06-23") == 0
    assert days_between("2025-06-23", "2025-06-22") == -1


def test_a_message_shows_what_was_typed_without_obeying_it() -> None:
    assert shown("a\x1b[2Jb\u202e") == "a\\x1b[2Jb\\u202e"


@given(st.integers(1, 9998), st.integers(1, 12))
def test_a_month_ends_where_the_next_one_starts(year: int, month: int) -> None:
    next_month = date(year + month // 12, month % 12 + 1, 1)
    assert date(year, month, days_in(year, month)) + timedelta(days=1) == next_month


@given(edtf_strings)
def test_bounds_are_days_in_order_and_a_date_overlaps_itself(edtf: str) -> None:
    assert canonical(edtf) == edtf
    first, last = bounds(edtf)
    if first is not None and last is not None:
        assert date.fromisoformat(first) <= date.fromisoformat(last)
    assert overlaps(edtf, edtf)


@given(st.text() | st.text("0123456789-/.~?X"))
def test_any_text_is_kept_or_refused_in_one_sentence(text: str) -> None:
    try:
        assert canonical(text)
    except NotUnderstood as refusal:
        assert not refusal.sentence.endswith(".")
        assert "\n" not in refusal.sentence


@given(edtf_strings)
def test_the_edtf_package_agrees(edtf: str) -> None:
    parser = pytest.importorskip("edtf")
    try:
        theirs = parser.parse_edtf(edtf)
    except parser.EDTFParseException:
        assert any(
            f"-{part}" in edtf for part in (*range(21, 25), *range(33, 37), 40, 41)
        )  # ends of intervals, with ~
        return
    found = theirs.lower_strict(), theirs.upper_strict()
    first, last = (None if isinstance(day, float) else time.strftime("%Y-%m-%d", day) for day in found)
    ours = bounds(edtf)
    assert _padded(first) == ours[0]
    if not edtf.rstrip("~").endswith("-24"):  # theirs ends a winter with its December
        assert _padded(last) == ours[1]


def _padded(day: str | None) -> str | None:
    return day and day.zfill(10)


@pytest.mark.parametrize(
    ("edtf", "day"),
    [
        ("2025-06-23", True),
        ("../2025-06", False),
        ("2025-06/..", False),
        ("2025/2026~", False),
        ("2025-06", False),
    ],
)
def test_what_is_as_long_as_a_day_is_no_day(edtf: str, day: bool) -> None:
    assert is_day(edtf) is day


def test_the_two_ends_of_a_date() -> None:
    assert points("2025-06-23") == (Point(2025, 6, 23), Point(2025, 6, 23))
    assert points("../2025-12~") == (None, Point(2025, 12, approximate=True))


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("2024-02-28", "2024-02-29"),
        ("2024-12-31~", "2025-01-01~"),
        ("2024-12", "2025-01"),
        ("2024-24", "2025-21"),
        ("2024-36", "2025-33"),
        ("2024-41", "2025-40"),
        ("2024~", "2025~"),
    ],
)
def test_the_date_of_the_same_precision_that_follows(text: str, following: str) -> None:
    (point, _), (after, _) = points(text), points(following)
    assert point is not None
    assert after is not None
    assert point.next() == after
    assert after.next(-1) == point


@pytest.mark.parametrize(("text", "step"), [("0001", -1), ("9999-12-31", 1), ("9999-23", 1), ("0001-33", -1)])
def test_there_is_no_date_beyond_the_first_and_last_year(text: str, step: int) -> None:
    point, _ = points(text)
    assert point is not None
    with pytest.raises(NotUnderstood, match="years 0001 to 9999"):
        point.next(step)
