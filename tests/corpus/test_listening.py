"""From files, kept folders and tables of counts to counts by pair and period."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.corpus.kept import keep
from relations.corpus.listening import by_period, counted, listen, read_counts, sources, with_evidence
from relations.errors import NotUnderstood
from tests.corpus.made import ALL, GDELT, opened, plain, scanned, written
from tests.formats.datasets.made import gdelt


def test_files_and_kept_folders_are_one_corpus(tmp_path: Path) -> None:
    pytest.importorskip("duckdb", reason="the extra scale is not installed")
    first = written(tmp_path / "first", [gdelt(1, "MLI", "RUS", "042")])
    second = written(tmp_path / "second", [gdelt(2, "RUS", "MLI", "043"), gdelt(1, "MLI", "RUS", "042")])
    list(keep(first, opened, tmp_path / "kept", ALL))
    named = sources([str(tmp_path / "kept"), str(tmp_path / "second")])
    assert (len(named.folders), len(named.files)) == (1, 2)
    heard = listen(named, opened, ALL)
    assert plain(heard.events) == plain(scanned([*first, *second]).events)


def test_counts_by_period(tmp_path: Path) -> None:
    events = scanned(written(tmp_path, [GDELT])).events
    assert counted(events, "year")["MLI-RUS"] == {"2025": 3}
    assert counted(events, "quarter")["MLI-ROU"] == {"2025-Q3": 1}
    assert by_period([("MLI-RUS", "2025-06", 3), ("MLI-RUS", "2025-05", 1)], "quarter") == {
        "MLI-RUS": {"2025-Q2": 4}
    }


def test_a_lead_is_filled_with_what_to_open(tmp_path: Path) -> None:
    events = scanned(written(tmp_path, [GDELT])).events
    [lead] = with_evidence(
        [{"pair": "MLI-ROU", "period": "2025-09", "theirs": 1, "own": 0, "ids": [], "sources": []}],
        events,
        "month",
    )
    assert (lead["ids"], lead["sources"]) == (["gdelt:14"], ["https://example.org/a"])


def test_counts_that_bigquery_gave_are_read_back(tmp_path: Path) -> None:
    table = tmp_path / "counts.csv"
    table.write_text("pair,month,theirs,folded\nMLI-RUS,2025-06,3,1\n", encoding="utf-8")
    named = sources([str(table)])
    assert (named.files, named.counts) == ([], [table])
    assert read_counts(named.counts) == [("MLI-RUS", "2025-06", 3)]
    table.write_text("pair,month,theirs,folded\nMLI-RUS,2025-06,many,1\n", encoding="utf-8")
    with pytest.raises(NotUnderstood, match="line 2"):
        read_counts([table])
