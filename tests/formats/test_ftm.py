"""FollowTheMoney entities: valid for the package that defines them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.formats.ftm import dump
from relations.model import Interaction, SectorMention, Source
from relations.vocabulary import BUILTIN
from tests.strategies import interactions

VISIT = Interaction(
    id=1,
    uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
    date="2025-06-22/2025-06-26",
    parties=("MLI", "EU"),
    type="visit",
    title="Goïta in Brussels",
    sectors=(SectorMention("energy"),),
    place="Brussels",
    tags=("summit",),
    sources=(Source(url="https://example.org/a", publisher="Journal", quote="« … »"),),
    added="2025-06-24T08:00:00Z",
    modified="2025-06-24T08:00:00Z",
)


def entities(*found: Interaction) -> list[dict[str, Any]]:
    return [json.loads(line) for line in dump(found, BUILTIN, "en")]


def test_the_parties_come_once_and_before_the_events_they_are_in() -> None:
    mali, union, first, second = entities(VISIT, VISIT)
    assert (mali["properties"], union["properties"]) == (
        {"name": ["Mali"], "country": ["ml"]},
        {"name": ["European Union"]},
    )
    assert first == second
    assert first == {
        "id": VISIT.uid,
        "schema": "Event",
        "properties": {
            "name": ["Goïta in Brussels"],
            "involved": [mali["id"], union["id"]],
            "country": ["ml"],
            "startDate": ["2025-06-22"],
            "endDate": ["2025-06-26"],
            "location": ["Brussels"],
            "summary": ["Mali → European Union, visit"],
            "keywords": ["Energy"],
            "notes": ["« … »"],
            "sourceUrl": ["https://example.org/a"],
            "publisher": ["Journal"],
            "recordId": ["1"],
            "modifiedAt": ["2025-06-24T08:00:00Z"],
        },
    }


def test_what_is_disputed_is_called_so_where_it_is_named() -> None:
    *_, event = entities(replace(VISIT, confidence="disputed", title="Claim \u202ex"))
    assert event["properties"]["name"] == ["Claim \\u202ex – disputed"]
    assert event["properties"]["keywords"] == ["Energy", "disputed"]
    for confidence in ("reported", "confirmed"):
        assert "disputed" not in str(entities(replace(VISIT, confidence=confidence)))


@pytest.mark.parametrize(
    ("date", "properties"),
    [
        ("2025-06", {"date": ["2025-06"]}),
        ("2025~", {"date": ["2025"]}),
        ("2025-22", {"date": ["2025"]}),
        ("../2025-06", {"endDate": ["2025-06"]}),
        ("2021/..", {"startDate": ["2021"]}),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(date: str, properties: dict[str, list[str]]) -> None:
    it = Interaction(
        uid=VISIT.uid,
        date=date,
        parties=("MLI", "RUS"),
        type="visit",
        title="T",
        added=VISIT.added,
        modified=VISIT.added,
    )
    found = entities(it)[-1]["properties"]
    assert {name: found[name] for name in ("date", "startDate", "endDate") if name in found} == properties


@pytest.mark.long
def test_every_state_has_the_country_code_that_the_package_knows() -> None:
    types = pytest.importorskip("followthemoney.types")
    states = [party.code for party in BUILTIN.parties if party.kind == "state"]
    for first, second in zip(states[::2], states[1::2], strict=False):
        for entity in entities(Interaction(
            uid=VISIT.uid, date="2025", parties=(first, second), type="visit", title="T", added=VISIT.added,
            modified=VISIT.added,
        ))[:2]:  # fmt: skip
            (country,) = entity["properties"]["country"]
            assert types.registry.country.validate(country), (first, second, country)


@pytest.mark.long
# The package takes no moment far from ours, and a record is written today.
@given(
    st.lists(interactions().map(lambda it: replace(it, added=VISIT.added, modified=VISIT.added)), max_size=2)
)
def test_any_interactions_make_valid_entities(found: list[Interaction]) -> None:
    ftm = pytest.importorskip("followthemoney")
    for entity in entities(*found):
        ftm.model.get(entity["schema"]).validate(entity)


def test_third_parties_are_noted_and_not_involved() -> None:
    *_, found = entities(replace(VISIT, also=("QAT", "Sant'Egidio")))
    assert found["properties"]["notes"][0] == "also: Qatar, Sant'Egidio"
    assert len(found["properties"]["involved"]) == 2
