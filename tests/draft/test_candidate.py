"""What is kept of an event as one sentence tells it, besides who, what and when."""

from __future__ import annotations

import pytest

from relations.draft.candidate import TALKS, EventCandidate
from tests.draft.texts import told

MARKS = [
    ("Ghana's president visited Togo on Monday.", "plain", True),
    ("The Ghanaian president's visit to Togo on Monday was a success.", "plain", False),
    ("Ghana's president also met Togo's president on Monday.", "also", True),
    ("Ghana's president met Togo's president on Monday.", "also", False),
    ("Ghana and Togo signed the agreement on Monday.", "definite", False),
    ("Ghana will send Togo ten trucks, Accra said on Monday.", "ahead", True),
]


@pytest.mark.parametrize(("text", "mark", "expected"), MARKS)
def test_what_is_kept_of_how_it_is_told(text: str, mark: str, expected: bool) -> None:
    [reading] = told(text, "en")
    assert [getattr(event, mark) for event in reading.events][:1] == [expected]


def test_a_candidate_is_taken_for_explicit_and_undated_unless_it_says_otherwise() -> None:
    found = EventCandidate("visit", ("GHA", "TGO"), 0, "quote", "visited", 6, "happened", None)
    assert (found.explicit_pair, found.announced, found.place, found.plain) == (True, None, None, False)


def test_of_what_was_done_to_talk_a_call_says_most() -> None:
    assert TALKS[0] == "call"
    assert TALKS[-1] == "statement"
