"""iCalendar: read back by the library that calendars use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.formats.icalendar_ import dump
from relations.model import Interaction, SectorMention, Source
from relations.text import escape_controls
from relations.vocabulary import BUILTIN
from tests.strategies import interactions

icalendar = pytest.importorskip("icalendar")

PLEDGE = Interaction(
    id=1,
    uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
    date="2025-06-22/2025-06-26",
    parties=("RUS", "MLI"),
    type="pledge",
    title="A plant; a railway, both",
    sectors=(SectorMention("energy"), SectorMention("transport")),
    place="Moscow",
    note="Two\nlines",
    due="2026",
    confidence="disputed",
    sources=(Source(url="https://example.org/a"),),
    added="2025-06-24T08:00:00Z",
    modified="2025-06-24T08:00:00Z",
)
DELIVERY = Interaction(
    id=2,
    uid="8b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
    date="2025-12~",
    parties=("RUS", "MLI"),
    type="delivery",
    title="First rails",
    follows=(1,),
    added="2025-06-24T08:00:00Z",
    modified="2025-06-24T08:00:00Z",
)


def components(*found: Interaction) -> list[Any]:
    return list(icalendar.Calendar.from_ical("".join(dump(found, BUILTIN, "en"))).subcomponents)


def test_what_has_days_is_a_whole_day_event_and_its_due_date_a_to_do() -> None:
    event, due = components(PLEDGE)
    assert event.name == "VEVENT"
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2025, 6, 22), date(2025, 6, 27))
    assert str(event["summary"]) == str(due["summary"]) == "A plant; a railway, both – disputed"
    assert str(event["description"]).split("\n") == [
        "22–26 June 2025", "Russia → Mali, pledge", "Energy, Transport", "Confidence: disputed", "Place: Moscow",
        "Due: 2026",
    ]  # fmt: skip
    assert [str(category) for category in event["categories"].cats] == ["Energy", "Transport"]
    assert (str(event["status"]), str(event["location"]), str(event["uid"])) == (
        "TENTATIVE",
        "Moscow",
        PLEDGE.uid,
    )
    assert isinstance(due, icalendar.Todo)
    assert (due.decoded("due"), str(due["related-to"])) == (date(2026, 12, 31), PLEDGE.uid)


def test_what_has_no_day_is_a_journal_entry_that_claims_none() -> None:
    *_, entry = components(PLEDGE, DELIVERY)
    assert (entry.name, "dtstart" in entry) == ("VJOURNAL", False)
    assert str(entry["description"]).startswith("about December 2025\n")
    assert str(entry["related-to"]) == PLEDGE.uid


@pytest.mark.parametrize(
    ("confidence", "status"), [("confirmed", "CONFIRMED"), ("reported", None), ("disputed", "TENTATIVE")]
)
def test_what_is_only_reported_is_not_called_confirmed(confidence: str, status: str | None) -> None:
    event, due = components(replace(PLEDGE, confidence=confidence))
    assert event.get("status") == status
    assert f"Confidence: {confidence}" in event["description"]
    assert ("disputed" in due["summary"]) == (confidence == "disputed")


def test_nothing_turns_a_summary_round() -> None:
    [event] = components(replace(PLEDGE, title="Talks \u202edne", due=None, confidence="reported"))
    assert str(event["summary"]) == "Talks \\u202edne"


@given(st.lists(interactions(), max_size=2))
def test_any_interactions_make_a_calendar_that_is_read_back(found: list[Interaction]) -> None:
    entries = [entry for entry in components(*found) if not isinstance(entry, icalendar.Todo)]
    assert [str(entry["uid"]) for entry in entries] == [it.uid for it in found]
    for entry, it in zip(entries, found, strict=True):
        assert str(entry["summary"]).startswith(escape_controls(it.title))
        if entry.name == "VEVENT":
            last = entry.decoded("dtend") - timedelta(days=1)
            assert (entry.decoded("dtstart").isoformat(), last.isoformat()) == it.span


def test_the_last_day_there_is_has_no_day_after_it() -> None:
    last = replace(PLEDGE, date="9999-12-30/9999-12-31", due="9999-12-31")
    [event, _] = components(last)
    assert (event["dtstart"].dt, event["duration"].dt) == (date(9999, 12, 30), timedelta(days=2))
    assert "dtend" not in event
