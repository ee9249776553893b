"""The command as a program that a shell or git can start, without what the start of an interpreter costs.

The program hands its arguments, folder, environment and streams to a server that has all modules loaded, which runs
the command in a fork. `python -m tests.served` is the server: it says its address and ends when its input does.
"""

from __future__ import annotations

import gc
import importlib
import marshal
import os
import pkgutil
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import relations
from tests.forks import fork
from tests.processes import environment

_PROGRAM = """\
#!{python} -IS
import marshal, posix, sys
from _socket import AF_UNIX, SCM_RIGHTS, SOL_SOCKET, socket
asked = marshal.dumps((sys.argv[1:], posix.getcwd(), posix.environ, {today!r}))
streams = b"".join(number.to_bytes(4, sys.byteorder) for number in range(3))
server = socket(AF_UNIX)
server.connect(bytes.fromhex("{address}"))
server.sendmsg([len(asked).to_bytes(4, "big")], [(SOL_SOCKET, SCM_RIGHTS, streams)])
server.sendall(asked)
posix._exit(server.recv(1)[0])
"""


@dataclass(frozen=True)
class Served:
    """A server that runs, by its address in hexadecimal digits."""

    address: str

    def install(self, folder: Path, *, today: date | None = None) -> None:
        """Put a program `relations` into the folder; for it, it is `today`."""
        program = folder / "relations"
        day = today.isoformat() if today else None
        program.write_text(_PROGRAM.format(python=sys.executable, address=self.address, today=day))
        program.chmod(0o755)


@contextmanager
def serving() -> Iterator[Served]:
    """Run a server meanwhile."""
    command = [sys.executable, "-m", "tests.served"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield Served(server.stdout.readline().decode().strip())
        server.stdin.close()


def _serve() -> None:
    for module in pkgutil.walk_packages(relations.__path__, "relations."):
        if not module.name.startswith("relations.data.") and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    gc.freeze()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(b"")  # at an address that Linux chooses
        server.listen()
        print(server.getsockname().hex(), flush=True)  # noqa: T201
        while server in select.select([server, sys.stdin], [], [])[0]:
            asking = server.accept()[0]
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
        arguments, folder, variables, day = marshal.loads(said.read(int.from_bytes(size, "big")))

    def take() -> None:
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
        os.chdir(folder)

    around = {os.fsdecode(name): os.fsdecode(value) for name, value in variables.items()}
    pid = fork(arguments, around, take, today=date.fromisoformat(day) if day else None)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    asking.send(bytes([code if code >= 0 else 128 - code]))


if __name__ == "__main__":
    _serve()
