"""One SQL text counts what the importer's own reading and folding count, on DuckDB and on Spark."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from relations.corpus import keeping
from relations.corpus.counting import AllPairs, MonthCount, all_pairs
from relations.corpus.engines import engine
from relations.corpus.keeping import keep
from relations.corpus.kept import files_of, kept_events, may_repeat
from relations.corpus.scan import Account, Heard
from relations.formats.event_data.mirrors import folded
from relations.formats.rows import Tally
from relations.model.interaction import pair_of
from tests.corpus.made import ALL, GDELT, ICEWS, PAIR, POLECAT, heard, opened, plain, scanned, written
from tests.formats.datasets.made import gdelt, icews_row, polecat_row
from tests.formats.datasets.test_icews import HEADING as ICEWS_HEADING
from tests.formats.datasets.test_polecat import HEADING as POLECAT_HEADING

pytest.importorskip("duckdb", reason="the extra scale is not installed")

# What rows are made of: sides that act and host, mirrors in two sources on two days, identities that recur with
# another content, and everything that makes a row be passed over or refused.
COUNTRIES = ["MLI", "RUS", "FRA", "ROM", "AFR", "", "XQQ"]
CODES = ["042", "043", "040", "057", "073", "0421", "99"]
DAYS = ["20250623", "20250701", "20250230", "2025062"]
URLS = ["https://example.org/a", "https://example.org/b", ""]
WIDTHS = [57, 58, 61]
SOUND = gdelt(1000, "FRA", "DEU", "073")


def by_hand(told: Heard) -> list[MonthCount]:
    """Count the events that the importer's reading tells, and the mirrors folded into them."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for event in told.events:
        counts = found.setdefault((pair_of(event.parties), event.date[:7]), Counter())
        counts.update(n=1, mirrors=len(event.mirrors))
    return [MonthCount(*key, counts["n"], counts["mirrors"]) for key, counts in sorted(found.items())]


def account(told: Heard) -> Account:
    """Return the importer's account; what is noted of a file's days is not in the SQL."""
    it = told.account
    return Account(it.files, it.rows, it.told, it.folded, it.repeated, dict(it.skipped), it.refused)


def answered(folder: Path, name: str = "duckdb") -> AllPairs:
    with engine(name) as running:
        return all_pairs([folder], ALL, running)


def assert_equal(files: Sequence[Path], folder: Path) -> None:
    """Keep the files and compare: counts, folds, reasons, repeated rows; and the events of a kept pair."""
    list(keep(files, opened, folder, ALL))
    told, answer = scanned(files), answered(folder)
    assert list(answer.counts) == by_hand(told)
    assert answer.account == account(told)
    for asked in (ALL, PAIR):
        assert plain(heard([folder], asked).events) == plain(scanned(files, asked).events)


def test_duckdb_counts_what_the_importer_counts(tmp_path: Path) -> None:
    assert_equal(written(tmp_path / "down", [GDELT, ICEWS, POLECAT]), tmp_path / "kept")


def test_every_reason_comes_in_the_importers_order(tmp_path: Path) -> None:
    sides = ["MLI", "ROU", "ROM", "AFR", "XQQ", "MLI;ROU", "ROU|FRA", "", "NA"]
    cells = product(sides, sides, ["042", "99"], ["20250623", "20250230"])
    text = "".join(gdelt(n, *row, day=day) for n, (*row, day) in enumerate(cells, 1))
    assert_equal(written(tmp_path / "down", [text]), tmp_path / "kept")


def test_rows_fold_that_tell_the_same_from_the_other_side(tmp_path: Path) -> None:
    """Each combination some times over, identities that recur with another content, over three files."""
    chance = random.Random(17)
    pairs = [("MLI", "RUS"), ("RUS", "MLI"), ("MLI", "FRA"), ("FRA", "MLI")]
    cells = list(product(pairs, CODES[:5], DAYS[:2], URLS, ["Kidal", "Gao"]))
    rows = [
        gdelt(id_, *pair, code, day=day, url=url, place=place)
        for id_, (pair, code, day, url, place) in enumerate(chance.choices(cells, k=900), 1)
    ]
    rows += [
        gdelt(chance.randrange(1, 100), *pair, code, day=day, url=url, place=place)
        for pair, code, day, url, place in chance.choices(cells, k=100)
    ]
    assert_equal(written(tmp_path / "down", parted(rows, 3)), tmp_path / "kept")


def test_a_repeated_row_counts_once(tmp_path: Path) -> None:
    files = written(tmp_path / "down", [GDELT, GDELT + gdelt(99, "FRA", "DEU", "040")])
    assert_equal(files, tmp_path / "kept")
    assert answered(tmp_path / "kept").account.repeated == 7


def numbered(*ids: object) -> str:
    return "".join(f"{id_}{gdelt(0, 'MLI', 'RUS', '040')[1:]}" for id_ in ids)


