"""From the pieces of a typed date to its EDTF string; the many forms are in the table of test_parser."""

from __future__ import annotations

from datetime import date

import pytest

from relations.dates.grammar import date_of
from relations.dates.tokenizer import clean, take_apart
from relations.errors import NotUnderstood
from relations.messages import Message

TODAY = date(2025, 6, 25)


def date_and_notes(text: str) -> tuple[str | None, list[Message]]:
    typed = take_apart(clean(text), day_first=True)
    assert typed is not None
    notes: list[Message] = []
    return date_of(typed.tokens, TODAY, notes), notes


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("juin 2025", "2025-06"),
        ("du 22 au 26 juin 2025", "2025-06-22/2025-06-26"),
        ("depuis 2021", "2021/.."),
        ("by June 2025", "../2025-06"),
        ("les 3 et 4 mai 2024", "2024-05-03/2024-05-04"),
        ("fin 2024", "2024-09~/2024-12"),
        ("Tuesday last week", "2025-06-17"),
        ("juin mai 2025", None),
        ("by since 2021", None),
        ("before 22-26 June 2025", None),
        ("the", None),
    ],
)
def test_the_pieces_make_a_date_or_none(text: str, edtf: str | None) -> None:
    assert date_and_notes(text)[0] == edtf


def test_before_and_after_leave_the_date_itself_out_and_say_so_in_both_languages() -> None:
    edtf, (note,) = date_and_notes("before June 2025")
    assert edtf == "../2025-05"
    assert str(note) == 'taken strictly, as "by May 2025": write "by June 2025" to include it'
    assert note.in_language("fr").replace("\u00a0", " ") == (
        "compris au sens strict, « au plus tard en mai 2025 » : écrivez « au plus tard en juin 2025 » "
        "pour inclure la date elle-même"
    )


def test_two_days_that_do_not_follow_each_other_are_two_records() -> None:
    with pytest.raises(NotUnderstood, match="record each of them on its own"):
        date_and_notes("3 et 5 mai 2024")
