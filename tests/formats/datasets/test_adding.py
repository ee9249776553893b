"""A dataset is data: a module in the folder is read, found out by its heading and asked for leads, in no other file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from relations.formats.datasets.icews import COLUMNS
from tests.formats.datasets.made import icews_row
from tests.processes import environment

PACKAGE = Path(__file__).parents[3] / "relations"


def test_a_module_in_the_folder_is_a_dataset(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "relations", ignore=shutil.ignore_patterns("__pycache__", "data"))
    (tmp_path / "relations" / "data").symlink_to(PACKAGE / "data")
    folder = tmp_path / "relations" / "formats" / "datasets"
    known = (folder / "icews.py").read_text(encoding="utf-8")
    new = known.replace("Event ID", "Report ID").replace("icews", "wires")
    (folder / "wires.py").write_text(new, encoding="utf-8")
    heading = "\t".join(COLUMNS).replace("Event ID", "Report ID")
    row = icews_row(7, "Mali", "Russian Federation", "042", "Make a visit", day="2025-06-23")
    (tmp_path / "wires.tab").write_text(f"{heading}\n{row}", encoding="utf-8")
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "relations",
            "--db",
            "db.json",
            "leads",
            "mali",
            "russia",
            "--from",
            "wires.tab",
        ],
        env=environment(PYTHONPATH=str(tmp_path)),
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "wires:7/2025-06-23" in ran.stdout, ran.stderr
