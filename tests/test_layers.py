"""The house has one direction of imports, and each library is known to one room only."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

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


@cache
def nodes_of(module: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(module.read_text(encoding="utf-8"))))


@cache
def imports_of(module: Path) -> list[str]:
    found = []
    for node in nodes_of(module):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [f"{'.' * node.level}{node.module}.{alias.name}" for alias in node.names]
    return found


def shown(module: Path) -> str:
    return str(module.relative_to(PACKAGE))


def test_nothing_is_imported_relatively() -> None:
    assert [
        (shown(module), name) for module in MODULES for name in imports_of(module) if name[0] == "."
    ] == []


def test_a_module_imports_only_from_lower_floors() -> None:
    upwards = []
    for module in MODULES:
        room = room_of(module)
        for name in imports_of(module) if room in FLOOR else ():
            top, _, rest = name.partition(".")
            other = rest.partition(".")[0]
            if top == "relations" and other in FLOOR and other != room and FLOOR[other] >= FLOOR[room]:
                upwards.append(f"{shown(module)} imports {name}, which stands above or beside it")
    assert not upwards


def test_every_room_has_its_floor() -> None:
    assert {room_of(module) for module in MODULES} - {"__init__", "data"} == set(FLOOR)


def test_a_library_is_known_to_its_room_only() -> None:
    known = [
        (module, name, KEPT_TO.get(name.partition(".")[0]))
        for module in MODULES
        if room_of(module) != "data"  # what data is made with is no part of the program
        for name in imports_of(module)
    ]
    assert [
        f"{shown(it)} imports {name}" for it, name, rooms in known if rooms and room_of(it) not in rooms
    ] == []


def test_below_the_command_line_nothing_prints_prompts_or_reads_clock_and_environment() -> None:
    forbidden = {
        "print", "input", "sys.stdout", "sys.stderr", "sys.stdin", "os.environ", "os.getenv",
        "date.today", "datetime.now", "datetime.utcnow", "time.time",
    }  # fmt: skip
    used = [
        f"{shown(module)}:{node.lineno} uses {ast.unparse(node)}"
        for module in MODULES
        if room_of(module) not in ("cli", "__main__", "data")
        for node in nodes_of(module)
        if isinstance(node, ast.Name | ast.Attribute) and _dotted(node) in forbidden
    ]
    assert not used


def _dotted(node: ast.Name | ast.Attribute) -> str:
    """Return a name, or a name's attribute, as it is written; nothing for what is deeper."""
    if isinstance(node, ast.Name):
        return node.id
    return f"{node.value.id}.{node.attr}" if isinstance(node.value, ast.Name) else ""


def test_a_module_has_its_tests() -> None:
    tests = {
        it: Path(__file__).parent / it.relative_to(PACKAGE).with_name(f"test_{it.name}") for it in MODULES
    }
    assert [shown(it) for it in MODULES if it.name not in UNTESTED and not tests[it].exists()] == []


def test_a_module_is_short() -> None:
    lines = {shown(module): len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES}
    assert {name: count for name, count in lines.items() if count > 400} == {}, "ask what two things it does"


def test_the_fields_of_a_tuple_are_not_compiled_from_text_at_every_start() -> None:
    compiled_at_start = [
        shown(module)
        for module in MODULES
        if "__future__.annotations" in imports_of(module)
        and any(
            _dotted(base) in ("NamedTuple", "TypedDict")
            for node in nodes_of(module)
            if isinstance(node, ast.ClassDef)
            for base in node.bases
            if isinstance(base, ast.Name | ast.Attribute)
        )
    ]
    assert compiled_at_start == []
