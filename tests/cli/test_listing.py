"""Lists of words: the same rows in a pipe, on a terminal and as JSON."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Shell
from tests.terminal import run


def test_the_same_in_every_form(relations: Shell, tmp_path: Path) -> None:
    rows = [line.split("\t") for line in relations("types").lines]
    assert [list(row.values()) for row in relations("types", "--json").json] == rows
    shown = run(["types"], cwd=tmp_path, width=160)[1]
    assert all(row[0] in shown for row in rows)
