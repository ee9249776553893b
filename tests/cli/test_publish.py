"""Publishing from the command line: what goes where, and what is said of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.processes import environment


@pytest.fixture
def recorded(begun: Callable[..., Shell]) -> Shell:
    return begun(
        ("add", "mali", "russia", "Talks", "-d", "2025-01-05", "-t", "meeting", "-s", "energy"),
        ("add", "russia", "mali", "Wheat", "-d", "2025-02-05", "-t", "pledge", "--confidence", "disputed"),
    )


def test_what_was_published_is_said_with_what_an_editor_would_ask(recorded: Shell, tmp_path: Path) -> None:
    told = recorded("export", "mali", "russia", "-o", "page.html")
    assert told.err == (
        "page.html: 2 interactions published, 2 without a source (#1, #2) and 1 disputed (#2)\n"
    )
    french = recorded("--lang", "fr", "export", "mali", "russia", "-o", "page.html")
    assert french.err.startswith(
        "page.html\xa0: 2 interactions publiées, 2 sans source (#1, #2) et 1 contesté"
    )


@pytest.mark.parametrize("command", ["timeline", "summarise", "export"])
def test_there_is_one_kind_of_page(recorded: Shell, tmp_path: Path, command: str) -> None:
    recorded("export", "mali", "russia", "-o", "page.html")
    assert recorded(command, "mali", "russia", "-o", "other.html").code == 0
    assert (tmp_path / "other.html").read_bytes() == (tmp_path / "page.html").read_bytes()


def test_a_page_on_stdout_is_the_page_in_a_file(recorded: Shell, tmp_path: Path) -> None:
    recorded("export", "mali", "russia", "-o", "page.html")
    told = recorded("export", "mali", "russia", "--format", "html")
    assert told.out == (tmp_path / "page.html").read_text(encoding="utf-8")


def test_an_introduction_is_a_text_or_a_file(recorded: Shell, tmp_path: Path) -> None:
    (tmp_path / "intro.txt").write_text("From a file.\n\nIn two parts.", encoding="utf-8")
    recorded("export", "mali", "russia", "-o", "page.html", "--intro", "intro.txt")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.count('<p class="intro"') == 2
    recorded("export", "mali", "russia", "-o", "page.html", "--intro", "Typed here")
    assert "Typed here" in (tmp_path / "page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("export", "--format", "csv", "--title", "x"), "--title: csv has no room for it; it goes with html"),
        (("export", "-o", "x.html", "--card", "x.gif"), '--card: "x.gif" must end in .svg or .png'),
        (("export", "-o", "x.html", "--card", "x.html"), '--card: "x.html" must end in .svg or .png'),
        (("export", "-o", "x.docx"), "no export format ends in .docx; choose one with --format"),
        (("compare", "mali", "russia", "-o", "x.svg"), '"x.svg" must end in .html or .txt'),
        (("summarise", "--by", "sector", "-o", "x.html"), '"x.html" must end in .txt'),
    ],
)
def test_what_cannot_be_published_is_refused(recorded: Shell, arguments: tuple[str, ...], said: str) -> None:
    refused = recorded(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err


def test_a_card_is_never_written_over_the_record(recorded: Shell, db: Path) -> None:
    link = db.with_name("card.svg")
    link.symlink_to(db)
    before = db.read_bytes()
    refused = recorded("export", "mali", "russia", "-o", "page.html", "--card", "card.svg")
    assert refused.code == 2
    assert db.read_bytes() == before


def test_the_template_engine_is_loaded_for_pages_only(recorded: Shell, db: Path) -> None:
    for arguments, loads in ((["export", "--format", "md"], False), (["export", "--format", "html"], True)):
        script = (
            "import sys\nfrom relations.cli.main import main\n"
            f"main({['--db', str(db), *arguments]!r})\nprint('jinja2' in sys.modules, file=sys.stderr)\n"
        )
        ran = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env=environment(),
        )
        assert ran.stderr.splitlines()[-1] == str(loads)


@pytest.mark.parametrize(
    "arguments", [("export", "-o", "x.html"), ("timeline", "-o", "x.svg"), ("summarise", "-o", "x.html")]
)
def test_nothing_is_published_of_nothing(
    relations: Shell, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    relations("add", "mali", "russia", "A draft", "-d", "2025-02-05", "-t", "visit", "--tag", "unread")
    told = relations(*arguments)
    assert (told.code, told.out) == (0, "")
    assert "nothing to publish; no file was written" in told.err
    assert not list(tmp_path.glob("x.*"))


def test_the_periods_of_a_page_are_those_asked_for(recorded: Shell, tmp_path: Path) -> None:
    assert recorded("export", "mali", "russia", "-o", "page.html", "--by", "quarter").code == 0
    assert ">2025-Q1</th>" in (tmp_path / "page.html").read_text(encoding="utf-8")
    assert recorded("export", "-o", "matrix.svg", "--by", "month").code == 0
    refused = recorded("export", "--format", "csv", "--by", "year")
    assert (refused.code, "csv has no periods" in refused.err) == (2, True)


def test_a_promise_is_not_kept_by_what_nobody_has_read(recorded: Shell, tmp_path: Path) -> None:
    recorded(
        "add",
        "russia",
        "mali",
        "Wheat came",
        "-d",
        "2025-03-05",
        "-t",
        "delivery",
        "--follows",
        "2",
        "--tag",
        "unread",
    )
    recorded("export", "mali", "russia", "-o", "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "Wheat came" not in page
    assert "Kept" not in page
