"""What people would use instead: each with the file it keeps, and its commands for the four things that are timed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from tests.benchmarks import data
from tests.benchmarks.timing import Timed

Command = tuple[str, ...]
OPERATIONS = ("list", "summary", "count", "add")
_DAY = ("--date", "2025-06-23")
_OPEN = "import sys; from tinydb import TinyDB; db = TinyDB(sys.argv[1]); "
_SCREEN = ("--format", "table", "--color", "always")  # what a terminal is sent, here into a pipe
_TAB = "COMP_WORDS='relations\nlist\n-s\nener' COMP_CWORD=3 _RELATIONS_COMPLETE=complete_bash exec \"$1\""
_NAIVE = {
    "list": _OPEN + "print(*sorted(db.all(), key=lambda r: r['date'])[-20:], sep='\\n')",
    "summary": _OPEN
    + "from collections import Counter; print(Counter(s for r in db.all() for s in r['sectors']))",
    "count": _OPEN + "print(len(db))",
    "add": _OPEN
    + "db.insert({'date': '2025-06-23', 'a': 'MLI', 'b': 'RUS', 'type': 'visit', 'sectors': [], 'title': 'x'})",
}
_INSERTED = (
    b'{"date": "2025-06-23", "a": "MLI", "b": "RUS", "type": "visit", "sectors": ["energy"], "title": "x"}'
)


@dataclass(frozen=True)
class Contender:
    """A program: what makes its file, its commands on that file, and whether it is written in Python."""

    name: str
    make: Callable[[Path, int], None]
    commands: Callable[[str], Mapping[str, Command]]
    python: bool = True
    environment: Callable[[str], Mapping[str, str]] = field(default=lambda _: {})
    typed: Mapping[str, bytes] = field(default_factory=dict)

    def timed(self, folder: Path, count: int) -> dict[str, Timed]:
        """Make a file of so many records and return its commands, to be timed."""
        path = folder / f"{self.name.replace(' ', '-')}-{count}"
        _apart(self.make, path, count)
        environment = self.environment(str(path))
        return {
            operation: Timed(arguments, environment, self.typed.get(operation, b""))
            for operation, arguments in self.commands(str(path)).items()
        }


def _apart(make: Callable[[Path, int], None], path: Path, count: int) -> None:
    """Make a file in a process of its own: a command's peak of memory counts what its parent had when it began."""
    process = get_context("fork").Process(target=make, args=(path, count))
    process.start()
    process.join()
    if process.exitcode:
        raise RuntimeError(f"{path} could not be made")


def ours(relations: Command) -> Contender:
    """Return `relations` itself."""

    def commands(path: str) -> dict[str, Command]:
        on_file = (*relations, "--db", path)
        return {
            "list": (*on_file, "list", "-n", "20"),
            "summary": (*on_file, "summarise", "--by", "sector"),
            "count": (*on_file, "list", "--count"),
            "add": (
                *on_file,
                "add",
                "mali",
                "russia",
                "Visit",
                *_DAY,
                "--type",
                "visit",
                "-s",
                "energy@russia",
                "-q",
            ),
            "list A B": (*on_file, "list", "mali", "russia"),
            "whole list": (*on_file, "list"),
            "list on a terminal": (*on_file, "list", *_SCREEN),
            "timeline on a terminal": (*on_file, "timeline", "mali", "russia", *_SCREEN),
            "show": (*on_file, "show", "500"),
            "summarise": (*on_file, "summarise"),
            "timeline": (*on_file, "timeline", "mali", "russia"),
            "countries": (*on_file, "countries", "mali"),
            "help": (*relations, "--help"),
            "completion": ("sh", "-c", _TAB, "sh", *on_file),
            "usage error": ("sh", "-c", '"$@" list --nope || true', "sh", *on_file),
        }

    return Contender("relations", data.record_file, commands)


