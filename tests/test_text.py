"""What counts as the same word, and what of a text is written out because it cannot be seen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.text import (
    composed,
    encoding_of,
    escape_controls,
    escape_reversibly,
    fold,
    suggestions,
    unescape,
)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Énergie", "energie"),
        ("  ÉNERGIE  ", "energie"),
        ("Côte d’Ivoire", "cote d ivoire"),
        ("Côte d'Ivoire", "cote d ivoire"),
        ("Guinée-Bissau", "guinee bissau"),
        ("Guinée‑Bissau", "guinee bissau"),
        ("U.S.", "u s"),
        ("natural_resources", "natural resources"),
        ("Mali\u00a0", "mali"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_accents_case_and_separators_do_not_count(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("enrgy", "energy"), ("Defnce", "defence"), ("energie", "energy"), ("agriclture", "agriculture")],
)
def test_a_typo_suggests_the_word_that_was_meant(typed: str, first: str) -> None:
    assert suggestions(typed, ["energy", "defence", "agriculture", "health"])[0] == first


def test_nothing_alike_suggests_nothing() -> None:
    assert suggestions("zzz", ["energy", "defence"]) == []


@given(st.text(st.one_of(st.characters(), st.sampled_from("\\u202e\u200b\u200d\ufe0f\U000e0041葛"))))
def test_what_is_written_out_for_a_file_is_read_back(text: str) -> None:
    written = escape_reversibly(text)
    assert unescape(written) == text
    assert escape_controls(written, keep="\n\r\t") == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("C:\\users\\x41", "C:\\users\\x41"),
        ("\u202etxt", "\\u202etxt"),
        ("typed \\u202e", "typed \\\\u202e"),
        ("\\\u202e", "\\\\\\u202e"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_only_what_cannot_be_seen_is_written_out_for_a_file(text: str, written: str) -> None:
    assert escape_reversibly(text) == written
    assert unescape(written) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Goïta reçu à Moscou", "Goïta reçu à Moscou"),
        ("[bold]x[/] :smile:", "[bold]x[/] :smile:"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\tb\nc", "a\\tb\\nc"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\u2066x\u2069", "\\u2066x\\u2069"),
        ("\x9b31m", "\\x9b31m"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("nbsp\u00a0here", "nbsp\u00a0here"),
        ("\u00a0«\u00a0fin\u202f»", "\u00a0«\u00a0fin\u202f»"),
        ("hi\U000e0041\U000e0042", "hi\\U000e0041\\U000e0042"),
        ("pay\u200dpal \u200c", "pay\\u200dpal \\u200c"),
        ("filled\u3164 \ufe0f\ufe0f", "filled\\u3164 \\ufe0f\\ufe0f"),
        ("👩\u200d🚀 ❤\ufe0f 葛\U000e0100", "👩\u200d🚀 ❤\ufe0f 葛\U000e0100"),
        ("葛\U000e0100\U000e0101", "葛\U000e0100\\U000e0101"),
        ("half \ud83d", "half \\ud83d"),
        ("e\u0301 会谈 كلمة", "e\u0301 会谈 كلمة"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_would_act_is_written_out(text: str, shown: str) -> None:
    assert escape_controls(text) == shown


@given(st.text())
def test_nothing_that_acts_is_left(text: str) -> None:
    left = escape_controls(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in left)
    assert not any(
        "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069" for character in left
    )


@given(st.text(st.characters(categories=("L", "N", "P", "S"), exclude_characters="\u115f\u1160\u3164\uffa0")))
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert escape_controls(text) == text


def test_accents_are_one_character_each() -> None:
    assert composed("Goi\u0308ta") == "Goïta"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_utf_16_and_utf_32_show_in_their_mark_or_their_zeros(encoding: str) -> None:
    for text in ("date;« Été » – l’accord\n", "a\tb\n", "ab"):
        assert encoding_of(text.encode(encoding)) == encoding


@pytest.mark.parametrize(
    "data", [b"", b"a", "date;« Été »\n".encode(), b"a\x00b,c\x00\x00\n", b"\0" * 16, b"abc\0" * 9]
)
def test_zeros_here_and_there_are_neither(data: bytes) -> None:
    assert encoding_of(data) == "utf-8-sig"
