"""What a merge did, in sentences and as data."""

from __future__ import annotations

from datetime import date

import pytest

from relations.cli.merged import as_data, say
from relations.cli.session import Session
from relations.merge import Copy, Outcome
from relations.model.fields import Clash
from tests.merge.examples import row


def said(outcome: Outcome, capsys: pytest.CaptureFixture[str], lang: str = "en") -> list[str]:
    session = Session(date(2025, 7, 1))
    session.take(db=None, lang=lang, color=None)
    say(session, outcome, dry_run=False)
    return capsys.readouterr().err.splitlines()


OUTCOME = Outcome(
    Copy(),
    added=[8],
    changed=[1],
    removed=[(2, row(2))],
    stayed_removed=[row(3)],
    moved=[(7, 8)],
    their_moved=[(7, 9)],
    clashes=[Clash(1, "place", "Gao", None), Clash(4, None, "edited", "removed")],
)


def test_every_thing_that_happened_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(OUTCOME, capsys) == [
        "removed there, and now here: #2 June 2025 · Mali – Russia · pledge · Pledge 2",
        "removed here, still there, and stays removed: June 2025 · Mali – Russia · pledge · Pledge 3",
        "our #7 is now #8",
        "their #7 is #9 here",
        "#1: both sides set place: “Gao” is kept, the other is nothing",
        "#4 was removed on one side and edited on the other: it is kept",
        "1 added, 1 changed, 1 removed",
        "`relations undo` puts the other values in; `relations edit` decides one by one",
    ]


def test_it_speaks_french(capsys: pytest.CaptureFixture[str]) -> None:
    assert "notre #7 est maintenant #8" in said(OUTCOME, capsys, "fr")


def test_nothing_to_do_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(Outcome(Copy()), capsys) == ["nothing to take in: the record has all that the other copy has"]


def test_data_has_ids_and_both_values() -> None:
    assert as_data(OUTCOME) == {
        "added": [8],
        "changed": [1],
        "removed": [2],
        "moved": [{"from": 7, "to": 8}],
        "clashes": [
            {"id": 1, "field": "place", "kept": "Gao", "other": None},
            {"id": 4, "field": None, "kept": "edited", "other": "removed"},
        ],
    }
