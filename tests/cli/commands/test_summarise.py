"""`relations summarise`, as a shell session."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.analysis.counts import PROPERTIES, Property, count_rows, counts
from relations.store import RecordFile
from relations.vocabulary import BUILTIN
from tests.analysis.record import interaction
from tests.cli.commands.filled import fill
from tests.conftest import Shell


@pytest.fixture
def record(relations: Shell, db: Path) -> Shell:
    fill(db)
    return relations


def test_the_briefing_as_data(record: Shell) -> None:
    found = record("summarise", "mali", "russia", "--json").json
    assert found["count"] == 24
    assert found["promises"]["kept"] == [7]
    assert found["sides"]["overlap"] == 1 / 8
    assert record("summarize", "russia", "mali", "--json").json["parties"] == ["RUS", "MLI"]


def test_what_follows_counts_though_the_filter_leaves_it_out(record: Shell) -> None:
    found = record("summarise", "mali", "russia", "--type", "pledge", "--json").json
    assert found["count"] == 3
    assert found["promises"] == {"open": [11], "overdue": [], "under_way": [], "kept": [7], "broken": [16]}
    assert not any(found["agreements"].values())


def test_the_briefing_in_a_pipe_and_as_markdown(record: Shell) -> None:
    piped = record("summarise", "mali", "russia").lines
    assert "Sides\tNamed by both: Energy (1 of 8 sectors)." in piped
    page = record("summarise", "mali", "russia", "--format", "md").out
    assert page.startswith("# Mali – Russia · 24 interactions")
    assert "\n## Words and deeds\n" in page
    assert "| sector | n | share |" in page


def test_in_french(record: Shell) -> None:
    assert (
        "Les deux parties\tCités par les deux\xa0: Énergie (1 secteur commun sur 8)."
        in record("summarise", "mali", "russia", "--lang", "fr").lines
    )


def test_counts_by_one_and_by_two(record: Shell) -> None:
    assert record("summarise", "mali", "china", "--by", "sector", "--json").json == [
        {"sector": "economy", "count": 4},
        {"sector": "transport", "count": 2},
        {"sector": "health", "count": 1},
    ]
    assert (
        record("summarise", "mali", "china", "--by", "sector").out
        == "Economy & trade\t4\nTransport\t2\nHealth\t1\n"
    )
    cross = record("summarise", "mali", "china", "--by", "sector", "--by", "year", "--json").json
    assert cross[0] == {"sector": "economy", "year": "2019", "count": 1}
    assert len(cross) == 7


@pytest.mark.parametrize("by", PROPERTIES)
def test_the_whole_record_is_counted_like_its_interactions(record: Shell, db: Path, by: Property) -> None:
    table = counts(RecordFile(db).read(), [by], BUILTIN)
    assert record("summarise", "--by", by, "--json").json == count_rows(table)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--by", "planet"], '"planet" is not something to count by'),
        (["--by", "year", "--by", "type", "--by", "level"], '"level" is one too many'),
        (["--by", "year", "--by", "year"], '"year" is one too many'),
        (["--by", "year", "--with", "x.json"], '"x.json" goes with the whole briefing'),
    ],
)
def test_what_is_not_understood(record: Shell, options: list[str], said: str) -> None:
    answer = record("summarise", *options)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_one_interaction_and_none(relations: Shell, db: Path) -> None:
    RecordFile(db).add([interaction(1, "2025-06-23", sectors="energy@RUS")], "test", "2026-01-01T00:00:00Z")
    assert "On file\tNo interaction for 8 days." in relations("summarise").lines
    answer = relations("summarise", "niger")
    assert (answer.code, answer.out, answer.err) == (0, "", "no interaction matches\n")
    assert relations("summarise", "niger", "--json").json["silence_days"] is None
    assert relations("summarise", "niger", "--by", "year", "--json").json == []


def test_another_record_beside_it(record: Shell, db: Path) -> None:
    other = db.parent / "other.json"
    RecordFile(other).add([interaction(1, "2020-05-05")], "test", "2026-01-01T00:00:00Z")
    found = record("summarise", "mali", "russia", "--with", other, "--json").json["beside"]
    assert (found["own"], found["other"], found["periods"][0]["lead"]) == (24, 1, True)
    assert (
        "2020: nothing here, 1 in the other file (#1 of that file)."
        in record("summarise", "--with", other, "mali", "russia").out
    )


def test_a_selection_is_said_to_be_one(record: Shell) -> None:
    assert not any(line.startswith("Selection") for line in record("summarise", "mali", "russia").lines)
    assert record("summarise", "mali", "russia", "--since", "2024").lines[1] == (
        "Selection\tOnly: since 2024. First and last, silence and gaps are those of this selection,"
        " not of the whole relation."
    )
    assert "In this selection\tFirst in this selection: 2024 (#13)." in (
        record("summarise", "mali", "russia", "--since", "2024").lines
    )
    page = record("--lang", "fr", "summarise", "mali", "--until", "2024", "--format", "md").out
    assert "## Sélection\n\n- Filtre\xa0: 2024 au plus tard." in page


def test_a_count_by_country_says_that_it_is_not_by_who_acts(record: Shell) -> None:
    by_country = record("summarise", "mali", "russia", "--by", "country", "--json")
    assert "by country counts both parties" in by_country.err
    by_actor = record("summarise", "mali", "russia", "--by", "actor", "--json")
    assert (by_actor.json, by_actor.err) == (
        [{"actor": "RUS", "count": 15}, {"actor": "MLI", "count": 9}],
        "",
    )


def test_who_acts_and_the_rung_narrow_every_question_alike(record: Shell) -> None:
    for command in ("list", "export"):
        found = record(command, "--actor", "russie", "--rung", "livré", "--format", "json").json
        assert found, command
        assert {it["parties"][0] for it in found} == {"RUS"}, command
        assert {it["type"] for it in found} == {"delivery"}, command
    assert record("summarise", "--actor", "russie", "--rung", "livré", "--json").json["count"] == len(found)
    assert record("list", "--actor", "hamas").code == 2
