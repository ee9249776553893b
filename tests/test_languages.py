"""A language is data: a catalogue, a lexicon of dates and labels make a third one, without a line of code.

A made-up language sets every one of its words in brackets, so that what is outside of them is in no language: what
was typed, codes, flags, and nothing else. The same commands in French show what is not translated.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from relations.cli import app
from relations.messages import catalogue
from relations.vocabulary import BUILTIN
from tests.processes import environment

PACKAGE = Path(__file__).parent.parent / "relations"
MADE_UP = "xx"
SPECIAL = {"1.5": "1;5", "1,000": "1'000", "largest singular": "0", "Q{n}": "K{n}", "W{n}": "V{n}"}
# What is typed here has no Latin letter, so that every such letter is somebody's words.
RECORDED: Sequence[Sequence[str]] = (
    (
        "add",
        "MLI",
        "RUS",
        "Встреча",
        "-d",
        "2025-06-23",
        "-t",
        "meeting",
        "-s",
        "energy@RUS",
        "--person",
        "Путин",
    ),
    (
        "add",
        "RUS",
        "MLI",
        "Обещание",
        "-d",
        "2025-06",
        "-t",
        "pledge",
        "--due",
        "2025-08",
        "--confidence",
        "disputed",
    ),
    (
        "add",
        "RUS",
        "MLI",
        "Пшеница",
        "-d",
        "2025-09-01",
        "-t",
        "delivery",
        "--follows",
        "2",
        "--source",
        "Газета",
    ),
    ("add", "FRA", "MLI", "Ссора", "-d", "../2024", "-t", "criticism", "-s", "defence", "--place", "Бамако"),
)
COMMANDS: Sequence[Sequence[str]] = (
    *RECORDED,
    ("timeline", "MLI", "RUS", "--format", "table"),
    ("timeline", "MLI", "--format", "table", "--since", "2024"),
    ("summarise", "MLI", "RUS", "--format", "table"),
    ("summarise", "--by", "sector", "--format", "table"),
    ("summarise", "--by", "country", "--format", "table"),
    ("summarise", "--by", "quarter", "--format", "table"),
    ("compare", "MLI", "RUS", "FRA", "--format", "table"),
    ("pairs", "--format", "table"),
    ("promises", "--all", "--format", "table"),
    ("check", "--format", "table"),
    ("show", "1", "2", "3"),
    ("list", "--format", "table"),
    ("list", "--text", "Нет"),
    ("export", "--format", "md"),
    ("edit", "1", "--place", "Кремль", "--level", "leader"),
    ("edit", "1"),
    ("remove", "4", "--yes"),
    ("undo",),
    ("show", "77"),
    ("add", "MLI", "RUS", "Визит", "-d", "5 5", "-t", "visit"),
    ("add", "MLI", "RUS", "Визит", "-d", "2025-02-30", "-t", "visit"),
    ("add", "MLI", "RUS", "Визит", "-d", "2025", "-t", "Ы"),
    ("add", "MLI", "Ы", "Визит", "-d", "2025", "-t", "visit"),
    ("add", "MLI", "MLI", "Визит", "-d", "2025", "-t", "visit"),
    ("list", "--since", "2025", "--until", "2024"),
    ("list", "--sort", "Ы"),
    ("list", "--columns", "Ы"),
    ("list", "--format", "Ы"),
    ("summarise", "--by", "Ы"),
    ("Ы",),
    ("list", "--Ы"),
    ("import", "Ы"),
    ("export", "-o", "Ы.Ы"),
    ("log",),
    ("log", "1"),
    ("log", "77"),
    ("sectors", "add", "Ы"),
    ("sectors", "add", "Ы", "--family", "hard"),
    ("sectors", "add", "energy", "--family", "hard"),
    ("sectors", "remove", "Ы"),
    ("types", "add", "Ы", "--rung", "Ы"),
    ("types", "add", "visit", "--rung", "underway"),
    ("countries", "MLI"),
    ("countries", "Ы"),
    ("countries", "--add", "Ы", "--label", "Ы"),
    ("countries", "--add", "MLI", "--label", "Ы"),
    ("where",),
    ("merge", "Ы"),
    ("merge", "r.json"),
    ("merge", "Ы.json", "r.json"),
    ("draft", "Ы"),
    ("draft", "-"),
    ("leads", "MLI", "RUS", "Ы"),
    ("leads", "Ы"),
    ("keep", "Ы"),
    ("keep",),
    ("compare",),
    ("compare", "MLI", "MLI"),
    ("timeline",),
    ("timeline", "Ы"),
    ("show",),
    ("show", "Ы"),
    ("edit", "77", "--title", "Ы"),
    ("edit", "1", "--date", "Ы"),
    ("edit", "1", "--due", "2026"),
    ("edit", "1", "--follows", "1"),
    ("edit", "1", "--follows", "77"),
    ("edit", "2", "--follows", "3"),
    ("edit", "1", "--source", "ы://Ы"),
    ("edit", "1", "--sector", "Ы"),
    ("edit", "1", "--sector", "energy@FRA"),
    ("edit", "1", "--level", "Ы"),
    ("edit", "1", "--confidence", "Ы"),
    ("edit", "1", "--title", ""),
    ("edit", "1", "--title", "\u0007"),
    ("edit", "1", "--key-date", "2024-01-01"),
    ("edit", "1", "--also", "MLI"),
    ("add", "MLI", "RUS", "Визит", "-d", "2025-06-23", "-t", "meeting"),
    ("remove", "77", "--yes"),
    ("remove", "2", "--yes"),
    ("undo",),
    ("undo",),
    ("list", "--person", ""),
    ("list", "--limit", "Ы"),
    ("list", "--type"),
    ("summarise", "MLI", "MLI"),
    ("promises", "--due", "Ы"),
    ("export", "--format", "Ы"),
    ("import", "r.json"),
    ("import", "-", "--format", "csv"),
    ("import", "-", "--map", "Ы={Ы}"),
)
SCRIPT = """\
import io, sys, json
from datetime import date
from relations.cli.main import main
for arguments in json.loads(sys.argv[2]):
    print("\\x1e" + json.dumps(arguments), flush=True)
    main(["--lang", sys.argv[1], "--db", "r.json", *arguments], today=date(2025, 12, 1))
    sys.stderr.flush()
