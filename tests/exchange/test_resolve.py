"""Forgiving names in, codes out: what a row says is understood or refused, never guessed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.exchange.resolve import Understanding
from relations.formats.rows import Incoming, InputRow, Refused
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN

NOW = "2025-07-01T00:00:00Z"
MINIMUM: dict[str, Any] = {
    "date": "2025-06-23",
    "parties": ["MLI", "RUS"],
    "type": "meeting",
    "title": "Talks",
}


def understood(**fields: Any) -> Incoming | Refused:
    understanding = Understanding(BUILTIN, date(2025, 7, 1), NOW, words={"metals": "mining"})
    return understanding.incoming(InputRow(2, {**MINIMUM, **fields}, ""))


@pytest.mark.parametrize(
    ("fields", "name", "value"),
    [
        ({"date": "23 juin 2025"}, "date", "2025-06-23"),
        ({"date": "June 2025"}, "date", "2025-06"),
        ({"date": "2025-06~"}, "date", "2025-06~"),
        ({"parties": ["Mali", "Russie"]}, "parties", ("MLI", "RUS")),
        ({"parties": "Mali;Russia"}, "parties", ("MLI", "RUS")),
        ({"parties": "MLI-RUS"}, "parties", ("MLI", "RUS")),
        ({"type": "Rencontre"}, "type", "meeting"),
        (
            {"sectors": ["énergie", "Transport@Mali"]},
            "sectors",
            (SectorMention("energy"), SectorMention("transport", "MLI")),
        ),
        (
            {"sectors": "energy;metals"},
            "sectors",
            (SectorMention("energy"), SectorMention("natural_resources")),
        ),
        ({"sectors": [{"sector": "Energy", "by": "Russia"}]}, "sectors", (SectorMention("energy", "RUS"),)),
        ({"level": "président"}, "level", "leader"),
        ({"people": "A; B"}, "people", ("A", "B")),
        ({"sources": ["https://example.org/a"]}, "sources", (Source(url="https://example.org/a"),)),
        (
            {"sources": [{"title": "T", "published": "June 2025"}]},
            "sources",
            (Source(title="T", published="2025-06"),),
        ),
        ({"follows": "3;#4"}, "follows", (3, 4)),
        ({"id": "7"}, "id", 7),
        ({"weather": "rain"}, "extra", {"weather": "rain"}),
        ({"start": "1999-01-01", "pair": "X"}, "extra", {}),
        ({"note": None, "confidence": None}, "confidence", "reported"),
        ({}, "added", NOW),
        ({"added": "2025-06-24T00:00:00Z"}, "modified", "2025-06-24T00:00:00Z"),
    ],
)
def test_what_a_row_says(fields: dict[str, Any], name: str, value: object) -> None:
    found = understood(**fields)
    assert isinstance(found, Incoming), found
    assert getattr(found.interaction, name) == value


@pytest.mark.parametrize(
    ("fields", "field", "value", "reason"),
    [
        ({"date": "23 June"}, "date", "23 June", "does not say which year"),
        ({"date": "yesterday"}, "date", "yesterday", "does not say which year"),
        ({"date": "05/06/2025"}, "date", "05/06/2025", "2025-06-05 or 2025-05-06"),
        ({"date": "2025-02-30"}, "date", "2025-02-30", "28 days"),
        ({"date": None}, "date", None, "date is missing"),
        ({"title": ""}, "title", "", "a title is needed"),
        ({"parties": ["Congo", "Russia"]}, "parties", "Congo", "COD"),
        ({"parties": ["Mali", "Mali"]}, "parties", '["Mali", "Mali"]', "two different parties"),
        ({"parties": ["Mali"]}, "parties", '["Mali"]', "two parties"),
        ({"sectors": ["energy", "Metallurgy"]}, "sectors", "Metallurgy", "not a sector"),
        ({"sectors": ["energy@France"]}, "sectors", '["energy@France"]', "not one of the two parties"),
        ({"type": "vist"}, "type", "vist", "did you mean visit"),
        ({"follows": ["first"]}, "follows", "first", "whole numbers"),
        ({"id": "x"}, "id", "x", "an id is a whole number"),
        ({"people": [3]}, "people", "[3]", "a list of texts"),
        ({"sources": [{"publisher": "P"}]}, "sources", '[{"publisher": "P"}]', "needs a url or a title"),
    ],
)
def test_what_is_refused_and_why(fields: dict[str, Any], field: str, value: str | None, reason: str) -> None:
    found = understood(**fields)
    assert isinstance(found, Refused)
    assert (found.line, found.field, found.value) == (2, field, value)
    assert reason in str(found.reason)


def test_the_two_sides_may_be_given_apart() -> None:
    row = {
        **{name: value for name, value in MINIMUM.items() if name != "parties"},
        "a": "Mali",
        "b": "Russia",
    }
    found = Understanding(BUILTIN, date(2025, 7, 1), NOW).incoming(InputRow(2, row, ""))
    assert isinstance(found, Incoming)
    assert (found.interaction.parties, found.interaction.extra) == (("MLI", "RUS"), {})


def test_a_key_that_was_meant_for_ours_is_refused_where_a_person_wrote_the_row() -> None:
    found = understood(sector=["energy"])
    assert isinstance(found, Refused)
    assert (found.field, str(found.reason)) == ("sector", '"sector" is not a field; did you mean sectors?')
    kept = understood(sector=["energy"], uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e")
    assert isinstance(kept, Incoming)
    assert kept.interaction.extra == {"sector": ["energy"]}


def test_day_first_decides_a_slashed_date() -> None:
    understanding = Understanding(BUILTIN, date(2025, 7, 1), NOW, day_first=False)
    assert understanding.date("05/06/2025") == "2025-05-06"


def test_a_row_without_a_uid_gets_one_made_of_what_it_says() -> None:
    def uids(count: int) -> list[str]:
        understanding = Understanding(BUILTIN, date(2025, 7, 1), NOW)
        found = [understanding.incoming(InputRow(n, MINIMUM, "")) for n in range(count)]
        return [row.interaction.uid for row in found if isinstance(row, Incoming)]

    assert uids(2) == uids(2)
    assert len(set(uids(3))) == 3
    other = understood(title="Other talks")
    assert isinstance(other, Incoming)
    assert other.interaction.uid not in uids(3)


def test_a_ref_is_an_identity_whatever_else_the_row_says() -> None:
    first, second = understood(ref="deals:7"), understood(ref="deals:7", title="Other talks")
    assert isinstance(first, Incoming)
    assert isinstance(second, Incoming)
    assert first.interaction.uid == second.interaction.uid


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    st.dictionaries(
        st.sampled_from(["id", "uid", "due", "codes", "follows", *MINIMUM, "sectors", "sources"]), json_values
    )
)
def test_any_row_at_all_is_taken_or_refused(fields: dict[str, Any]) -> None:
    assert isinstance(understood(**fields), Incoming | Refused)
