"""One SQL text counts what the importer's own reading and folding count, on DuckDB and on Spark."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relations.corpus.engines import AllPairs, all_pairs, engine
from relations.corpus.kept import keep
from relations.corpus.scan import Heard
from relations.model.interaction import pair_of
from tests.corpus.made import ALL, GDELT, ICEWS, POLECAT, opened, scanned, written
from tests.formats.datasets.made import gdelt

pytest.importorskip("duckdb", reason="the extra scale is not installed")


def by_hand(heard: Heard) -> dict[tuple[str, str], tuple[int, int]]:
    """Count the events that the importer's reading tells, and the mirrors folded into them."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for event in heard.events:
        key = (pair_of(event.parties), event.date[:7])
        n, mirrors = found.get(key, (0, 0))
        found[key] = (n + 1, mirrors + len(event.mirrors))
    return found


def by_engine(answer: AllPairs) -> dict[tuple[str, str], tuple[int, int]]:
    return {(one.pair, one.month): (one.theirs, one.folded) for one in answer.counts}


def answered(folder: Path, name: str = "duckdb") -> AllPairs:
    with engine(name) as running:
        return all_pairs(folder, ALL, running)


def test_duckdb_counts_what_the_importer_counts(tmp_path: Path) -> None:
    files = written(tmp_path / "down", [GDELT, ICEWS, POLECAT])
    list(keep(files, opened, tmp_path / "kept", ALL))
    heard, answer = scanned(files), answered(tmp_path / "kept")
    assert by_engine(answer) == by_hand(heard)
    reasons = Counter(answer.reasons)
    assert reasons["taken"] == len(heard.events) + heard.tally.folded
    kept_reasons = {"no country", "domestic", "region or place, not a state", "several countries on one side"}
    for reason in kept_reasons & reasons.keys():
        assert reasons[reason] <= heard.tally.skipped[reason]
    assert (
        reasons["refused"] == len(heard.tally.refused) - 1
    )  # but the row of another width, which is not kept


def test_a_repeated_row_counts_once(tmp_path: Path) -> None:
    files = written(tmp_path / "down", [GDELT, GDELT + gdelt(99, "FRA", "DEU", "040")])
    list(keep(files, opened, tmp_path / "kept", ALL))
    assert by_engine(answered(tmp_path / "kept")) == by_hand(scanned(files))


@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["MLI", "RUS", "FRA"]),
            st.sampled_from(["MLI", "RUS"]),
            st.sampled_from(["042", "043", "040", "057", "073"]),
            st.sampled_from(["20250623", "20250701"]),
            st.sampled_from(["https://example.org/a", "https://example.org/b"]),
        ),
        min_size=1,
        max_size=25,
    ),
    parts=st.integers(1, 3),
)
@settings(max_examples=settings().max_examples // 4)
def test_runs_of_mirrors_split_over_files_fold_alike(
    rows: list[tuple[str, str, str, str, str]], parts: int
) -> None:
    texts = [
        gdelt(number, first, second, code, day=day, url=url)
        for number, (first, second, code, day, url) in enumerate(rows, 1)
    ]
    with tempfile.TemporaryDirectory() as folder:
        files = written(
            Path(folder) / "down", ["".join(texts[n::parts]) for n in range(parts) if texts[n::parts]]
        )
        list(keep(files, opened, Path(folder) / "kept", ALL))
        assert by_engine(answered(Path(folder) / "kept")) == by_hand(scanned(files))


@pytest.mark.long
def test_spark_counts_the_same(tmp_path: Path) -> None:
    pytest.importorskip("pyspark", reason="the extra spark is not installed")
    files = written(tmp_path / "down", [GDELT, ICEWS, POLECAT])
    list(keep(files, opened, tmp_path / "kept", ALL))
    assert answered(tmp_path / "kept", "local[2]") == answered(tmp_path / "kept")