"""
WORD = re.compile(r"[A-Za-zÀ-ÿ]{3,}")
NOT_WORDS = re.compile(
    r"`[^`]*`"  # a command to type
    r"|\t[a-z]+(?=\t#\d)"  # the name of a command, in the log
    r"|\S*/r\.json"
    r"| · [a-z]+ · #\d"  # the name of a command that made a change
    r"|--[a-z-]+|\brelations\b|\br\.json\b"
    r"|\b(?:MLI|RUS|FRA)\b|[0-9a-f]{8}-[0-9a-f-]{27}"
    r"|\d{4}-\d\d-\d\dT[\d:]+Z|https?://\S+"
)


def bracketed(english: str) -> str:
    forms = english.split(" | ")
    return " | ".join(f"⟦{form}⟧" for form in forms)


def words_bracketed(template: str) -> str:
    """Return a date's template with its words, but not its gaps, in brackets."""
    return re.sub(r"(\{[^}]*\})|([A-Za-z]+)", lambda found: found[1] or f"⟦{found[2]}⟧", template)


def copy_with_a_language(folder: Path) -> None:
    """Make the package again in `folder`, with three files of data more."""
    shutil.copytree(PACKAGE, folder / "relations", ignore=shutil.ignore_patterns("__pycache__"))
    data = folder / "relations" / "data"
    messages = {english: bracketed(english) for english in catalogue("fr")} | SPECIAL
    _write(data / f"messages_{MADE_UP}.json", messages)
    terms = [
        term.en
        for terms in (
            BUILTIN.sectors,
            BUILTIN.families,
            BUILTIN.types,
            BUILTIN.rungs,
            BUILTIN.levels,
            BUILTIN.confidences,
        )
        for term in terms.values()
    ]
    _write(
        data / f"labels_{MADE_UP}.json",
        {name: f"⟦{name}⟧" for name in [*terms, *(p.en for p in BUILTIN.parties)]},
    )
    lexicon = json.loads((data / "dates_en.json").read_text(encoding="utf-8"))
    for part in (
        "months",
        "weekdays",
        "seasons",
        "quarters",
        "halves",
        "portions",
        "articles",
        "prepositions",
        "templates",
    ):
        held = lexicon[part]
        lexicon[part] = (
            {key: words_bracketed(text) for key, text in held.items()}
            if isinstance(held, dict)
            else [words_bracketed(text) for text in held]
        )
    (data / f"dates_{MADE_UP}.json").write_text(json.dumps(lexicon, ensure_ascii=False), encoding="utf-8")


def _write(file: Path, words: Mapping[str, str]) -> None:
    file.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")


def told(root: Path, folder: Path, lang: str) -> dict[str, str]:
    """Run all commands in one process and return what each printed, by its words."""
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, lang, json.dumps(COMMANDS)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        cwd=folder,
        env=environment(PYTHONPATH=str(root), HOME=str(folder), COLUMNS="200"),
        check=True,
    )
    parts = ran.stdout.decode().split("\x1e")[1:]
    assert len(parts) == len(COMMANDS)
    return {line: text for line, _, text in (part.partition("\n") for part in parts)}


def outside(text: str) -> list[str]:
    """Return the words that stand in no brackets."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    return WORD.findall(NOT_WORDS.sub(" ", text))


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    root, folder = tmp_path_factory.mktemp("package"), tmp_path_factory.mktemp("record")
    copy_with_a_language(root)
    return told(root, folder, MADE_UP)


def test_every_word_is_of_the_language(made_up: dict[str, str]) -> None:
    found = {" ".join(command): made_up[json.dumps(list(command))] for command in COMMANDS}
    assert [command for command, text in found.items() if not text] == []
    assert {command: outside(text) for command, text in found.items() if outside(text)} == {}


def test_every_command_is_among_them() -> None:
    assert set(app.COMMANDS) - {command[0] for command in COMMANDS} == set()
