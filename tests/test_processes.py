"""Every process that a test starts gets the environment of a person's shell."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes import environment, program

TESTS = Path(__file__).parent
OTHERS = ("mount", "umount", "cat", "soffice", "localedef")  # programs that no Python reads variables for


def starts(path: Path) -> Iterator[ast.Call]:
    """Yield where a module of tests starts a process of our own."""
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)) if "subprocess." in text else ():
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and ast.unparse(node.func).startswith("subprocess.")
            and not any(f"'{program}'" in ast.unparse(node.args[0]) for program in OTHERS)
        ):
            yield node


def test_a_process_is_started_with_the_environment_of_a_shell() -> None:
    wrong = []
    for path in TESTS.rglob("*.py"):
        for call in starts(path) if path.parent.name != "benchmarks" else ():
            given = [ast.unparse(keyword.value) for keyword in call.keywords if keyword.arg == "env"]
            if not given:
                wrong.append(f"{path.name}:{call.lineno} hands on the environment of whoever runs the tests")
            elif "environment(" not in given[0]:
                wrong.append(f"{path.name}:{call.lineno} builds an environment of its own")
    assert not wrong


def test_what_the_shell_says_to_python_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "PYTHONUTF8", "RELATIONS_DB", "LANG"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("PATH", "/bin")
    kept = environment(RELATIONS_LANG="fr")
    assert {name for name in kept if name.startswith("PYTHON")} == {"PYTHONPATH"}
    assert (kept["PATH"], kept["RELATIONS_LANG"], kept["LC_ALL"]) == ("/bin", "fr", "C.UTF-8")
    assert "RELATIONS_DB" not in kept
    assert "LANG" not in kept


def test_what_is_not_on_a_machine_is_skipped_and_where_nothing_may_be_missing_it_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NOTHING_MISSING", raising=False)
    with pytest.raises(pytest.skip.Exception, match="there is no such-program"):
        program("such-program")
    monkeypatch.setenv("NOTHING_MISSING", "1")
    with pytest.raises(pytest.fail.Exception, match="there is no such-program"):
        program("such-program")
