"""An event has the dates of its clause; those of who made it known are set apart."""

from __future__ import annotations

import pytest

from relations.draft.clause_dates import dates_of
from relations.draft.time_expressions import dates_in
from tests.draft.texts import parsed

DATES = [
    ("Ghana met Togo on Monday.", "met", ["on Monday"], []),
    ("Ghana met Togo, the ministry said on Monday.", "met", [], ["on Monday"]),
    ("Ghana reopened its embassy, years after its closure in 1992.", "reopened", [], []),
]


@pytest.mark.parametrize(("text", "cue", "own", "announced"), DATES)
def test_which_dates_are_its_own(text: str, cue: str, own: list[str], announced: list[str]) -> None:
    sentence, tree, words = parsed(text, "en")
    found = dates_of(tree.at(text.index(cue)), tree, dates_in(sentence, words), words)
    shown = [
        [f"{text[: s.start].split()[-1]} {text[s.start : s.end]}" for s in part]
        for part in (found.own, found.announced)
    ]
    assert shown == [own, announced]
