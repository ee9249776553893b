"""An interaction cannot be invalid: every rule, and the sentence when it is broken."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from relations.errors import NotUnderstood
from relations.messages import catalogue
from relations.model import Interaction, SectorMention, Source
from relations.vocabulary import BUILTIN, Vocabulary
from relations.vocabulary.additions import Addition

FRENCH = catalogue("fr")
MEETING = Interaction(
    uid="7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e",
    date="2025-06-23",
    parties=("MLI", "RUS"),
    type="meeting",
    title="Goïta received by Putin at the Kremlin",
    added="2025-06-24T08:00:00Z",
    modified="2025-06-24T08:00:00Z",
)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("title", "", "a title is needed"),
        ("title", "   ", "a title is needed"),
        ("title", "two\nlines", "control character U+000A"),
        ("title", "two\u2028lines", "one line"),
        ("title", "bell\x07", "control character U+0007"),
        ("title", "\x1b[31mred", "control character U+001B"),
        ("title", "half \ud83d", "control character U+D83D"),
        ("title", "c1 \x9b31m", "control character U+009B"),
        ("date", "2025-02-30", "2025-02-30"),
        ("date", "2025-06-26/2025-06-22", "2025-06-26/2025-06-22"),
        ("date", "", "date"),
        ("date", "yesterday", "yesterday"),
        ("key_date", "2025-06-24", "outside the date 2025-06-23"),
        ("key_date", "2025-06", "is not a day"),
        ("key_date", "someday", "someday"),
        ("parties", ("MLI", "MLI"), "both sides"),
        ("parties", ("MLI", "QQQ"), '"QQQ" is not the code'),
        ("parties", ("Mali", "RUS"), '"Mali" is not the code'),
        ("type", "rencontre", '"rencontre" is not a known type'),
        ("sectors", (SectorMention("energie"),), '"energie" is not a known sector'),
        ("sectors", (SectorMention("energy", "FRA"),), '"FRA" is not one of the two parties'),
        ("sectors", (SectorMention("energy"), SectorMention("energy")), "there twice"),
        ("level", "king", '"king" is not a known level'),
        ("people", ("",), "empty"),
        ("people", ("Goïta", "Goïta"), "there twice"),
        ("tags", ("a\tb",), "control character U+0009"),
        ("note", "\x1b]0;title\x07", "control character"),
        ("follows", (0,), "ids count from 1"),
        ("follows", (3, 3), "there twice"),
        ("also", ("DZA", "MLI"), '"MLI" is one of the two parties already'),
        ("due", "2026", "only a pledge or an agreement"),
        ("confidence", "sure", '"sure" is not a known confidence'),
        ("uid", "7B0C1D8E-6F5A-4C3B-9D2E-1F0A2B3C4D5E", "not a UUID"),
        ("added", "yesterday", '"yesterday" is not a UTC time like 2025-06-23T10:00:00Z'),
        ("added", "2025-02-30T10:00:00Z", "not a UTC time"),
        ("modified", "2025-06-23T25:00:00Z", "not a UTC time"),
        ("modified", "2025-06-23", "not a UTC time"),
        ("id", 0, "ids count from 1"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(field: str, value: Any, said: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        replace(MEETING, **{field: value})
    assert caught.value.field == field
    assert said in caught.value.sentence
    assert caught.value.message.template in FRENCH


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date", "2025-06-22/2025-06-26"),
        ("date", "2025-06"),
        ("date", "2025~"),
        ("date", "../2025-06"),
        ("date", "2025-22"),
        ("title", "[bold]x[/] :smile: =cmd()"),
        ("title", "会谈 كلمة é"),
        ("note", "two\nlines\tand a tab"),
        (
            "sectors",
            (SectorMention("energy", "MLI"), SectorMention("energy", "RUS"), SectorMention("energy")),
        ),
        ("follows", (1, 2)),
        ("parties", ("EU", "XKX")),
    ],
)
def test_what_can_be_is_kept_as_it_is(field: str, value: Any) -> None:
    assert getattr(replace(MEETING, **{field: value}), field) == value


def test_an_accent_is_one_character_however_it_was_typed() -> None:
    source = Source(title="Journe\u0301e", publisher="Libe\u0301ration", quote="re\u0301u")
    it = replace(
        MEETING,
        title="Visite a\u0300 Bamako",
        people=("Goi\u0308ta",),
        tags=("e\u0301te\u0301",),
        place="Ne\u0301ma",
    )
    assert (it.title, it.people, it.tags, it.place) == ("Visite à Bamako", ("Goïta",), ("été",), "Néma")
    assert (source.title, source.publisher, source.quote) == ("Journée", "Libération", "réu")


def test_a_key_day_lies_inside_an_interval() -> None:
    visit = replace(MEETING, date="2025-06-22/2025-06-26", key_date="2025-06-23")
    assert visit.span == ("2025-06-22", "2025-06-26")
    for day in ("2025-06-22", "2025-06-26"):
        assert replace(visit, key_date=day).key_date == day
    for day in ("2025-06-21", "2025-06-27"):
        with pytest.raises(NotUnderstood, match="outside the date 2025-06-22/2025-06-26"):
            replace(visit, key_date=day)


def test_an_interaction_cannot_follow_itself() -> None:
    with pytest.raises(NotUnderstood, match="#7 cannot follow itself"):
        replace(MEETING, id=7, follows=(7,))


@pytest.mark.parametrize("type_", ["pledge", "agreement"])
def test_a_promise_may_be_due_on_a_date(type_: str) -> None:
    assert replace(MEETING, type=type_, due="2026").due == "2026"
    with pytest.raises(NotUnderstood, match="soon") as caught:
        replace(MEETING, type=type_, due="soon")
    assert caught.value.field == "due"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ({}, "a url or a title"),
        ({"publisher": "AFP"}, "a url or a title"),
        ({"url": "javascript:alert(1)"}, "is not an address"),
        ({"url": "javascript://%0aalert(1)"}, "is not an address"),
        ({"url": "https://example.org/a b"}, "is not an address"),
        ({"url": "https://example.org/\x07"}, "control character"),
        ({"url": "example.org"}, "is not an address"),
        ({"title": "x", "published": "Juny"}, "Juny"),
        ({"title": "x", "quote": "\x00"}, "control character"),
    ],
)
def test_a_source_that_cannot_be_is_refused(source: dict[str, str], said: str) -> None:
    with pytest.raises(NotUnderstood, match=r"(?s).*") as caught:
        Source(**source)  # type: ignore[arg-type] # a table of keyword arguments
    assert said in caught.value.sentence
    assert caught.value.message.template in FRENCH
    assert (caught.value.field or "").startswith("sources")


def test_the_pair_does_not_depend_on_who_acts() -> None:
    assert replace(MEETING, parties=("RUS", "MLI")).pair == MEETING.pair == "MLI-RUS"


def test_a_sector_named_by_both_counts_once_in_the_sectors() -> None:
    both = replace(
        MEETING,
        sectors=(SectorMention("energy", "MLI"), SectorMention("energy", "RUS"), SectorMention("health")),
    )
    assert both.sector_ids == ("energy", "health")


@pytest.mark.parametrize(
    ("mention", "typed", "en", "fr"),
    [
        (SectorMention("energy", "RUS"), "energy@RUS", "Energy (Russia)", "Énergie (Russie)"),
        (SectorMention("energy"), "energy", "Energy", "Énergie"),
    ],
)
def test_a_mention_as_it_is_typed_and_in_words(mention: SectorMention, typed: str, en: str, fr: str) -> None:
    assert (str(mention), mention.label(BUILTIN, "en"), mention.label(BUILTIN, "fr")) == (typed, en, fr)


def test_interactions_sort_in_time_with_open_starts_first() -> None:
    dates = ["2025-06-23", "../2025-06", "2025", "2024-12-31", "2025-06-22/2025-06-26"]
    ordered = sorted(
        (replace(MEETING, id=n, date=date) for n, date in enumerate(dates, 1)), key=lambda it: it.order
    )
    assert [it.date for it in ordered] == [
        "../2025-06",
        "2024-12-31",
        "2025",
        "2025-06-22/2025-06-26",
        "2025-06-23",
    ]


def test_an_own_sector_is_valid_with_its_vocabulary_only() -> None:
    own = Vocabulary([Addition(kind="sector", sector={"id": "falconry", "family": "social"})])
    assert replace(MEETING, sectors=(SectorMention("falconry"),), vocabulary=own).sector_ids == ("falconry",)
    with pytest.raises(NotUnderstood):
        replace(MEETING, sectors=(SectorMention("falconry"),))
