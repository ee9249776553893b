"""The batches of texts whose authors had not read the rules: their first-sight figures are the floor."""

from __future__ import annotations

import pytest

from tests.draft.scores import total

# Pairs, dated and typed at least, wrong at most.
FLOOR = {
    ("fresh", "en"): (18, 14, 12, 6),
    ("fresh", "fr"): (15, 13, 7, 0),
    ("french", "fr"): (47, 34, 23, 6),
    ("english", "en"): (34, 24, 19, 10),
}


@pytest.mark.parametrize(("batch", "language"), FLOOR)
def test_fresh_texts_are_read_no_worse_than_at_first_sight(batch: str, language: str) -> None:
    score = total(batch, language)
    pairs, dated, typed, wrong = FLOOR[batch, language]
    assert score.pairs >= pairs
    assert score.dated >= dated
    assert score.typed >= typed
    assert score.wrong <= wrong
    assert score.wrong_by_confidence[4] == 0
