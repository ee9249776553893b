"""Weekdays in quotes and notes against the calendar: 23 June 2025 was a Monday."""

from __future__ import annotations

import pytest

from relations.analysis.weekdays import wrong_weekdays
from relations.model import Source
from tests.analysis.record import interaction


@pytest.mark.parametrize(
    ("date", "text", "wrong"),
    [
        ("2025-06-23", "Au cours d’un échange, ce lundi 23 juin, il a déclaré", None),
        ("2025-06-22/2025-06-26", "Arrivé à Moscou le dimanche 22 juin", None),
        ("2025-06-23", "ce mardi 23 juin", ("mardi 23 juin", "2025-06-23", 0)),
        ("2025-06-23", "on Tuesday, 23 June", ("tuesday, 23 june", "2025-06-23", 0)),
        ("2025-06-23", "on Monday the 23rd of June 2025", None),
        ("2025-06-23", "on Tuesday June 23", ("tuesday june 23", "2025-06-23", 0)),
        ("2025-06-23", "on Monday, June 23rd, 2025", None),
        ("2025-06-23", "dimanche 1er juin", None),
        ("2025-06-23", "samedi 1er juin", ("samedi 1er juin", "2025-06-01", 6)),
        ("2025-06-23", "le vendredi 15 août 2025", None),
        ("2025-06-23", "le jeudi 23 juin 2022", None),  # the year that is said
        ("2025-06-23", "lundi 31 juin", None),  # no date at all
        ("2025-06-23", "lundi dernier", None),
        ("2025", "mardi 23 juin", ("mardi 23 juin", "2025-06-23", 0)),
        ("2021-12-28/2022-01-03", "le mardi 28 décembre", None),  # a Tuesday in 2021
        ("2021-12-28/2022-01-03", "le lundi 3 janvier", None),  # a Monday in 2022
        ("../2025-06", "mardi 23 juin", None),  # of which year?
    ],
)
def test_weekdays(date: str, text: str, wrong: tuple[str, str, int] | None) -> None:
    found = wrong_weekdays(interaction(7, date, sources=(Source(title="t", quote=text),)))
    expected = (
        [] if wrong is None else [dict(zip(("id", "said", "day", "weekday"), (7, *wrong), strict=True))]
    )
    assert found == expected


def test_title_and_note_are_read_too() -> None:
    it = interaction(7, "2025-06-23", title="Mardi 23 juin", note="Wednesday 23 June")
    assert [wrong["said"] for wrong in wrong_weekdays(it)] == ["mardi 23 juin", "wednesday 23 june"]
