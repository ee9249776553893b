"""What a person types, as codes and EDTF strings, each error with its flag."""

from __future__ import annotations

from datetime import date

import pytest

from relations.cli.words import Words
from relations.errors import NotUnderstood
from relations.model import SectorMention, Source
from relations.vocabulary import BUILTIN


@pytest.fixture
def words() -> Words:
    return Words(BUILTIN, date(2025, 6, 25), "en", None)


def test_a_sector_with_the_party_that_named_it(words: Words) -> None:
    pair = ("MLI", "RUS")
    assert words.mention("énergie@moscou", pair) == SectorMention("energy", "RUS")
    assert words.mention("transport", pair) == SectorMention("transport")
    with pytest.raises(NotUnderstood, match='"france" is not one of the two parties') as caught:
        words.mention("energy@france", pair)
    assert caught.value.field == "--sector"


def test_a_date_and_what_was_assumed(words: Words) -> None:
    assert words.date("lundi 23 juin", "--date") == "2025-06-23"
    assert len(words.notes) == 1
    assert "2025" in str(words.notes[0])


def test_a_bound_may_be_a_span(words: Words) -> None:
    assert words.bound(None, "--since") is None
    assert (words.bound("2y", "--since") or "") <= "2023-06-25"
    with pytest.raises(NotUnderstood) as caught:
        words.bound("soonish", "--until")
    assert caught.value.field == "--until"


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
    words: Words,
    given: tuple[list[str], list[str], list[str], list[str], list[str]],
    sources: tuple[Source, ...],
) -> None:
    assert words.sources(*given) == sources


def test_a_list_of_the_wrong_length_is_refused(words: Words) -> None:
    with pytest.raises(NotUnderstood, match="1 given for 2 sources") as caught:
        words.sources(["a", "b"], [], ["AFP"], [], [])
    assert caught.value.field == "--publisher"


def test_two_texts_cannot_both_be_the_title(words: Words) -> None:
    with pytest.raises(NotUnderstood, match="not an address"):
        words.sources(["AFP wire"], ["A title"], [], [], [])


def test_what_is_said_of_sources_on_file_leaves_the_rest_of_them(words: Words) -> None:
    there = (Source("https://e.org/a", quote="One."), Source(title="B", publisher="RFI", quote="Two."))
    assert words.sources([], [], ["AFP", ""], ["", "2025"], [], there) == (
        Source("https://e.org/a", publisher="AFP", quote="One."),
        Source(title="B", published="2025", quote="Two."),
    )
    with pytest.raises(NotUnderstood, match="1 given for 2 sources"):
        words.sources([], [], [], [], ["Three."], there)


def test_bounds_that_leave_no_day_are_refused(words: Words) -> None:
    assert words.bounds("2024", "2024-02-29") == ("2024", "2024-02-29")
    assert words.bounds("2025-06", "2025") == ("2025-06", "2025")
    assert words.bounds("2025", None) == ("2025", None)
    assert words.bounds("since 2024", "by 2025") == ("2024/..", "../2025")
    with pytest.raises(NotUnderstood, match='"by 2020" has no beginning'):
        words.bounds("by 2020", None)
    with pytest.raises(NotUnderstood, match='"since 2020" has no end'):
        words.bounds(None, "since 2020")
    with pytest.raises(NotUnderstood, match='"2024" is before --since "2025"') as caught:
        words.bounds("2025", "2024")
    assert caught.value.field == "--until"
