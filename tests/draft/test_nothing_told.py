"""Cues that tell of nothing two states did."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

NOTHING = [
    ("a part of a name", "Ghana joined the Gulf Cooperation Council's talks on Monday.", "GHA"),
    ("a text nobody adopts", "Ghana's parliament debated on Monday a motion condemning Togo.", "TGO"),
    ("a message", "The letter that Ghana delivered on Monday to Togo was long.", "TGO"),
    ("upkeep", "Ghana's embassy in Togo was closed on Monday for repairs.", "TGO"),
    (
        "talks that do not move",
        "The talks between Ghana and Togo have been at a standstill since Monday.",
        "TGO",
    ),
    ("what somebody's people are", "Togo's king thanked on Monday Ghana's wounded soldiers.", "GHA"),
]


@pytest.mark.parametrize(("case", "text", "code"), NOTHING)
def test_what_tells_of_nothing(case: str, text: str, code: str) -> None:
    assert not [line for line in lines(drafted(text)) if code in line and "TGO" in line and "GHA" in line], (
        case
    )
