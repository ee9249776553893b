"""The real command in a real pseudo-terminal of a given width."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.processes import environment as shell_environment


def run(
    arguments: Sequence[str],
    *,
    cwd: Path,
    width: int = 80,
    typed: str = "",
    environment: Mapping[str, str] | None = None,
    command: Sequence[str] = (sys.executable, "-m", "relations"),
    limit: float = 20.0,
) -> tuple[int, str]:
    """Return the exit code and everything the terminal showed, with line ends as "\\n"."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    process = subprocess.Popen(
        [*command, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=cwd,
        env=shell_environment(**{"TERM": "xterm-256color", **(environment or {})}),
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0) and None,
    )
    os.close(theirs)
    shown = bytearray()
    while select.select([ours], [], [], limit)[0]:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if typed:  # a person types once there is a question to answer
            os.write(ours, typed.encode())
            typed = ""
    os.close(ours)
    return process.wait(limit), shown.decode("utf-8", "replace").replace("\r\n", "\n")
