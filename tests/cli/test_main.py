"""Errors become one sentence and an exit code; nothing else reaches a person."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from relations.cli.main import flag_of
from tests.conftest import Shell
from tests.processes import environment
from tests.served import Served
from tests.terminal import run

RELATIONS = [sys.executable, "-m", "relations"]


ERRORS: list[tuple[tuple[str, ...], int, str]] = [
    (("list",), 4, "does not exist"),
    (("show", "1"), 4, "does not exist"),
    (("undo",), 4, "does not exist"),
    (("lst",), 2, "there is no command lst; did you mean list?\n"),
    (("list", "--text", ""), 2, '--text: "" finds nothing in particular'),
    (("list", "--since", "2025", "--until", "2024"), 2, '--until: "2024" is before --since "2025"; swap'),
    (("compare", "mali", "russia", "--since", "1y", "--until", "2y"), 2, "swap the two"),
    (("list", "--format", "csv", "--json"), 2, '--format: "csv" and --json are two formats; give one'),
    (("pairs", "--format", "md", "--json"), 2, '--format: "md" and --json are two formats; give one'),
    (("timeline", "-o", "x.svg", "--json"), 2, "--output: says by its ending what is written"),
    (("list", "--columns", "id", "--json"), 2, "--columns: json always has all keys"),
    (
        ("list", "--level", "duke"),
        2,
        "use one of leader, government, minister, official, military or business",
    ),
    (("list", "--confidence", "blurred"), 2, "use one of confirmed, reported or disputed"),
    (("show", "1_0"), 2, 'ID: "1_0" is not an id'),
    (("show", "٣"), 2, "is not an id"),
    (("show", "9" * 5000), 2, "is not an id"),
    (("edit", "1", "--follows", "x"), 2, '--follows: "x" is not an id'),
    (("import", "a\nb"), 1, 'cannot read "a\\nb"'),
    (("list", "--fromat"), 2, "--format"),
    (("show",), 2, "ID... is missing"),
    (("--color", "blue", "types"), 2, '--color: "blue" is not one of auto, always, never'),
    (("--lang", "de", "types"), 2, '--lang: "de"'),
    (("list", "-n", "x"), 2, "-n"),
    (("list", "--sort", "mood"), 2, '--sort: "mood" is not a column'),
    (("list", "--columns", "id,mood"), 2, '--columns: "mood" is not a column'),
    (("list", "--format", "xml"), 2, '--format: "xml" is not a format'),
    (("list", "--since", "soonish"), 2, '--since: "soonish"'),
    (("list", "mali", "russia", "france"), 2, '"france" is one too many'),
    (("list", "mali", "bamako"), 2, "the same party"),
]
# Words that every English sentence of ours has one of, and no French one.
ENGLISH = re.compile(
    r"\b(?:the|is|are|not|use|does|exist|swap|give|has|have|write|there|missing|cannot|with|of|and|mean)\b"
)
TYPED = re.compile(r'"[^"]*"|«[^»]*»|`[^`]*`|--[a-z]+|\S*/\S*')


@pytest.mark.parametrize(("arguments", "code", "said"), ERRORS)
def test_an_error_is_one_sentence_and_a_code(
    relations: Shell, arguments: tuple[str, ...], code: int, said: str
) -> None:
    refused = relations(*arguments)
    assert (refused.code, refused.out) == (code, "")
    assert said in refused.err
    assert refused.err.count("\n") == 1


def test_the_same_errors_in_french_have_no_english(relations: Shell) -> None:
    for words in ("the record is empty", "use one of these", "#7 does not exist"):
        assert ENGLISH.search(words)
    english = []
    for arguments, code, _ in ERRORS:
        refused = relations("--lang", "fr", *arguments)
        assert refused.code == code or "--lang" in arguments, arguments
        if "--lang" not in arguments and ENGLISH.search(TYPED.sub("", refused.err)):
            english.append(refused.err)
    assert not english


def test_hostile_arguments_are_shown_harmless(relations: Shell) -> None:
    for arguments in (("list", "\x1b[31m"), ("\x1b]0;x\x07",), ("list", "--\x1b[31m"), ("show", "\x1b[31m")):
        refused = relations(*arguments)
        assert refused.code == 2, arguments
        assert "\x1b" not in refused.err


def test_a_fault_of_ours_is_a_sentence_too(relations: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("relations.cli.session.Session.display", property(lambda _: 1 / 0))
    fault = relations("types")
    assert fault.code == 1
    assert "ZeroDivisionError" in fault.err
    assert "Traceback" not in fault.err
    with pytest.raises(ZeroDivisionError):
        relations("--debug", "types")


def test_what_the_system_refuses_is_no_fault_of_ours(relations: Shell) -> None:
    long = "x" * 300
    for arguments in (
        ("import", long),
        ("leads", "--from", long),
        ("timeline", "mali", "russia", "--with", long),
        ("keep", "db.json", "--to", long),
        ("check", "--archive", long),
    ):
        refused = relations(*arguments)
        assert refused.code, arguments
        assert refused.out == "", arguments
        assert refused.err.count("\n") == 1, refused.err
        assert "fault" not in refused.err, refused.err
    Path("rows.csv").touch()
    assert relations("keep", "rows.csv", "--to", long).err == (
        f'relations: cannot use "{long}" (File name too long)\n'
    )


@pytest.mark.parametrize(
    ("field", "flag"),
    [
        ("date", "--date"),
        ("key_date", "--key-date"),
        ("sectors", "--sector"),
        ("parties", "COUNTRY"),
        ("--since", "--since"),
    ],
)
def test_a_field_is_called_by_its_flag(field: str, flag: str) -> None:
    assert flag_of(field) == flag


def test_a_reader_that_leaves_is_not_an_error_to_look_at(relations: Shell, db: Path) -> None:
    for number in range(3):
        relations("add", "mali", "russia", f"Talks {number}", "-d", "2025", "-t", "meeting")
    piped = subprocess.run(
        f"{sys.executable} -m relations --db '{db}' countries | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    assert (piped.returncode, piped.stderr) == (0, "")
    assert len(piped.stdout.splitlines()) == 1


def test_bare_relations_shows_help_and_is_a_usage_error(relations: Shell) -> None:
    bare = relations()
    assert (bare.code, bare.out) == (2, "")
    assert "Usage: relations" in bare.err


def test_interrupted_is_130(tmp_path: Path) -> None:
    code, shown = run(["--db", "r.json", "add"], cwd=tmp_path, typed="\x03")
    assert code == 130
    assert "Traceback" not in shown


@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}]
)
def test_an_ascii_world_is_no_reason_to_fail(tmp_path: Path, variables: dict[str, str]) -> None:
    shown = subprocess.run(
        [*RELATIONS, "countries", "Côte d’Ivoire"],
        capture_output=True,
        cwd=tmp_path,
        env=environment(**variables),
        check=False,
    )
    assert shown.returncode == 0, shown.stderr
    assert b"CIV" in shown.stdout


def test_output_that_cannot_be_written_is_said_once(relations: Shell, db: Path, tmp_path: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    for arguments in (["list"], ["timeline"], ["--help"]):
        with (tmp_path / "full").open("w") as full:  # no file may grow beyond nothing
            told = subprocess.run(
                [*RELATIONS, "--db", str(db), *arguments],
                stdout=full,
                stderr=subprocess.PIPE,
                preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, (0, 0)),
                text=True,
                check=False,
                env=environment(),
            )
        assert told.returncode == 5, arguments
        assert told.stderr.startswith("relations: the output cannot be written"), arguments
        assert told.stderr.count("\n") == 1, arguments


@pytest.mark.parametrize(
    ("closed", "code"),
    [("list >&-", 0), ("list 2>&-", 0), ("list <&-", 0), ("import - <&-", 0), ("lst >&- 2>&-", 2)],
)
def test_a_stream_that_the_shell_has_closed(relations: Shell, db: Path, closed: str, code: int) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    ran = subprocess.run(
        f"{sys.executable} -m relations --db '{db}' {closed}",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    assert ran.returncode == code
    assert "fault" not in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("arguments", [["draft", "wire.txt", "nofile.txt"], ["list", "--until", "soonish"]])
@pytest.mark.parametrize("output", ["a reader that has left", "a full disk"])
def test_what_was_printed_before_an_error_may_fail_to_be_written(
    db: Path, relations: Shell, served: Served, arguments: list[str], output: str
) -> None:
    """Unbuffered output would hide it, and PYTHONUNBUFFERED is often set where tests run."""
    relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting")
    wire = (
        "BAMAKO, July 15, 2025 - Russian Foreign Minister Sergey Lavrov visited Mali on Tuesday.\n"
        "The two countries signed an agreement on nuclear energy, which was announced by both of them.\n"
    )
    db.with_name("wire.txt").write_text(wire, encoding="utf-8")
    served.install(db.parent)
    told = subprocess.run(
        f"./relations --db '{db}' {' '.join(arguments)}"
        + (" >/dev/full" if output == "a full disk" else " | true"),
        shell=True,
        executable="/bin/bash",
        stderr=subprocess.PIPE,
        cwd=db.parent,
        env=environment(),
        text=True,
        check=False,
    )
    assert "Traceback" not in told.stderr
    assert "relations: " in told.stderr
    assert told.returncode in (0, 1, 2)  # 0 is what `true` says of itself


def test_french_stands_in_errors_wherever_the_language_was_asked_for(relations: Shell) -> None:
    for arguments in (("--lang", "fr", "lst"), ("show", "--lang=fr"), ("list", "--lang", "fr", "-n", "x")):
        refused = relations(*arguments)
        assert refused.code == 2
        assert "\xa0: " in refused.err, refused.err
