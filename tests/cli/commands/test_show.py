"""An interaction in full."""

from __future__ import annotations

import json

from tests.conftest import Shell


def test_follow_ups_are_shown_both_ways(relations: Shell) -> None:
    relations("add", "russia", "mali", "Promise of trucks", "-d", "2025-01", "-t", "pledge")
    relations("add", "russia", "mali", "Trucks", "-d", "2025-06", "-t", "delivery", "--follows", 1)
    assert "followed by\t#2 June 2025 · Russia – Mali · delivery · Trucks" in relations("show", 1).lines
    assert (
        "follows\t#1 January 2025 · Russia – Mali · pledge · Promise of trucks" in relations("show", 2).lines
    )


def test_json_is_one_object_a_line(relations: Shell) -> None:
    for title in ("one", "two"):
        relations("add", "mali", "russia", title, "-d", "2025", "-t", "visit")
    shown = relations("show", 2, 1, "--json")
    assert [json.loads(line)["title"] for line in shown.lines] == ["two", "one"]


def test_an_unknown_id_is_no_such_record(relations: Shell) -> None:
    relations("add", "mali", "russia", "one", "-d", "2025", "-t", "visit")
    refused = relations("show", 1, 9)
    assert (refused.code, refused.out) == (3, "")
    assert "#9" in refused.err


def test_of_a_long_history_the_last_lines_are_shown_and_the_others_counted(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    for n in range(12):
        relations("edit", 1, "--title", f"Talks {n}")
    history = [line for line in relations("show", 1).lines if line.startswith("history\t")]
    assert len(history) == 11
    assert history[0] == "history\t3 earlier: `relations log 1`"
    assert history[-1].endswith('title: "Talks 10" → "Talks 11"')
    french = relations("--lang", "fr", "show", 1).lines
    assert "historique\t3 de plus avant\u00a0: `relations log 1`" in french
