"""TimelineJS JSON: only known parts of a date, and everything checked against the documented shape of a slide."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.formats.timelinejs import dump, slide
from relations.formats.wording import Wording
from relations.model import Interaction, SectorMention, Source
from relations.vocabulary import BUILTIN
from tests.strategies import interactions

# The keys that TimelineJS3's documentation of its JSON names, with the kind of each.
SLIDE = {
    "start_date": dict, "end_date": dict, "text": dict, "media": dict, "group": str, "display_date": str,
    "background": dict, "autolink": bool, "unique_id": str,
}  # fmt: skip
MEDIA = {"url": str, "caption": str, "credit": str, "thumbnail": str, "alt": str, "title": str, "link": str}
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
        ("2025-22", {"year": 2025, "month": 6}, {"year": 2025, "month": 8}, "summer 2025"),
        ("2025-24", {"year": 2025, "month": 12}, {"year": 2026, "month": 2}, None),
        ("2025-34", {"year": 2025, "month": 4}, {"year": 2025, "month": 6}, "second quarter of 2025"),
        ("2025-41", {"year": 2025, "month": 7}, {"year": 2025, "month": 12}, None),
        ("2024-36/2025-33~", {"year": 2024, "month": 10}, {"year": 2025, "month": 3}, None),
        ("2021/2023", {"year": 2021}, {"year": 2023, "month": 12}, "2021–2023"),
        (
            "2025-06-21~/2025-06-30",
            {"year": 2025, "month": 6, "day": 21},
            {"year": 2025, "month": 6, "day": 30},
            None,
        ),
        ("2024-05~/2024-08~", {"year": 2024, "month": 5}, {"year": 2024, "month": 8}, "mid-2024"),
        ("../2019", {"year": 2019, "month": 12}, None, "by 2019"),
        ("../2023-21", {"year": 2023, "month": 5}, None, None),
        ("2023-23/..", {"year": 2023, "month": 9}, None, None),
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
    date: str, start: dict[str, int], end: dict[str, int] | None, words: str | None
) -> None:
    found = slide(made(date), Wording(BUILTIN, "en"))
    assert (found["start_date"], found.get("end_date")) == (start, end)
    assert words in (None, found["display_date"])


def test_all_sectors_stand_in_the_text_and_the_first_ones_family_is_the_group() -> None:
    it = made(
        "2025-06-23",
        sectors=(SectorMention("energy", "RUS"), SectorMention("defence", "MLI")),
        note="A <note>",
        sources=(Source(url="https://example.org/?a=1&b", publisher="P&P", quote="« … »"),),
    )
    found = slide(it, Wording(BUILTIN, "fr"))
    assert found["group"] == BUILTIN.families["productive"].fr
    assert found["text"]["headline"] == "Goïta &lt;in&gt; Moscow"
    text = found["text"]["text"]
    assert "Énergie (Russie), Défense (Mali)" in text
    assert "note" not in text
    assert '« … » <a href="https://example.org/?a=1&amp;b">P&amp;P</a>' in text


def test_neither_the_note_nor_the_uid_is_published() -> None:
    it = made("2025-06-23", id=7, note="Ask the source, off the record")
    found = slide(it, Wording(BUILTIN, "en"))
    assert found["unique_id"] == "i7"
    assert "off the record" not in str(found)
    assert it.uid not in str(found)


def test_who_acts_people_place_and_doubt_are_said_in_the_language_of_the_page() -> None:
    first = made("2025-06-23", id=1, confidence="disputed", people=("Assimi Goïta",), place="Moscou",
                 sources=(Source(title="L’Essor", published="2025-06-24", quote="Un accord"),))  # fmt: skip
    second = made("2025-07", id=2, follows=(1,), due="2026-34", type="pledge")
    timeline = json.loads("".join(dump([first, second], BUILTIN, "fr")))
    assert timeline["title"]["text"] == {"headline": "Mali – Russie", "text": "<p>2 interactions</p>"}
    headline, text = timeline["events"][0]["text"].values()
    assert headline == "Goïta &lt;in&gt; Moscow – contesté"
    assert text == (
        "<p>Mali → Russie, visite</p><p>Statut\xa0: contesté</p><p>Personnes\xa0: Assimi Goïta</p>"
        "<p>Lieu\xa0: Moscou</p><p>«\xa0Un accord\xa0» L’Essor, 24 juin 2025</p>"
    )
    assert (
        "<p>Fait suite à\xa0: #1 Goïta &lt;in&gt; Moscow – contesté</p>"
        in timeline["events"][1]["text"]["text"]
    )
    assert "<p>Échéance\xa0: " in timeline["events"][1]["text"]["text"]


def test_a_source_that_is_a_picture_is_the_media() -> None:
    picture = Source(url="https://example.org/a.JPG?w=300", title="Handshake <1>", publisher="AFP")
    found = slide(made("2025", sources=(Source(title="Note"), picture)), Wording(BUILTIN, "en"))
    assert found["media"] == {"url": picture.url, "caption": "Handshake &lt;1&gt;", "credit": "AFP"}
    page = Source(url="https://example.org/jpg.html")
    assert "media" not in slide(made("2025", sources=(page,)), Wording(BUILTIN, "en"))


def test_nothing_turns_a_headline_round() -> None:
    text = "".join(dump([made("2025", title="Talks \u202edne\U000e0041")], BUILTIN, "en"))
    assert json.loads(text)["events"][0]["text"]["headline"] == "Talks \\u202edne\\U000e0041"


@given(st.lists(interactions(), max_size=2))
def test_any_interactions_make_a_timeline_of_the_documented_shape(found: list[Interaction]) -> None:
    timeline = json.loads("".join(dump(found, BUILTIN, "en")))
    assert list(timeline) == (["events", "title"] if found else ["events"])
    assert len(timeline["events"]) == len(found)
    for event in timeline["events"]:
        assert fits(event, SLIDE)
        assert fits(event["text"], TEXT)
        assert fits(event.get("media", {}), MEDIA)
        for name in ("start_date", "end_date"):
            if name in event:
                assert fits(event[name], DATE)
                assert event[name].get("month", 1) <= 12
