"""The record's shape as data, there and back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from relations.errors import NotUnderstood
from relations.model import (
    Interaction,
    SectorMention,
    Source,
    from_record,
    from_trusted_record,
    to_json,
    to_record,
)
from tests.strategies import interactions

MEETING = Interaction(
    id=2,
    uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
    date="2025-06-23",
    parties=("MLI", "RUS"),
    type="meeting",
    title="Goïta received by Putin",
    sectors=(SectorMention("transport", "MLI"), SectorMention("energy")),
    sources=(Source(title="Journal", quote="« … »"),),
    added="2025-06-24T08:00:00Z",
    modified="2025-06-24T08:00:00Z",
)


def test_json_has_all_keys_in_the_order_of_the_contract() -> None:
    assert (
        list(to_json(MEETING))
        == (
            "id uid date key_date parties type title sectors level people place tags note also sources follows due"
            " confidence ref codes added modified pair start end"
        ).split()
    )


def test_the_file_holds_nothing_empty_and_nothing_derived() -> None:
    assert to_record(MEETING) == {
        "uid": "7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
        "date": "2025-06-23",
        "parties": ["MLI", "RUS"],
        "type": "meeting",
        "title": "Goïta received by Putin",
        "sectors": [{"sector": "transport", "by": "MLI"}, {"sector": "energy", "by": None}],
        "sources": [{"title": "Journal", "quote": "« … »"}],
        "confidence": "reported",
        "added": "2025-06-24T08:00:00Z",
        "modified": "2025-06-24T08:00:00Z",
    }


@given(interactions(id=3))
def test_what_is_written_is_read_back_equal(it: Interaction) -> None:
    stored = json.loads(json.dumps(to_record(it)))
    assert from_record(stored, 3) == it
    assert from_trusted_record(stored, 3) == it
    assert from_record(json.loads(json.dumps(to_json(it))), 3) == it


def test_unknown_keys_survive_even_when_empty() -> None:
    stored: Any = {**to_record(MEETING), "mood": "cordial", "later": None, "more": []}
    stored["sources"][0]["archived"] = "https://example.org/archive"
    assert to_record(from_record(stored, 2)) == stored


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("title", 3, "title must be a text, not 3"),
        ("title", None, "title is missing"),
        ("date", ["2025"], 'date must be a text, not ["2025"]'),
        ("parties", "MLI-RUS", "parties must be a list of texts"),
        ("parties", ["MLI"], 'two parties are needed, not ["MLI"]'),
        ("parties", ["MLI", "RUS", "FRA"], "two parties are needed"),
        ("sectors", ["energy"], "sectors must be a list of objects"),
        ("sectors", [{"by": "MLI"}], "a sector is written"),
        ("sectors", [{"sector": "energy", "why": "x"}], "a sector is written"),
        ("sectors", [{"sector": 1}], "sector must be a text, not 1"),
        ("people", [1], "people must be a list of texts"),
        ("sources", {"url": "https://example.org"}, "sources must be a list of objects"),
        ("sources", [{"title": 5}], "title must be a text, not 5"),
        ("follows", ["1"], "follows must be a list of whole numbers"),
        ("follows", [True], "follows must be a list of whole numbers"),
        ("codes", [], "codes must be an object"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(key: str, value: Any, said: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        from_record({**to_record(MEETING), key: value}, 2)  # type: ignore[dict-item] # wrong on purpose
    assert said in caught.value.sentence
    assert caught.value.field
    assert caught.value.field.startswith(key)
