"""The same promises kept by the real command in real processes."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from relations.store import RecordFile
from relations.store.lock import locked
from tests.forks import forked
from tests.processes import environment
from tests.reliability.writers import Ours, state_of
from tests.served import server
from tests.store.records import names_in

DYING = """
import os, runpy, signal, sys
from relations.store.system import HAS_FLOCK
last, calls = int(sys.argv[1]), 0
def counted(original):
    def call(*arguments, **options):
        global calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return original(*arguments, **options)
    return call
for name in ("write", "fsync", "replace", "unlink", "fchmod"):
    setattr(os, name, counted(getattr(os, name)))
if HAS_FLOCK:
    import fcntl
    fcntl.flock = counted(fcntl.flock)
sys.argv = ["relations", *sys.argv[2:]]
runpy.run_module("relations", run_name="__main__")
"""
ADD = ("add", "mali", "russia", "A new one", "--date", "2025-06-23", "--type", "visit")
CHANGES = {
    "add": ADD,
    "edit": ("edit", "2", "--title", "s"),
    "remove": ("remove", "3", "--yes"),
    "import": ("import", "-", "--format", "jsonl"),
    "undo": ("undo",),
}
IMPORTED = b'{"date": "2025-06-23", "parties": ["MLI", "RUS"], "type": "visit", "title": "Imported"}\n'


def command(
    path: Path,
    arguments: Sequence[str],
    *,
    program: Sequence[str] = ("-m", "relations"),
    prepare: Callable[[], object] | None = None,
) -> subprocess.Popen[bytes]:
    """Start the command on this file."""
    return subprocess.Popen(
        [sys.executable, *program, *arguments],
        env=environment(RELATIONS_DB=str(path)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=prepare,
    )


def ran(process: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    """Wait for a command; return its exit code, its stdout and its stderr."""
    out, err = process.communicate(IMPORTED)
    return process.returncode, out.decode(), err.decode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record of thirty."""
    path = tmp_path / "db.json"
    Ours().make(path, 30)
    return path


def beside(path: Path) -> list[str]:
    return [name for name in names_in(path.parent) if name != path.name and (path.parent / name).is_file()]


@pytest.mark.long
@pytest.mark.parametrize("name", CHANGES)
def test_a_kill_before_any_call_of_a_command(name: str, path: Path, counted: Callable[[str], None]) -> None:
    folder = path.parent / "start"
    folder.mkdir()
    start = Path(shutil.copyfile(path, folder / path.name))
    code, _, err = ran(command(path, CHANGES[name]))
    assert code == 0, err
    before, after = state_of(start), state_of(path)
    points = 0
    while True:
        shutil.copyfile(start, path)
        code, _, err = ran(command(path, [str(points + 1), *CHANGES[name]], program=("-c", DYING)))
        assert state_of(path) in (before, after), f"killed before call {points + 1}"
        if code != -signal.SIGKILL:
            assert (code, state_of(path)) == (0, after), err
            break
        points += 1
        found = state_of(path)
        code, _, err = ran(command(path, ADD))
        assert (code, len(state_of(path))) == (0, len(found) + 1), err
        assert beside(path) == []
    assert points >= 12
    counted(
        f"relations {name}: killed before each of its {points} calls to the system: the old state or the new"
    )


@pytest.mark.long
def test_a_hundred_adds_each_from_eight_shells_are_all_there(
    path: Path, counted: Callable[[str], None]
) -> None:
    loop = (
        "for i in $(seq 100); do "
        + " ".join([f'"{sys.executable}" -m relations', *map(_quoted, ADD), "-q"])
        + " || exit 1; done"
    )
    shells = [
        subprocess.Popen(
            ["sh", "-c", loop],
            env=environment(RELATIONS_DB=str(path)),
            stdout=subprocess.PIPE,
            stderr=(path.parent / f"told {n}").open("wb"),
        )
        for n in range(8)
    ]
    reads = 0
    while any(shell.poll() is None for shell in shells):
        code, out, err = ran(command(path, ("list", "--count")))
        assert (code, int(out) >= 30) == (0, True), err
        reads += 1
    ids = [int(line) for shell in shells for line in shell.communicate()[0].split()]
    told = [
        (path.parent / f"told {n}").read_text().splitlines()[-1] for n in range(8) if shells[n].returncode
    ]
    assert told == []
    assert sorted(ids) == list(range(31, 831))
    assert set(state_of(path)) == set(range(1, 831))
    counted(f"8 shells x 100 `relations add`, {reads} `relations list` meanwhile: all there, all readable")


def _quoted(word: str) -> str:
    return f'"{word}"'


@pytest.mark.long
def test_an_interruption_at_fifty_instants(tmp_path: Path, counted: Callable[[str], None]) -> None:
    path = tmp_path / "db.json"
    Ours().make(path, 10_000)
    start = time.monotonic()
    assert ran(command(path, ADD))[0] == 0
    whole = time.monotonic() - start
    listening = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    codes: dict[int, int] = {}
    for instant in range(50):
        found = len(state_of(path))
        process = command(path, ADD, prepare=listening)
        try:
            process.wait(whole * (0.3 + 0.02 * instant))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        code, out, err = ran(process)
        codes[code] = codes.get(code, 0) + 1
        if "init_import_site" not in err:  # else Python itself was still starting, which is not ours
            assert code in (0, 130, -signal.SIGINT), (code, err)
        assert len(state_of(path)) in (found, found + 1)
        assert not out or len(state_of(path)) == found + 1, "it said it was added"
        assert beside(path) == []
    counted(
        f"50 interruptions of `relations add`, exit codes {codes}: the old state or the new, nothing beside"
    )


@pytest.mark.parametrize("percent", [0, 25, 50, 75, 99])
@pytest.mark.parametrize("name", ["add", "edit", "undo"])
def test_without_room_a_command_exits_5_and_works_once_there_is_room(
    name: str, percent: int, path: Path
) -> None:
    if name == "undo":
        RecordFile(path).remove([5], "remove", "2025-07-01T10:00:00Z")
    before = path.read_bytes()
    room = min(len(before) * percent // 100, len(before) - 400)
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    code, out, err = server().call(forked, path, CHANGES[name], prepare=limit)
    assert (code, out) == (5, "")
    assert f"{path} cannot be written (File too large); it is as it was before" in err
    assert err.count("\n") == 1
    assert (path.read_bytes(), beside(path)) == (before, [])
    code, out, err = server().call(forked, path, CHANGES[name])
    assert code == 0, err
    assert path.read_bytes() != before


@pytest.mark.long
def test_a_file_that_is_busy_for_long_exits_5(path: Path) -> None:
    before = path.read_bytes()
    with locked(path, 0):
        code, out, err = ran(command(path, ADD))
        assert ran(command(path, ("list", "--count")))[:2] == (0, "30\n")
    assert (code, out) == (5, "")
    assert "is being changed by another process" in err
    assert path.read_bytes() == before


@pytest.mark.parametrize("data", [b"", b"null", b'{"name": "other"}', b'{"interactions": {"1":', b"\xff\xfe"])
def test_a_broken_file_exits_4_in_one_sentence_and_is_left_alone(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(data)
    for arguments in (("list",), ADD):
        code, out, err = server().call(forked, path, arguments)
        assert (code, out, err.count("\n")) == (4, "", 1), err
        assert str(path) in err
    assert path.read_bytes() == data
    assert beside(path) == []
