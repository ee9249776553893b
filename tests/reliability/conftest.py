"""What the trials counted, printed at the end of the run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

COUNTED = pytest.StashKey[list[str]]()


@pytest.fixture
def counted(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Keep a figure for the end of the run."""
    return request.config.stash.setdefault(COUNTED, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    lines = config.stash.get(COUNTED, [])
    if lines:
        terminalreporter.section("reliability")
    for line in lines:
        terminalreporter.write_line(line)