def test_rows_are_looked_through_for_repeated_ones_where_numbers_overlap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a Parquet file each; also where one has a number twice, or one that is none."""
    monkeypatch.setattr(keeping, "_ENOUGH", 1)
    for n, (one, other, repeated) in enumerate(
        [
            (numbered(1, 3), numbered(4, 6), False),
            (numbered(4, 6), numbered(1, 3) + gdelt(5, "FRA", "", "040"), False),
            (numbered(1, 3), numbered(3, 5), True),
            (numbered(1, 9), numbered(4, 5), True),
            (numbered(1, 2), numbered(1, 2) + gdelt(5, "FRA", "MLI", "073"), True),
            (numbered(1, 2), numbered(7, 7), True),
            (numbered(1, 2), numbered(7, "x"), True),
        ]
    ):
        folder = tmp_path / f"kept{n}"
        assert_equal(written(tmp_path / str(n), [one, other]), folder)
        assert may_repeat(files_of([folder]), "gdelt") == repeated, n


def test_identities_that_are_no_numbers_or_too_long_ones_are_no_fault(tmp_path: Path) -> None:
    row = gdelt(1, "MLI", "RUS", "040")[1:]
    ids = ["x", "", "-5", "1e3", "٣", "9" * 18, "9" * 30, "0007", "7"]
    text = SOUND + "".join(id_ + row for id_ in ids) + "".join(gdelt(n, "RUS", "MLI", "040") for n in (3, 8))
    assert_equal(written(tmp_path / "down", [text]), tmp_path / "kept")


def test_days_are_counted_within_their_bounds_and_the_account_is_of_all(tmp_path: Path) -> None:
    list(keep(written(tmp_path / "down", [GDELT]), opened, tmp_path / "kept", ALL))
    with engine("duckdb") as running:
        answer = all_pairs([tmp_path / "kept"], ALL, running, ("2025-06-24", "2025-12-31"))
    assert [(one.pair, one.month) for one in answer.counts] == [("MLI-ROU", "2025-09")]
    assert answer.account == answered(tmp_path / "kept").account


def test_folders_are_one_corpus(tmp_path: Path) -> None:
    first, second = written(tmp_path / "down", [gdelt(1, "MLI", "RUS", "042"), gdelt(2, "RUS", "MLI", "043")])
    list(keep([first, second], opened, tmp_path / "a", ALL))
    list(keep([second], opened, tmp_path / "b", ALL))
    with engine("duckdb") as running:
        answer = all_pairs([tmp_path / "a", tmp_path / "b"], ALL, running)
    assert (answer.account.files, answer.account.told, answer.account.folded) == (2, 1, 1)


ids = st.integers(1, 12)
gdelt_rows = st.builds(
    lambda id_, first, second, code, day, url, columns: gdelt(
        id_, first, second, code, day=day, url=url, columns=columns
    ),
    ids,
    st.sampled_from(COUNTRIES),
    st.sampled_from(COUNTRIES),
    st.sampled_from(CODES),
    st.sampled_from(DAYS),
    st.sampled_from(URLS),
    st.sampled_from(WIDTHS),
)
icews_rows = st.builds(
    lambda id_, first, second, code, day: icews_row(id_, first, second, code, "did", day=day),
    ids,
    st.sampled_from(["Mali", "Russian Federation", "NA"]),
    st.sampled_from(["Mali", "Atlantis"]),
    st.sampled_from(CODES),
    st.sampled_from(["2015-01-01", "1/5/2017", "x"]),
)
polecat_rows = st.builds(
    lambda id_, first, second, kind, mode: polecat_row(str(id_), first, second, kind, mode),
    ids,
    st.sampled_from(["MLI", "RUS", "FRA;MLI"]),
    st.sampled_from(["MLI", "None"]),
    st.sampled_from(["CONSULT", "AID", "DANCE"]),
    st.sampled_from(["visit", "None"]),
)


def parted(rows: Sequence[str], parts: int, heading: str = "") -> list[str]:
    """Deal rows out to files, no two alike: each begins with a sound row of its own, by which it is told."""
    first = [heading or gdelt(1000 + n, "FRA", "DEU", "073") for n in range(parts)]
    return [first[n] + "".join(rows[n::parts]) for n in range(parts) if rows[n::parts]]


@given(
    mirrors=st.lists(gdelt_rows, min_size=5, max_size=40),
    stories=st.lists(icews_rows, max_size=8),
    plover=st.lists(polecat_rows, max_size=8),
    parts=st.integers(1, 3),
)
@settings(max_examples=settings().max_examples // 5, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_runs_of_mirrors_split_over_files_count_alike(
    mirrors: list[str], stories: list[str], plover: list[str], parts: int
) -> None:
    texts = [*parted(mirrors, parts), *parted(stories, 1, ICEWS_HEADING), *parted(plover, 1, POLECAT_HEADING)]
    with tempfile.TemporaryDirectory() as folder:
        assert_equal(written(Path(folder) / "down", texts), Path(folder) / "kept")


@pytest.mark.long
def test_spark_counts_the_same(tmp_path: Path) -> None:
    pytest.importorskip("pyspark", reason="the extra spark is not installed")
    more = [gdelt(n, "MLI", "RUS", code) for n, code in enumerate(["042", "043", "040"] * 5, 100)]
    more += [gdelt(n, "RUS", "MLI", code) for n, code in enumerate(["043", "042", "040"] * 4, 90)]
    files = written(tmp_path / "down", [GDELT, ICEWS, POLECAT, *parted(more, 2)])
    folder = tmp_path / "kept"
    list(keep(files, opened, folder, ALL))
    with engine("local[2]") as running:
        answer = all_pairs([folder], ALL, running)
        pair = folded(kept_events(files_of([folder]), PAIR, Tally(), running), Tally())
    assert answer == answered(folder)
    assert list(answer.counts) == by_hand(scanned(files))
    assert plain(pair) == plain(scanned(files, PAIR).events)
