"""POLECAT: PLOVER's types, modes and contexts, and the malformed years."""

from __future__ import annotations

import pytest

from relations.formats.datasets.polecat import COLUMNS
from relations.formats.event_data.event import Cited
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN
from tests.formats.datasets.made import adds_up, polecat_row, read

HEADING = "\t".join(COLUMNS) + "\n"


def test_a_row_becomes_an_interaction() -> None:
    ((event,), tally) = read("polecat", HEADING + polecat_row("a_1", "MLI", "RUS", "CONSULT", "visit"))
    it = event.incoming("2025-07-01T00:00:00Z", BUILTIN).interaction
    assert (it.ref, it.date, it.parties, it.type) == ("polecat:a_1", "2023-01-05", ("MLI", "RUS"), "visit")
    assert (it.title, it.place) == ("Government of MLI → RUS: CONSULT visit", "Moscow")
    assert it.sectors == (SectorMention("defence"), SectorMention("economy"))
    assert it.sources == (Source(title="POLECAT a_1", publisher="Reuters", published="2023-01-06"),)
    assert it.codes == {
        "plover": "CONSULT",
        "mode": "visit",
        "intensity": 2.5,
        "quad_code": "VERBAL COOPERATION",
        "contexts": "military; economic",
    }
    assert (tally.rows, tally.added) == (1, 1)


@pytest.mark.parametrize(
    ("kind", "mode", "type_"),
    [
        ("AGREE", "None", "pledge"),
        ("CONSULT", "phone", "call"),
        ("CONSULT", "multilateral", "meeting"),
        ("AID", "military", "delivery"),
        ("RETREAT", "access", "deployment"),
        ("SANCTION", "expel", "sanction"),
        ("ASSAULT", "aerial", "force"),
        ("Accuse", "disapprove", "criticism"),
    ],
)
def test_types_and_modes_in_our_terms(kind: str, mode: str, type_: str) -> None:
    ((event,), _) = read("polecat", HEADING + polecat_row("1", "MLI", "RUS", kind, mode))
    assert event.type == type_


@pytest.mark.parametrize(
    ("heading", "tail"),
    [
        (HEADING.replace("Intensity", "Event Intensity"), ""),
        (HEADING.replace("\n", "\t\t\n"), "\t\t"),
        (HEADING, "\t"),
        (HEADING.replace("Source\tPublication", "Source\tHeadline\tPublication"), ""),
        ("\ufeff" + HEADING.replace("\n", "\r\n"), "\r"),
    ],
)
def test_the_known_malformed_years_are_read(heading: str, tail: str) -> None:
    row = polecat_row("1", "MLI", "RUS", "AGREE").replace("\n", f"{tail}\n")
    ((event,), tally) = read("polecat", heading + row)
    assert (event.parties, event.place) == (("MLI", "RUS"), "Moscow")
    assert event.source == Cited(title="POLECAT 1", publisher="Reuters", published="2023-01-06")
    assert adds_up(tally)


def test_another_heading_is_refused() -> None:
    _, tally = read("polecat", HEADING.replace("Event Mode", "Mode"))
    assert 'the heading lacks "Event Mode"' in str(tally.refused[0].reason)


def test_a_row_of_another_width_is_refused() -> None:
    _, tally = read("polecat", HEADING + "x\ty\n")
    assert str(tally.refused[0].reason) == "the row has 2 columns and the heading 40"
    assert adds_up(tally)


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("None", "RUS", "no country"),
        ("RUS", "RUS", "domestic"),
        ("MLI; NER", "RUS", "several countries on one side"),
    ],
)
def test_rows_that_are_not_between_two_states(first: str, second: str, reason: str) -> None:
    _, tally = read("polecat", HEADING + polecat_row("1", first, second, "AGREE"))
    assert dict(tally.skipped) == {reason: 1}


@pytest.mark.parametrize(
    ("country", "parties"), [("RUS", ("MLI", "RUS")), ("Mali", ("RUS", "MLI")), ("None", ("RUS", "MLI"))]
)
def test_where_both_claim_to_visit_the_place_tells_the_host(country: str, parties: tuple[str, str]) -> None:
    text = polecat_row("1", "RUS", "MLI", "CONSULT", "visit", Country=country)
    text += polecat_row("2", "MLI", "RUS", "CONSULT", "visit", Country=country)
    ((event,), tally) = read("polecat", HEADING + text)
    assert (event.parties, event.mirrors, tally.folded) == (parties, ["polecat:2"], 1)


def test_latin_1_is_read_when_it_is_named() -> None:
    data = (HEADING + polecat_row("1", "MLI", "RUS", "AGREE", Placename="Ségou")).encode("latin-1")
    assert str(read("polecat", data)[1].refused[0].reason).startswith("not utf-8")
    assert read("polecat", data, encoding="latin-1")[0][0].place == "Ségou"


def test_an_unknown_type_is_refused() -> None:
    _, tally = read("polecat", HEADING + polecat_row("1", "MLI", "RUS", "DANCE"))
    assert str(tally.refused[0].reason) == '"DANCE" is not an event type of PLOVER'


def test_a_date_that_is_no_day_of_the_calendar_is_refused() -> None:
    for day in ("2023-13-01", "2023-02-29", "Friday", ""):
        events, tally = read("polecat", HEADING + polecat_row("1", "MLI", "RUS", "AGREE", Event_Date=day))
        assert (events, [row.value for row in tally.refused]) == ([], [day])
