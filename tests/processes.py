"""Processes that tests start: with the environment of a person's shell, not of whoever runs the tests."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parent.parent
WINDOWS = ROOT / "tests" / "windows"  # what is put first on the path of a process that plays Windows
_OURS = ("PYTHON", "RELATIONS", "_RELATIONS", "LC_", "LANG", "NO_COLOR", "COLUMNS", "LINES")


def environment(**variables: str) -> dict[str, str]:
    """Return the environment for a process, these variables in it, in UTF-8 unless they say otherwise.

    PYTHON* of the surrounding shell would hide faults: PYTHONUNBUFFERED those of output that waits to be flushed.
    A process that plays Windows starts only such.
    """
    around = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    path = f"{WINDOWS}{os.pathsep}{ROOT}" if plays_windows() else str(ROOT)
    return {**around, "LC_ALL": "C.UTF-8", "PYTHONPATH": path, **variables}


def windows_environment(**variables: str) -> dict[str, str]:
    """Return the environment for a process that plays Windows."""
    return environment(PYTHONPATH=f"{WINDOWS}{os.pathsep}{ROOT}", **variables)


def plays_windows() -> bool:
    """Return whether this process does."""
    return getattr(sys.modules.get("sitecustomize"), "__file__", None) == str(WINDOWS / "sitecustomize.py")


def unprivileged() -> list[str]:
    """Return what to put before a command so that the modes of files count for it, whoever runs the tests."""
    return ["setpriv", "--bounding-set=-all"] if os.geteuid() == 0 else []


def program(name: str) -> str:
    """Return where a program is; see `missing` where there is none."""
    return shutil.which(name) or missing(f"there is no {name} on this machine")


def missing(why: str) -> NoReturn:
    """Skip a test for what a machine has not; in CI, which has it, fail."""
    if "NOTHING_MISSING" in os.environ:
        pytest.fail(why)
    pytest.skip(why)
