"""`relations compare`, as a shell session."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.store import RecordFile
from tests.analysis.record import interaction
from tests.cli.commands.filled import fill
from tests.conftest import Shell


@pytest.fixture
def record(relations: Shell, db: Path) -> Shell:
    fill(db)
    return relations


def test_a_briefing_of_each_pair(record: Shell) -> None:
    found = record("compare", "mali", "russia", "china", "niger", "--json").json
    assert found["country"] == "MLI"
    assert [(pair["pair"], pair["count"]) for pair in found["pairs"]] == [
        ("MLI-RUS", 24),
        ("CHN-MLI", 7),
        ("MLI-NER", 0),
    ]
    since = record("compare", "mali", "russia", "china", "--since", "2024", "--json").json
    assert [pair["count"] for pair in since["pairs"]] == [12, 1]


def test_side_by_side_in_a_pipe(record: Shell) -> None:
    assert "interactions\t24\t7" in record("compare", "mali", "russia", "china").lines


@pytest.mark.parametrize(
    ("countries", "said"),
    [
        (["mali", "mali"], '"mali" is named twice; name different countries'),
        (["mali", "russia", "RUS"], '"russia" is named twice; name different countries'),
        (["mali", "Atlantis"], '"Atlantis"'),
        (["mali"], "COUNTRY"),
    ],
)
def test_what_is_not_understood(record: Shell, countries: list[str], said: str) -> None:
    answer = record("compare", *countries)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


@pytest.mark.parametrize("countries", [["niger", "chad"], ["mali", "chad"]])
def test_nothing_on_file_with_them(record: Shell, countries: list[str]) -> None:
    answer = record("compare", *countries)
    assert (answer.code, answer.out, answer.err) == (0, "", "no interaction matches\n")


def test_another_record_beside_each_pair(record: Shell, db: Path) -> None:
    other = db.parent / "other.json"
    RecordFile(other).add([interaction(1, "2018-05-05")], "test", "2026-01-01T00:00:00Z")
    found = record("compare", "mali", "russia", "china", "--with", other, "--json").json["beside"]
    assert [(both["own"], both["other"]) for both in found] == [(24, 1), (7, 0)]


def test_a_selection_is_said_to_be_one(record: Shell) -> None:
    assert (
        record("compare", "mali", "russia", "china", "--since", "2024")
        .lines[1]
        .startswith("Selection\tOnly: since 2024.")
    )
