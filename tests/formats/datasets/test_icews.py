"""ICEWS: countries by name, the two sides of a visit in one story and sentence as one."""

from __future__ import annotations

import pytest

from relations.formats.datasets.icews import COLUMNS
from relations.model import Mention, Source
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
    assert (it.sectors, it.place, it.tags) == ((Mention("defence"),), "Juba, South Sudan", ("icews",))
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
    text = HEADING + icews_row(1, "Congo", "China", "010", "Make statement")
    _, tally = read("icews", text)
    assert (tally.refused[0].line, tally.refused[0].field, tally.refused[0].value) == (2, "parties", "Congo")
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
