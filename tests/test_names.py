"""One word for one thing: a public name is defined in one module, unless every module of a kind has to offer it."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.test_layers import MODULES, PACKAGE, nodes_of

# What several modules define because it is one thing: what each module of its kind has to offer, and where.
OFFERED = {
    "command": "cli/commands/*.py",
    "command_group": "cli/commands/*.py",  # of own terms: `sectors` and `types`, each with its `add`
    "add": "cli/commands/*.py",
    "dump": "formats/*.py",
    "load": "formats/*.py",
    "detect": "formats/**/*.py",
    "events": "formats/**/*.py",
    "LAYOUT": "formats/datasets/*.py",
    "COLUMNS": "formats/datasets/*.py",
    "reader": "formats/datasets/*.py",
    "article": "articles/*.py",
    "T": "**/*.py",  # a type variable, which Python before 3.12 cannot bind to its function
}


def defined(module: Path) -> Iterator[str]:
    """Yield the public names that a module defines itself: classes, functions, constants, names of types."""
    [tree] = [node for node in nodes_of(module) if isinstance(node, ast.Module)]
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names = [name]
            case ast.AnnAssign(target=ast.Name(id=name)):
                names = [name]
            case ast.Assign(targets=targets):
                names = [target.id for target in targets if isinstance(target, ast.Name)]
            case _:
                names = []
        yield from (name for name in names if not name.startswith("_"))


def test_a_public_name_is_defined_in_one_module() -> None:
    places = defaultdict(list)
    for module in MODULES:
        if module.parent.name != "data":  # what data is made with is no part of the program
            for name in set(defined(module)):
                places[name].append(module)
    offering = {name: set(PACKAGE.glob(where)) for name, where in OFFERED.items()}
    twice = {
        name: [str(module.relative_to(PACKAGE)) for module in modules]
        for name, modules in places.items()
        if len(modules) > 1 and not offering.get(name, set()).issuperset(modules)
    }
    assert not twice, "name each for what it is, or import the one from the other"
    assert not [name for name in OFFERED if len(places[name]) < 2], "no longer offered by several modules"
