"""What a person types, as codes and EDTF strings, each error with its flag."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations import dates
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import SectorMention
from relations.vocabulary import BUILTIN


@pytest.fixture
def words() -> Words:
    return Words(BUILTIN, date(2025, 6, 25), "en", None)


def test_a_sector_with_the_party_that_named_it(words: Words) -> None:
    pair = ("MLI", "RUS")
    assert words.mention("énergie@moscou", pair) == SectorMention("energy", "RUS")
    assert words.mention("transport", pair) == SectorMention("transport")
    with pytest.raises(NotUnderstood, match='"france" is not one of the two parties') as caught:
        words.mention("energy@france", pair)
    assert caught.value.field == "--sector"


def test_a_date_and_what_was_assumed(words: Words) -> None:
    assert words.date("lundi 23 juin", "--date") == "2025-06-23"
    assert len(words.notes) == 1
    assert "2025" in str(words.notes[0])


def test_a_bound_may_be_a_span(words: Words) -> None:
    assert words.bound(None, "--since") is None
    assert (words.bound("2y", "--since") or "") <= "2023-06-25"
    with pytest.raises(NotUnderstood) as caught:
        words.bound("soonish", "--until")
    assert caught.value.field == "--until"


def test_bounds_that_leave_no_day_are_refused(words: Words) -> None:
    assert words.bounds("2024", "2024-02-29") == ("2024", "2024-02-29")
    assert words.bounds("2025-06", "2025") == ("2025-06", "2025")
    assert words.bounds("2025", None) == ("2025", None)
    assert words.bounds("since 2024", "by 2025") == ("2024/..", "../2025")
    with pytest.raises(NotUnderstood, match='"by 2020" has no beginning'):
        words.bounds("by 2020", None)
    with pytest.raises(NotUnderstood, match='"since 2020" has no end'):
        words.bounds(None, "since 2020")
    with pytest.raises(NotUnderstood, match='"2024" is before --since "2025"') as caught:
        words.bounds("2025", "2024")
    assert caught.value.field == "--until"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_as_scripts_give_it_is_what_the_parser_of_all_dates_says(day: date) -> None:
    words = Words(BUILTIN, date(2025, 6, 25), "en", None)
    text = day.isoformat()
    for parse, read in ((dates.parse, words.date), (dates.parse_bound, words.bound)):
        assert parse(text, today=words.today) == dates.ParsedDate(text)
        assert read(text, "--date") == text
    assert words.notes == []


@pytest.mark.parametrize(
    "text", ["2025-W26-3", "20250623", "2025-02-30", "0000-01-01", "2025-06-23 ", "२०२५-०६-२३"]
)
def test_what_only_looks_like_such_a_day_is_read_as_all_dates_are(text: str, words: Words) -> None:
    try:
        meant = dates.parse(text, today=words.today).edtf
    except NotUnderstood:
        with pytest.raises(NotUnderstood):
            words.date(text, "--date")
    else:
        assert words.date(text, "--date") == meant
