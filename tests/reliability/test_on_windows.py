"""Every trial of the store, and what reads and writes files, on Windows as far as it can be played elsewhere."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.processes import ROOT, plays_windows, windows_environment

HERE = Path(__file__).parent
FOLDERS = [ROOT / "tests" / name for name in ("store", "articles", "exchange", "merge")]
# The stock storage is not ours, nor does it take another branch anywhere; and this file starts the others.
NOT_PLAYED = ("test_stock_fails.py", Path(__file__).name)
TRIALS = sorted(path for path in HERE.glob("test_*.py") if path.name not in NOT_PLAYED)


@pytest.mark.long
@pytest.mark.parametrize("path", [*TRIALS, *FOLDERS], ids=lambda path: path.name)
def test_the_trials_hold_on_windows(path: Path, counted: Callable[[str], None]) -> None:
    assert not plays_windows()
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-m", "long or not long", path],
        cwd=ROOT,
        env=windows_environment(),
        capture_output=True,
        text=True,
        encoding="cp1252",
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
    counted(f"{path.name} on Windows as played:")
    for line in ran.stdout.partition(" reliability ")[2].splitlines()[1:]:
        counted(f"  {line}")
