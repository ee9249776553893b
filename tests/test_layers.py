"""The house has one direction of imports, and each library is known to one room only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "relations"

# A room may import what stands on a lower floor, and itself.
FLOORS = [
    ["messages"],
    ["errors"],
    ["text"],
    ["dates", "vocabulary"],
    ["model", "articles"],
    ["analysis", "merge"],
    ["store", "formats", "draft"],
    ["exchange", "render"],
    ["page", "corpus"],
    ["cli"],
    ["__main__"],
]
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
KEPT_TO = {
    "tinydb": {"store"},
    "rich": {"render", "cli"},  # the command line draws the progress bar of an import
    "typer": {"cli"},
    "dateutil": {"dates"},
    "platformdirs": {"cli"},
    "duckdb": {"corpus"},
    "pyspark": {"corpus"},
    "jinja2": {"page"},
    "markupsafe": {"page"},
    "resvg_py": {"page"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))
UNTESTED = {"__init__.py", "display.py"}  # faces of packages, and a value that does nothing


def room_of(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


def imports_of(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def shown(module: Path) -> str:
    return str(module.relative_to(PACKAGE))


@pytest.mark.parametrize("module", MODULES, ids=shown)
def test_a_module_imports_only_from_lower_floors(module: Path) -> None:
    room = room_of(module)
    if room in ("__init__", "data"):
        return
    for name in imports_of(module):
        top, _, rest = name.partition(".")
        other = rest.partition(".")[0]
        if top == "relations" and other in FLOOR and other != room:
            assert FLOOR[other] < FLOOR[room], (
                f"{shown(module)} imports {name}, which stands above or beside it"
            )


@pytest.mark.parametrize("module", MODULES, ids=shown)
def test_a_library_is_known_to_its_room_only(module: Path) -> None:
    for name in imports_of(module):
        rooms = KEPT_TO.get(name.partition(".")[0])
        assert rooms is None or room_of(module) in rooms, f"{shown(module)} imports {name}"


@pytest.mark.parametrize("module", MODULES, ids=shown)
def test_below_the_command_line_nothing_prints_prompts_or_reads_clock_and_environment(module: Path) -> None:
    if room_of(module) in ("cli", "__main__", "data"):
        return
    forbidden = {
        "print", "input", "sys.stdout", "sys.stderr", "sys.stdin", "os.environ", "os.getenv",
        "date.today", "datetime.now", "datetime.utcnow", "time.time",
    }  # fmt: skip
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name | ast.Attribute):
            assert ast.unparse(node) not in forbidden, (
                f"{shown(module)}:{node.lineno} uses {ast.unparse(node)}"
            )


@pytest.mark.parametrize("module", [it for it in MODULES if it.name not in UNTESTED], ids=shown)
def test_a_module_has_its_tests(module: Path) -> None:
    tests = Path(__file__).parent / module.relative_to(PACKAGE).with_name(f"test_{module.name}")
    assert tests.exists(), f"{shown(module)} has no {tests.name}"


@pytest.mark.parametrize("module", MODULES, ids=shown)
def test_a_module_is_short(module: Path) -> None:
    lines = len(module.read_text(encoding="utf-8").splitlines())
    assert lines <= 400, f"{shown(module)} has {lines} lines: ask what two things it does"