def others(tools: Path) -> tuple[list[Contender], list[str]]:
    """Return the contenders there are, looked for in the environment `tools` first, and the names of the absent."""
    naive = Contender(
        "naive TinyDB",
        data.stock_tinydb,
        lambda path: {name: (sys.executable, "-c", script, path) for name, script in _NAIVE.items()},
    )
    found, absent = [naive], []
    for contender, program in _PEERS.items():
        there = shutil.which(program, path=tools / "bin") or shutil.which(program)
        if there:
            found.append(_PEER_MAKERS[contender](there))
        else:
            absent.append(contender)
    return found, absent


def install(tools: Path) -> None:
    """Install the Python peers into a throw-away environment; what cannot be had is left out."""
    venv.create(tools, with_pip=True)
    for package in ("jrnl", "td-watson", "sqlite-utils"):
        subprocess.run(
            [tools / "bin" / "python", "-m", "pip", "install", "-q", package],
            check=False,
            capture_output=True,
        )


def _jrnl(program: str) -> Contender:
    def commands(path: str) -> dict[str, Command]:
        on_file = (program, "--config-file", path + ".yaml")
        return {
            "list": (*on_file, "-n", "20"),
            "summary": (*on_file, "--tags"),
            "add": (*on_file, "2025-06-23 09:00:", "A visit. @energy"),
        }

    return Contender("jrnl", data.jrnl, commands)


def _watson(program: str) -> Contender:
    return Contender(
        "Watson",
        data.watson,
        lambda _: {
            "list": (program, "log", "-f", "2010-01-01", "-t", "2010-01-31", "-G"),
            "summary": (program, "report", "-f", "2010-01-01", "-t", "2099-01-01", "-G"),
            "add": (program, "add", "-f", "2009-06-23 09:00", "-t", "2009-06-23 10:00", "MLI-RUS", "+energy"),
        },
        environment=lambda path: {"WATSON_DIR": path},
    )


def _sqlite_utils(program: str) -> Contender:
    def commands(path: str) -> dict[str, Command]:
        def query(sql: str) -> Command:
            return (program, "query", path, sql)

        return {
            "list": query("select * from i order by date desc limit 20"),
            "summary": query("select value, count(*) from i, json_each(sectors) group by value"),
            "count": query("select count(*) from i"),
            "add": (program, "insert", path, "i", "-"),
        }

    return Contender("sqlite-utils", data.sqlite, commands, typed={"add": _INSERTED})


def _taskwarrior(program: str) -> Contender:
    return Contender(
        "taskwarrior",
        data.taskwarrior,
        lambda _: {
            "list": (program, "limit:20", "list"),
            "summary": (program, "tags"),
            "count": (program, "count"),
            "add": (program, "add", "A visit", "project:MLI-RUS", "+energy"),
        },
        python=False,
        environment=lambda path: {"TASKDATA": path, "TASKRC": path + "/rc"},
    )


def _hledger(program: str) -> Contender:
    return Contender(
        "hledger",
        data.hledger,
        lambda path: {
            "list": (program, "-f", path, "register", "-b", "2025-12-01"),
            "summary": (program, "-f", path, "balance", "--depth", "1"),
            "count": (program, "-f", path, "stats"),
        },
        python=False,
    )


def _jq(program: str) -> Contender:
    return Contender(
        "jq",
        data.json_lines,
        lambda path: {
            "list": (program, "-cs", "sort_by(.date) | .[-20:][]", path),
            "summary": (
                program,
                "-cs",
                "map(.sectors[]) | group_by(.) | map({(.[0]): length}) | add",
                path,
            ),
            "count": (program, "-s", "length", path),
        },
        python=False,
    )


_PEERS = {
    "jrnl": "jrnl",
    "Watson": "watson",
    "sqlite-utils": "sqlite-utils",
    "taskwarrior": "task",
    "hledger": "hledger",
    "jq": "jq",
}
_PEER_MAKERS: dict[str, Callable[[str], Contender]] = {
    "jrnl": _jrnl, "Watson": _watson, "sqlite-utils": _sqlite_utils,
    "taskwarrior": _taskwarrior, "hledger": _hledger, "jq": _jq,
}  # fmt: skip
