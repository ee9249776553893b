"""The command as a module, and Ctrl-C while it is still loading."""

from __future__ import annotations

import signal
import subprocess
import sys

import relations
from tests.processes import environment

# Ctrl-C at the moment when the command line is looked for.
INTERRUPTED = f"""
import os, sys, relations.__main__
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "relations.cli.main":
            os.kill(os.getpid(), {signal.SIGINT.value})
sys.meta_path.insert(0, Interrupting())
relations.__main__.run()
"""


def python(*arguments: str) -> tuple[int, str, str]:
    ran = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, env=environment()
    )
    return ran.returncode, ran.stdout, ran.stderr


def test_the_module_is_the_command() -> None:
    assert python("-m", "relations", "--version") == (0, f"relations {relations.__version__}\n", "")


def test_ctrl_c_while_it_loads_ends_it_without_a_traceback() -> None:
    assert python("-c", INTERRUPTED) == (130, "", "")


LEAVING = f"""
import os, sys, relations.__main__, relations.cli.main
relations.cli.main.main = lambda arguments: os.kill(os.getpid(), {signal.SIGINT.value}) or 7
{{before}}
relations.__main__.run()
"""


def test_ctrl_c_outside_of_the_commands_own_work_ends_it_without_a_traceback() -> None:
    assert python("-c", LEAVING.format(before="")) == (130, "", "")


def test_ctrl_c_stays_ignored_where_it_was() -> None:
    ignored = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"
    assert python("-c", LEAVING.format(before=ignored)) == (7, "", "")
