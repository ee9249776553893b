"""One interaction, in a line and in full."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relations.model import SectorMention, Source
from relations.render.detail import detail, drawn, one_line
from relations.render.display import Display
from relations.render.layout import width
from relations.vocabulary import BUILTIN
from tests.model.test_interaction import MEETING

IT = replace(
    MEETING,
    id=7,
    date="2025-06-22/2025-06-26",
    key_date="2025-06-23",
    sectors=(SectorMention("energy", "RUS"), SectorMention("transport")),
    level="leader",
    people=("Assimi Goïta, président", "[bold]Poutine[/]"),
    note="two\nlines",
    follows=(3,),
    sources=(Source(title="Article", publisher="Journal", published="2025-06", quote="il a déclaré"),),
)
HISTORY = [["1", "2025-06-24T08:00:00Z", "add", "#7", ""]]


def test_in_a_pipe_every_line_is_a_label_and_a_text() -> None:
    printed = detail(IT, [replace(MEETING, id=3)], [], HISTORY, BUILTIN, Display())
    assert [line.split("\t") for line in printed.splitlines()] == [
        ["#", "7"],
        ["title", "Goïta received by Putin at the Kremlin"],
        ["date", "22–26 June 2025 (2025-06-22/2025-06-26)"],
        ["key day", "23 June 2025"],
        ["parties", "Mali (MLI) → Russia (RUS)"],
        ["type", "meeting"],
        ["sectors", "Energy (Russia)"],
        ["sectors", "Transport"],
        ["level", "leader"],
        ["people", "Assimi Goïta, président"],
        ["people", "[bold]Poutine[/]"],
        ["note", "two\\nlines"],
        ["confidence", "reported"],
        ["source", "Article, Journal, June 2025, “il a déclaré”"],
        ["follows", "#3 23 June 2025 · Mali – Russia · meeting · Goïta received by Putin at the Kremlin"],
        ["history", "1 · 2025-06-24T08:00:00Z · add · #7"],
        ["uid", "7b0c1d8e-6f5a-4c3b-9d2e-1f0a2b3c4d5e"],
    ]


def test_on_a_terminal_nothing_is_interpreted_and_nothing_cut() -> None:
    printed = detail(IT, [], [], HISTORY, BUILTIN, Display(terminal=True, width=60))
    assert "[bold]Poutine[/]" in printed
    assert "2025-06-22/2025-06-26" in printed
    assert max(len(line) for line in printed.splitlines()) <= 60


def test_what_it_follows_is_told_also_when_it_is_gone() -> None:
    assert "follows\t#3 (not on file)\n" in detail(IT, [], [], HISTORY, BUILTIN, Display())
    assert "fait suite à\t#3 (absent du fichier)\n" in detail(
        IT, [], [], HISTORY, BUILTIN, Display(lang="fr")
    )


def test_colour_is_only_added() -> None:
    plain = detail(IT, [], [], HISTORY, BUILTIN, Display(terminal=True, width=100))
    coloured = detail(IT, [], [], HISTORY, BUILTIN, Display(terminal=True, width=100, color=True))
    assert "\x1b[" in coloured
    assert "\x1b" not in plain


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


@pytest.mark.parametrize(
    ("display", "line"),
    [
        (Display(), "#7 23 June 2025 · Mali – Russia · meeting · Goïta received by Putin at the Kremlin"),
        (
            Display(lang="fr"),
            "#7 23 juin 2025 · Mali – Russie · rencontre · Goïta received by Putin at the Kremlin",
        ),
        (
            Display(unicode=False),
            "#7 23 June 2025 | Mali - Russia | meeting | Goïta received by Putin at the Kremlin",
        ),
    ],
)
def test_it_says_when_who_and_what(display: Display, line: str) -> None:
    assert one_line(replace(MEETING, id=7), BUILTIN, display) == line


def test_an_interaction_not_on_file_has_no_number() -> None:
    assert one_line(MEETING, BUILTIN, Display()).startswith("23 June 2025")
