"""From files, kept folders and tables of counts to counts by pair and period."""

from __future__ import annotations

from pathlib import Path

import pytest

from relations.analysis.leads import Lead
from relations.corpus.engines import engine
from relations.corpus.keeping import keep
from relations.corpus.listening import (
    behind,
    by_period,
    counts_by_period,
    find_report,
    listen,
    read_counts,
    sources,
    with_evidence,
)
from relations.errors import NotUnderstood
from tests.corpus.made import ALL, GDELT, ICEWS, PAIR, opened, plain, scanned, written
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
    assert counts_by_period(events, "year")["MLI-RUS"] == {"2025": 3}
    assert counts_by_period(events, "quarter")["MLI-ROU"] == {"2025-Q3": 1}
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
    assert (named.files, named.counts) == ([], [str(table)])
    assert read_counts(named.counts) == [("MLI-RUS", "2025-06", 3)]
    for row in (
        "MLI-RUS,2025-06,many,1",
        "MLI-RUS,August,3,1",
        "MLI-RUS,2025-13,3,1",
        "Mali,2025-06,3,1",
        "MLI-RUS",
    ):
        table.write_text(f"pair,month,theirs,folded\n{row}\n", encoding="utf-8")
        with pytest.raises(NotUnderstood, match="line 2"):
            read_counts([str(table)])


def test_one_fold_over_kept_and_plain_files(tmp_path: Path) -> None:
    """A visit folds with the first row from the other side, wherever that stands."""
    kept = written(tmp_path / "a", [gdelt(1, "MLI", "RUS", "042") + gdelt(3, "RUS", "MLI", "043")])
    written(tmp_path / "b", [gdelt(2, "RUS", "MLI", "043") + gdelt(3, "RUS", "MLI", "043")])
    list(keep(kept, opened, tmp_path / "kept", ALL))
    heard = listen(sources([str(tmp_path / "kept"), str(tmp_path / "b")]), opened, PAIR)
    assert [(event.ref, event.mirrors) for event in heard.events] == [
        ("gdelt:1", ["gdelt:2"]),
        ("gdelt:3", []),
    ]
    assert (heard.tally.rows, heard.tally.folded, heard.tally.present) == (4, 1, 1)


def test_a_report_is_found_by_its_identity_or_its_mirrors(tmp_path: Path) -> None:
    files = written(tmp_path / "down", [GDELT, ICEWS])
    list(keep(files, opened, tmp_path / "kept", ALL))
    for name in ("kept", "down"):
        named = sources([str(tmp_path / name)])
        for ref, found in [
            ("gdelt:1", "gdelt:1"), ("gdelt:2", "gdelt:1"), ("icews:6/2015-01-01", "icews:6/2015-01-01"),
            ("gdelt:77", None), ("gdelt:8", None), ("icews:6/2015-01-02", None), ("1", None), ("x:1", None),
        ]:  # fmt: skip
            event = find_report(ref, named, opened, ALL)
            assert (event.ref if event else None) == found, (name, ref)


def test_what_is_behind_leads_is_fetched_alone(tmp_path: Path) -> None:
    list(keep(written(tmp_path / "down", [GDELT, ICEWS]), opened, tmp_path / "kept", ALL))
    leads: list[Lead] = [
        {"pair": pair, "period": period, "theirs": 1, "own": 0, "ids": [], "sources": []}
        for pair, period in [("MLI-ROU", "2025-Q3"), ("FRA-MLI", "2015"), ("MLI-RUS", "2025-07")]
    ]
    with engine("duckdb") as running:
        found = behind(leads, [tmp_path / "kept"], ALL, running)
    assert [event.ref for event in found] == ["icews:6/2015-01-01", "gdelt:14"]
