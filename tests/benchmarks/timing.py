"""Whole processes timed in alternation, so that whatever else the machine does falls on all of them alike."""

from __future__ import annotations

import os
import resource
import signal
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

LIMIT = 25  # seconds of the processor after which a command is stopped, and not tried again


@dataclass
class Timed:
    """A command, and what each of its runs took: wall seconds, and the peak of its memory in bytes."""

    arguments: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    typed: bytes = b""
    seconds: list[float] = field(default_factory=list)
    memory: int = 0
    stopped: bool = False

    def run(self) -> None:
        """Run it once more; RuntimeError, with what it said, where it fails."""
        start = time.perf_counter()
        process = subprocess.Popen(
            self.arguments,
            env={**_environment(), **self.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            preexec_fn=partial(resource.setrlimit, resource.RLIMIT_CPU, (LIMIT, LIMIT)),
        )
        assert process.stdin is not None
        assert process.stderr is not None
        with process.stdin as stdin, process.stderr as stderr:
            if self.typed:
                stdin.write(self.typed)
            stdin.close()
            said = stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds.append(time.perf_counter() - start)
        self.memory = max(self.memory, usage.ru_maxrss * 1024)
        self.stopped = process.returncode in (-signal.SIGXCPU, -signal.SIGKILL)
        if process.returncode and not self.stopped:
            raise RuntimeError(
                f"{' '.join(self.arguments)}: exit {process.returncode}: {said.decode()[-500:]}"
            )

    @property
    def median(self) -> float:
        """The median of its runs, in seconds."""
        return statistics.median(self.seconds)

    def times(self, other: Timed) -> float:
        """How many times as long as `other` it takes: the median of the ratios, round by round."""
        return statistics.median(
            mine / theirs for mine, theirs in zip(self.seconds, other.seconds, strict=False)
        )


def alternate(commands: Sequence[Timed], rounds: int) -> None:
    """Run all commands one after the other, so many rounds; one that takes too long is left out of the next."""
    for _ in range(rounds):
        for command in commands:
            if not command.stopped:
                command.run()


def _environment() -> dict[str, str]:
    """The environment without what would make the first run of a Python program like all others."""
    own = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "RELATIONS"))}
    return {**own, "LC_ALL": "C.UTF-8"}
