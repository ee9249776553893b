"""Changing an interaction by flags and in an editor."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.conftest import Shell


@pytest.fixture
def meeting(relations: Shell) -> Shell:
    relations(
        "add",
        "mali",
        "russia",
        "Talks",
        "-d",
        "2025-06-23",
        "-t",
        "meeting",
        "-s",
        "energy@russia",
        "--place",
        "Kremlin",
    )
    return relations


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An editor that runs what the test wrote into it, with the text to edit as `record`."""
    script = tmp_path / "editor.py"
    monkeypatch.setenv("VISUAL", f"{sys.executable} {script}")
    return script


def does(script: Path, statement: str) -> None:
    script.write_text(
        "import json, sys, pathlib\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "record = json.loads(path.read_text('utf-8'))\n"
        f"{statement}\n"
        "path.write_text(json.dumps(record), 'utf-8')\n",
        encoding="utf-8",
    )


def test_a_flag_changes_its_field_and_nothing_else(meeting: Shell) -> None:
    before = json.loads(meeting("show", 1, "--json").out)
    assert meeting("edit", 1, "--date", "2025-06-24").out.startswith("#1 24 June 2025")
    after = json.loads(meeting("show", 1, "--json").out)
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"date", "start", "end", "modified"}


@pytest.mark.parametrize(
    ("arguments", "field", "value"),
    [
        (("--place", ""), "place", None),
        (("--clear", "place"), "place", None),
        (("--clear", "sectors"), "sectors", []),
        (("--clear", "sector", "-s", "health@mali"), "sectors", [{"sector": "health", "by": "MLI"}]),
        (("--drop", "sector=énergie"), "sectors", []),
        (("--title", "Long talks"), "title", "Long talks"),
        (("--type", "visite"), "type", "visit"),
        (("--level", "leader"), "level", "leader"),
        (("--party", "russia", "--party", "mali"), "parties", ["RUS", "MLI"]),
        (
            ("--source", "AFP"),
            "sources",
            [{"url": None, "title": "AFP", "publisher": None, "published": None, "quote": None}],
        ),
    ],
)
def test_what_is_given_stands_in_the_record(
    meeting: Shell, arguments: tuple[str, ...], field: str, value: object
) -> None:
    assert meeting("edit", 1, *arguments).code == 0
    assert json.loads(meeting("show", 1, "--json").out)[field] == value


def test_a_new_pair_may_not_leave_a_sector_named_by_a_stranger(meeting: Shell) -> None:
    refused = meeting("edit", 1, "--party", "mali", "--party", "france")
    assert refused.code == 2
    assert '"RUS" is not one of the two parties' in refused.err


def test_nothing_to_change_is_said(meeting: Shell) -> None:
    assert meeting("edit", 1).code == 2
    assert "nothing to change" in meeting("edit", 1, "--place", "Kremlin").err


def test_an_editor_changes_it_as_json(meeting: Shell, editor: Path) -> None:
    does(editor, "record['title'] = 'Mended'; record['mood'] = 'cordial'")
    assert meeting("edit", 1, "--editor").out.endswith("Mended\n")
    assert json.loads(meeting("show", 1, "--json").out)["mood"] == "cordial"


@pytest.mark.parametrize(
    ("statement", "code", "said"),
    [
        ("record['date'] = '2025-02-30'", 2, "February 2025 has 28 days"),
        ("record['type'] = 'party'", 2, '"party" is not a known type'),
        ("record = []", 2, "not one JSON object"),
        ("path.write_text('{'); sys.exit()", 2, "not JSON"),
        ('path.write_text(\'{"title": "a", "title": "b"}\'); sys.exit()', 2, "is there twice"),
        ('path.write_bytes(b\'{"title": "\\xe9"}\'); sys.exit()', 2, "not in UTF-8"),
        ("path.unlink(); sys.exit()", 1, "cannot be read"),
        ("sys.exit(1)", 1, "ended with 1"),
    ],
)
def test_what_an_editor_spoils_is_refused_and_changes_nothing(
    meeting: Shell, db: Path, editor: Path, statement: str, code: int, said: str
) -> None:
    before = db.read_bytes()
    does(editor, statement)
    refused = meeting("edit", 1, "--editor")
    assert (refused.code, refused.out) == (code, "")
    assert said in refused.err
    assert db.read_bytes() == before


