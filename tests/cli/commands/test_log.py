"""The audit trail."""

from __future__ import annotations

import json
from pathlib import Path

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


def test_what_never_was_is_no_record_and_what_was_removed_has_its_trail(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    nothing = relations("log", 9)
    assert (nothing.code, nothing.out) == (3, "")
    assert "#9 is not on file" in nothing.err
    relations("remove", 1, "--yes")
    assert [line.split("\t")[2] for line in relations("log", 1).lines] == ["add", "remove"]


def test_a_record_that_came_without_a_trail_says_so(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    tables = json.loads(db.read_text(encoding="utf-8"))
    db.write_text(json.dumps(tables | {"history": {}}), encoding="utf-8")
    nothing = relations("log", 1)
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "no change of #1 is on record\n")


def test_own_words_are_told_with_their_names(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    relations("sectors", "add", "falconry", "--family", "social", "--label", "Falconry")
    relations("countries", "--add", "MLI", "--alias", "Pays dogon")
    undone = relations("undo").lines
    assert undone[1] == "removed Pays dogon for MLI"
    assert [line.split("\t")[4] for line in relations("log").lines[1:]] == [
        "added: sector falconry (Falconry)",
        "added: Pays dogon for MLI",
        "undoes change 3; removed: Pays dogon for MLI",
    ]
    last = json.loads(relations("log", "--json").lines[-1])
    assert last["words_removed"] == [{"kind": "party", "party": {"code": "MLI", "aliases": ["Pays dogon"]}}]
