"""On a terminal a spoilt edit can be mended in a second go."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from relations.cli import editor
from tests.conftest import Shell
from tests.terminal import run

SCRIPT = """
import json, pathlib, sys
path = pathlib.Path(sys.argv[1])
text = path.read_text("utf-8")
path.write_text(text.replace('"2025"', '"2025-02-30"') if '"2025"' in text else text.replace("02-30", "02-28"), "utf-8")
"""


@pytest.mark.parametrize(("answer", "code", "date"), [("y\n", 0, "2025-02-28"), ("n\n", 1, "2025")])
def test_the_text_is_kept_and_opened_again(
    relations: Shell, db: Path, answer: str, code: int, date: str
) -> None:
    relations("add", "mali", "russia", "A visit", "-d", "2025", "-t", "visit")
    script = db.parent / "editor.py"
    script.write_text(SCRIPT, encoding="utf-8")
    environment = {"VISUAL": f"{sys.executable} {script}"}
    ended, shown = run(
        ["--db", str(db), "edit", "1", "--editor"], cwd=db.parent, typed=answer, environment=environment
    )
    assert ended == code, shown
    assert "February 2025 has 28 days" in shown.replace("\n", " ")
    assert json.loads(relations("show", 1, "--json").out)["date"] == date


def test_on_windows_a_backslash_parts_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editor, "_WINDOWS", True)
    assert editor._split(r'"C:\Program Files\Notepad++\notepad++.exe" -multiInst') == [
        r"C:\Program Files\Notepad++\notepad++.exe",
        "-multiInst",
    ]
