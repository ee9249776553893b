"""What is typed, cleaned and taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.dates.tokenizer import clean, take_apart
from relations.errors import NotUnderstood


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  1er   FÉVRIER\u00a02024 ", "1er fevrier 2024"),
        ("aujourd’hui", "aujourd hui"),
        ("22–26 juin", "22-26 juin"),
        ("２０２５－０６", "2025-06"),
        ("٢٠٢٥", "2025"),
        ("1ᵉʳ mai", "1er mai"),
        ("2025-\u200b06", "2025-06"),
        ("« 2025 ».", "2025 ."),
        ("23 juin 2025.", "23 juin 2025"),
        ("2021/..", "2021/.."),
    ],
)
def test_cleaning(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_page_is_no_date() -> None:
    with pytest.raises(NotUnderstood, match="is too long for a date"):
        clean("about " * 1000)


@pytest.mark.parametrize("text", ["2²", "①", "½", "\u202e2025", "\x1b[0m", "2025\ud800", "Ⅻ"])
def test_what_hides_its_reading_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood, match="holds a character that is no part of a date"):
        clean(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("du 22 au 26 juin 2025", "de number au number month year"),
        ("22-26/06/2025", "number - date"),
        ("22/06 au 26/06/2025", "number month au date"),
        ("23-jun-2025", "number month year"),
        ("mid-june 2025", "portion month year"),
        ("2025-q2", "year quarter-of"),
        ("2e trimestre 2025", "number quarter year"),
        ("2025-06-22/2025-06-26", "date / date"),
        ("2025-w26", "date"),
        ("lundi 23 juin 2025 a 14h30", "weekday number month year"),
        ("il y a 100 jours", "ago count unit"),
        ("2019~", "date"),
        ("~2019", "about year"),
    ],
)
def test_the_parts(text: str, parts: str) -> None:
    typed = take_apart(text, day_first=None)
    assert typed is not None
    assert " ".join(token.part for token in typed.tokens) == parts
    assert typed.timed == ("14h30" in text)


@pytest.mark.parametrize("text", ["mali 2025", "2025?", "20255", "june2025", "(2025)", "2010s", "a2025"])
def test_a_piece_that_is_not_known_in_a_date(text: str) -> None:
    assert take_apart(text, day_first=None) is None


@given(st.text())
def test_cleaned_text_is_plain_and_stays_as_it_is(text: str) -> None:
    try:
        cleaned = clean(text)
    except NotUnderstood:
        return
    assert cleaned == " ".join(cleaned.split())
    assert not any(character.isdecimal() and not character.isascii() for character in cleaned)
