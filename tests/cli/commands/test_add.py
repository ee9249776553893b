"""A journalist adds an interaction; what cannot be taken is refused with the flag and the value."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.terminal import run

MEETING = ("add", "mali", "russie", "Goïta reçu par Poutine", "-d", "2025-06-23", "-t", "rencontre")


def test_one_line_records_it_and_says_the_date_in_words(relations: Shell) -> None:
    added = relations(*MEETING)
    assert (added.code, added.err) == (0, "")
    assert added.out == "#1 23 June 2025 · Mali – Russia · meeting · Goïta reçu par Poutine\n"


def test_quiet_prints_the_id_alone(relations: Shell) -> None:
    assert [relations(*MEETING[:3], f"{n}", *MEETING[4:], "-q").out for n in (1, 2)] == ["1\n", "2\n"]


def test_every_field_has_its_flag(relations: Shell) -> None:
    relations(*MEETING)
    added = relations(
        "add", "russia", "mali", "Promise of trucks", "--date", "2025-06-22/2025-06-26", "--type", "pledge", "--json",
        "--key-date", "2025-06-23", "-s", "transport@Mali", "--sector", "énergie@russie", "-s", "defence",
        "--level", "minister", "--person", "A, ministre", "--person", "B", "--place", "Moscou", "--tag", "x",
        "--also", "Algérie",
        "--note", "to follow", "--follows", 1, "--due", "2026", "--confidence", "confirmed", "--ref", "own:1",
        "--source", "https://example.org/a", "--source-title", "An article", "--publisher", "AFP",
        "--published", "2025-06-23", "--quote", "Nous livrerons.",
    )  # fmt: skip
    assert added.code == 0, added.err
    assert {k: v for k, v in added.json.items() if k not in ("uid", "added", "modified")} == {
        "id": 2,
        "date": "2025-06-22/2025-06-26",
        "key_date": "2025-06-23",
        "parties": ["RUS", "MLI"],
        "type": "pledge",
        "title": "Promise of trucks",
        "sectors": [
            {"sector": "transport", "by": "MLI"},
            {"sector": "energy", "by": "RUS"},
            {"sector": "defence", "by": None},
        ],
        "level": "minister",
        "people": ["A, ministre", "B"],
        "place": "Moscou",
        "tags": ["x"],
        "also": ["DZA"],
        "note": "to follow",
        "sources": [
            {
                "url": "https://example.org/a",
                "title": "An article",
                "publisher": "AFP",
                "published": "2025-06-23",
                "quote": "Nous livrerons.",
            }
        ],
        "follows": [1],
        "due": "2026",
        "confidence": "confirmed",
        "ref": "own:1",
        "codes": {},
        "pair": "MLI-RUS",
        "start": "2025-06-22",
        "end": "2025-06-26",
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("maly", "russia", "x", "-d", "2025", "-t", "visit"), 'COUNTRY: "maly" is not a known country'),
        (("congo", "russia", "x", "-d", "2025", "-t", "visit"), "COD"),
        (("mali", "malian", "x", "-d", "2025", "-t", "visit"), "same party"),
        (("mali", "russia", "x", "-d", "2025-02-30", "-t", "visit"), '--date: "2025-02-30"'),
        (("mali", "russia", "x", "-d", "2025-06-26/2025-06-22", "-t", "visit"), "ends before it starts"),
        (("mali", "russia", "x", "-d", "", "-t", "visit"), '--date: "" is not a date'),
        (("mali", "russia", "x", "-d", "2025-06", "--key-date", "2025-07-01", "-t", "visit"), "--key-date:"),
        (
            ("mali", "russia", "x", "-d", "2025", "-t", "vist"),
            '--type: "vist" is not a type; did you mean visit?',
        ),
        (("mali", "russia", "x", "-d", "2025", "-t", "visit", "-s", "enrgy"), "did you mean energy?"),
        (("mali", "russia", "x", "-d", "2025", "-t", "visit", "-s", "formation"), "defence or education"),
        (
            ("mali", "russia", "x", "-d", "2025", "-t", "visit", "-s", "energy@france"),
            '"france" is not one of the two',
        ),
        (("mali", "russia", "", "-d", "2025", "-t", "visit"), "TITLE: a title is needed"),
        (("mali", "russia", "a\nb", "-d", "2025", "-t", "visit"), "TITLE:"),
        (("mali", "russia", "\x1b[31m", "-d", "2025", "-t", "visit"), "U+001B"),
        (("mali", "russia", "x", "-d", "2025", "-t", "visit", "--level", "king of kings"), "--level:"),
        (("mali", "russia", "x", "-d", "2025", "-t", "visit", "--due", "2026"), "--due:"),
        (
            ("mali", "russia", "x", "-d", "2025", "-t", "visit", "--source", "ftp//x", "--source-title", "y"),
            "--source:",
        ),
        (
            ("mali", "russia", "x", "-d", "2025", "-t", "visit", "--quote", "x"),
            "--quote: 1 given for 0 sources",
        ),
        (("mali", "russia", "x", "-d", "2025", "-t", "visit", "--follows", "9"), "--follows:"),
        (("mali", "russia", "x", "-d", "2025", "-t", "visit", "--follows", "nine"), "--follows"),
        (("mali", "russia", "x", "-t", "visit"), "--date: missing"),
        (("mali", "russia", "x", "-d", "2025"), "--type: missing"),
        (("mali", "russia", "-d", "2025", "-t", "visit"), "TITLE: missing"),
        (("mali",), "COUNTRY: missing"),
    ],
)
def test_what_cannot_be_taken_names_the_flag_and_the_value(
    relations: Shell, db: Path, arguments: tuple[str, ...], said: str
) -> None:
    refused = relations("add", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert refused.err.count("\n") == 1
    assert not db.exists()


def test_a_dry_run_records_nothing(relations: Shell, db: Path) -> None:
    tried = relations(*MEETING, "--dry-run", "--lang", "fr")
    assert tried.out.startswith("serait enregistrée\xa0: 23 juin 2025")
    tried = relations(*MEETING, "--dry-run")
    assert (tried.code, tried.out[:9]) == (0, "would add")
    assert not db.exists()


def test_a_likely_duplicate_is_recorded_and_pointed_out(relations: Shell) -> None:
    relations(*MEETING)
    again = relations("add", "russia", "mali", "Talks in Moscow", "-d", "2025-06", "-t", "meeting")
    assert (again.code, again.out[:2]) == (0, "#2")
    assert "looks like #1" in again.err
    other = relations("add", "mali", "russia", "A visit", "-d", "2025-06-23", "-t", "visit")
    assert other.err == ""
    french = relations(
        "--lang", "fr", "add", "mali", "russie", "Autre", "-d", "2025-06-23", "-t", "rencontre"
    )
    assert "ressemble à #1 (23 juin 2025, " in french.err


def test_what_is_only_known_to_be_before_some_day_is_no_duplicate(relations: Shell) -> None:
    relations("add", "russia", "mali", "Arms", "-d", "before June 2025", "-t", "delivery")
    later = relations("add", "russia", "mali", "Drones", "-d", "2025-05-01", "-t", "delivery")
    assert later.err == ""
    assert relations("check", "--json").json["duplicates"] == []


def test_several_sources_go_together_in_their_order(relations: Shell) -> None:
    added = relations(
        *MEETING, "--json", "--source", "https://example.org/a", "--source", "Notes of an interview",
        "--publisher", "AFP", "--publisher", "",
    )  # fmt: skip
    assert [(s["url"], s["title"], s["publisher"]) for s in added.json["sources"]] == [
        ("https://example.org/a", None, "AFP"),
        (None, "Notes of an interview", None),
    ]


def test_hostile_text_is_kept_literally(relations: Shell) -> None:
    title = "[bold]x[/] :smile: [/gov] =cmd()"
    relations(*MEETING[:3], title, *MEETING[4:])
    assert relations("list", "--json").json[0]["title"] == title
    for command in (
        ("list",),
        ("list", "--format", "table"),
        ("show", "1"),
        ("timeline", "mali", "russia"),
    ):
        assert title in relations(*command).out.replace("\n", " "), command
    relations("edit", "1", "--title", f"{title} again")
    assert f"{title} again" in relations("log", "1").out


def test_on_a_terminal_what_is_missing_is_asked_for(tmp_path: Path) -> None:
    answers = (
        "mali\nrussia\n2025-06-23\nmeting\nmeeting\nGoïta at the Kremlin\nenergy@russia, transport\n\n\n"
    )
    code, shown = run(["--db", "r.json", "add"], cwd=tmp_path, width=120, typed=answers)
    assert code == 0, shown
    assert '"meting" is not a type; did you mean meeting?' in shown
    assert "#1 23 June 2025 · Mali – Russia · meeting · Goïta at the Kremlin" in shown
    assert '"by":"RUS"' in (tmp_path / "r.json").read_text(encoding="utf-8").replace(" ", "")


@pytest.mark.parametrize(("key", "code"), [("\x03", 130), ("\x04", 1)])
def test_leaving_the_questions_adds_nothing(tmp_path: Path, key: str, code: int) -> None:
    left, shown = run(["--db", "r.json", "add", "mali"], cwd=tmp_path, typed=f"russia\n{key}")
    assert left == code, shown
    assert "Traceback" not in shown
    assert not (tmp_path / "r.json").exists()


def test_many_likely_duplicates_are_counted_and_a_trial_is_not_said_to_be_undone(relations: Shell) -> None:
    for n in range(5):
        relations(*MEETING[:3], f"Talks {n}", *MEETING[4:])
    told = relations(*MEETING).err.splitlines()
    assert len(told) == 4
    assert told[0] == "looks like #3 (23 June 2025, Talks 2); `relations undo` takes this one back"
    assert told[-1] == "looks like 2 more of the same pair, type and time"
    tried = relations(*MEETING, "--dry-run").err
    assert "looks like #6" in tried
    assert "undo" not in tried


def test_a_ref_stands_for_one_interaction(relations: Shell) -> None:
    relations(*MEETING, "--ref", "gdelt:1")
    again = relations(*MEETING, "--ref", "gdelt:1")
    assert (again.code, again.out) == (1, "")
    assert 'the ref "gdelt:1" is on file already, as #1; edit that one' in again.err


def test_what_was_understood_beyond_the_line_is_said(relations: Shell) -> None:
    relations(*MEETING)
    added = relations(
        "add", "russia", "mali", "Trucks", "-d", "2025-06-26", "-t", "promise", "-s", "énergie@russie", "-s", "defence",
        "--level", "PDG", "--follows", 1, "--due", "2026", "--source", "El Watan", "--confidence", "contesté",
    )  # fmt: skip
    assert added.out == "#2 26 June 2025 · Russia – Mali · pledge · Trucks – disputed\n"
    assert added.err.splitlines() == [
        '  type pledge, for "promise"',
        "  sector Energy (named by Russia)",
        "  sector Defence",
        "  level business",
        "  source El Watan",
        '  follows #1 "Goïta reçu par Poutine"',
        "  due 2026",
        "  confidence disputed",
    ]
    assert relations("add", "russia", "mali", "x", "-d", "2026", "-t", "visit", "-s", "santé", "-q").err == ""


def test_the_first_record_of_a_machine_says_where_it_is(
    relations: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RELATIONS_DB")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    first = relations(*MEETING)
    assert f"a new record was begun in {tmp_path}/data/relations/db.json" in first.err
    assert "a new record" not in relations("add", "mali", "russia", "x", "-d", "2025", "-t", "visit").err
