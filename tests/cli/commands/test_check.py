"""`relations check`, as a shell session."""

from __future__ import annotations

from pathlib import Path

from tests.cli.commands.filled import fill
from tests.conftest import Shell


def test_what_an_editor_would_query(relations: Shell, db: Path) -> None:
    fill(db)
    found = relations("check", "--json").json
    assert found["unsourced"] == [1, 11, 13]
    assert found["duplicates"] == [[36, 44]]
    assert found["dangling"] == []
    assert (
        "Weekday that does not fit (1)\t#37 says “friday 17 november 2022”, but 17 November 2022 is a Thursday"
        in (relations("check").lines)
    )
    assert relations("check", "china", "--json").json["count"] == 7


def test_a_follow_up_outside_the_selection_does_not_dangle(relations: Shell, db: Path) -> None:
    fill(db)
    assert relations("check", "--type", "delivery", "--json").json["dangling"] == []


def test_nothing_to_check(relations: Shell, db: Path) -> None:
    fill(db)
    answer = relations("check", "niger")
    assert (answer.code, answer.out, answer.err) == (0, "", "no interaction matches\n")


def test_a_sound_file(relations: Shell, db: Path) -> None:
    fill(db)
    answer = relations("check", "--file")
    assert (answer.code, answer.out, answer.err) == (0, "", f"{db} is sound\n")
    assert relations("check", "--file", "--json").json == []


def test_every_fault_of_a_damaged_file_at_once(relations: Shell, db: Path) -> None:
    fill(db)
    text = (
        db.read_text("utf-8")
        .replace('"Two helicopters"', '"Two helicopters')
        .replace('"2022-05-20"', '"2022-05-40"')
    )
    db.write_text(text, "utf-8")
    assert relations("list").code == 4
    answer = relations("check", "--file", "--json")
    assert answer.code == 4
    assert [fault["record"] for fault in answer.json] == [4, 5]
    assert answer.err == "2 faults; 43 interactions can be rescued\n"
    assert len(relations("check", "--file").lines) == 2


def test_the_exit_code_tells_whether_anything_is_listed(relations: Shell, db: Path) -> None:
    fill(db)
    assert relations("check", "--exit-code").code == 1
    assert relations("check").code == 0
    assert relations("check", "niger", "--exit-code").code == 0


def test_what_a_draft_recorded_and_nobody_read(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting", "--tag", "unread")
    assert relations("check", "--json").json["unread"] == [1]
    assert (
        relations("check")
        .lines[0]
        .startswith("Recorded from a draft, not read by anyone (1)\t#1 23 June 2025")
    )
