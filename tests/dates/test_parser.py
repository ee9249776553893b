"""What a journalist types for a date, in English and French: what it is taken for, what is said, what is refused."""

from __future__ import annotations

import csv
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relations import dates
from relations.dates.edtf import bounds, canonical, points
from relations.dates.formatting import words
from relations.dates.lexicon import date_lexicon
from relations.dates.parser import ParsedDate, parse, parse_bound
from relations.errors import NotUnderstood
from relations.messages import msg
from tests.dates.strategies import edtf_strings

TODAY = date(2025, 6, 25)  # a Wednesday


def cases() -> list[tuple[str, str, str]]:
    """Read the table: what is typed, its EDTF string or ?, and what is said of it."""
    lines = (Path(__file__).parent / "parser_cases.tsv").read_text(encoding="utf-8").splitlines()
    rows = csv.reader((line for line in lines[1:] if not line.startswith("#")), delimiter="\t")
    return [(row[0], row[1], row[2] if len(row) > 2 else "") for row in rows]


@pytest.mark.parametrize(("text", "edtf", "says"), cases())
def test_the_table_of_cases(text: str, edtf: str, says: str) -> None:
    try:
        reading = parse(text, today=TODAY)
    except NotUnderstood as refusal:
        assert edtf == "?", f"refused: {refusal.sentence}"
        assert says in refusal.sentence
        return
    assert reading.edtf == edtf
    assert canonical(reading.edtf) == reading.edtf
    notes = "; ".join(map(str, reading.notes))
    assert (says in notes) if says else not notes


def test_the_table_is_large() -> None:
    assert len(cases()) >= 350


@pytest.mark.long
def test_the_edtf_package_accepts_the_dates_of_the_table() -> None:
    parser = pytest.importorskip("edtf")
    for text, edtf, _ in cases():
        coded = re.search(r"-(3[3-6]|4[01])(?=[~/])|/.*-(3[3-6]|4[01])", edtf)
        if edtf != "?" and not coded:  # it takes quarters and halves neither as ends nor as approximate
            assert parser.parse_edtf(edtf), text


@pytest.mark.parametrize("text", ["05/06/2025", "5/6/2025", "05.06.2025", "05-06-2025"])
def test_who_reads_the_day_first_decides_an_ambiguous_date(text: str) -> None:
    day_first = ParsedDate("2025-06-05", (msg("{date} was read day first", date=text),))
    assert parse(text, today=TODAY, day_first=True) == day_first
    assert parse(text, today=TODAY, lang="fr") == day_first
    month_first = ParsedDate("2025-05-06", (msg("{date} was read month first", date=text),))
    assert parse(text, today=TODAY, day_first=False) == month_first
    with pytest.raises(NotUnderstood) as refusal:
        parse(text, today=TODAY)
    assert refusal.value.candidates == ("2025-06-05", "2025-05-06")


def test_an_impossible_day_is_not_saved_by_reading_it_the_other_way() -> None:
    assert parse("06/23/2025", today=TODAY, day_first=True).edtf == "2025-06-23"
    with pytest.raises(NotUnderstood, match="February 2025 has 28 days"):
        parse("30/02/2025", today=TODAY, day_first=True)


def test_a_weekday_and_day_of_another_year_is_refused_with_that_year() -> None:
    with pytest.raises(NotUnderstood) as refusal:
        parse("lundi 23 juin", today=date(2026, 11, 23))
    assert refusal.value.sentence == (
        "23 June 2026 is a Tuesday, not a Monday (in 2025 it was): write the year"
    )


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2y", "2023-06-25"),
        ("2 ans", "2023-06-25"),
        ("6 months", "2024-12-25"),
        ("6m", "2024-12-25"),
        ("3 mois", "2025-03-25"),
        ("90d", "2025-03-27"),
        ("10j", "2025-06-15"),
        ("2w", "2025-06-11"),
        ("last 6 months", "2024-12-25"),
        ("les 6 derniers mois", "2024-12-25"),
        ("in the last 3 days", "2025-06-22"),
        ("depuis 3 mois", "2025-03-25"),
        ("2 years ago", "2023-06-25"),
        ("il y a 2 mois", "2025-04-25"),
        ("un an", "2024-06-25"),
        ("last year", "2024"),
        ("l'an dernier", "2024"),
        ("2021", "2021"),
        ("2025-Q2", "2025-34"),
        ("yesterday", "2025-06-24"),
        ("31 mars 2025", "2025-03-31"),
    ],
)
def test_a_bound_of_a_filter_is_a_date_or_a_span_back_from_today(text: str, edtf: str) -> None:
    assert parse_bound(text, today=TODAY).edtf == edtf


