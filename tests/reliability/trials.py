"""The trials that a store has to pass: each raises AssertionError where a promise is broken.

A child is a fork of this process that ends without cleaning up; what it says it has done comes through a pipe, and
only after the change is made.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

from relations.store.system import HAS_FLOCK
from tests.reliability.writers import State, Writer, after, count_stock_calls, state_of
from tests.store.records import names_in

OPERATIONS = ("add", "shrink", "remove", "import_")
_CALLS = ("open", "write", "fsync", "replace", "rename", "unlink", "ftruncate", "fchmod", "close")
CALLS = [(os, name) for name in _CALLS]
if HAS_FLOCK:
    import fcntl

    CALLS.append((fcntl, "flock"))


def concurrency(writer: Writer, path: Path, processes: int, each: int) -> str:
    """Adds from many processes at once: none is lost, none is told to have failed, and a reader always reads."""
    writer.make(path, 1)
    pipes = [_child(partial(_adds, writer, path, n * each, each)) for n in range(processes)]
    reads = 0
    running = dict(pipes)
    while running:
        state_of(path)
        reads += 1
        for pid in list(running):
            if os.waitpid(pid, os.WNOHANG)[0]:
                running.pop(pid)
    acknowledged = sum(len(_said(pipe)) for _, pipe in pipes)
    titles = [title for title in state_of(path).values() if title.startswith("added")]
    total = processes * each
    assert acknowledged == total, f"{acknowledged} of {total} adds were acknowledged"
    assert len(titles) == len(set(titles)) == total, f"{len(set(titles))} of {total} adds are in the file"
    return f"{processes} x {each} adds at once, {reads} reads meanwhile: all there, all readable"


def _adds(writer: Writer, path: Path, first: int, count: int, say: Callable[[], None]) -> None:
    for turn in range(first, first + count):
        writer.add(path, turn)
        say()


def killed_before_every_call(writer: Writer, operation: str, path: Path) -> str:
    """Kill one change before each call to the system that it makes."""
    start = _begun(writer, path, 30)
    points = 0
    while True:
        shutil.copyfile(start, path)
        before = state_of(path)
        pid, pipe = _child(partial(_dying, writer, operation, path, points + 1))
        _, status = os.waitpid(pid, 0)
        acknowledged = len(_said(pipe))
        where = f"{operation} killed before call {points + 1}"
        _old_or_new(path, operation, before, 0, acknowledged, where)
        if os.WIFEXITED(status):
            assert (os.WEXITSTATUS(status), acknowledged) == (0, 1), where
            break
        points += 1
        _carries_on(writer, path, where)
    assert points >= 12, f"{operation} made only {points} calls"
    return f"{operation}: killed before each of its {points} calls to the system: the old state or the new"


def _dying(writer: Writer, operation: str, path: Path, last: int, say: Callable[[], None]) -> None:
    calls = 0

    def counted(_name: str) -> None:
        nonlocal calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), signal.SIGKILL)

    for module, name in CALLS:
        _count(module, name, counted)
    count_stock_calls(counted)
    getattr(writer, operation)(path, 0)
    for module, name in CALLS:
        setattr(module, name, getattr(module, name).__wrapped__)
    say()


def _count(module: object, name: str, counted: Callable[[str], None]) -> None:
    original = getattr(module, name)

    def call(*arguments: object, **options: object) -> object:
        counted(name)
        return original(*arguments, **options)

    call.__wrapped__ = original  # type: ignore[attr-defined] # the way functools.wraps keeps it
    setattr(module, name, call)


def calls_of(writer: Writer, operation: str, path: Path) -> list[str]:
    """Return the calls to the system that one change makes, in their order."""
    _begun(writer, path, 30)
    told = path.parent / "start" / "calls"
    pid, pipe = _child(partial(_telling, writer, operation, path, told))
    os.waitpid(pid, 0)
    assert _said(pipe) == b"."
    return told.read_text().split()


def _telling(writer: Writer, operation: str, path: Path, told: Path, say: Callable[[], None]) -> None:
    calls: list[str] = []
    for module, name in CALLS:
        _count(module, name, calls.append)
    getattr(writer, operation)(path, 0)
    told.write_text(" ".join(calls))
    say()


def killed_at_random(writer: Writer, operation: str, path: Path, *, records: int, trials: int) -> str:
    """Let a timer of the kernel kill a process that makes change after change, again and again."""
    start = _begun(writer, path, records)
    before = state_of(start)
    chance = random.Random(operation)
    made = 0
    for trial in range(trials):
        shutil.copyfile(start, path)
        delay = chance.uniform(0.001, 0.06)
        pid, pipe = _child(partial(_changes, writer, operation, path, records, delay))
        os.waitpid(pid, 0)
        acknowledged = len(_said(pipe))
        made += acknowledged
        _old_or_new(path, operation, before, acknowledged, 0, f"trial {trial} of {operation}")
        _carries_on(writer, path, f"trial {trial} of {operation}")
    return f"{operation}: {trials} kills at random, {made} changes acknowledged: all there, nothing else"


def _changes(
    writer: Writer, operation: str, path: Path, most: int, delay: float, say: Callable[[], None]
) -> None:
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, delay)  # the child's own time, however busy the machine is
    for turn in range(most):
        getattr(writer, operation)(path, turn)
        say()


def without_room(writer: Writer, operation: str, path: Path, percent: int) -> None:
    """Make a change that may write only so much of the file: it fails, the file is as it was, and then it works."""
    _begun(writer, path, 300)
    before = path.read_bytes()
    size = len(before) * percent // 100
    pid, pipe = _child(partial(_limited, writer, operation, path, size))
    _, status = os.waitpid(pid, 0)
    failed = (os.WEXITSTATUS(status), _said(pipe)) == (1, b"")
    assert failed, f"{operation} was acknowledged with {percent} % of the room"
    assert path.read_bytes() == before, f"{operation} changed the file with {percent} % of the room"
    _nothing_beside(path)
    old = state_of(path)
    getattr(writer, operation)(path, 0)
    assert state_of(path) == after(operation, old, 0)


def _limited(writer: Writer, operation: str, path: Path, size: int, say: Callable[[], None]) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    getattr(writer, operation)(path, 0)
    say()


def _begun(writer: Writer, path: Path, count: int) -> Path:
    """Begin a file and return a copy of it in a folder of its own."""
    path.unlink(missing_ok=True)
    writer.make(path, count)
    start = path.parent / "start" / path.name
    start.parent.mkdir(exist_ok=True)
    shutil.copyfile(path, start)
    return start


def _old_or_new(path: Path, operation: str, state: State, done: int, under_way: int, where: str) -> None:
    """Everything acknowledged is in the file, and nothing else but the change that was under way."""
    for turn in range(done + under_way):
        state = after(operation, state, turn)
    found = state_of(path)
    allowed = [state] if under_way else [state, after(operation, state, done)]
    assert found in allowed, f"{where}: the file holds neither the state before nor the one after"


def _carries_on(writer: Writer, path: Path, where: str) -> None:
    """The next command works at once, and nothing lies about after it."""
    state = state_of(path)
    writer.add(path, 999)
    assert state_of(path) == after("add", state, 999), f"after {where}, the next add went wrong"
    _nothing_beside(path)


def _nothing_beside(path: Path) -> None:
    beside = set(names_in(path.parent)) - {path.name, "start"}
    assert not beside, f"left beside the file: {beside}"


def _child(work: Callable[[Callable[[], None]], None]) -> tuple[int, int]:
    """Do the work in a fork; return its process id, and the pipe through which it says what it has done."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    try:
        work(lambda: _say(writing))
    except BaseException:  # noqa: BLE001 # a child that failed must not go on as a second pytest
        os._exit(1)
    os._exit(0)


def _say(pipe: int) -> None:
    os.write(pipe, b".")


def _said(pipe: int) -> bytes:
    with open(pipe, "rb") as said:
        return said.read()
