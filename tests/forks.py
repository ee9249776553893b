"""The command in a fork of this process: a process of its own, without the start of an interpreter."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from relations.__main__ import run
from relations.cli.main import main
from tests.processes import environment

_STREAMS = 1024  # no number of an open file is higher


def fork(
    arguments: Sequence[str],
    variables: Mapping[str, str],
    prepare: Callable[[], object],
    *,
    today: date | None = None,
) -> int:
    """Start the command in a fork and return its process id; `prepare` gives it its streams, and what else it meets.

    With `today`, it takes that for the clock's day.
    """
    pid = os.fork()
    if pid:
        return pid
    try:
        prepare()
        os.closerange(3, _STREAMS)
        sys.stdin, sys.stdout = os.fdopen(0, encoding="utf-8"), os.fdopen(1, "w", encoding="utf-8")
        sys.stderr = os.fdopen(2, "w", 1, encoding="utf-8", errors="backslashreplace")
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.environ.clear()
        os.environ.update(variables)
        sys.argv = ["relations", *arguments]
        if today:
            os._exit(main(arguments, today=today))
        run()
    except BaseException:  # noqa: BLE001 # a fork that came back would be a second pytest
        traceback.print_exc()
    os._exit(99)


def forked(
    path: Path, arguments: Sequence[str], *, typed: bytes = b"", prepare: Callable[[], object] = lambda: None
) -> tuple[int, str, str]:
    """Run the command on this file; return its exit code, what it printed, and what it said.

    What is typed, and each of what comes out, must fit into a pipe.
    """
    (stdin, keyboard), (screen, stdout), (speaker, stderr) = os.pipe(), os.pipe(), os.pipe()

    def piped() -> None:
        for number, stream in enumerate((stdin, stdout, stderr)):
            os.dup2(stream, number)
        prepare()

    os.write(keyboard, typed)
    pid = fork(arguments, environment(RELATIONS_DB=str(path)), piped)
    for ours in (keyboard, stdin, stdout, stderr):
        os.close(ours)
    with os.fdopen(screen, encoding="utf-8") as out, os.fdopen(speaker, encoding="utf-8") as err:
        printed, said = out.read(), err.read()
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), printed, said
