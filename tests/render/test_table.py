"""Tables on a terminal: folded to the width, literal, never cut."""

from __future__ import annotations

import pytest

from relations.render.display import Display
from relations.render.table import table

ROWS = [["12", "2025-06-23", "MLI-RUS", "[/gov] :smile: \x1b[31m a title that goes on and on for a while"]]
COLUMNS = ["id", "date", "pair", "title"]


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("unicode", [True, False])
def test_every_word_is_there_at_any_width(width: int, unicode: bool) -> None:
    printed = table(COLUMNS, ROWS, Display(terminal=True, width=width, unicode=unicode))
    assert max(len(line) for line in printed.splitlines()) <= width
    for word in ("[/gov]", ":smile:", "\\x1b[31m", "while", "title"):
        assert word in printed
    assert unicode or printed.isascii()


def test_headings_follow_the_language() -> None:
    assert "titre" in table(COLUMNS, ROWS, Display(terminal=True, lang="fr"))
