"""What differs between systems: the sync of macOS, and the whole program on what can be played of Windows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from relations.store import system
from tests.processes import windows_environment
from tests.store.records import on_posix

HOLD = """
import sys
from pathlib import Path
from relations.store.lock import locked
with locked(Path(sys.argv[1]), 5):
    print("held", flush=True)
    sys.stdin.read()
"""
ADD = ("add", "mali", "russia", "Réunion", "-d", "2025-06-23", "-t", "meeting", "-q")


def on_windows(db: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "relations", "--db", str(db), *arguments],
        capture_output=True,
        env=windows_environment(),
        check=False,
        timeout=60,
    )


def said(ran: subprocess.CompletedProcess[bytes]) -> str:
    return ran.stderr.decode()


def test_on_windows_a_record_is_written_changed_and_read(tmp_path: Path) -> None:
    db = tmp_path / "deep" / "record.json"
    assert on_windows(db, *ADD).stdout == b"1\n"
    changed = on_windows(db, "edit", "1", "--place", "Moscow")
    assert changed.returncode == 0, said(changed)
    shown = on_windows(db, "list", "--json")
    [it] = json.loads(shown.stdout)
    assert (it["title"], it["place"]) == ("Réunion", "Moscow")
    assert on_windows(db, "undo").returncode == 0
    assert {path.name for path in db.parent.iterdir()} <= {"record.json", "record.json.lock"}


@pytest.mark.long  # it waits five seconds
def test_on_windows_a_second_writer_is_refused_and_nothing_is_lost(tmp_path: Path) -> None:
    db = tmp_path / "record.json"
    on_windows(db, *ADD)
    before = db.read_bytes()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(db)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=windows_environment(),
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\r\n"
        refused = on_windows(db, *ADD, "--place", "Bamako")
    assert refused.returncode == 5
    assert "is being changed by another process" in said(refused)
    assert db.read_bytes() == before


def test_on_windows_a_reader_is_waited_for_then_the_old_record_stays(tmp_path: Path) -> None:
    db = tmp_path / "record.json"
    on_windows(db, *ADD)
    before = db.read_bytes()
    with db.open("rb"):
        refused = on_windows(db, "edit", "1", "--place", "Moscow")
    assert refused.returncode == 5
    assert "it is as it was before" in said(refused)
    assert db.read_bytes() == before
    reading = db.open("rb")
    closing = threading.Timer(
        0.6, reading.close
    )  # within the second that is waited, whenever the start is over
    closing.start()
    written = on_windows(db, "edit", "1", "--place", "Moscow")
    closing.join()
    assert written.returncode == 0, said(written)


def test_on_windows_many_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    db = tmp_path / "record.json"
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "relations", "--db", str(db), *ADD, "--place", str(number)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=windows_environment(),
        )
        for number in range(4)
    ]
    for writer in writers:
        _, errors = writer.communicate(timeout=60)
        assert writer.returncode == 0, errors
    found = json.loads(on_windows(db, "list", "--json").stdout)
    assert sorted(it["id"] for it in found) == [1, 2, 3, 4]


@on_posix
def test_the_drive_itself_is_synced_where_there_is_a_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    synced: list[int] = []
    monkeypatch.setattr(system, "_FULL_SYNC", 51)
    monkeypatch.setattr("fcntl.fcntl", lambda descriptor, what: asked.append((descriptor, what)))
    monkeypatch.setattr(os, "fsync", synced.append)
    system.sync(7)
    assert (asked, synced) == ([(7, 51)], [])


@on_posix
def test_a_folder_that_knows_no_full_sync_is_synced_as_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(descriptor: int, what: int) -> int:
        raise OSError

    synced: list[int] = []
    monkeypatch.setattr(system, "_FULL_SYNC", 51)
    monkeypatch.setattr("fcntl.fcntl", unknown)
    monkeypatch.setattr(os, "fsync", synced.append)
    system.sync(7)
    assert synced == [7]


def test_flags_are_those_that_the_system_has() -> None:
    assert system.flags("O_CREAT", "O_NO_SUCH_FLAG") == os.O_CREAT
    assert system.flags() == 0


def test_a_lock_is_waited_for_longer_while_others_change_the_file(tmp_path: Path) -> None:
    file = tmp_path / "db.json"
    file.write_text("0")
    waiting = system.Patience(file, 5, now=100)
    assert (waiting.is_over(104), waiting.is_over(105)) == (False, True)
    waiting = system.Patience(file, 5, now=100)
    file.write_text("changed")
    assert [waiting.is_over(now) for now in (104.9, 109, 110)] == [False, False, True]
    file.unlink()
    assert [waiting.is_over(now) for now in (158, 160)] == [False, True]  # twelve times five is enough
    assert system.Patience(file, 0, now=100).is_over(100)
