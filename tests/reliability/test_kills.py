from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from relations.store.system import HAS_FLOCK
from tests.reliability.trials import OPERATIONS, calls_of, killed_at_random, killed_before_every_call
from tests.reliability.writers import Ours
from tests.served import Served

# An edit and a removal are changed rows, an add and an import new ones.
TRIED = ("add", "shrink")
OTHERS = tuple(it for it in OPERATIONS if it not in TRIED)
LONG = pytest.param(10_000, 100, marks=pytest.mark.long)


@pytest.mark.parametrize("operation", [*TRIED, *(pytest.param(it, marks=pytest.mark.long) for it in OTHERS)])
def test_a_kill_before_any_call_leaves_the_old_state_or_the_new(
    operation: str, tmp_path: Path, counted: Callable[[str], None], served: Served
) -> None:
    counted(served.call(killed_before_every_call, Ours(), operation, tmp_path / "db.json"))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_change_is_on_the_disk_before_it_is_in_place_and_in_place_before_it_is_told(
    operation: str, tmp_path: Path, served: Served
) -> None:
    calls = served.call(calls_of, Ours(), operation, tmp_path / "db.json")
    once = [
        name
        for n, name in enumerate(calls)
        if name in ("flock", "write", "fsync", "replace") and calls[n - 1] != name
    ]
    # Windows syncs no folders, and its lock is filelock's.
    assert once == (
        ["flock", "write", "fsync", "replace", "fsync"] if HAS_FLOCK else ["write", "fsync", "replace"]
    )


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(("records", "trials"), [(200, 3), LONG])
def test_kills_at_random_lose_nothing(
    operation: str, records: int, trials: int, tmp_path: Path, counted: Callable[[str], None], served: Served
) -> None:
    path = tmp_path / "db.json"
    counted(served.call(killed_at_random, Ours(), operation, path, records=records, trials=trials))
