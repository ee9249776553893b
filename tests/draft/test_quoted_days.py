"""What somebody quoted calls today is the day on which he said it, and no day where that is not told."""

from __future__ import annotations

import pytest

from tests.draft.texts import drafted, lines

OPEN = "../2025-06-25"
DATED = [
    ("Le ministère ghanéen précise qu'il « a expulsé, ce jour, un ambassadeur du Pérou ».", OPEN),
    ("Selon le ministère, « le Pérou a livré hier dix camions au Ghana ».", OPEN),
    (
        "« Le Ghana a expulsé aujourd'hui l'ambassadeur du Pérou », a annoncé lundi le ministère.",
        "2025-06-23",
    ),
    ("« Le Ghana a expulsé hier l'ambassadeur du Pérou », a annoncé lundi le ministère.", "2025-06-22"),
    ("« Le Ghana a expulsé aujourd'hui l'ambassadeur du Pérou », a annoncé le ministère.", "2025-06-25"),
    ("Le Ghana a expulsé aujourd'hui l'ambassadeur du Pérou, « pays hostile ».", "2025-06-25"),
    ('The ministry said in a statement: "Ghana today expelled the ambassador of Peru."', OPEN),
    ('"Today Ghana signed a treaty with Peru," the Ghanaian president said on Monday.', "2025-06-23"),
    ('Ghana today expelled the ambassador of Peru, citing "acts against the ties of Ghana".', "2025-06-25"),
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_today_is_when_it_was_said(text: str, day: str) -> None:
    assert [draft["date"] for draft in drafted(text).proposals] == [day]


def test_a_statement_in_an_article_of_another_day_has_none() -> None:
    text = "Le Ghana a reçu lundi le ministre togolais. "
    text += "« Le Ghana a expulsé aujourd'hui l'ambassadeur du Pérou », a annoncé le ministère."
    assert f"GHA>PER {OPEN} expulsion" in lines(drafted(text))
