"""`relations promises`, as a shell session on 1 July 2025."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.commands.filled import fill
from tests.conftest import Shell
from tests.terminal import run


@pytest.fixture
def record(relations: Shell, db: Path) -> Shell:
    fill(db)
    return relations


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ([], [28, 11, 12, 15, 21]),  # #43 is not Mali's
        (["--kept"], [27, 7, 8]),
        (["--broken"], [16]),
        (["--kept", "--broken"], [27, 7, 8, 16]),
        (["--open"], [11, 15, 21]),
        (["--overdue"], [12]),
        (["--under-way"], [28]),
        (["--under-way", "--overdue"], [28, 12]),
        (["--all"], [27, 28, 7, 8, 11, 12, 15, 16, 21]),
        (["--sector", "agriculture", "--kept"], [7, 8]),
    ],
)
def test_which(record: Shell, options: list[str], ids: list[int]) -> None:
    assert [promise["id"] for promise in record("promises", "mali", *options, "--json").json] == ids


def test_what_each_says(record: Shell) -> None:
    refinery = next(
        found for found in record("promises", "mali", "russia", "--json").json if found["id"] == 12
    )
    assert refinery == {
        "id": 12,
        "date": "2023-11-21",
        "title": "Gold refinery agreed",
        "rung": "agreed",
        "due": "2025-06-30",
        "age_days": 588,  # 21 November 2023 to 1 July 2025
        "state": "overdue",
        "chain": [],
    }
    assert record("promises", "mali", "russia").lines[1].split("\t")[:4] == [
        "12", "2023-11-21", "Gold refinery agreed", "agreed",
    ]  # fmt: skip


def test_none_of_that_kind_says_so(record: Shell) -> None:
    answer = record("promises", "turkey", "--broken")
    assert (answer.code, answer.out, answer.err) == (0, "", "no promise or agreement here is broken\n")


def test_a_chain_is_shown_on_a_terminal_though_the_filter_leaves_it_out(record: Shell, db: Path) -> None:
    shown = run(["--db", str(db), "promises", "--type", "pledge", "--kept"], cwd=db.parent)[1]
    assert "#9 delivery, 15 June 2023: First wheat arrives" in shown


@pytest.mark.parametrize(
    ("options", "code"), [(["mali", "--overdue"], 1), (["turkey"], 0), (["mali", "--overdue", "--json"], 1)]
)
def test_the_exit_code_tells_whether_any_is_listed(record: Shell, options: list[str], code: int) -> None:
    assert record("promises", *options, "--exit-code").code == code
    assert record("promises", *options).code == 0


def test_a_partial_delivery_keeps_no_promise(relations: Shell) -> None:
    relations("add", "russia", "mali", "Five aircraft", "-d", "2024-01-10", "-t", "pledge")
    relations(
        "add", "russia", "mali", "One of five", "-d", "2024-06-01", "-t", "partial_delivery", "--follows", "1"
    )
    [promise] = relations("promises", "--json").json
    assert (promise["state"], promise["chain"]) == ("under_way", [2])
    relations("add", "russia", "mali", "The rest", "-d", "2024-09-01", "-t", "delivery", "--follows", "2")
    assert relations("promises", "--json").json == []
    assert relations("promises", "--kept", "--json").json[0]["chain"] == [2, 3]
