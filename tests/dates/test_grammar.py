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
        ("du 3 et 4 mai 2024", "2024-05-03/2024-05-04"),
        ("3, 4 et 5 mai 2024", "2024-05-03/2024-05-05"),
        ("between 3 and 5 May 2024", "2024-05-03/2024-05-05"),  # whatever lies between
        ("entre le 3 et le 4 mai 2024", "2024-05-03/2024-05-04"),
        ("vers le 22-26 juin 2025", "2025-06-22~/2025-06-26~"),
        ("about 2025~", "2025~"),  # not twice
        ("after early 2024", "2024-05~/.."),
        ("after mid-2024", "2024-09~/.."),
        ("after late 2024", "2025/.."),
        ("before mid-2024", "../2024-04~"),
        ("before late 2024", "../2024-08~"),
        ("before the end of June 2025", "../2025-06-30~"),
        ("since mid-June 2025", "2025-06-11~/.."),
        ("au premier trimestre de 2024", "2024-33"),
        ("au second semestre de 2024", "2024-41"),
        ("late last month", "2025-05-21~/2025-05-31"),
        ("about yesterday", "2025-06-24~"),
        ("fin 2024", "2024-09~/2024-12"),
        ("since 2024/2025", None),
        ("early last week", None),  # a week has no thirds
        ("early yesterday", None),
        ("vers la semaine dernière", None),
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


def test_the_end_of_what_comes_before_is_taken_in_and_said_so_in_both_languages() -> None:
    _, (note,) = date_and_notes("before the end of June 2025")
    assert str(note) == 'taken as "by the end of June 2025"'
    assert note.in_language("fr") == "compris comme «\u00a0au plus tard fin juin 2025\u00a0»"


@pytest.mark.parametrize("text", ["3 et 5 mai 2024", "3, 5 et 6 mai 2024"])
def test_days_that_do_not_follow_each_other_are_so_many_records(text: str) -> None:
    with pytest.raises(NotUnderstood, match=r"^these dates do not follow each other: record each"):
        date_and_notes(text)
