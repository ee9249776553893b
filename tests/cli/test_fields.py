"""What the flags of `add` and `edit` say, as fields of an interaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from relations.cli.fields import InteractionFlags
from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN

WORDS = Words(BUILTIN, date(2025, 7, 1), "en", None)


def understood(given: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    found: dict[str, Any] = InteractionFlags(given).fields(WORDS, ("MLI", "RUS"))
    return found


def test_a_flag_that_was_not_given_says_nothing() -> None:
    assert understood({}) == {}


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("title", ("  A visit ",), "A visit"),
        ("date", ("juin 2025",), "2025-06"),
        ("key_date", ("23 June 2025",), "2025-06-23"),
        ("key_date", ("",), None),
        ("due", ("",), None),
        ("type", ("visite",), "visit"),
        ("level", ("ministre",), "minister"),
        ("level", ("",), None),
        ("confidence", ("contesté",), "disputed"),
        ("sectors", ("énergie@moscou", ""), (SectorMention("energy", "RUS"),)),
        ("sectors", ("",), ()),
        ("people", (" A ", "B", "A"), ("A", "B")),
        ("tags", (), ()),
        ("follows", ("#3",), (3,)),
        ("follows", ("",), ()),
        ("note", ("",), None),
        ("sources", ("AFP",), (Source(title="AFP"),)),
        ("sources", ("",), ()),
    ],
)
def test_a_flag_says_its_field(field: str, typed: tuple[str, ...], value: object) -> None:
    assert understood({field: typed}) == {field: value}


def test_a_quote_goes_with_its_source() -> None:
    assert understood({"sources": ("AFP",), "sources.quote": ("x",)}) == {
        "sources": (Source(title="AFP", quote="x"),)
    }


@pytest.mark.parametrize(
    ("name", "typed", "field"),
    [
        ("title", " ", "title"),
        ("date", "", "date"),
        ("type", "", "--type"),
        ("confidence", "", "--confidence"),
        ("sectors", "energy@france", "--sector"),
        ("follows", "nine", "--follows"),
        ("sources.published", "2025", "--published"),
    ],
)
def test_what_cannot_be_empty_or_does_not_fit_names_its_flag(name: str, typed: str, field: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        understood({name: (typed,)})
    assert caught.value.field == field


@pytest.mark.parametrize("typed", ["energy,migration", "énergie, défense", "energy@russia,transport@mali"])
def test_several_sectors_in_one_flag_are_told_apart(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="give each a flag: -s "):
        understood({"sectors": (typed,)})
    assert understood({"sectors": ("Economy, trade & investment",)}) == {
        "sectors": (SectorMention("economy"),)
    }
