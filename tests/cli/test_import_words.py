"""Words of a file that are not ours are asked about where a person sits."""

from __future__ import annotations

import json
from pathlib import Path

from tests import terminal
from tests.cli.commands.test_import_ import DEALS, MAP


def test_words_that_are_not_ours_are_asked_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "deals.csv").write_text(DEALS, encoding="utf-8")
    arguments = ["--db", "deals.json", "import", "deals.csv", *MAP, "--save-map", "map.json"]
    code, shown = terminal.run(arguments, cwd=tmp_path, typed="mining\n")
    assert code == 0
    assert '"Metallurgy" is not a sector' in shown
    assert "(2 rows)" in shown
    assert shown.endswith("3 added, 0 already there, 0 refused\n")
    saved = json.loads((tmp_path / "map.json").read_text(encoding="utf-8"))
    assert saved["words"] == {"Metallurgy": "natural_resources"}
