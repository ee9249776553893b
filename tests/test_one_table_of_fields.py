"""A field is data: an entry in the table, an attribute and what a filter asks make a new one, in three files."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import environment

PACKAGE = Path(__file__).parent.parent / "relations"
# All that a new field takes: the file, what stands there, and what is put before it.
ADDED = (
    (
        "model/fields.py",
        '    Field("tags",',
        '    Field("weather", "texts", "weather", "--weather", None, "TEXT", "The weather.", "In such weather.",\n'
        "        is_detail=True),\n",
    ),
    (
        "model/fields.py",
        '    Field("note",',
        '    Field("signed", "date", "signed", "--signed", None, "DATE", "When it was signed.", is_detail=True),\n',
    ),
    ("model/fields.py", "    tags: list[str]\n", "    weather: list[str]\n    signed: str | None\n"),
    (
        "model/interaction.py",
        "    tags: tuple[str, ...] = ()\n",
        "    weather: tuple[str, ...] = ()\n    signed: str | None = None\n",
    ),
    ("model/filters.py", "    tags: tuple[str, ...] = ()\n", "    weather: tuple[str, ...] = ()\n"),
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the whole package in it, which has one more field."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(PACKAGE, folder / "relations", ignore=shutil.ignore_patterns("__pycache__", "data"))
    (folder / "relations" / "data").symlink_to(PACKAGE / "data")
    for name, place, added in ADDED:
        file = folder / "relations" / name
        text = file.read_text(encoding="utf-8")
        assert text.count(place) == 1, (name, place)
        file.write_text(text.replace(place, added + place), encoding="utf-8")
    return folder


SCRIPT = """
import json, sys
from relations.cli.main import main
for command in json.loads(sys.argv[1]):
    print(chr(30), end="", flush=True)
    assert main(["--db", "db.json", *command]) == int(sys.argv[2]), command
    sys.stdout.flush()
"""


def told(house: Path, *commands: str, code: int = 0) -> list[str]:
    """Run all commands in one process and return what each printed."""
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, json.dumps([shlex.split(command) for command in commands]), str(code)],
        env=environment(PYTHONPATH=str(house)),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        cwd=house,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.split("\x1e")[1:]


def test_a_field_that_the_table_gains_is_everywhere(house: Path) -> None:
    _, _, _, card, listed, found, report, page, slides, rows, _ = told(
        house,
        "add mali russia T -d 2025 -t visit --weather snow --weather hail",
        "add mali russia U -d 2025 -t visit --weather sun --signed 'juin 2025'",
        "edit 1 --drop weather=hail",
        "show 1",
        "list --weather SNO --columns id,weather",
        "list --text sun --json",
        "summarise mali --weather SNO",
        "export --format md",
        "export --format timelinejs",
        "export --format csv",
        "export mali russia -o page.html",
    )
    assert "weather\tsnow\n" in card
    assert listed == "1\tsnow\n"
    assert json.loads(found)[0]["weather"] == ["sun"]
    assert "Only: weather “SNO”" in report
    assert "weather: snow" in page.lower()
    assert "weather: snow" in slides.lower()
    html = (house / "page.html").read_text(encoding="utf-8")
    assert 'Weather: <bdi dir="auto">snow</bdi>' in html
    assert 'Signed: <bdi dir="auto">June 2025</bdi>' in html
    record = (house / "db.json").read_text(encoding="utf-8")
    (house / "db.json").write_text(record.replace('"2025-06"', '"2025-06-31"'), encoding="utf-8")
    told(house, "list", code=4)  # a day that no calendar has
    (house / "rows.csv").write_text(rows, encoding="utf-8")
    (house / "db.json").unlink()
    assert told(house, "import rows.csv", "list --columns title,weather")[1] == "T\tsnow\nU\tsun\n"
