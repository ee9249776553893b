"""One pass over many files: one identity and one fold over all of them, whatever their order."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations.errors import NotUnderstood
from tests.corpus.made import ALL, GDELT, ICEWS, PAIR, POLECAT, plain, scanned, written
from tests.formats.datasets.made import gdelt


def test_a_mirror_in_another_file_folds(tmp_path: Path) -> None:
    files = written(tmp_path, [gdelt(1, "MLI", "RUS", "042"), gdelt(2, "RUS", "MLI", "043")])
    heard = scanned(files)
    assert [(event.ref, event.mirrors) for event in heard.events] == [("gdelt:1", ["gdelt:2"])]
    assert heard.tally.folded == 1


def test_a_file_given_twice_counts_once(tmp_path: Path) -> None:
    once = scanned(written(tmp_path / "a", [GDELT]))
    twice = scanned(written(tmp_path / "b", [GDELT, GDELT]))
    assert plain(twice.events) == plain(once.events)
    assert twice.tally.present == len(once.events) + once.tally.folded
    assert twice.tally.folded == once.tally.folded


@pytest.mark.parametrize("packed", ["", "gz", "zip"])
def test_packed_or_not_the_same_is_told(tmp_path: Path, packed: str) -> None:
    heard = scanned(written(tmp_path, [GDELT, ICEWS, POLECAT], packed=packed))
    assert len(heard.events) == 11
    assert heard.files == 3


def test_every_row_is_accounted_for(tmp_path: Path) -> None:
    for asked in (ALL, PAIR):
        heard = scanned(written(tmp_path, [GDELT, ICEWS, POLECAT]), asked)
        tally = heard.tally
        told = len(heard.events) + tally.folded + tally.present + len(tally.refused)
        assert tally.rows == told + sum(tally.skipped.values())


def test_what_is_no_dataset_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(NotUnderstood, match=r"000\.csv"):
        scanned(written(tmp_path, ["date,title\n2025,x\n"]))


@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["MLI", "RUS", "FRA"]),
            st.sampled_from(["MLI", "RUS"]),
            st.sampled_from(["042", "043", "040", "073"]),
        ),
        max_size=12,
    ),
    shuffle=st.randoms(use_true_random=False),
    parts=st.integers(1, 4),
)
def test_the_order_of_rows_and_files_changes_nothing(
    rows: list[tuple[str, str, str]], shuffle: object, parts: int
) -> None:
    import random

    assert isinstance(shuffle, random.Random)
    texts = [gdelt(number, *row) for number, row in enumerate(rows, 1)]
    with tempfile.TemporaryDirectory() as folder:
        straight = scanned(written(Path(folder) / "a", ["".join(texts) or "\n"]) if texts else [])
        shuffle.shuffle(texts)
        files = written(
            Path(folder) / "b", ["".join(texts[n::parts]) for n in range(parts) if texts[n::parts]]
        )
        mixed = scanned(files)
    assert plain(mixed.events) == plain(straight.events)
    assert mixed.tally.folded == straight.tally.folded
    assert Counter(mixed.tally.skipped) == Counter(straight.tally.skipped)
