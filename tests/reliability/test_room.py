from __future__ import annotations

import itertools
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from relations.errors import CannotWrite
from relations.store import RecordFile
from tests.processes import missing
from tests.reliability.trials import OPERATIONS, without_room
from tests.reliability.writers import Ours, Writer, state_of
from tests.served import Served
from tests.store.records import names_in


@pytest.mark.parametrize(
    "percent", [0, pytest.param(25, marks=pytest.mark.long), 50, pytest.param(75, marks=pytest.mark.long), 99]
)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_where_the_room_ends_the_file_stays_as_it_is(
    operation: str, percent: int, tmp_path: Path, served: Served
) -> None:
    if (operation, percent) in (("remove", 99), ("shrink", 99)):
        percent = 90  # what is smaller than before has enough room in 99 %
    served.call(without_room, Ours(), operation, tmp_path / "db.json", percent)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=755", "tmpfs", place], capture_output=True
    )
    if mounted.returncode:
        missing("only root can mount a small file system")
    yield place
    subprocess.run(["umount", place], check=True)


def fill(disk: Path) -> Path:
    """Take all the room there is."""
    filler = disk / "start"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return filler


def for_ever_adding(writer: Writer, path: Path) -> None:
    for turn in itertools.count():
        writer.add(path, turn)


def disk_full(writer: Writer, disk: Path) -> None:
    """An add on a full disk fails and changes nothing; once there is room it works."""
    path = disk / "db.json"
    writer.make(path, 1000)
    filler = fill(disk)
    before = path.read_bytes()
    with pytest.raises((CannotWrite, OSError)):
        for_ever_adding(writer, path)
    assert path.read_bytes() == before
    filler.unlink()
    assert names_in(disk) == [path.name]
    state = state_of(path)
    writer.add(path, 999)
    assert len(state_of(path)) == len(state) + 1


@pytest.mark.disk
def test_a_full_disk_loses_nothing(small_disk: Path) -> None:
    disk_full(Ours(), small_disk)


@pytest.mark.disk
def test_on_a_full_disk_the_sentence_names_the_file_and_the_reason(small_disk: Path) -> None:
    path = small_disk / "db.json"
    Ours().make(path, 1000)
    fill(small_disk)
    with pytest.raises(
        CannotWrite, match=r"db\.json cannot be written \(No space left on device\); it is as it was"
    ):
        Ours().add(path, 1)
    assert RecordFile(path).count() == 1000
