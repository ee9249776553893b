"""What is said of a corpus: every row, and what such counts are."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Shell
from tests.corpus.made import GDELT, written


def test_every_row_is_said_with_its_reason_in_either_language(relations: Shell, tmp_path: Path) -> None:
    written(tmp_path / "down", [GDELT])
    english = relations("leads", "--from", "down").err
    assert english.startswith("15 rows read in 1 file, 5 reports of events, 2 folded into their mirror, ")
    assert "skipped: no country" in english
    french = relations("--lang", "fr", "leads", "--from", "down").err
    assert french.startswith("15 lignes lues dans 1 fichier, 5 faits rapportés, 2 réunies à leur miroir, ")
    assert "région ou lieu" in french
