"""Every trial of the store, on the branch that Windows takes, as far as Windows can be played elsewhere."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.processes import ROOT, plays_windows, windows_environment

FOLDER = Path(__file__).parent
OTHERS = ("test_stock_fails.py", Path(__file__).name)  # the stock storage is not ours
# Eight shells at once: on a busy machine some waited in vain for five seconds at the played lock, and were told so.
NOT_PLAYED = "not eight_shells"
TRIALS = sorted(path.name for path in FOLDER.glob("test_*.py") if path.name not in OTHERS)


@pytest.mark.long
@pytest.mark.parametrize("name", TRIALS)
def test_the_trials_hold_on_windows(name: str, counted: Callable[[str], None]) -> None:
    assert not plays_windows()
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "no:cacheprovider",
            "-m",
            "long or not long",
            "-k",
            NOT_PLAYED,
            FOLDER / name,
        ],
        cwd=ROOT,
        env=windows_environment(),
        capture_output=True,
        text=True,
        encoding="cp1252",
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
    counted(f"{name} on Windows as played:")
    for line in ran.stdout.partition(" reliability ")[2].splitlines()[1:]:
        counted(f"  {line}")
