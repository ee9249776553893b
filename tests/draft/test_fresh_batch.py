"""The batches of texts whose authors had not read the rules: what is read of them is never less again.

At first sight (pairs, dated, typed, of how many; wrong of drafts): fresh en 18, 14, 12 of 23; 6 of 22. fresh fr 15, 13,
7 of 28; 0 of 15. french fr 47, 34, 23 of 82; 6 of 50. english en 34, 24, 19 of 89; 10 of 42.
french_later, whose author had read the rules by then: 26, 20, 18 of 37; 1 of 27.
"""

from __future__ import annotations

import pytest

from tests.draft.scores import total

# Pairs, dated and typed at least, wrong at most.
FLOOR = {
    ("fresh", "en"): (19, 17, 17, 1),
    ("fresh", "fr"): (22, 21, 20, 0),
    ("french", "fr"): (70, 62, 59, 0),
    ("french_later", "fr"): (33, 29, 28, 0),
    ("english", "en"): (56, 49, 45, 0),
}


@pytest.mark.parametrize(("batch", "language"), FLOOR)
def test_texts_of_others_are_read_no_worse_than_before(batch: str, language: str) -> None:
    score = total(batch, language)
    pairs, dated, typed, wrong = FLOOR[batch, language]
    assert score.pairs >= pairs
    assert score.dated >= dated
    assert score.typed >= typed
    assert score.wrong <= wrong
    assert score.wrong_by_confidence[4] == 0
