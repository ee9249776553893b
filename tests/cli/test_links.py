"""What an interaction follows is checked where it is typed."""

from __future__ import annotations

import pytest

from tests.conftest import Shell


@pytest.fixture
def pledge(relations: Shell) -> Shell:
    relations("add", "france", "algeria", "Pledge", "-d", "2025-06-23", "-t", "pledge")
    return relations


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("mali", "russia", "x", "-d", "2025-07", "-t", "delivery"), '#1 "Pledge" shares no party with this'),
        (("france", "algeria", "x", "-d", "2024", "-t", "delivery"), '#1 "Pledge" comes after this'),
    ],
)
def test_a_link_that_cannot_hold_is_refused(pledge: Shell, arguments: tuple[str, ...], said: str) -> None:
    refused = pledge("add", *arguments, "--follows", 1)
    assert (refused.code, refused.out) == (2, "")
    assert f"--follows: {said}" in refused.err
    assert pledge("add", *arguments).code == 0
    assert said in pledge("edit", 2, "--follows", 1).err


def test_an_edit_that_would_break_a_link_is_refused_or_said(pledge: Shell) -> None:
    pledge("add", "france", "algeria", "Kept", "-d", "2025-07-01", "-t", "delivery", "--follows", 1)
    assert "--date:" in pledge("edit", 2, "--date", "2025-06-01").err
    assert "--party:" in pledge("edit", 2, "--party", "mali", "--party", "russia").err
    moved = pledge("edit", 1, "--date", "2025-08-01")
    assert moved.code == 0
    assert '#2 "Kept" follows this and no longer can; `relations edit 2 --drop follows=1`' in moved.err
    assert pledge("edit", 2, "--note", "late").code == 0  # what was broken before bars no other edit


def test_what_an_addition_may_repeat_is_said_that_of_its_very_date_first(relations: Shell) -> None:
    relations("add", "france", "algeria", "Month", "-d", "2025-06", "-t", "visit")
    relations("add", "france", "algeria", "Day", "-d", "2025-06-23", "-t", "visit")
    told = relations("add", "algeria", "france", "New", "-d", "2025-06-23", "-t", "visit").err
    assert told.index("looks like #2") < told.index("looks like #1")
