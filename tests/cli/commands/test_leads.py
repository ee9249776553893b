"""`relations leads`: files, folders, kept ones; adopting one; what cannot be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Shell
from tests.corpus.made import GDELT, ICEWS, written
from tests.processes import environment


@pytest.fixture
def down(tmp_path: Path) -> Path:
    written(tmp_path / "down", [GDELT, ICEWS], packed="zip")
    return tmp_path / "down"


def test_from_a_folder_of_downloads_to_a_lead(relations: Shell, down: Path) -> None:
    told = relations("leads", "mali", "russia", "--from", down)
    assert told.code == 0
    assert told.lines[0].split("\t")[:4] == ["MLI-RUS", "2025-06", "3", "0"]
    assert "23 rows read in 2 files" in told.err
    assert "folded into their mirror" in told.err
    assert "reports counted by machine, not events" in told.err


def test_what_is_recorded_is_no_lead_any_more(relations: Shell, down: Path) -> None:
    relations("add", "mali", "russia", "Talks", "-d", "2025-06-23", "-t", "meeting")
    assert "2025-06" not in relations("leads", "mali", "russia", "--from", down).out


def test_a_kept_folder_answers_the_same_for_a_pair_and_for_all(relations: Shell, down: Path) -> None:
    pytest.importorskip("duckdb", reason="the extra scale is not installed")
    kept = down.with_name("kept")
    assert relations("keep", down, "--to", kept).code == 0
    for pair in ((), ("mali", "russia"), ("mali",)):
        assert (
            relations("leads", *pair, "--from", kept, "--json").json
            == relations("leads", *pair, "--from", down, "--json").json
        )


def test_adopting_a_report_records_it_once(relations: Shell, down: Path) -> None:
    told = relations("leads", "mali", "russia", "--from", down, "--adopt", "gdelt:1")
    assert told.out.startswith("#1 23 June 2025")
    recorded = relations("list", "--json").json
    assert recorded[0]["ref"] == "gdelt:1"
    again = relations("leads", "mali", "russia", "--from", down, "--adopt", "gdelt:2")
    assert (again.code, again.err) == (1, 'relations: "gdelt:1" is on file already, as #1\n')
    assert relations("leads", "mali", "russia", "--from", down, "--adopt", "gdelt:77").code == 3


def test_counts_by_quarter_within_a_span(relations: Shell, down: Path) -> None:
    told = relations(
        "leads", "mali", "--from", down, "--by", "quarter", "--since", "2025-07-01", "--json"
    ).json
    assert [(lead["pair"], lead["period"]) for lead in told] == [("MLI-ROU", "2025-Q3")]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("mali",), 2, "--from: name what to listen to"),
        (("mali", "--from", "gone"), 2, '--from: "gone" is no file, folder or pattern'),
        (("mali", "--from", "x.csv"), 2, '--from: "x.csv" is not a file of gdelt'),
        (("mali", "--by", "week", "--from", "x.csv"), 2, '--by: "week" is not a period'),
        (("--sql", "oracle"), 2, '--sql: "oracle" is no dialect'),
    ],
)
def test_what_cannot_be_is_refused(
    relations: Shell, tmp_path: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    (tmp_path / "x.csv").write_text("date,title\n", encoding="utf-8")
    refused = relations("leads", *arguments)
    assert refused.code == code
    assert said in refused.err


def test_the_statement_is_printed_and_nothing_is_read(relations: Shell) -> None:
    told = relations("leads", "mali", "russia", "--sql", "bigquery", "--since", "2021")
    assert told.out.startswith("WITH event_rows AS (")
    assert "SQLDATE >= 20210101" in told.out
    assert told.err == ""


def test_engines_are_loaded_where_they_are_asked(down: Path) -> None:
    script = (
        "import sys\nfrom relations.cli.main import main\n"
        f"main(['--db', 'r.json', 'leads', 'mali', 'russia', '--from', {str(down)!r}])\n"
        "print(*[name for name in ('duckdb', 'pyspark', 'rich') if name in sys.modules], file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=down.parent,
        env=environment(),
    )
    assert ran.stderr.splitlines()[-1] == ""
