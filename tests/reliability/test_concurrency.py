from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reliability.trials import concurrency
from tests.reliability.writers import Ours
from tests.served import Served


@pytest.mark.parametrize("each", [10, pytest.param(100, marks=pytest.mark.long)])
def test_adds_at_once_are_all_there(
    each: int, tmp_path: Path, counted: Callable[[str], None], served: Served
) -> None:
    counted(served.call(concurrency, Ours(), tmp_path / "db.json", processes=8, each=each))
