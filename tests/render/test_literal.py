"""Text from people never acts on a screen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.render.literal import visible


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
    assert visible(text) == shown


@given(st.text())
def test_nothing_that_acts_is_left(text: str) -> None:
    left = visible(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in left)
    assert not any(
        "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069" for character in left
    )


@given(st.text(st.characters(categories=("L", "N", "P", "S"), exclude_characters="\u115f\u1160\u3164\uffa0")))
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert visible(text) == text
