"""Sentences of the kinds that were drafted wrongly: each is read rightly or not at all, and most are read."""

from __future__ import annotations

import pytest

from tests.draft.sentence_scores import Case, cases, judged

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['published']} {case['text'][:40]}")
def test_nothing_wrong_is_drafted(case: Case) -> None:
    result = judged(case)
    assert not result.wrong


def test_most_are_read() -> None:
    assert len(CASES) == 45
    assert sum(judged(case).verdict == "right" for case in CASES) >= 43
