"""The trials are worth something: TinyDB's stock storage fails them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.test_room import disk_full, small_disk
from tests.reliability.trials import (
    OPERATIONS,
    concurrency,
    killed_at_random,
    killed_before_every_call,
    without_room,
)
from tests.reliability.writers import Stock
from tests.served import Served

__all__ = ["small_disk"]


def test_stock_fails_concurrency(tmp_path: Path) -> None:
    def again_and_again() -> None:
        for _ in range(100):  # a busy machine may run one process after the other
            concurrency(Stock(), tmp_path / "db.json", processes=8, each=10)

    with pytest.raises(AssertionError):
        again_and_again()


def test_stock_fails_a_kill_before_some_call(tmp_path: Path, served: Served) -> None:
    with pytest.raises(AssertionError, match=r"killed before call|unreadable"):
        served.call(killed_before_every_call, Stock(), "shrink", tmp_path / "db.json")


@pytest.mark.long
def test_stock_fails_kills_at_random(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):  # about one kill in a hundred does it; the first ends the trial
        killed_at_random(Stock(), "shrink", tmp_path / "db.json", records=2000, trials=2000)


def test_stock_fails_where_the_room_ends(tmp_path: Path, served: Served) -> None:
    failed = 0
    for operation in OPERATIONS:
        for percent in (0, 25, 50, 75):
            try:
                served.call(without_room, Stock(), operation, tmp_path / "db.json", percent)
            except AssertionError:
                failed += 1
    assert failed


@pytest.mark.disk
def test_stock_fails_on_a_full_disk(small_disk: Path) -> None:
    with pytest.raises(AssertionError):
        disk_full(Stock(), small_disk)
