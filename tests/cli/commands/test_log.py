"""The audit trail."""

from __future__ import annotations

import json

from tests.conftest import Shell


def test_it_tells_a_records_life(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    relations("add", "mali", "russia", "Other", "-d", "2025", "-t", "meeting")
    relations("edit", 1, "--title", "Long talks", "--place", "Kremlin")
    relations("remove", 1, "--yes")
    life = [line.split("\t")[2:] for line in relations("log", 1).lines]
    assert life == [
        ["add", "#1", ""],
        ["edit", "#1", 'title: "Talks" → "Long talks"; place: nothing → "Kremlin"'],
        ["remove", "#1", "removed: 2025-06-23 Long talks"],
    ]
    assert len(relations("log").lines) == 4


def test_json_is_one_change_a_line(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    [change] = [json.loads(line) for line in relations("log", "--json").lines]
    assert (change["change"], change["command"], change["ids"]) == (1, "add", [1])


def test_no_change_says_so(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    nothing = relations("log", 9)
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "no change of #9 is on record\n")