def test_an_editor_that_is_not_there_is_named(meeting: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    for editor in ("no-such-editor", "vi '"):
        monkeypatch.setenv("VISUAL", editor)
        refused = meeting("edit", 1, "--editor")
        assert refused.code == 1
        assert f'the editor "{editor}"' in refused.err


def test_a_part_of_a_source_is_changed_without_losing_the_others(relations: Shell) -> None:
    relations(
        "add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting",
        "--source", "https://e.org/a", "--quote", "They talked.",
    )  # fmt: skip
    relations("edit", "#1", "--publisher", "AFP")
    [source] = relations("show", 1, "--json").json["sources"]
    assert (source["url"], source["publisher"], source["quote"]) == ("https://e.org/a", "AFP", "They talked.")


def test_a_ref_of_another_is_refused(relations: Shell) -> None:
    for n in (1, 2):
        relations("add", "mali", "russia", "Talks", "-d", "2025", "-t", "meeting", "--ref", f"own:{n}")
    refused = relations("edit", 2, "--ref", "own:1")
    assert (refused.code, refused.out) == (1, "")
    assert "on file already, as #1" in refused.err
    assert relations("show", 2, "--json").json["ref"] == "own:2"


def test_a_list_flag_adds_and_says_so(meeting: Shell) -> None:
    edited = meeting(
        "edit",
        1,
        "-s",
        "health@mali",
        "--tag",
        "x",
        "--source",
        "Le Monde",
        "--quote",
        "a",
        "--person",
        "A, ministre",
    )
    assert edited.out == "#1 23 June 2025 · Mali – Russia · meeting · Talks\n"
    assert edited.err.splitlines() == [
        "  + sector Health (named by Mali)",
        "  + person A, ministre",
        "  + tag x",
        '  + source Le Monde "a"',
    ]
    again = meeting("edit", 1, "--source", "El Watan", "--quote", "b", "--lang", "fr")
    assert again.err == "  + source El Watan «\xa0b\xa0»\n"
    it = meeting("show", 1, "--json").json
    assert [mention["sector"] for mention in it["sectors"]] == ["energy", "health"]
    assert [source["title"] for source in it["sources"]] == ["Le Monde", "El Watan"]


def test_a_second_quote_of_a_page_is_a_second_source_and_a_missing_part_joins_the_first(
    meeting: Shell,
) -> None:
    url = "https://example.org/a"
    meeting("edit", 1, "--source", url)
    meeting("edit", 1, "--source", url, "--quote", "one")
    meeting("edit", 1, "--source", url, "--quote", "two")
    assert [source["quote"] for source in meeting("show", 1, "--json").json["sources"]] == ["one", "two"]
    assert "nothing to change" in meeting("edit", 1, "--source", url, "--quote", "two").err


@pytest.mark.parametrize(
    ("drop", "left"),
    [("source=2", ["AFP"]), ("source=El Watan", ["AFP"]), ("sources=afp", ["El Watan"])],
)
def test_one_is_taken_out_of_a_list(meeting: Shell, drop: str, left: list[str]) -> None:
    meeting("edit", 1, "--source", "AFP", "--source", "El Watan")
    assert meeting("edit", 1, "--drop", drop).code == 0
    assert [source["title"] for source in meeting("show", 1, "--json").json["sources"]] == left


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--drop", "tag=y"), '"y" is not among them: there is "x"'),
        (("--drop", "person=A"), '"A" is not there: person is empty'),
        (("--drop", "place=Kremlin"), "`--clear place` empties it"),
        (("--drop", "tag"), "write it as tag=x or source=2"),
        (("--drop", "colour=red"), '"colour" is not a field; use one of date'),
        (("--drop", "follows=9"), '"9" is not there: follows is empty'),
        (("--clear", "title"), '"title" cannot be empty'),
        (("--clear", "date"), '"date" cannot be empty'),
        (("--tag", ""), "`--clear tag` empties it"),
    ],
)
def test_what_cannot_be_taken_out_is_said(meeting: Shell, arguments: tuple[str, ...], said: str) -> None:
    meeting("edit", 1, "--tag", "x")
    refused = meeting("edit", 1, *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err


def test_a_sector_that_is_attributed_later_stands_once(meeting: Shell) -> None:
    meeting("edit", 1, "-s", "health")
    assert meeting("edit", 1, "-s", "health@russia").err.splitlines() == [
        "  - sector Health",
        "  + sector Health (named by Russia)",
    ]


def test_what_has_been_read_loses_its_tag(meeting: Shell) -> None:
    meeting("edit", 1, "--tag", "unread", "--tag", "x")
    assert meeting("edit", 1, "--read").err == "  - tag unread\n"
    assert meeting("show", 1, "--json").json["tags"] == ["x"]
    assert '"unread" is not among them' in meeting("edit", 1, "--read").err


def test_what_is_replaced_is_said_in_the_reader_s_language(meeting: Shell) -> None:
    edited = meeting(
        "edit",
        1,
        "--date",
        "2025-06-24",
        "--place",
        "Kazan",
        "--party",
        "russia",
        "--party",
        "mali",
        "--lang",
        "fr",
    )
    assert edited.err.splitlines() == [
        "  date\xa0: 23 juin 2025 → 24 juin 2025",
        "  parties\xa0: Mali, Russie → Russie, Mali",
        "  lieu\xa0: Kremlin → Kazan",
    ]


def test_what_follows_something_can_be_edited(meeting: Shell) -> None:
    meeting(
        "add",
        "mali",
        "russia",
        "Fuel",
        "-d",
        "2025-07",
        "-t",
        "delivery",
        "--follows",
        1,
        "-s",
        "energy@russia",
    )
    edited = meeting("edit", 2, "--tag", "x")  # reads what it follows twice
    assert (edited.code, edited.err) == (0, "  + tag x\n")


def test_third_parties_are_added_found_and_dropped(relations: Shell) -> None:
    relations("add", "Mali", "Russia", "Talks", "-d", "2025-06", "-t", "meeting", "--also", "Algérie")
    relations("edit", 1, "--also", "Carter Center")
    assert relations("show", 1, "--json").json["also"] == ["DZA", "Carter Center"]
    for named, count in (("algeria", "1"), ("carter", "1"), ("Tunisia", "0")):
        assert relations("list", "--also", named, "--count").out.strip() == count
    assert relations("list", "Algeria", "--count").out.strip() == "0"
    relations("edit", 1, "--drop", "also=Algérie")
    assert relations("list", "--columns", "also").out.strip() == "Carter Center"
    refused = relations("edit", 1, "--also", "Mali")
    assert (refused.code, "one of the two parties already" in refused.err) == (2, True)
