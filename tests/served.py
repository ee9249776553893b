"""A small process with all modules loaded, which runs commands and trials in forks of itself.

The start of an interpreter costs ten times as much, and a fork of pytest, which has every test loaded, five times.
`python -m tests.served` is that process: it says its address and ends when its input does.
"""

from __future__ import annotations

import gc
import importlib
import marshal
import os
import pickle
import pkgutil
import select
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import ParamSpec, TypeVar

import relations
from tests.forks import fork
from tests.processes import ROOT, environment

Given = ParamSpec("Given")
Found = TypeVar("Found")

_PROGRAM = """\
#!{python} -IS
import marshal, posix, sys
from _socket import AF_UNIX, SCM_RIGHTS, SOL_SOCKET, socket
asked = marshal.dumps((sys.argv[1:], posix.getcwd(), posix.environ, {today!r}, False))
streams = b"".join(number.to_bytes(4, sys.byteorder) for number in range(3))
server = socket(AF_UNIX)
server.connect(bytes.fromhex("{address}"))
server.sendmsg([len(asked).to_bytes(4, "big")], [(SOL_SOCKET, SCM_RIGHTS, streams)])
server.sendall(asked)
code = int(server.recv(16))
posix._exit(code if code >= 0 else 128 - code)
"""


@dataclass(frozen=True)
class Served:
    """That process, by its address in hexadecimal digits."""

    address: str

    def install(self, folder: Path, *, today: date | None = None) -> None:
        """Put a program `relations` into the folder, for a shell or git to start; for it, it is `today`."""
        program = folder / "relations"
        day = today.isoformat() if today else None
        program.write_text(_PROGRAM.format(python=sys.executable, address=self.address, today=day))
        program.chmod(0o755)

    def start(
        self,
        arguments: Sequence[str],
        variables: Mapping[str, str],
        folder: Path,
        streams: Sequence[int],
        *,
        terminal: bool = False,
    ) -> socket.socket:
        """Start the command on these streams, as the first of its terminal or not; `ended` waits for it."""
        around = {os.fsencode(name): os.fsencode(value) for name, value in variables.items()}
        return self._ask((list(arguments), str(folder), around, None, terminal), streams)

    def call(self, function: Callable[Given, Found], *given: Given.args, **named: Given.kwargs) -> Found:
        """Call a function of a module there, and return what it does or raise its AssertionError."""
        asking = self._ask(pickle.dumps((function, given, named)), (0, 1, 2))
        with asking, asking.makefile("rb") as answer:
            succeeded, found = pickle.load(answer)
        assert succeeded, found
        return found  # type: ignore[no-any-return] # what the function returns

    def _ask(self, what: bytes | tuple[object, ...], streams: Sequence[int]) -> socket.socket:
        asked = marshal.dumps(what)  # type: ignore[arg-type] # lists, texts and the like
        asking = socket.socket(socket.AF_UNIX)
        asking.connect(bytes.fromhex(self.address))
        socket.send_fds(asking, [len(asked).to_bytes(4, "big")], list(streams))
        asking.sendall(asked)
        return asking


def ended(started: socket.socket) -> int:
    """Return the exit code of what was started, or the signal that killed it as a negative number."""
    with started:
        return int(started.recv(16))


@cache
def _process() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.served"]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env=environment()
    )


@cache
def server() -> Served:
    """Return the process, which the first who asks for it starts."""
    stdout = _process().stdout
    assert stdout is not None
    return Served(stdout.readline().decode().strip())


def stop() -> None:
    """End the process, if there is one."""
    if _process.cache_info().currsize:
        _process().communicate()


def _serve() -> None:
    import pytest  # noqa: F401 - which modules of tests import that have something to call

    for module in pkgutil.walk_packages(relations.__path__, "relations."):
        if not module.name.startswith("relations.data.") and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    gc.freeze()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(b"")  # at an address that Linux chooses
        listening.listen()
        print(listening.getsockname().hex(), flush=True)  # noqa: T201
        while listening in select.select([listening, sys.stdin], [], [])[0]:
            asking = listening.accept()[0]
            if os.fork() == 0:
                _answer(asking)
                os._exit(0)
            asking.close()
            with suppress(ChildProcessError):  # when none is left
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass


def _answer(asking: socket.socket) -> None:
    size, streams, *_ = socket.recv_fds(asking, 4, 3)
    with asking.makefile("rb") as said:
        asked = marshal.loads(said.read(int.from_bytes(size, "big")))
    if isinstance(asked, bytes):
        asking.sendall(_called(asked))
        return
    arguments, folder, variables, day, terminal = asked

    def take() -> None:
        if terminal:
            os.login_tty(streams[0])
        else:
            for number, stream in enumerate(streams):
                os.dup2(stream, number)
        os.chdir(folder)

    around = {os.fsdecode(name): os.fsdecode(value) for name, value in variables.items()}
    pid = fork(arguments, around, take, today=date.fromisoformat(day) if day else None)
    for stream in streams:
        os.close(stream)
    asking.sendall(b"%d" % os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def _called(asked: bytes) -> bytes:
    """Return whether a function succeeded and what it returned, or where it failed."""
    function, given, named = pickle.loads(asked)
    try:
        return pickle.dumps((True, function(*given, **named)))
    except BaseException:  # noqa: BLE001 # it is raised where the call came from
        return pickle.dumps((False, traceback.format_exc()))


if __name__ == "__main__":
    _serve()
