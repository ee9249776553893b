"""ICEWS: countries by name, the two sides of a visit in one story and sentence as one."""

from __future__ import annotations

import pytest

from relations.formats.datasets.icews import COLUMNS
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN
from tests.formats.datasets.made import adds_up, icews_row, read

HEADING = "\t".join(COLUMNS) + "\n"


def test_a_row_becomes_an_interaction() -> None:
    row = icews_row(
        20718170, "Russian Federation", "South Sudan", "0312", "Express intent to cooperate militarily"
    )
    ((event,), tally) = read("icews", HEADING + row)
    it = event.incoming("2025-07-01T00:00:00Z", BUILTIN).interaction
    assert (it.ref, it.date, it.parties, it.type) == (
        "icews:20718170/2015-01-01",
        "2015-01-01",
        ("RUS", "SSD"),
        "pledge",
    )
    assert (
        it.title
        == "President (Russian Federation) → Citizen (South Sudan): Express intent to cooperate militarily"
    )
    assert (it.sectors, it.place, it.tags) == ((SectorMention("defence"),), "Juba, South Sudan", ("icews",))
    assert it.sources == (Source(title="ICEWS story 1, sentence 2", publisher="Xinhua"),)
    assert (it.codes["cameo"], it.codes["intensity"]) == ("0312", 1.9)
    assert (tally.rows, tally.added) == (1, 1)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Romania", "ROU"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Kosovo", "XKX"),
        ("Occupied Palestinian Territory", "PSE"),
        ("Namibia", "NAM"),
        ("Guinea", "GIN"),
        ("Guinea-Bissau", "GNB"),
        ("Cote d'Ivoire", "CIV"),
        ("North Korea", "PRK"),
    ],
)
def test_countries_go_by_name(name: str, code: str) -> None:
    ((event,), _) = read("icews", HEADING + icews_row(1, name, "China", "010", "Make statement"))
    assert event.parties == (code, "CHN")


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("NA", "China", "no country"),
        ("China", "China", "domestic"),
        ("China", "European Union", "region or place, not a state"),
    ],
)
def test_rows_that_are_not_between_two_states(first: str, second: str, reason: str) -> None:
    _, tally = read("icews", HEADING + icews_row(1, first, second, "010", "Make statement"))
    assert dict(tally.skipped) == {reason: 1}


def test_a_name_of_two_countries_is_refused_and_never_guessed() -> None:
    text = HEADING + icews_row(1, "Virgin Islands", "China", "010", "Make statement")
    _, tally = read("icews", text)
    assert (tally.refused[0].line, tally.refused[0].field, tally.refused[0].value) == (
        2,
        "parties",
        "Virgin Islands",
    )
    _, tally = read("icews", text, ["MLI", "RUS"])
    assert (dict(tally.skipped), tally.refused) == ({"other parties": 1}, [])


def test_the_two_sides_of_a_visit_are_one() -> None:
    text = (
        HEADING
        + icews_row(1, "Russia", "Mali", "043", "Host a visit")
        + icews_row(2, "Mali", "Russia", "042", "Make a visit")
        + icews_row(3, "Mali", "Russia", "042", "Make a visit", story=9)
        + icews_row(4, "Mali", "Russia", "040", "Consult")
        + icews_row(5, "Russia", "Mali", "040", "Consult")
        + icews_row(1, "Mali", "Russia", "042", "Make a visit", day="2015-01-02")
    )
    events, tally = read("icews", text)
    assert [(event.ref, event.parties) for event in events] == [
        ("icews:1/2015-01-01", ("MLI", "RUS")),
        ("icews:3/2015-01-01", ("MLI", "RUS")),
        ("icews:4/2015-01-01", ("MLI", "RUS")),
        ("icews:1/2015-01-02", ("MLI", "RUS")),
    ]
    assert tally.folded == 2
    assert adds_up(tally)


def test_the_closed_list_of_countries_has_one_congo_and_gaza_is_palestine() -> None:
    text = HEADING + icews_row(1, "Congo", "Democratic Republic of Congo", "010", "Make statement")
    text += icews_row(2, "Gaza", "West Bank", "010", "x") + icews_row(3, "Gaza", "Israel", "010", "x")
    events, tally = read("icews", text)
    assert [event.parties for event in events] == [("COG", "COD"), ("PSE", "ISR")]
    assert dict(tally.skipped) == {"domestic": 1}


def of_days(*days: str) -> str:
    return HEADING + "".join(
        icews_row(n, "Mali", "Russia", "010", "Make statement", day=day) for n, day in enumerate(days, 1)
    )


def test_months_are_first_where_a_row_can_be_read_in_no_other_way_and_it_is_said() -> None:
    events, tally = read("icews", of_days("5/1/2017", "1/13/2017", "12/12/2017 00:00"))
    assert [event.date for event in events] == ["2017-01-13", "2017-05-01", "2017-12-12"]
    assert events[0].ref == "icews:2/2017-01-13"
    assert list(map(str, tally.notes)) == [
        'days are read month first, as "1/13/2017" can be read in no other way'
    ]


def test_a_day_that_nothing_tells_is_refused() -> None:
    events, tally = read("icews", of_days("5/1/2017", "7/7/2017"))
    assert [event.date for event in events] == ["2017-07-07"]
    assert [(row.line, row.field, row.value) for row in tally.refused] == [(2, "date", "5/1/2017")]
    assert "add --month-first or --day-first" in str(tally.refused[0].reason)


def test_rows_of_other_parties_with_such_a_day_are_passed_over() -> None:
    _, tally = read("icews", of_days("5/1/2017"), ["FRA", "NER"])
    assert (dict(tally.skipped), tally.refused) == ({"other parties": 1}, [])
