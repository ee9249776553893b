"""`draft` of an address and of files, with copies kept, and `check --archive` of those copies."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from relations.articles import fetching
from relations.articles.fetching import Fetched
from tests.conftest import Shell
from tests.processes import environment
from tests.terminal import run

TEXT = "Ghana's president John Doe arrived in Togo on Monday for a visit to the country."
URL = "https://example.org/a"


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The web answers any address with one article, from another address."""
    data = f"---\ntitle: Visit\npublished: 2025-06-25\nurl: https://elsewhere.example/\n---\n{TEXT}".encode()
    monkeypatch.setattr(fetching, "fetch", lambda _, **__: Fetched(data, f"{URL}?last", None))
    return data


def test_an_address_is_the_source_with_when_it_was_read_and_the_copy(
    relations: Shell, fetched: bytes, tmp_path: Path
) -> None:
    answer = relations("draft", URL, "--keep", "kept")
    [source] = json.loads(answer.lines[0])["sources"]
    digest = sha256(fetched).hexdigest()
    assert (source["url"], source["sha256"], source["archive"]) == (
        f"{URL}?last",
        digest,
        f"kept/{digest}.html",
    )
    assert source["retrieved"].endswith("Z")
    assert (tmp_path / source["archive"]).read_bytes() == fetched
    assert f"{URL} leads to {URL}?last" in answer.err
    assert f"https://web.archive.org/save/{URL}?last" in answer.err


def test_without_a_folder_nothing_is_kept(relations: Shell, fetched: bytes, tmp_path: Path) -> None:
    [source] = json.loads(relations("draft", URL).lines[0])["sources"]
    assert "archive" not in source
    assert source["sha256"] == sha256(fetched).hexdigest()
    assert not list(tmp_path.iterdir())


def test_an_address_of_this_machine_is_refused_in_a_sentence(relations: Shell) -> None:
    answer = relations("draft", "http://localhost:9/")
    assert (answer.code, answer.out) == (1, "")
    assert "--allow-local" in answer.err


def test_a_copy_that_is_missing_or_changed_is_listed(
    relations: Shell, fetched: bytes, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    drafts = relations("draft", URL, "--keep", "kept").out
    drafts += relations("draft", "a.txt", "--published", "2024-06-26", "--keep", "kept").out
    relations("import", "-", stdin=drafts)
    sound = relations("check", "--archive", "--exit-code")
    assert (sound.code, sound.out) == (0, "")
    assert "every copy that a source names is there" in sound.err
    page, text = (next((tmp_path / "kept").glob(f"*{ending}")) for ending in (".html", ".txt"))
    page.write_bytes(b"other")
    text.unlink()
    found = relations("check", "--archive", "--exit-code")
    assert found.code == 1
    assert [line.split("\t")[1:] for line in found.lines] == [
        ["1", f"kept/{text.name}", "missing"],
        ["1", f"kept/{page.name}", "changed"],
    ]
    assert relations("check", "--archive").code == 0
    text.mkdir()
    [folder, _] = relations("check", "--archive", "--json").json
    assert folder == {"id": 2, "source": 1, "archive": f"kept/{text.name}", "why": "no longer a file"}
    _, shown = run(("--db", "record.json", "--lang", "fr", "check", "--archive"), cwd=tmp_path, width=200)
    assert (
        f"#2, source 1 : kept/{text.name} : ce n’est plus un fichier".replace(" :", "\N{NO-BREAK SPACE}:")
        in shown
    )


def test_a_copy_is_looked_for_beside_the_record_wherever_that_is(
    relations: Shell, fetched: bytes, tmp_path: Path
) -> None:
    relations("import", "-", stdin=relations("draft", URL, "--keep", "kept").out)
    moved = tmp_path / "moved"
    moved.mkdir()
    (tmp_path / "kept").rename(moved / "kept")
    (tmp_path / "record.json").rename(moved / "record.json")
    assert relations("--db", str(moved / "record.json"), "check", "--archive", "--exit-code").code == 0


def test_a_folder_that_cannot_be_is_a_sentence(relations: Shell, fetched: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = relations("draft", URL, "--keep", "file")
    assert (answer.code, answer.out) == (5, "")
    assert "cannot be written" in answer.err


def test_a_text_loads_no_reader_of_other_kinds(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    script = (
        "import sys\nimport typer; before = set(sys.modules)\n"
        "from relations.cli.main import main\nmain(['draft', 'a.txt'])\n"
        "print(*set(sys.modules) - before, file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {name.partition(".")[0] for name in ran.stderr.splitlines()[-1].split()}
    assert "relations" in loaded
    assert not loaded & {"email", "http", "ssl", "zipfile", "pypdf", "trafilatura", "rich"}
    assert "tinydb" not in loaded  # nothing is recorded yet
