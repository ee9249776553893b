"""The sdist and the wheel: the same bytes at every build, and in them what a reader needs and nothing they do not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.processes import ROOT, environment

pytestmark = pytest.mark.long
IN_SDIST = ("pyproject.toml", "README.md", "LICENSE", "db.json", "relations", "tests")


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Path]]:
    """Two builds by file name, of copies that differ in the times and modes that a checkout leaves to chance."""
    pytest.importorskip("hatchling", reason="the extra dev is not installed")
    found = []
    for turn in (0, 1):
        copy = tmp_path_factory.mktemp(f"copy{turn}")
        for name in IN_SDIST:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(ROOT / name, copy / name)
        for path in copy.rglob("*"):
            os.utime(path, (1_700_000_000 + 86_400 * turn,) * 2)
            path.chmod(path.stat().st_mode | (0o020 * turn))
        made = tmp_path_factory.mktemp(f"made{turn}")
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-d", made],
            cwd=copy,
            env=environment(SOURCE_DATE_EPOCH="1750000000"),
            check=True,
            capture_output=True,
        )
        found.append({path.name: path for path in made.iterdir()})
    return found


def test_two_builds_are_the_same_bytes(builds: list[dict[str, Path]]) -> None:
    first, second = builds
    assert sorted(name.partition("-0")[0] for name in first) == ["bilateral_relations"] * 2
    assert first.keys() == second.keys()
    for name, path in first.items():
        assert path.read_bytes() == second[name].read_bytes(), name


def test_the_wheel_holds_the_program_its_types_and_its_manual(builds: list[dict[str, Path]]) -> None:
    wheel = next(path for name, path in builds[0].items() if name.endswith(".whl"))
    names = ZipFile(wheel).namelist()
    data = f"{'-'.join(wheel.name.split('-')[:2])}.data/data/share/man"
    assert {"relations/py.typed", "relations/data/parties.txt", "relations/data/messages_fr.json"} <= {*names}
    assert {f"{data}/man1/relations.1", f"{data}/fr/man1/relations.1"} <= {*names}
    assert not [name for name in names if "generate_" in name or "party_names" in name or "test" in name]
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {
        "relations",
        "bilateral_relations",
    }


def test_the_sdist_holds_what_the_wheel_is_built_from_and_the_tests(builds: list[dict[str, Path]]) -> None:
    sdist = next(path for name, path in builds[0].items() if name.endswith(".tar.gz"))
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"db.json", "relations/data/party_names.txt", "relations/data/relations.1"} <= names
    assert {"relations/data/generate_manual.py", "tests/conftest.py", "LICENSE"} <= names


def test_installed_from_the_wheel_it_runs_and_has_its_manual(
    builds: list[dict[str, Path]], tmp_path: Path
) -> None:
    wheel = next(path for name, path in builds[0].items() if name.endswith(".whl"))
    target = tmp_path / "there"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", target, wheel],
        env=environment(),
        check=True,
        capture_output=True,
    )
    ran = subprocess.run(
        [sys.executable, "-m", "relations", "countries", "Mali"],
        cwd=tmp_path,
        env=environment(PYTHONPATH=str(target)),
        check=True,
        capture_output=True,
        text=True,
    )
    assert "MLI" in ran.stdout
    assert (target / "share" / "man" / "man1" / "relations.1").is_file()
