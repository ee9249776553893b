"""Taking back the last change not yet undone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from relations.store import RecordFile
from tests.conftest import Shell
from tests.store.records import interaction


def interactions(db: Path) -> object:
    return json.loads(db.read_text(encoding="utf-8"))["interactions"]


def test_add_edit_remove_and_three_undos_give_back_the_first_state(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    first = interactions(db)
    relations("add", "mali", "russia", "More talks", "-d", "2025-07", "-t", "meeting")
    relations("edit", 2, "--title", "Other talks")
    relations("remove", 2, "--yes")
    said = [relations("undo").out.splitlines()[0].split(" (")[0] for _ in range(3)]
    assert said == ["undone: remove", "undone: edit", "undone: add"]
    assert interactions(db) == first


def test_an_undo_says_what_came_back_and_is_logged(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    relations("remove", 1, "--yes")
    assert relations("undo").lines[1] == "restored #1 23 June 2025 · Mali – Russia · meeting · Talks"
    assert relations("log").lines[-1].split("\t")[2:] == ["undo", "#1", "undoes change 2"]


def test_nothing_left_to_undo_is_refused(relations: Shell) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    relations("undo")
    refused = relations("undo")
    assert (refused.code, refused.out) == (1, "")
    assert "no change left to undo" in refused.err


def with_command(db: Path, command: str) -> None:
    """Have a stranger's file say that this command made the change."""
    text = db.read_text(encoding="utf-8")
    db.write_text(text.replace('"command":"add"', f'"command":{json.dumps(command)}'), encoding="utf-8")


def test_what_a_strangers_history_says_does_not_act_on_the_screen(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    with_command(db, "add\u202e\U000e0041")
    for arguments in (["log"], ["show", "1"], ["undo"]):
        shown = relations(*arguments)
        assert shown.code == 0
        assert "\u202e" not in shown.out
        assert "\U000e0041" not in shown.out
        assert "add\\u202e\\U000e0041" in shown.out


def test_a_history_with_control_characters_is_refused(relations: Shell, db: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    with_command(db, "add\x1b]52;c;ZXZpbA==\x07")
    for arguments in (["log"], ["show", "1"], ["undo"], ["list"]):
        told = relations(*arguments)
        assert (told.code, told.out) == (4, ""), arguments
        assert "\x1b" not in told.err


def test_undoing_one_of_two_imports_of_an_event_leaves_what_the_other_brought(
    relations: Shell, db: Path, tmp_path: Path
) -> None:
    """Both imported it, and merged: what one imported oneself does not go with the colleague's import."""
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    first = interactions(db)
    theirs = Path(shutil.copy(db, tmp_path / "theirs.json"))
    RecordFile(db).add([interaction(2), interaction(3)], "import", "2027-01-01T00:00:00Z")
    both = interactions(db)
    RecordFile(theirs).add([interaction(2), interaction(3, place="Kidal")], "import", "2027-01-02T00:00:00Z")
    assert relations("merge", theirs).code == 0
    assert relations("show", 3, "--json").json["place"] == "Kidal"
    assert relations("--lang", "fr", "undo").lines[1:] == [
        "rétabli\u00a0: #3 4 juin 2025 · Mali – Russie · visite · Visit n° 3",
        "reste au dossier, car ajouté deux fois\u00a0: #2 3 juin 2025 · Mali – Russie · visite · Visit n° 2",
    ]
    assert interactions(db) == both
    assert [line.split()[:2] for line in relations("undo").lines[1:]] == [
        ["removed", "#2"],
        ["removed", "#3"],
    ]
    assert interactions(db) == first
