"""Days as datasets write them."""

from __future__ import annotations

import pytest

from relations.formats.event_data.days import Days, iso_day, of_calendar
from relations.formats.rows import WordRefused


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2017-01-13", "2017-01-13"),
        ("20170113", "2017-01-13"),
        ("2017-01-13 00:00:00", "2017-01-13"),
        ("2017-01-13T00:00:00.000", "2017-01-13"),
        ("1/13/2017", "2017-01-13"),
        ("13/1/2017 0:00", "2017-01-13"),
        ("7/7/2017", "2017-07-07"),
        ("13/13/2017", "13/13/2017"),
        ("Friday", "Friday"),
        ("", ""),
    ],
)
def test_a_day_alone(text: str, day: str) -> None:
    assert Days().read(text) == day


def test_what_a_person_says_goes_before_what_the_file_shows() -> None:
    assert Days(day_first=True).read("5/1/2017") == "2017-01-05"
    assert Days(day_first=False).read("5/1/2017") == "2017-05-01"
    assert Days(day_first=True).read("1/13/2017") == "1/13/2017"


def test_one_day_shows_how_the_others_are_read() -> None:
    days = Days()
    assert (days.read("5/1/2017"), days.proof) == (None, None)
    assert days.read("1/13/2017") == "2017-01-13"
    assert (days.read("5/1/2017"), days.proof) == ("2017-05-01", "1/13/2017")


def test_a_day_is_one_of_the_calendar() -> None:
    assert of_calendar("2024-02-29") == "2024-02-29"
    others = [
        "2025-02-29",
        "2025-13-01",
        "0000-01-01",
        "20250623",
        "2025-W26-1",
        "2025-6-23",
        "",
        "٢٠٢٥-٠٦-٢٣",
    ]
    assert [text for text in others if of_calendar(text)] == []
    with pytest.raises(WordRefused, match="month or day first"):
        iso_day("5/1/2017")
    with pytest.raises(WordRefused, match='"Friday" is no day'):
        iso_day("Friday")
