"""What is said of a corpus: every row, and what such counts are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.corpus.made import GDELT, ICEWS, written


def test_every_row_is_said_with_its_reason_in_either_language(relations: Shell, tmp_path: Path) -> None:
    written(tmp_path / "down", [GDELT])
    english = relations("leads", "--from", "down").err
    assert english.startswith("15 rows read in 1 file, 5 reports of events, 2 folded into their mirror, ")
    assert "4 skipped (region or place, not a state 2, " in english
    french = relations("--lang", "fr", "leads", "--from", "down").err
    assert french.startswith("15 lignes lues dans 1 fichier, 5 faits rapportés, 2 réunies à leur miroir, ")
    assert "région ou lieu" in french


@pytest.mark.parametrize("name", ["down", "down/*.csv", "down/000.csv"])
def test_datasets_are_set_beside_the_record_without_an_import(
    relations: Shell, tmp_path: Path, name: str
) -> None:
    written(tmp_path / "down", [GDELT, ICEWS])
    relations("add", "mali", "russia", "Talks", "-d", "2024-06-23", "-t", "meeting")
    told = relations("timeline", "mali", "russia", "--by", "year", "--with", name, "--json")
    heard = {row["period"]: (row["own"], row["other"], row["ids"]) for row in told.json["beside"]["periods"]}
    assert heard["2024"] == (1, 0, [])
    assert heard["2025"] == (0, 3, ["gdelt:1", "gdelt:3", "gdelt:5"])
    assert "not events" in told.err
    assert "gdelt:3" in relations("summarise", "mali", "russia", "--with", name, "--format", "table").out
    compared = relations("compare", "mali", "russia", "romania", "--with", name, "--json").json["beside"]
    assert [both["other"] for both in compared] == [3 if "000" in name else 4, 1]


def test_several_are_one_corpus(relations: Shell, tmp_path: Path) -> None:
    first, second = written(tmp_path, [GDELT, GDELT])
    relations("add", "mali", "russia", "Talks", "-d", "2024-06-23", "-t", "meeting")
    told = relations("timeline", "mali", "russia", "--with", first, "--with", second, "--json")
    assert told.json["beside"]["other"] == 3
    assert "5 read before" in told.err


def test_another_record_is_told_from_a_dataset(relations: Shell, tmp_path: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2024-06-23", "-t", "meeting")
    relations("--db", "other.json", "add", "mali", "russia", "Talks", "-d", "2024-07-23", "-t", "meeting")
    assert relations("timeline", "--with", "other.json", "--json").json["beside"]["other"] == 1
    assert relations("timeline", "--with", "gone.json", "--json").code == 4
    assert relations("timeline", "--with", "gone*.csv", "--json").code == 2
