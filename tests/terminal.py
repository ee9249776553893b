"""The command in a pseudo-terminal of a given width."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.processes import environment as shell_environment
from tests.served import ended, server

INTERRUPT = b"\x03"


def run(
    arguments: Sequence[str],
    *,
    cwd: Path,
    width: int = 80,
    typed: str = "",
    environment: Mapping[str, str] | None = None,
    command: Sequence[str] = (),
    limit: float = 60.0,
) -> tuple[int, str]:
    """Return the exit code and everything the terminal showed, with line ends as "\\n".

    Without a `command` it is `relations`, in a fork of a small process.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    variables = {"TERM": "xterm-256color", **(environment or {})}
    process = None
    if command:
        process = subprocess.Popen(
            [*command, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=cwd,
            env=shell_environment(**variables),
            start_new_session=True,
            preexec_fn=_take_terminal,
        )
    else:
        started = server().start(arguments, shell_environment(**variables), cwd, [theirs] * 3, terminal=True)
    os.close(theirs)
    shown = bytearray()
    pressed = b""
    while _goes_on(ours, pressed, limit):
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if typed:  # a person types once there is a question to answer
            pressed = typed.encode()
            os.write(ours, pressed)
            typed = ""
    code = process.wait(limit) if process else ended(started)
    os.close(ours)  # after the end: a terminal that goes away kills who is still leaving
    return code, shown.decode("utf-8", "replace").replace("\r\n", "\n")


def _goes_on(ours: int, pressed: bytes, limit: float) -> bool:
    """Return whether the terminal shows more, or ends, within `limit` seconds.

    Who pressed Ctrl-C and saw nothing happen presses it again: Python sees no signal that comes in the few
    microseconds between its last look for one and the call that waits for a line, until that call ends.
    """
    if pressed == INTERRUPT and not select.select([ours], [], [], 1.0)[0]:
        os.write(ours, INTERRUPT)
    return bool(select.select([ours], [], [], limit)[0])


def _take_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
