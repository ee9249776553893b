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


def sources_said(
    places: list[str],
    titles: list[str],
    publishers: list[str],
    published: list[str],
    quotes: list[str],
    on_file: tuple[Source, ...] = (),
) -> tuple[Source, ...]:
    """Return the sources of these lists; an empty list is a flag that was not given."""
    parts = {"title": titles, "publisher": publishers, "published": published, "quote": quotes}
    typed = {f"sources.{part}": tuple(texts) for part, texts in parts.items() if texts}
    return InteractionFlags({**({"sources": tuple(places)} if places else {}), **typed}).sources(
        WORDS, on_file
    )


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


@pytest.mark.parametrize(
    ("given", "sources"),
    [
        ((["https://example.org"], [], [], [], []), (Source(url="https://example.org"),)),
        ((["AFP wire"], [], [], ["23 June 2025"], []), (Source(title="AFP wire", published="2025-06-23"),)),
        (
            ([], ["A title"], ["AFP"], [], ["a quote"]),
            (Source(title="A title", publisher="AFP", quote="a quote"),),
        ),
        ((["a", "b"], [], ["", "AFP"], [], []), (Source(title="a"), Source(title="b", publisher="AFP"))),
        (([], [], [], [], []), ()),
    ],
)
def test_sources_go_together_in_their_order(
    given: tuple[list[str], list[str], list[str], list[str], list[str]], sources: tuple[Source, ...]
) -> None:
    assert sources_said(*given) == sources


def test_a_list_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="1 given for 2 sources") as caught:
        sources_said(["a", "b"], [], ["AFP"], [], [])
    assert caught.value.field == "--publisher"


def test_two_texts_cannot_both_be_the_title() -> None:
    with pytest.raises(NotUnderstood, match="not an address"):
        sources_said(["AFP wire"], ["A title"], [], [], [])


def test_what_is_said_of_sources_on_file_leaves_the_rest_of_them() -> None:
    there = (Source("https://e.org/a", quote="One."), Source(title="B", publisher="RFI", quote="Two."))
    assert sources_said([], [], ["AFP", ""], ["", "2025"], [], there) == (
        Source("https://e.org/a", publisher="AFP", quote="One."),
        Source(title="B", published="2025", quote="Two."),
    )
    with pytest.raises(NotUnderstood, match="1 given for 2 sources"):
        sources_said([], [], [], [], ["Three."], there)
