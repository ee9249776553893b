"""TimelineJS JSON: only known parts of a date, and everything checked against the documented shape of a slide."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.formats.timelinejs import dump, slide
from relations.model import Interaction, Mention, Source
from relations.vocabulary import BUILTIN
from tests.strategies import interactions

# The keys that TimelineJS3's documentation of its JSON names, with the kind of each.
SLIDE = {
    "start_date": dict, "end_date": dict, "text": dict, "media": dict, "group": str, "display_date": str,
    "background": dict, "autolink": bool, "unique_id": str,
}  # fmt: skip
DATE = {
    "year": int, "month": int, "day": int, "hour": int, "minute": int, "second": int, "millisecond": int,
    "display_date": str, "format": str,
}  # fmt: skip
TEXT = {"headline": str, "text": str}


def fits(value: dict[str, Any], shape: Mapping[str, type]) -> bool:
    return all(name in shape and isinstance(item, shape[name]) for name, item in value.items())


def made(date: str, **fields: Any) -> Interaction:
    return Interaction(
        **{
            "uid": "7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
            "date": date,
            "parties": ("MLI", "RUS"),
            "type": "visit",
            "title": "Goïta <in> Moscow",
            "added": "2025-06-24T08:00:00Z",
            "modified": "2025-06-24T08:00:00Z",
            **fields,
        }
    )


@pytest.mark.parametrize(
    ("date", "start", "end", "words"),
    [
        ("2025-06-23", {"year": 2025, "month": 6, "day": 23}, None, "23 June 2025"),
        ("2025-06", {"year": 2025, "month": 6}, None, "June 2025"),
        ("2025-06~", {"year": 2025, "month": 6}, None, "about June 2025"),
        ("2025", {"year": 2025}, None, "2025"),
        ("2025-22", {"year": 2025}, None, "summer 2025"),
        ("2025-34", {"year": 2025}, None, "second quarter of 2025"),
        (
            "2025-06-22/2025-06-26",
            {"year": 2025, "month": 6, "day": 22},
            {"year": 2025, "month": 6, "day": 26},
            "22–26 June 2025",
        ),
        ("../2025-06", {"year": 2025, "month": 6}, None, "by June 2025"),
        ("2021/..", {"year": 2021}, None, "since 2021"),
    ],
)
def test_a_date_has_only_the_parts_that_are_known(
    date: str, start: dict[str, int], end: dict[str, int] | None, words: str
) -> None:
    found = slide(made(date), BUILTIN, "en")
    assert (found["start_date"], found.get("end_date"), found["display_date"]) == (start, end, words)


def test_all_sectors_stand_in_the_text_and_the_first_ones_family_is_the_group() -> None:
    it = made(
        "2025-06-23",
        sectors=(Mention("energy", "RUS"), Mention("defence", "MLI")),
        note="A <note>",
        sources=(Source(url="https://example.org/?a=1&b", publisher="P&P", quote="« … »"),),
    )
    found = slide(it, BUILTIN, "fr")
    assert found["group"] == BUILTIN.families["productive"].fr
    assert found["text"]["headline"] == "Goïta &lt;in&gt; Moscow"
    text = found["text"]["text"]
    assert "Énergie (Russie), Défense (Mali)" in text
    assert "<p>A &lt;note&gt;</p>" in text
    assert '<q>« … »</q> <a href="https://example.org/?a=1&amp;b">P&amp;P</a>' in text


@given(st.lists(interactions(), max_size=2))
def test_any_interactions_make_a_timeline_of_the_documented_shape(found: list[Interaction]) -> None:
    timeline = json.loads("".join(dump(found, BUILTIN, "en")))
    assert list(timeline) == ["events"]
    assert len(timeline["events"]) == len(found)
    for event in timeline["events"]:
        assert fits(event, SLIDE)
        assert fits(event["text"], TEXT)
        for name in ("start_date", "end_date"):
            if name in event:
                assert fits(event[name], DATE)
                assert event[name].get("month", 1) <= 12
