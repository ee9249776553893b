"""The lines of a card on a terminal: labels once, texts beside them, nothing cut and nothing acting."""

from __future__ import annotations

import pytest

from relations.render.card_on_screen import drawn
from relations.render.display import Display
from relations.render.layout import width

ROWS = [("date", "23 June 2025"), ("source", "Journal"), ("source", "Agence"), ("note", "one\ntwo \x1b[31m")]


def test_a_repeated_label_and_that_of_a_second_paragraph_are_shown_once() -> None:
    assert drawn("#7 Talks", ROWS, Display(terminal=True, width=40)).splitlines() == [
        "#7 Talks",
        "date    23 June 2025",
        "source  Journal",
        "        Agence",
        "note    one",
        "        two \\x1b[31m",
    ]


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_it_wraps_to_the_terminal_and_keeps_every_word(columns: int) -> None:
    words = "Мали и Россия signed an agreement on energy, transport and the training of officers".split()
    printed = drawn("#7 Talks", [("note", " ".join(words))], Display(terminal=True, width=columns))
    assert max(map(width, printed.splitlines())) <= columns
    assert printed.split()[3:] == words