@pytest.mark.parametrize("text", ["in 3 days", "9999y", "2 fortnights", "y", "", "05/06/2025"])
def test_a_bound_that_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        parse_bound(text, today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "2² juin 2025",
        "‮2025-06-23",
        "2025-06-23\x1b[31m",
        "2025\x00",
        "① juin 2025",
        "½ 2025",
        "Ⅻ 2025",
        "2\u030323 juin",
    ],
)
def test_characters_that_hide_what_is_read_are_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        parse(text, today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "23\u00a0juin\u202f2025",
        "\u200e2025-06-23\u200f",
        "23 JUIN 2025",
        "2025\u201006\u201023",
        " 2025-06-23\n",
    ],
)
def test_characters_that_pages_carry_along_change_nothing(text: str) -> None:
    assert parse(text, today=TODAY) == ParsedDate("2025-06-23")


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_is_no_date(text: str) -> None:
    with pytest.raises(NotUnderstood, match="no date was given"):
        parse(text, today=TODAY)


@given(edtf_strings)
@example("2025-06-01/2025-06-03")
@example("2024-24/2025-21")
@example("2025-06-28/2025-07-02~")
@example("0999/1001")
@example("2025-06-21~/2025-06-30")
@example("../2025-12~")
@example("2024-12-31/2025-01-01")
def test_what_is_displayed_is_understood_as_the_same_date(edtf: str) -> None:
    for lang in ("en", "fr"):
        assert parse(words(edtf, lang), today=TODAY).edtf == edtf
    assert parse(edtf, today=TODAY).edtf == edtf


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_is_understood_in_every_common_form(day: date) -> None:
    d, m, y, iso = day.day, day.month, day.year, day.isoformat()
    ordinal = "1er" if d == 1 else str(d)
    for lang in ("en", "fr"):
        month, weekday = date_lexicon(lang).months[m - 1], date_lexicon(lang).weekdays[day.weekday()]
        for form in (
            f"{d} {month} {y}",
            f"{ordinal} {month.upper()} {y}",
            f"{weekday} {d} {month} {y}",
            f"{weekday}, {d} {month}, {y}",
            f"{month} {d}, {y}",
            f"{d}-{month}-{y}",
            f"{d:02}/{m:02}/{y}",
            f"{d}.{m}.{y}",
            f"{y}/{m:02}/{d:02}",
            f"{y}{m:02}{d:02}",
        ):
            assert parse(form, today=TODAY, day_first=True).edtf == iso, form
        wrong = date_lexicon(lang).weekdays[(day.weekday() + 1) % 7]
        with pytest.raises(NotUnderstood, match=f"is a {date_lexicon('en').weekdays[day.weekday()]}, not a"):
            parse(f"{wrong} {d} {month} {y}", today=TODAY)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_day_without_a_year_is_the_latest_past_one(day: date) -> None:
    reading = parse(f"{day.day} {date_lexicon('fr').months[day.month - 1]}", today=day + timedelta(days=40))
    assert reading.edtf == day.isoformat()
    assert [str(note) for note in reading.notes] == [
        f"the year was not given: taken as {day.year}, the latest past one"
    ]


FRAGMENTS = (
    "23 2025 25 June juin mai 5 12 2024 1er du au to from - – / de à le of in en and et between entre "
    "before avant since about vers environ mid mi début fin last dernier next this ce Monday lundi mar. "
    "été winter Q2 2e quarter 31 29 February December janvier 9999 0001 22/06 dimanche mois year an days "
    "ago il y a un two hier 2025-06-23 2025-06 23/06/2025 ~ , . : 10:00 14h30 may until jusqu'à ?"
).split()


@given(st.text() | st.lists(st.sampled_from(FRAGMENTS), max_size=6).map(" ".join))
def test_no_text_gives_a_traceback_or_more_precision_than_was_said(text: str) -> None:
    try:
        reading = parse(text, today=TODAY)
    except NotUnderstood as refusal:
        assert not refusal.sentence.endswith(".")
        return
    assert canonical(reading.edtf) == reading.edtf
    said_from_today = re.search(
        r"(?i)hier|day|ago|il y a|last|dernier|next|prochain|this|ce|demain|morrow", text
    )
    for point in points(reading.edtf):
        if point is None or said_from_today:
            continue
        figures = {int(figure) for figure in re.findall(r"\d+", text)}
        assert point.year in figures or str(point.year) in "; ".join(map(str, reading.notes))
        assert point.day is None or point.day in figures


@given(st.text(max_size=12), st.dates())
def test_no_bound_gives_a_traceback(text: str, today: date) -> None:
    try:
        reading = parse_bound(text, today=today)
    except NotUnderstood:
        return
    assert bounds(reading.edtf)


def test_the_package_offers_it_without_loading_it_before_it_is_asked_for() -> None:
    assert dates.parse is parse
    with pytest.raises(AttributeError):
        _ = dates.guess  # type: ignore[attr-defined]  # that it is missing is the point


@given(edtf_strings)
def test_the_words_of_a_date_are_read_as_that_date_in_both_languages(edtf: str) -> None:
    for lang in ("en", "fr"):
        assert parse(words(edtf, lang), today=TODAY, lang=lang).edtf == edtf
