"""Dates in sentences, seen from the day or month of publication, and never more precise than they were said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations import dates
from relations.draft.date_resolution import (
    Published,
    Resolved,
    first_resolved,
    is_of_the_week,
    resolved,
    until,
)
from relations.draft.lexicon import LANGUAGES, lexicon
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import dates_in
from relations.messages import msg

DAY, MONTH, YEAR, NONE = "2025-06-25", "2025-06", "2025", None  # 25 June 2025 is a Wednesday
CASES = [
    ("en", "on 23 June 2025", NONE, ["2025-06-23"]),
    ("en", "on Monday, June 23, 2025", NONE, ["2025-06-23"]),
    ("en", "June 23", DAY, ["2025-06-23"]),
    ("en", "June 23", MONTH, ["2025-06-23"]),
    ("en", "June 23", YEAR, ["2025"]),
    ("en", "June 23", NONE, []),
    ("en", "December 30", "2026-01-02", ["2025-12-30"]),
    ("en", "on Monday", DAY, ["2025-06-23"]),
    ("en", "on Wednesday", DAY, ["2025-06-25"]),
    ("en", "last Wednesday", DAY, ["2025-06-18"]),
    ("en", "next Monday", DAY, ["2025-06-30"]),
    ("en", "99999999999 weeks ago", DAY, []),  # before any calendar
    ("fr", "il y a 9999999 mois", DAY, []),
    ("en", "next Thursday", DAY, ["2025-06-25/.."]),  # tomorrow, or that of the week after
    ("en", "on Monday", MONTH, ["2025-06"]),
    ("en", "on Monday", NONE, []),
    ("en", "yesterday", DAY, ["2025-06-24"]),
    ("en", "yesterday", MONTH, ["2025-06"]),
    ("en", "three days ago", DAY, ["2025-06-22"]),
    ("en", "from Oct. 28-31", "2013-11-01", ["2013-10-28/2013-10-31"]),
    ("en", "on February 24 and 25", "2020-02-11", ["2020-02-24/2020-02-25"]),
    ("en", "from June 28 to July 2", "2025-07-03", ["2025-06-28/2025-07-02"]),
    ("en", "last week", DAY, ["2025-06-16/2025-06-22"]),
    ("en", "this week", DAY, ["2025-06-23/2025-06-25"]),  # what is done lies no later than today
    ("en", "earlier this week", DAY, ["2025-06-23/2025-06-25"]),
    ("en", "at the start of the week", DAY, ["2025-06-23/2025-06-25"]),
    ("en", "this weekend", "2025-06-28", ["2025-06-28"]),
    ("en", "the week of May 5", DAY, ["2025-05-05/2025-05-11"]),
    ("en", "the week beginning 23 June", DAY, ["2025-06-23/2025-06-25"]),
    ("en", "last month", DAY, ["2025-05"]),
    ("en", "last year", MONTH, ["2024"]),
    ("en", "in March", DAY, ["2025-03"]),
    ("en", "in the second half of May", DAY, ["2025-05-16/2025-05-31"]),
    ("en", "during the first half of February 2024", NONE, ["2024-02-01/2024-02-15"]),
    ("en", "in the latter half of June", DAY, ["2025-06-16/2025-06-25"]),  # no later than today
    ("en", "in the last week of May", DAY, ["2025-05"]),
    ("en", "by the second half of May", DAY, []),
    ("fr", "dans la seconde quinzaine de février 2024", NONE, ["2024-02-16/2024-02-29"]),
    ("fr", "la première semaine de juin", DAY, ["2025-06"]),
    ("fr", "d'ici la première quinzaine d'août", DAY, []),
    ("en", "in November", DAY, ["2024-11"]),
    ("en", "in March 2019", NONE, ["2019-03"]),
    ("en", "in 2019", NONE, ["2019"]),
    ("en", "in April last year", DAY, ["2024-04"]),
    ("fr", "en avril de l'année dernière", DAY, ["2024-04"]),
    ("en", "it may march on", DAY, []),
    ("en", "a sept of the clan", DAY, []),
    ("en", "last night", DAY, ["2025-06-24/2025-06-25"]),
    ("en", "June 20, 21 and 22", DAY, ["2025-06-20/2025-06-22"]),
    ("en", "from June 30 to July 2, 2024", DAY, ["2024-06-30/2024-07-02"]),
    ("en", "the weekend of June 7", DAY, ["2025-06-07/2025-06-08"]),
    ("en", "23/06/2025", DAY, ["2025-06-23"]),
    ("en", "06/23/2025", DAY, ["2025-06-23"]),
    ("en", "06/05/2025", DAY, []),  # the 6th of May, or the 5th of June
    ("en", "the 5th of this month", DAY, ["2025-06-05"]),
    ("en", "at the end of May", DAY, ["2025-05"]),
    ("en", "in early 2024", DAY, ["2024"]),
    ("en", "in the summer of 2024", DAY, ["2024"]),
    ("en", "by the end of 2025", DAY, []),
    ("fr", "le week-end du 8 juin", DAY, ["2025-06-07/2025-06-08"]),
    ("fr", "les 20, 21 et 22 juin", DAY, ["2025-06-20/2025-06-22"]),
    ("fr", "le 24 courant", DAY, ["2025-06-24"]),
    ("fr", "en juin dernier", DAY, ["2024-06"]),
    ("fr", "début 2025", DAY, ["2025"]),
    ("fr", "d'ici fin 2025", DAY, []),
    ("fr", "le lundi 23 juin 2025", NONE, ["2025-06-23"]),
    ("fr", "ce lundi 23 juin", MONTH, ["2025-06-23"]),
    ("fr", "jeudi 12 novembre", "2021-11", ["2020-11-12"]),  # in 2021 it was a Friday
    ("fr", "lundi 23", MONTH, ["2025-06-23"]),
    ("fr", "le 1er juillet", DAY, ["2025-07-01"]),
    ("fr", "du 22 au 26 juin", MONTH, ["2025-06-22/2025-06-26"]),
    ("fr", "les 26 et 27 juin 2003", NONE, ["2003-06-26/2003-06-27"]),
    ("fr", "hier", DAY, ["2025-06-24"]),
    ("fr", "avant-hier", DAY, ["2025-06-23"]),
    ("fr", "il y a trois jours", DAY, ["2025-06-22"]),
    ("fr", "la semaine dernière", DAY, ["2025-06-16/2025-06-22"]),
    ("fr", "cette semaine", DAY, ["2025-06-23/2025-06-25"]),
    ("fr", "en début de semaine", DAY, ["2025-06-23/2025-06-25"]),
    ("fr", "au début de la semaine", DAY, ["2025-06-23/2025-06-25"]),
    ("fr", "plus tôt dans la semaine", DAY, ["2025-06-23/2025-06-25"]),
    ("fr", "en fin de semaine dernière", DAY, ["2025-06-16/2025-06-22"]),
    ("fr", "durant la semaine du 5 mai 2025", NONE, ["2025-05-05/2025-05-11"]),
    ("fr", "le mois dernier", MONTH, ["2025-05"]),
    ("fr", "lundi prochain", DAY, ["2025-06-30"]),
    ("fr", "lundi prochain", MONTH, ["2025-06/.."]),
    ("fr", "31 juin 2025", NONE, []),
    ("fr", "sept documents ont été signés", DAY, []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "published", "expected"), CASES)
def test_what_a_date_in_a_sentence_means(
    language: str, text: str, published: str | None, expected: list[str]
) -> None:
    words = lexicon(language)
    said = dates_in(Sentence(text, heading=False), words)
    found = [resolved(s, Published(published), ahead=False) for s in said]
    assert [f.edtf for f in found if f] == expected


def test_what_lies_ahead_is_the_next_one() -> None:
    [monday] = dates_in(Sentence("lundi", heading=False), lexicon("fr"))
    found = resolved(monday, Published(DAY), ahead=True)
    assert found is not None
    assert found.edtf == "2025-06-30"


@pytest.mark.parametrize(
    ("language", "text", "published", "expected"),
    [
        ("en", "this week", DAY, "2025-06-25/2025-06-29"),
        (
            "en",
            "this week",
            "2025-06-29",
            "2025-06-29/2025-07-06",
        ),  # a Sunday: it may be the week that begins
        ("en", "this weekend", "2025-06-29", "2025-06-29"),  # no Monday is a day of it
        ("fr", "dans le courant de la semaine", DAY, "2025-06-25/2025-06-29"),
        ("fr", "en début de semaine prochaine", DAY, "2025-06-30/2025-07-06"),
    ],
)
def test_what_lies_ahead_this_week_is_no_day_that_is_past(
    language: str, text: str, published: str, expected: str
) -> None:
    [week] = dates_in(Sentence(text, heading=False), lexicon(language))
    found = resolved(week, Published(published), ahead=True)
    assert found is not None
    assert found.edtf == expected


def test_the_first_date_that_can_be_known() -> None:
    said = dates_in(Sentence("the same day, three days ago, on 3 June", heading=False), lexicon("en"))
    assert first_resolved(said, Published(DAY)) == resolved(said[1], Published(DAY), ahead=False)
    assert first_resolved(said[:1], Published(DAY)) is None
    [monday] = dates_in(Sentence("on Monday", heading=False), lexicon("en"))
    assert first_resolved([monday], Published(DAY)) != first_resolved([monday], Published(DAY), ahead=True)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-06-25", True),
        ("2025-06-18", True),
        ("2025-06-17", False),
        ("2025-06-26", False),
        ("2025-06", False),
        ("../2025-06-25", False),
    ],
)
def test_which_days_are_of_the_week_before_publication(day: str, expected: bool) -> None:
    assert is_of_the_week(Resolved(day, msg("said")), Published("2025-06-25")) is expected
    assert not is_of_the_week(Resolved(day, msg("said")), Published("2025-06"))
    assert not is_of_the_week(None, Published("2025-06-25"))


def test_until_thursday_is_counted_from_the_arrival() -> None:
    [thursday] = dates_in(Sentence("se prolonge jusqu'à jeudi", heading=False), lexicon("fr"))
    assert thursday.ends_it
    assert until(thursday, date(2025, 6, 22), Published(MONTH)) == "2025-06-26"


@given(
    st.text(alphabet=st.sampled_from("0123456789 /-.juinmaiJuneMay,lundi"), max_size=30),
    st.sampled_from(LANGUAGES),
)
def test_any_text_gives_dates_of_the_record_or_none(text: str, language: str) -> None:
    for said in dates_in(Sentence(text, heading=False), lexicon(language)):
        found = resolved(said, Published(DAY), ahead=False)
        assert found is None or dates.canonical(found.edtf)
