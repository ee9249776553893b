"""The batch of texts whose author had not read the rules: its first-sight figures are the floor."""

from __future__ import annotations

import pytest

from tests.draft.scores import total

FLOOR = {"en": (18, 14, 12, 6), "fr": (15, 13, 7, 0)}  # pairs, dated and typed at least, wrong at most


@pytest.mark.parametrize("language", FLOOR)
def test_fresh_texts_are_read_no_worse_than_at_first_sight(language: str) -> None:
    score = total("fresh", language)
    pairs, dated, typed, wrong = FLOOR[language]
    assert score.pairs >= pairs
    assert score.dated >= dated
    assert score.typed >= typed
    assert score.wrong <= wrong
    assert score.wrong_by_confidence[4] == 0
