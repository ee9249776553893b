"""`relations pairs`, as a shell session."""

from __future__ import annotations

from pathlib import Path

from tests.cli.commands.filled import fill
from tests.conftest import Shell
from tests.terminal import run


def test_the_pairs_on_file(relations: Shell, db: Path) -> None:
    fill(db)
    found = relations("pairs", "--json").json
    assert [pair["pair"] for pair in found] == ["MLI-RUS", "FRA-MLI", "CHN-MLI", "BFA-RUS", "MLI-TUR"]
    assert (
        found[2]["silence_days"] == 300
    )  # 4 September 2024 to 1 July 2025: 26 + 31 + 30 + 31 + 31 + 28 + … + 1
    assert [line.split("\t")[0] for line in relations("pairs", "russia").lines] == ["MLI-RUS", "BFA-RUS"]
    assert "Mali – Russia" in run(["--db", str(db), "pairs"], cwd=db.parent)[1]


def test_an_empty_record(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    relations("remove", "1", "--yes")
    answer = relations("pairs")
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == "the record is empty; `relations add` begins it\n"
    assert relations("pairs", "--json").json == []


def test_a_selection_is_said_to_be_one_above_the_table(relations: Shell, db: Path) -> None:
    fill(db)
    table = relations("pairs", "mali", "--since", "2024", "--format", "table").lines
    assert table[0].startswith("Only: since 2024.")
    assert relations("pairs", "mali", "--format", "table").lines[0].startswith("pair ")
