"""Questions on a terminal: one at a time, what is wrong is said and asked again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.commands.test_import_ import DEALS, MAP
from tests.terminal import run

RECORD = [
    "--db",
    "r.json",
    "add",
    "mali",
    "russia",
    "-d",
    "2025",
    "-t",
    "visit",
    "-s",
    "energy",
    "--source",
    "AFP",
]


def recorded(folder: Path) -> list[dict[str, object]]:
    return list(json.loads((folder / "r.json").read_text(encoding="utf-8"))["interactions"].values())


def test_everything_missing_is_asked_in_turn(tmp_path: Path) -> None:
    answers = [
        "mali",
        "russie",
        "22-26 juin 2025",
        "visite",
        "Goïta à Moscou",
        "énergie@russie, transport@mali",
        "AFP",
        "Il a dit.",
        "",
    ]
    code, shown = run(["--db", "r.json", "add"], cwd=tmp_path, width=140, typed="\n".join(answers) + "\n")
    assert code == 0, shown
    [it] = recorded(tmp_path)
    assert (it["date"], it["parties"], it["type"]) == ("2025-06-22/2025-06-26", ["MLI", "RUS"], "visit")
    assert it["sectors"] == [{"sector": "energy", "by": "RUS"}, {"sector": "transport", "by": "MLI"}]
    assert it["sources"] == [{"title": "AFP", "quote": "Il a dit."}]


def test_only_what_is_missing_is_asked(tmp_path: Path) -> None:
    code, shown = run(RECORD, cwd=tmp_path, width=140, typed="A visit\n\n\n")
    assert code == 0, shown
    assert "who acts" not in shown
    assert "title, one line" in shown


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("maly\nmali", '"maly" is not a known country'),
        ("congo\nmali", "COD"),
        ("\nmali", "country"),
    ],
)
def test_a_wrong_answer_is_explained_and_asked_again(tmp_path: Path, wrong: str, said: str) -> None:
    typed = f"{wrong}\nrussia\n2025\nvisit\nA visit\n\n\n\n"
    code, shown = run(["--db", "r.json", "add"], cwd=tmp_path, width=200, typed=typed)
    assert code == 0, shown
    assert said in shown
    assert recorded(tmp_path)[0]["parties"] == ["MLI", "RUS"]


def test_nothing_is_asked_when_nothing_is_missing(tmp_path: Path) -> None:
    arguments = ["--db", "r.json", "add", "mali", "russia", "A visit", "-d", "2025", "-t", "visit"]
    code, shown = run(arguments, cwd=tmp_path)
    assert (code, shown.count("\n")) == (0, 1)


@pytest.mark.parametrize(
    ("lang", "question"), [("en", "record this? [Y/n]"), ("fr", "enregistrer\xa0? [O/n]")]
)
def test_the_whole_interaction_is_shown_before_it_is_recorded(
    tmp_path: Path, lang: str, question: str
) -> None:
    code, shown = run(["--lang", lang, *RECORD], cwd=tmp_path, typed="A visit\nmaybe\ny\n")
    assert code == 0, shown
    card, *_, after = shown.split(question)
    assert shown.count(question) == 2  # "maybe" is neither yes nor no
    assert "AFP" in card
    assert "None" not in card
    assert "#1" in after
    assert len(recorded(tmp_path)) == 1


@pytest.mark.parametrize("answer", ["n", "no", "non"])
def test_no_records_nothing(tmp_path: Path, answer: str) -> None:
    code, shown = run(RECORD, cwd=tmp_path, typed=f"A visit\n{answer}\n")
    assert code == 1, shown
    assert not (tmp_path / "r.json").exists()


def test_of_several_sectors_only_the_wrong_one_is_asked_again(tmp_path: Path) -> None:
    answers = [
        "A visit",
        "energy@russia, tarnsport@mali, economy@france",
        "transport@mali, defence",
        "",
        "",
        "",
    ]
    arguments = ["--db", "r.json", "add", "mali", "russia", "-d", "2025", "-t", "visit"]
    code, shown = run(arguments, cwd=tmp_path, width=200, typed="\n".join(answers) + "\n")
    assert code == 0, shown
    assert 'in place of "tarnsport@mali" (? lists them; Enter leaves it out): ' in shown
    assert 'in place of "economy@france"' in shown
    assert shown.count("who named it") == 1
    assert recorded(tmp_path)[0]["sectors"] == [
        {"sector": "energy", "by": "RUS"},
        {"sector": "transport", "by": "MLI"},
        {"sector": "defence", "by": None},
    ]


def test_a_list_of_choices_breaks_between_two_of_them(tmp_path: Path) -> None:
    arguments = ["--lang", "fr", "--db", "r.json", "add", "mali", "russie", "Titre", "-d", "2025"]
    code, shown = run(arguments, cwd=tmp_path, width=60, typed="?\nvisite\n\n\n\n")
    assert code == 0, shown
    listed = shown.split("déclaration,")[1].split("annulation")[0]
    assert "rappel\xa0d’ambassadeur, " in listed.replace("\r\n", " ")
    assert all(line.strip().endswith(",") for line in listed.splitlines()[:-1])


def test_words_that_are_not_ours_are_asked_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "deals.csv").write_text(DEALS, encoding="utf-8")
    arguments = ["--db", "deals.json", "import", "deals.csv", *MAP, "--save-map", "map.json"]
    code, shown = run(arguments, cwd=tmp_path, typed="mining\n")
    assert code == 0
    assert '"Metallurgy" is not a sector' in shown
    assert "(2 rows)" in shown
    assert shown.endswith("3 added, 0 already there, 0 refused\n")
    saved = json.loads((tmp_path / "map.json").read_text(encoding="utf-8"))
    assert saved["words"] == {"Metallurgy": "natural_resources"}
